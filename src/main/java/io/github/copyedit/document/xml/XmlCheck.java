package io.github.copyedit.document.xml;

import io.github.copyedit.document.UnreadableDocumentException;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks whether a file is well-formed XML, with the JDK's parser in its strictest setting: no
 * document type, no entity, nothing is fetched.
 */
final class XmlCheck {

  /** As deep as HTML may be; the parser that builds the tree would close elements by itself. */
  static final int DEEPEST = 512;

  private static final Pattern PREFIX =
      Pattern.compile("ParseError at \\[row,col\\]:\\[[^\\]]*+\\]\\s*+Message: ");
  private static final Pattern MORE_LINES = Pattern.compile("\\R.*", Pattern.DOTALL);

  private XmlCheck() {}

  /**
   * @return how many elements there are
   * @throws UnreadableDocumentException when it is not well-formed or nested too deep
   */
  static int elements(String text) {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
      int elements = 0;
      int depth = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          elements++;
          depth++;
          if (depth >= DEEPEST) {
            throw new UnreadableDocumentException(
                "Its elements are nested more than %d deep (line %d): flatten them, or exclude the file."
                    .formatted(DEEPEST - 1, reader.getLocation().getLineNumber()));
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
      }
      return elements;
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  private static XMLInputFactory factory() {
    // Not newInstance(): that takes whatever implementation lies about.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Feeds with a prefix that they forgot to declare are readable.
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }

  private static UnreadableDocumentException malformed(XMLStreamException e) {
    String said = e.getMessage() == null ? "" : PREFIX.matcher(e.getMessage()).replaceFirst("");
    String what = MORE_LINES.matcher(said).replaceAll("").strip();
    return new UnreadableDocumentException(
        "It is not well-formed XML: line %d, column %d: %s Correct it there, or exclude the file."
            .formatted(
                e.getLocation() == null ? 1 : e.getLocation().getLineNumber(),
                e.getLocation() == null ? 1 : e.getLocation().getColumnNumber(),
                what.endsWith(".") ? what : what + "."));
  }
}
