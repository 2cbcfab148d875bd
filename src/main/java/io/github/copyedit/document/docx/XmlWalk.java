package io.github.copyedit.document.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/**
 * Walks a part's elements from top to bottom, with names such as {@code w:p} whatever prefixes the
 * part uses. What a visitor doesn't look into is skipped.
 */
final class XmlWalk {

  /** Tables and text boxes in one another; what is deeper was not written by a person. */
  private static final int DEEPEST = 400;

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
          Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
          Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"),
          Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r"),
          Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"),
          Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a"),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a"),
          Map.entry("http://schemas.openxmlformats.org/drawingml/2006/chart", "c"),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/chart", "c"),
          Map.entry("http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm"),
          Map.entry("http://purl.oclc.org/ooxml/drawingml/diagram", "dgm"),
          Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
          Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m"),
          Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
          Map.entry("urn:schemas-microsoft-com:vml", "v"),
          Map.entry("http://www.w3.org/XML/1998/namespace", "xml"));

  private final XMLStreamReader reader;
  private int depth;

  private XmlWalk(XMLStreamReader reader) {
    this.reader = reader;
  }

  /**
   * Gives the root's children to {@code children}.
   *
   * @throws io.github.copyedit.document.UnreadableDocumentException for XML that is broken, has a
   *     DTD, or is nested too deep
   */
  static void through(WordFile.Part part, Consumer<XmlWalk> children) {
    XMLInputFactory factory = XMLHelper.newXMLInputFactory();
    try (InputStream in = part.open()) {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      XmlWalk walk = new XmlWalk(reader);
      while (walk.next() != XMLStreamConstants.START_ELEMENT) {
        // What stands before the root.
      }
      walk.children(children);
      reader.close();
    } catch (XMLStreamException | IOException e) {
      throw WordFile.broken(WordFile.firstLine(e));
    }
  }

  /** The element's name. */
  String name() {
    return named(reader.getNamespaceURI(), reader.getLocalName());
  }

  Optional<String> attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (named(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i)).equals(name)) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** Whether a switch such as {@code w:vanish} is on: it may say so, or say nothing. */
  boolean isOn() {
    return attribute("w:val").map(value -> !value.matches("0|false|off")).orElse(true);
  }

  /** Visits each child of this element; behind it, the walk stands at this element's end. */
  void children(Consumer<XmlWalk> visitor) {
    int here = depth;
    while (next() != XMLStreamConstants.END_ELEMENT || depth >= here) {
      if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
        visitor.accept(this);
        while (depth > here) {
          next();
        }
      }
    }
  }

  /** The characters right within this element. */
  String text() {
    int here = depth;
    StringBuilder text = new StringBuilder();
    for (int event = next(); event != XMLStreamConstants.END_ELEMENT || depth >= here; ) {
      if (depth == here && reader.isCharacters()) {
        text.append(reader.getText());
      }
      event = next();
    }
    return text.toString();
  }

  private int next() {
    try {
      int event = reader.next();
      switch (event) {
        case XMLStreamConstants.DTD -> throw WordFile.broken("it has a DTD");
        case XMLStreamConstants.END_DOCUMENT -> throw WordFile.broken("a part of it is empty");
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {
          // Text, comments, processing instructions.
        }
      }
      if (depth > DEEPEST) {
        throw WordFile.broken("it is nested more than " + DEEPEST + " levels deep");
      }
      return event;
    } catch (XMLStreamException e) {
      throw WordFile.broken(WordFile.firstLine(e));
    }
  }

  private static String named(String namespace, String local) {
    if (namespace == null || namespace.isEmpty()) {
      return local;
    }
    return PREFIXES.getOrDefault(namespace, "?") + ":" + local;
  }
}
