package io.github.copyedit.document.plain;

import io.github.copyedit.document.Prose;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines that belong together.
 *
 * @param lines one or more, none of them blank
 * @param source the lines, with the marker of a list item
 * @param listItem whether it began with a marker, which its first line no longer holds
 */
record TextParagraph(List<TextLine> lines, Span source, boolean listItem) {

  /**
   * A line longer than this has not been wrapped by hand or by an editor, nor have its neighbours.
   */
  private static final int LONGEST_WRAPPED = 120;

  private static final int LONGEST_SHORT = 40;
  private static final Pattern BULLET = Pattern.compile("[-*+•‣◦▪]\\s++(?=\\S)");
  private static final Pattern NUMBER = Pattern.compile("(?<number>\\d{1,3})[.)]\\s++(?=\\S)");
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?:…]['\")\\]’”»]*+", Pattern.DOTALL);

  TextParagraph {
    lines = List.copyOf(lines);
  }

  /**
   * The text between two blank lines: a list, a paragraph of wrapped lines, or a paragraph a line.
   */
  static List<TextParagraph> split(List<TextLine> group) {
    Set<TextLine> items = markedLines(group);
    boolean apart = items.isEmpty() && standApart(group);
    List<TextParagraph> paragraphs = new ArrayList<>();
    List<TextLine> pending = new ArrayList<>();
    for (TextLine line : group) {
      if ((apart || items.contains(line)) && !pending.isEmpty()) {
        paragraphs.add(of(pending, items));
        pending.clear();
      }
      pending.add(line);
    }
    paragraphs.add(of(pending, items));
    return paragraphs;
  }

  private static TextParagraph of(List<TextLine> lines, Set<TextLine> items) {
    TextLine first = lines.get(0);
    Span source = first.span().cover(lines.get(lines.size() - 1).span());
    if (!items.contains(first)) {
      return new TextParagraph(lines, source, false);
    }
    Matcher marker = BULLET.matcher(first.text());
    if (!marker.lookingAt()) {
      marker = NUMBER.matcher(first.text());
      marker.lookingAt();
    }
    List<TextLine> unmarked = new ArrayList<>(lines);
    unmarked.set(0, first.from(marker.end()));
    return new TextParagraph(unmarked, source, true);
  }

  /**
   * The lines that begin a list item. A dash or a number that wrapping put at the front of a line
   * is not taken for a marker.
   */
  private static Set<TextLine> markedLines(List<TextLine> group) {
    Set<TextLine> bullets =
        group.stream().filter(TextParagraph::isBullet).collect(Collectors.toSet());
    if (!bullets.isEmpty() && (bullets.size() > 1 || isBullet(group.get(0)))) {
      return bullets;
    }
    Set<TextLine> numbered = new HashSet<>();
    int next = -1;
    for (TextLine line : group) {
      Matcher number = NUMBER.matcher(line.text());
      if (number.lookingAt() && (next < 0 || Integer.parseInt(number.group("number")) == next)) {
        numbered.add(line);
        next = Integer.parseInt(number.group("number")) + 1;
      }
    }
    return numbered.size() > 1 ? numbered : Set.of();
  }

  private static boolean isBullet(TextLine line) {
    Matcher marker = BULLET.matcher(line.text());
    // "- Advertisement -" is set off by dashes, not listed.
    return marker.lookingAt()
        && line.text().charAt(line.text().length() - 1) != line.text().charAt(0);
  }

  private static boolean standApart(List<TextLine> group) {
    if (group.stream().anyMatch(line -> line.text().length() > LONGEST_WRAPPED)) {
      return true;
    }
    boolean wrapped =
        group.stream().skip(1).anyMatch(line -> Character.isLowerCase(line.text().codePointAt(0)));
    return !wrapped && group.stream().limit(group.size() - 1L).allMatch(TextParagraph::ends);
  }

  private static boolean ends(TextLine line) {
    return line.text().length() <= LONGEST_SHORT || SENTENCE_END.matcher(line.text()).matches();
  }

  boolean isOneLine() {
    return lines.size() == 1;
  }

  /** Whether it reads as running text rather than as a label. */
  boolean isRunningText() {
    int length = source.length();
    return length > LONGEST_WRAPPED
        || (length > LONGEST_SHORT && SENTENCE_END.matcher(lastLine().text()).matches());
  }

  /** Lines joined by one blank. */
  Prose prose() {
    StringBuilder text = new StringBuilder();
    OffsetMap.Builder map = new OffsetMap.Builder();
    int end = lines.get(0).span().start();
    for (TextLine line : lines) {
      if (!text.isEmpty()) {
        text.append(' ');
        map.replaced(1, new Span(end, line.span().start()));
      }
      text.append(line.text());
      map.identity(line.span());
      end = line.span().end();
    }
    return new Prose(text.toString(), map.build());
  }

  private TextLine lastLine() {
    return lines.get(lines.size() - 1);
  }
}
