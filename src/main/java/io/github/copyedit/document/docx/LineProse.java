package io.github.copyedit.document.docx;

import io.github.copyedit.document.Prose;
import io.github.copyedit.document.StandIn;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.Iterator;
import java.util.List;

/**
 * Makes prose of a line: tabs and line breaks become a blank, hyphens that don't break are hyphens,
 * soft ones are left out.
 */
final class LineProse {

  private static final char NO_BREAK_HYPHEN = ParagraphText.NO_BREAK_HYPHEN.charAt(0);
  private static final char SOFT_HYPHEN = ParagraphText.SOFT_HYPHEN.charAt(0);

  private final String line;
  private final Iterator<Span> placeholders;
  private final int offset;
  private final StringBuilder prose = new StringBuilder();
  private final OffsetMap.Builder map = new OffsetMap.Builder();
  private Span placeholder;

  /**
   * @param placeholders in order
   * @param offset of the line in the source
   */
  LineProse(String line, List<Span> placeholders, int offset) {
    this.line = line;
    this.placeholders = placeholders.iterator();
    this.offset = offset;
    this.placeholder = nextPlaceholder();
  }

  Prose read() {
    int end = end();
    for (int at = start(end); at < end; ) {
      while (placeholder.end() <= at) {
        placeholder = nextPlaceholder();
      }
      if (placeholder.start() == at) {
        String word = StandIn.behind(prose);
        prose.append(word);
        map.placeholder(word.length(), placeholder.shift(offset));
        at = placeholder.end();
      } else if (Character.isWhitespace(line.charAt(at))) {
        at = blanks(at, end);
      } else {
        at = character(at);
      }
    }
    return new Prose(prose.toString(), map.build());
  }

  private int character(int at) {
    Span here = Span.ofLength(at, 1).shift(offset);
    char c = line.charAt(at);
    if (c == NO_BREAK_HYPHEN) {
      prose.append('-');
      map.replaced(1, here);
    } else if (c != SOFT_HYPHEN) {
      prose.append(c);
      map.identity(here);
    }
    return at + 1;
  }

  /** Blanks stay as they are typed, but with a tab or a line break among them they are one. */
  private int blanks(int at, int end) {
    int behind = at;
    while (behind < end && isLeftOut(behind)) {
      behind++;
    }
    Span span = new Span(at, behind);
    if (span.of(line).chars().allMatch(c -> c == ' ')) {
      prose.append(line, at, behind);
      map.identity(span.shift(offset));
    } else {
      prose.append(' ');
      map.replaced(1, span.shift(offset));
    }
    return behind;
  }

  private int start(int end) {
    int start = 0;
    while (start < end && isLeftOut(start)) {
      start++;
    }
    return start;
  }

  private int end() {
    int end = line.length();
    while (end > 0 && isLeftOut(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean isLeftOut(int at) {
    return Character.isWhitespace(line.charAt(at)) || line.charAt(at) == SOFT_HYPHEN;
  }

  private Span nextPlaceholder() {
    int never = line.length() + 1;
    return placeholders.hasNext() ? placeholders.next() : new Span(never, never);
  }
}
