package io.github.copyedit.document.markdown;

import io.github.copyedit.document.markdown.Mark.Sort;
import io.github.copyedit.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what MDX adds to Markdown: imports and exports, expressions in braces, comments in them,
 * names of components that HTML doesn't know.
 */
final class MdxScanner {

  private static final Pattern MODULE =
      Pattern.compile(
          "(?<=^|[\\r\\n])(?:import\\s+(?:[\\w$*{][^\\r\\n;]{0,300}?\\sfrom\\s*)?[\"'{]"
              + "|export\\s+(?:default|const|let|var|function|class|async|type|interface|\\{|\\*))");
  private static final Pattern BLANK_LINE =
      Pattern.compile("(?>\\r\\n|\\r|\\n)[ \\t]*+(?=[\\r\\n])");
  private static final Pattern MEMBER = Pattern.compile("</?[A-Za-z][\\w-]*+(?:\\.[\\w-]++)++");
  private static final Pattern EMPTY =
      Pattern.compile(
          "<(?!(?:Image|Img)\\b)(?<initial>[A-Z])[\\w.-]*+(?:[^<>\"'`{}/]|/(?!>)|\"[^\"]{0,2000}+\"|'[^']{0,2000}+'"
              + "|\\{(?:[^{}]|\\{[^{}]{0,500}+}){0,500}+}){0,2000}+/>");
  private static final Pattern FRAGMENT = Pattern.compile("</?>");
  private static final int LONGEST = 20_000;

  private final Masked masked;
  private final String text;
  private final CodeRegions code;
  private final List<Mark> marks = new ArrayList<>();

  MdxScanner(Masked masked) {
    this.masked = masked;
    this.text = masked.text();
    this.code = new CodeRegions(text);
  }

  Masked scan() {
    modules();
    expressions();
    char[] characters = text.toCharArray();
    members(characters);
    List<Mark> found = outermost();
    List<Mark> all = new ArrayList<>();
    for (Mark mark : found) {
      if (isSpread(mark)) {
        // It stands where a tag has attributes, and must look like one.
        Arrays.fill(characters, mark.span().start(), mark.span().end(), 'x');
      } else {
        all.add(mark);
      }
    }
    return masked.with(List.copyOf(all), characters);
  }

  private void modules() {
    Matcher module = MODULE.matcher(text);
    Matcher blank = BLANK_LINE.matcher(text);
    int end = 0;
    while (module.find()) {
      int start = module.start();
      boolean block = start == 0 || start == end || afterBlank(start) || start == lineAfter(end);
      if (start < end || !block || code.isCode(start)) {
        continue;
      }
      end = blank.find(start) ? blank.start() : text.length();
      // The line end stays, so that what follows is a block of its own.
      marks.add(
          new Mark(new Span(start, end), Sort.LEFT_OUT, module.group().substring(0, 6), "code"));
    }
  }

  private int lineAfter(int end) {
    int at = end;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean afterBlank(int start) {
    int lineEnds = 0;
    for (int i = start - 1; i >= 0 && Character.isWhitespace(text.charAt(i)); i--) {
      char c = text.charAt(i);
      lineEnds += c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n') ? 1 : 0;
      if (lineEnds > 1 || i == 0) {
        return true;
      }
    }
    return false;
  }

  /** Braces by their pairs; a brace without its partner is left to stand. */
  private void expressions() {
    Deque<Integer> open = new ArrayDeque<>();
    NextIndex next = new NextIndex(text);
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if ((c != '{' && c != '}') || code.isCode(at) || (at > 0 && text.charAt(at - 1) == '\\')) {
        continue;
      }
      if (c == '}') {
        if (!open.isEmpty()) {
          expression(new Span(open.pop(), at + 1));
        }
        continue;
      }
      int comment = lineAfter(at + 1);
      if (text.startsWith("/*", comment)) {
        int end = next.of("*/", comment);
        int close = end == text.length() ? end : lineAfter(end + 2);
        if (close < text.length() && text.charAt(close) == '}') {
          marks.add(Mark.comment(new Span(at, close + 1)));
          at = close;
          continue;
        }
      }
      open.push(at);
    }
  }

  private void expression(Span span) {
    if (span.length() <= LONGEST) {
      boolean alone = isAlone(span);
      marks.add(
          new Mark(span, alone ? Sort.LEFT_OUT : Sort.VALUE, "expression", "computed by the page"));
    }
  }

  /** Whether it has its lines for itself: then it is no part of a sentence. */
  private boolean isAlone(Span span) {
    int before = span.start() - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    int after = span.end();
    while (after < text.length() && (text.charAt(after) == ' ' || text.charAt(after) == '\t')) {
      after++;
    }
    return (before < 0 || isLineEnd(text.charAt(before)))
        && (after == text.length() || isLineEnd(text.charAt(after)));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** With the tags found before, which may stand within. */
  private List<Mark> outermost() {
    List<Mark> all = new ArrayList<>(masked.marks());
    all.addAll(marks);
    all.sort(
        Comparator.comparing((Mark mark) -> mark.span().start())
            .thenComparing(mark -> -mark.span().end()));
    List<Mark> outermost = new ArrayList<>();
    int end = 0;
    for (Mark mark : all) {
      if (mark.span().start() >= end) {
        outermost.add(mark);
        end = mark.span().end();
      }
    }
    return outermost;
  }

  private boolean isSpread(Mark mark) {
    return mark.name().equals("expression")
        && text.startsWith("...", lineAfter(mark.span().start() + 1));
  }

  /**
   * {@code <Tabs.Item>} and {@code <>} are no tags to CommonMark, {@code <Figure/>} is open to
   * HTML.
   */
  private void members(char[] characters) {
    Matcher member = MEMBER.matcher(text);
    while (member.find()) {
      for (int i = member.start(); i < member.end() && !code.isCode(member.start()); i++) {
        characters[i] = characters[i] == '.' ? '-' : characters[i];
      }
    }
    Matcher empty = EMPTY.matcher(text);
    while (empty.find()) {
      // HTML knows no empty figure: all that follows would stand in it.
      characters[empty.start("initial")] = 'X';
    }
    Matcher fragment = FRAGMENT.matcher(text);
    while (fragment.find()) {
      if (!code.isCode(fragment.start())) {
        marks.add(Mark.markup(new Span(fragment.start(), fragment.end())));
      }
    }
  }
}
