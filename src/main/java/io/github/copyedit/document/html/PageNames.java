package io.github.copyedit.document.html;

import java.util.HashMap;
import java.util.Map;

/** The names and classes of a page's elements, each looked at once. */
final class PageNames {

  private final Map<String, ElementName> elements = new HashMap<>();
  private final ClassNames classes = new ClassNames();

  /**
   * @param name in lower case
   */
  ElementName element(String name) {
    return elements.computeIfAbsent(name, ElementName::of);
  }

  ClassNames classes() {
    return classes;
  }
}
