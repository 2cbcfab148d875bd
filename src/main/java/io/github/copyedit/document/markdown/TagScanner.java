package io.github.copyedit.document.markdown;

import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the tags of Hugo and Liquid, kramdown's attribute lists, marks of footnotes and the
 * brackets of wiki links. Reads the text once.
 */
final class TagScanner {

  /** Characters; nobody writes longer ones, and what is not closed must not swallow the text. */
  private static final int LONGEST = 4_000;

  private static final int LONGEST_LABEL = 60;
  private static final int LONGEST_PAGE = 200;

  private final String text;
  private final NextIndex next;
  private final List<Mark> marks = new ArrayList<>();
  private int at;

  TagScanner(String text) {
    this.text = text;
    this.next = new NextIndex(text);
  }

  /** In order, none within another. */
  List<Mark> scan() {
    if (text.indexOf('{') < 0 && !text.contains("[^") && !text.contains("[[")) {
      return List.of();
    }
    int brace = next('{', 0);
    int bracket = next('[', 0);
    for (at = Math.min(brace, bracket); at < text.length(); at = Math.min(brace, bracket)) {
      int before = marks.size();
      if (at == brace) {
        brace();
      } else if (at + 1 < text.length()) {
        bracket();
      }
      int behind = marks.size() > before ? marks.get(marks.size() - 1).span().end() : at + 1;
      brace = brace < behind ? next('{', behind) : brace;
      bracket = bracket < behind ? next('[', behind) : bracket;
    }
    return marks.isEmpty() ? List.of() : TagPairs.join(text, marks);
  }

  private int next(char sign, int from) {
    int found = text.indexOf(sign, from);
    return found < 0 ? text.length() : found;
  }

  private void brace() {
    if (text.startsWith("{{<", at) || text.startsWith("{{%", at)) {
      closed(text.charAt(at + 2) == '<' ? ">}}" : "%}}", 3);
    } else if (text.startsWith("{{/*", at)) {
      closedComment();
    } else if (text.startsWith("{{", at)) {
      int end = within(2, LONGEST);
      if (end > at + 2 && text.startsWith("}}", end)) {
        marks.add(Mark.value(new Span(at, end + 2)));
      }
    } else if (text.startsWith("{%", at)) {
      closed("%}", 2);
    } else if (isAttributeList()) {
      int end = within(1, LONGEST);
      if (end < text.length() && text.charAt(end) == '}' && (!isNumbered() || endsLine(end + 1))) {
        marks.add(Mark.attributes(new Span(at, end + 1)));
      }
    }
  }

  private boolean isAttributeList() {
    char first = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    char second = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
    boolean named = first == '#' || first == '.';
    return first == ':'
        || (named && ((second >= 'a' && second <= 'z') || (second >= 'A' && second <= 'Z')))
        || isNumbered();
  }

  private boolean isNumbered() {
    char second = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
    return text.startsWith("#", at + 1) && second >= '0' && second <= '9';
  }

  /** As a heading's id does; elsewhere a number between braces is the author's. */
  private boolean endsLine(int from) {
    int end = from;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r';
  }

  /** A tag up to its closing sign; not over a blank line, where something was forgotten. */
  private void closed(String sign, int opening) {
    int end = next.of(sign, at + opening);
    boolean open =
        end == text.length()
            || end - at > LONGEST
            || next.of(text.substring(at, at + opening), at + opening) < end
            || blankLine(at + opening, end);
    if (!open) {
      marks.add(Mark.tag(new Span(at, end + sign.length())));
    }
  }

  private void closedComment() {
    int end = next.of("*/}}", at + 4);
    if (end < text.length()) {
      marks.add(Mark.comment(new Span(at, end + 4)));
    }
  }

  private boolean blankLine(int from, int to) {
    int lineEnds = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        lineEnds++;
      } else if (!Character.isWhitespace(c)) {
        lineEnds = 0;
      }
      if (lineEnds > 1) {
        return true;
      }
    }
    return false;
  }

  /** The end of what stands between braces on one line. */
  private int within(int opening, int limit) {
    int end = at + opening;
    int last = Math.min(text.length(), end + limit);
    while (end < last && "{}\r\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private void bracket() {
    char second = text.charAt(at + 1);
    boolean escaped = at > 0 && text.charAt(at - 1) == '\\';
    if (second == '^') {
      int end = labelEnd(at + 2, LONGEST_LABEL, "[]");
      if (end > at + 2 && text.startsWith("]", end)) {
        marks.add(Mark.footnote(new Span(at, end + 1)));
      }
    } else if (second == '[' && !escaped) {
      wikiLink();
    }
  }

  private int labelEnd(int from, int limit, String signs) {
    int end = from;
    int last = Math.min(text.length(), from + limit);
    while (end < last
        && signs.indexOf(text.charAt(end)) < 0
        && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** {@code [[Page]]}, {@code [[Page|text]]}, and {@code ![[file]]}, which shows the file. */
  private void wikiLink() {
    int start = at + 2;
    int end = start;
    int last = Math.min(text.length(), start + LONGEST_PAGE);
    int bar = -1;
    while (end < last && "[]`\r\n".indexOf(text.charAt(end)) < 0) {
      bar = bar < 0 && text.charAt(end) == '|' ? end : bar;
      end++;
    }
    char after = end + 2 < text.length() ? text.charAt(end + 2) : ' ';
    if (end == start || !text.startsWith("]]", end) || "([:]".indexOf(after) >= 0) {
      return;
    }
    if (at > 0 && text.charAt(at - 1) == '!') {
      // The exclamation mark goes with it.
      marks.add(
          new Mark(
              new Span(at - 1, end + 2), Mark.Sort.LEFT_OUT, "wiki embed", "embedded content"));
      return;
    }
    int words = bar < 0 || bar + 1 == end ? start : bar + 1;
    marks.add(new Mark(new Span(at, words), Mark.Sort.WIKI, "wiki link", "markup"));
    marks.add(Mark.markup(new Span(words == start && bar > 0 ? bar : end, end + 2)));
  }
}
