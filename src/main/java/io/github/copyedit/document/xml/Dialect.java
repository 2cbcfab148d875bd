package io.github.copyedit.document.xml;

import io.github.copyedit.document.Document;
import java.util.List;
import org.jsoup.nodes.Element;

/** A kind of XML that is known. */
interface Dialect {

  boolean knows(XmlFile file, Element root);

  /**
   * The articles that could be read.
   *
   * @param problems takes, for a person, what is wrong with others
   */
  List<Document> read(XmlFile file, List<String> problems);
}
