package io.github.copyedit.document.markdown;

import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins the two tags around what is no prose, such as {@code {% comment %}}, to one mark. */
final class TagPairs {

  private static final Set<String> COMMENTS = Set.of("comment");

  /** What generators' own tags and the widespread themes call code and its like. */
  private static final Set<String> CODE =
      Set.of(
          "highlight",
          "code",
          "mermaid",
          "math",
          "katex",
          "chart",
          "plantuml",
          "codeblock",
          "javascript",
          "css",
          "style",
          "stylesheet",
          "schema",
          "capture");

  private static final Pattern NAME =
      Pattern.compile("\\{(?:\\{[<%]|%)[-\\s]*+(?<close>/\\s*+|end)?+(?<name>[A-Za-z][\\w-]*+)");

  private TagPairs() {}

  static List<Mark> join(String text, List<Mark> marks) {
    int[] closings = closings(text, marks);
    List<Mark> joined = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      int closing = closings[i];
      if (closing < 0) {
        joined.add(marks.get(i));
        continue;
      }
      Span all = marks.get(i).span().cover(marks.get(closing).span());
      boolean comment = COMMENTS.contains(name(text, marks.get(i)));
      joined.add(comment ? Mark.comment(all) : Mark.code(all));
      i = closing;
    }
    return List.copyOf(joined);
  }

  /** For each mark the one that ends what it begins, else -1. */
  private static int[] closings(String text, List<Mark> marks) {
    int[] closings = new int[marks.size()];
    Map<String, Integer> next = new HashMap<>();
    for (int i = marks.size() - 1; i >= 0; i--) {
      closings[i] = -1;
      if (marks.get(i).sort() != Mark.Sort.TAG) {
        continue;
      }
      Matcher tag = NAME.matcher(text).region(marks.get(i).span().start(), text.length());
      if (tag.lookingAt()) {
        String name = tag.group("name");
        if (tag.group("close") != null) {
          next.put(name, i);
        } else if (COMMENTS.contains(name) || CODE.contains(name)) {
          closings[i] = next.getOrDefault(name, -1);
        }
      }
    }
    return closings;
  }

  private static String name(String text, Mark mark) {
    Matcher tag = NAME.matcher(text).region(mark.span().start(), mark.span().end());
    return tag.lookingAt() ? tag.group("name") : "";
  }
}
