package io.github.copyedit.document.xml;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Namespaces of feeds and news, with the prefixes that people give them. */
enum Vocabulary {
  RSS("", "http://purl.org/rss/1.0/", ""),
  ATOM("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#", "atom"),
  CONTENT("http://purl.org/rss/1.0/modules/content/", "", "content"),
  DUBLIN_CORE("http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/", "dc"),
  MEDIA("http://search.yahoo.com/mrss/", "http://search.yahoo.com/mrss", "media"),
  ITUNES("http://www.itunes.com/dtds/podcast-1.0.dtd", "", "itunes"),
  G2("http://iptc.org/std/nar/2006-10-01/", "", ""),
  XHTML("http://www.w3.org/1999/xhtml", "", "xhtml"),
  RDF("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "", "rdf");

  private final String namespace;
  private final String older;
  private final String prefix;

  Vocabulary(String namespace, String older, String prefix) {
    this.namespace = namespace;
    this.older = older;
    this.prefix = prefix;
  }

  /** Whether the element has this name here; feeds forget to declare their prefixes. */
  boolean is(Element element, String name) {
    return PathMatcher.local(element).equals(name) && has(element);
  }

  private boolean has(Element element) {
    String own = element.tag().namespace();
    String its = element.tag().prefix();
    boolean named = !own.isEmpty() && (own.equals(namespace) || own.equals(older));
    return named || its.equals(prefix);
  }

  List<Element> children(Element parent, String name) {
    return parent.children().stream().filter(child -> is(child, name)).toList();
  }

  Optional<Element> child(Element parent, String name) {
    return parent.children().stream().filter(child -> is(child, name)).findFirst();
  }
}
