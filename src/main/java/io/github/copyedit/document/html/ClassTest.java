package io.github.copyedit.document.html;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Whether one of an element's classes fits a pattern. It remembers the answers, as a page gives the
 * same classes to many elements: one for each parse.
 */
final class ClassTest {

  private static final Pattern BLANKS = Pattern.compile("[ \t\n\r\f]+");

  private final Pattern pattern;
  private final Map<String, Boolean> answers = new HashMap<>();

  /**
   * @param pattern of a whole class
   */
  ClassTest(Pattern pattern) {
    this.pattern = pattern;
  }

  boolean fits(Element element) {
    String classes = Elements.attribute(element, "class");
    return !classes.isEmpty() && answers.computeIfAbsent(classes, this::any);
  }

  private boolean any(String classes) {
    return BLANKS.splitAsStream(classes).anyMatch(name -> pattern.matcher(name).matches());
  }
}
