package io.github.copyedit.document.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The attributes that elements are asked for again and again, as the tree writes them. */
enum AttributeName {
  ARIA_HIDDEN("aria-hidden"),
  ARIA_LABEL("aria-label"),
  ARIA_LEVEL("aria-level"),
  CLASS("class"),
  EPUB_TYPE("epub:type"),
  HIDDEN("hidden"),
  HREF("href"),
  ID("id"),
  ITEMPROP("itemprop"),
  ITEMTYPE("itemtype"),
  LANG("lang"),
  OPEN("open"),
  PROPERTY("property"),
  REL("rel"),
  ROLE("role"),
  STYLE("style"),
  TITLE("title"),
  XML_LANG("xml:lang");

  private static final Map<String, AttributeName> BY_KEY = byKey();

  private final String key;

  AttributeName(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  /** The one bit of this name. */
  int bit() {
    return 1 << ordinal();
  }

  /** The bits of those that the element has. */
  static int bits(Element element) {
    int bits = 0;
    for (Attribute attribute : element.attributes()) {
      AttributeName name = BY_KEY.get(attribute.getKey());
      bits |= name == null ? 0 : name.bit();
    }
    return bits;
  }

  private static Map<String, AttributeName> byKey() {
    Map<String, AttributeName> byKey = new HashMap<>();
    for (AttributeName name : values()) {
      byKey.put(name.key, name);
    }
    return byKey;
  }
}
