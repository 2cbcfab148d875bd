package io.github.copyedit.document.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Whether one of an element's classes fits a pattern. */
final class ClassTest {

  private final ClassNames names;
  private final long bit;
  private final Pattern pattern;
  private final String[] parts;

  ClassTest(ClassNames names, long bit, Pattern pattern, String... parts) {
    this.names = names;
    this.bit = bit;
    this.pattern = pattern;
    this.parts = parts;
  }

  boolean fits(Element element) {
    String classes = Elements.attribute(element, "class");
    if (classes.isEmpty()) {
      return false;
    }
    ClassNames.Known known = names.known(classes);
    if (!known.isAsked(bit)) {
      known.answer(bit, mayFit(known.lowerCase()) && any(classes));
    }
    return known.fits(bit);
  }

  private boolean mayFit(String lowerCase) {
    for (String part : parts) {
      if (lowerCase.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private boolean any(String classes) {
    int start = 0;
    for (int at = 0; at <= classes.length(); at++) {
      if (at == classes.length() || ProseBuilder.isBlank(classes.charAt(at))) {
        if (at > start && pattern.matcher(classes).region(start, at).matches()) {
          return true;
        }
        start = at + 1;
      }
    }
    return false;
  }
}
