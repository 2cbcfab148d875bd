package io.github.copyedit.document.html;

import java.util.regex.Pattern;

/** Whether one of an element's classes fits a pattern. */
final class ClassTest {

  private final long bit;
  private final Pattern pattern;
  private final String[] parts;

  ClassTest(long bit, Pattern pattern, String... parts) {
    this.bit = bit;
    this.pattern = pattern;
    this.parts = parts;
  }

  boolean fits(PageElement element) {
    ClassNames.Known classes = element.classes();
    if (!classes.isAsked(bit)) {
      classes.answer(bit, mayFit(classes.lowerCase()) && any(classes.value()));
    }
    return classes.fits(bit);
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
      if (at == classes.length() || Characters.isBlank(classes.charAt(at))) {
        if (at > start && pattern.matcher(classes).region(start, at).matches()) {
          return true;
        }
        start = at + 1;
      }
    }
    return false;
  }
}
