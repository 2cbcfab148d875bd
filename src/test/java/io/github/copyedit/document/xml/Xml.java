package io.github.copyedit.document.xml;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.FormatSettings;
import io.github.copyedit.document.html.HtmlParser;
import io.github.copyedit.document.plain.PlainTextParser;
import io.github.copyedit.source.Source;
import java.util.List;

/** Parses XML in tests. */
final class Xml {

  static final DocumentParser PARSER = parser(FormatSettings.NONE);

  private Xml() {}

  static DocumentParser parser(FormatSettings formats) {
    return new XmlParser(formats, HtmlParser.fragment(), new PlainTextParser());
  }

  static List<Document> all(String xml) {
    return PARSER.parse(Source.of("a.xml", xml));
  }

  static Document one(String xml) {
    return all(xml).get(0);
  }
}
