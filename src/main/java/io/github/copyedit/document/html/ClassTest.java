package io.github.copyedit.document.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Whether one of an element's classes fits a pattern. It remembers the answers, as a page gives the
 * same classes to many elements: one for each parse.
 */
final class ClassTest {

  private final Matcher matcher;
  private final List<String> parts;
  private final Map<String, Boolean> answers = new HashMap<>();

  /**
   * @param pattern of a whole class
   * @param parts one of which is in each class that fits, in lower case: most classes have none,
   *     and need no look at the pattern
   */
  ClassTest(Pattern pattern, String... parts) {
    this.matcher = pattern.matcher("");
    this.parts = List.of(parts);
  }

  boolean fits(Element element) {
    String classes = Elements.attribute(element, "class");
    if (classes.isEmpty()) {
      return false;
    }
    Boolean known = answers.get(classes);
    if (known == null) {
      String lower = classes.toLowerCase(Locale.ROOT);
      known = parts.stream().anyMatch(lower::contains) && any(classes);
      answers.put(classes, known);
    }
    return known;
  }

  private boolean any(String classes) {
    int start = 0;
    for (int at = 0; at <= classes.length(); at++) {
      if (at == classes.length() || ProseBuilder.isBlank(classes.charAt(at))) {
        if (at > start && isOne(classes.substring(start, at))) {
          return true;
        }
        start = at + 1;
      }
    }
    return false;
  }

  private boolean isOne(String name) {
    return matcher.reset(name).matches();
  }
}
