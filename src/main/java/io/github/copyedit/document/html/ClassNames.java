package io.github.copyedit.document.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The class attributes of a page and what has been found out about them, as a page gives the same
 * classes to many elements: one for each parse.
 */
final class ClassNames {

  /** What is known of one value; a bit for each test. */
  static final class Known {
    private final String value;
    private final String lowerCase;
    private long asked;
    private long fitting;

    private Known(String value) {
      this.value = value;
      this.lowerCase = value.toLowerCase(Locale.ROOT);
    }

    String value() {
      return value;
    }

    String lowerCase() {
      return lowerCase;
    }

    boolean isAsked(long test) {
      return (asked & test) != 0;
    }

    boolean fits(long test) {
      return (fitting & test) != 0;
    }

    void answer(long test, boolean fits) {
      asked |= test;
      fitting |= fits ? test : 0;
    }
  }

  private final Map<String, Known> byValue = new HashMap<>();
  private final Known none = new Known("");
  private int tests;

  /**
   * Whether one of an element's classes fits a pattern.
   *
   * @param pattern of a whole class
   * @param parts one of which is in each class that fits, in lower case: most classes have none,
   *     and need no look at the pattern
   */
  ClassTest test(Pattern pattern, String... parts) {
    return new ClassTest(1L << tests++, pattern, parts);
  }

  /**
   * @param classes of an element; empty for one without
   */
  Known known(String classes) {
    return classes.isEmpty() ? none : byValue.computeIfAbsent(classes, Known::new);
  }
}
