package io.github.copyedit.document.plain;

import io.github.copyedit.document.Prose;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lines that belong together.
 *
 * @param role what their markers or their place say that they are
 * @param lines one or more, none of them blank, without markers
 * @param source the lines with their markers
 */
record TextParagraph(Role role, List<TextLine> lines, Span source) {

  /** What a paragraph is beyond its looks. */
  enum Role {
    TEXT,
    LIST_ITEM,
    QUOTE,
    CELL,
    /** A heading that is underlined with a row of signs. */
    UNDERLINED
  }

  TextParagraph {
    lines = List.copyOf(lines);
  }

  static TextParagraph of(Role role, List<TextLine> lines) {
    Span source = lines.get(0).whole().cover(lines.get(lines.size() - 1).whole());
    return new TextParagraph(role, lines, source);
  }

  /**
   * The text between two blank lines: a list, a paragraph of wrapped lines, or a paragraph a line.
   *
   * @param role of what isn't a list item
   */
  static List<TextParagraph> split(List<TextLine> group, Role role, Wrapping wrapping) {
    Set<TextLine> items = ListMarkers.marked(group);
    boolean[] breaks = items.isEmpty() ? wrapping.breaks(group) : new boolean[group.size()];
    List<TextParagraph> paragraphs = new ArrayList<>();
    List<TextLine> pending = new ArrayList<>();
    Role pendingRole = role;
    for (int i = 0; i < group.size(); i++) {
      TextLine line = group.get(i);
      boolean item = items.contains(line);
      if ((breaks[i] || item) && !pending.isEmpty()) {
        paragraphs.add(of(pendingRole, pending));
        pending.clear();
        pendingRole = role;
      }
      if (item) {
        pendingRole = role == Role.TEXT ? Role.LIST_ITEM : role;
      }
      pending.add(item ? ListMarkers.unmarked(line) : line);
    }
    paragraphs.add(of(pendingRole, pending));
    return paragraphs;
  }

  boolean isOneLine() {
    return lines.size() == 1;
  }

  TextLine firstLine() {
    return lines.get(0);
  }

  /** Whether it reads as running text rather than as a label. */
  boolean isRunningText() {
    int length = source.length();
    return length > Wrapping.LONGEST_LINE
        || (length > Wrapping.LONGEST_SHORT && Wrapping.endsSentence(lines.get(lines.size() - 1)));
  }

  /** Lines joined by one blank. */
  Prose prose() {
    StringBuilder text = new StringBuilder();
    OffsetMap.Builder map = new OffsetMap.Builder();
    int end = firstLine().span().start();
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
}
