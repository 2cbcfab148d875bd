package io.github.copyedit.config;

import io.github.copyedit.rule.HouseRules;
import io.github.copyedit.text.LineIndex;
import io.github.copyedit.text.Span;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a file of LanguageTool's pattern rules before LanguageTool does, which resolves entities,
 * includes and classes that a file names. What it could do harm with is refused, and what is handed
 * on is written anew from what was understood.
 */
final class HouseRuleScreen {

  private static final int DEEPEST = 32;
  private static final String ROOT = "rules";
  private static final String DOCUMENT_TYPE = "<!DOCTYPE";

  private final ConfigSource source;
  private final LineIndex lines;
  private final HouseRuleCheck check;
  private final HouseRuleWriter out = new HouseRuleWriter();
  private int depth;

  /**
   * @param filters classes that rules may name
   */
  HouseRuleScreen(ConfigSource given, Set<String> filters) {
    String text = given.text().replace("\r\n", "\n").replace('\r', '\n');
    this.source = new ConfigSource(given.name(), text, given.location());
    this.lines = LineIndex.of(text);
    this.check = new HouseRuleCheck(source, filters);
  }

  /**
   * @throws ConfigException for the first thing that is wrong
   */
  HouseRuleFile screen() {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(source.text()));
      while (reader.hasNext()) {
        event(reader.next(), reader);
      }
    } catch (XMLStreamException e) {
      Span place = Optional.ofNullable(e.getLocation()).map(this::place).orElse(new Span(0, 0));
      throw source.error(
          place, "not well-formed XML: " + XmlMessage.of(e) + ".", "Mend the XML there.");
    }
    HouseRules rules = new HouseRules(source.name(), check.language(), out.toString());
    return new HouseRuleFile(source, rules, check.ids());
  }

  private static XMLInputFactory factory() {
    // Not newInstance(): that takes whatever implementation lies about.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }

  private void event(int event, XMLStreamReader reader) {
    int line = reader.getLocation().getLineNumber();
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(reader, line);
      case XMLStreamConstants.END_ELEMENT -> {
        depth--;
        check.end(reader.getLocalName());
        out.end(reader.getLocalName());
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        check.text(reader.getText());
        out.text(reader.getText());
      }
      case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION ->
          out.linesOf(line);
      case XMLStreamConstants.DTD ->
          throw source.error(
              Span.ofLength(Math.max(0, source.text().indexOf(DOCUMENT_TYPE)), 1),
              "a document type, which could bring in other files.",
              "Remove <!DOCTYPE …>, and write what its entities stand for.");
      default -> {
        // White space around the root, and the end.
      }
    }
  }

  private void start(XMLStreamReader reader, int line) {
    String name = reader.getLocalName();
    Span tag = tag(reader.getLocation());
    depth++;
    if (depth > DEEPEST) {
      throw source.error(tag, "nested more than " + DEEPEST + " deep.", "Flatten it.");
    }
    if (depth == 1 && !name.equals(ROOT)) {
      throw source.error(
          tag, "the file is no list of rules.", "Its outermost element is <rules lang=\"en\">.");
    }
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String prefix = reader.getAttributePrefix(i);
      // Those with one say where a schema is, and other things that are not about rules.
      if (prefix == null || prefix.isEmpty()) {
        attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      }
    }
    check.start(name, attributes, tag);
    out.start(name, attributes, line);
  }

  /** A start tag: no attribute holds the character that it begins with. */
  private Span tag(Location end) {
    int at = offset(end);
    return new Span(Math.max(0, source.text().lastIndexOf('<', at - 1)), at);
  }

  private Span place(Location location) {
    int at = offset(location);
    return new Span(at, at);
  }

  private int offset(Location location) {
    int line = Math.min(Math.max(1, location.getLineNumber()), lines.lines());
    int offset = lines.start(line) + Math.max(1, location.getColumnNumber()) - 1;
    return Math.min(offset, source.text().length());
  }
}
