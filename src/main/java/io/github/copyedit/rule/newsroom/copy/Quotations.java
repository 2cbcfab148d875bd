package io.github.copyedit.rule.newsroom.copy;

import io.github.copyedit.text.ApartSpans;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands between quotation marks in a text. */
public final class Quotations {

  private static final String OPENING = "“„«»‹›‘‚「『";

  /** What may close each of {@link #OPENING}. */
  private static final List<String> CLOSING =
      List.of("”", "“”", "»", "«", "›", "‹", "’", "‘’", "」", "』");

  private static final char STRAIGHT = '"';
  private static final String BEFORE_OPENING = "([{-–—/";

  /** Far enough for any quotation, near enough to stay linear. */
  private static final int LONGEST = 600;

  private final ApartSpans quoted;

  private Quotations(ApartSpans quoted) {
    this.quoted = quoted;
  }

  /** A mark that is never closed opens nothing. */
  public static Quotations in(String text) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = end(text, at);
      if (end > 0) {
        spans.add(new Span(at, end));
        at = end;
      } else {
        at++;
      }
    }
    return new Quotations(new ApartSpans(spans));
  }

  /** From opening mark to closing mark, both included, none within another. */
  public List<Span> spans() {
    return quoted.spans();
  }

  public boolean cover(Span span) {
    return around(span).isPresent();
  }

  /** The one that the span lies in, marks included. */
  public Optional<Span> around(Span span) {
    return quoted.around(span);
  }

  /** Behind the closing mark; 0 where no quotation begins. */
  private static int end(String text, int at) {
    char mark = text.charAt(at);
    int kind = OPENING.indexOf(mark);
    if ((kind < 0 && mark != STRAIGHT) || !opens(text, at)) {
      return 0;
    }
    String closing = kind < 0 ? "\"" : CLOSING.get(kind);
    int limit = Math.min(text.length(), at + LONGEST);
    for (int i = at + 2; i < limit; i++) {
      if (closing.indexOf(text.charAt(i)) >= 0 && !isApostrophe(text, i)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean opens(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return Character.isWhitespace(before)
        || Character.isSpaceChar(before)
        || BEFORE_OPENING.indexOf(before) >= 0
        || OPENING.indexOf(before) >= 0;
  }

  private static boolean isApostrophe(String text, int at) {
    return text.charAt(at) == '’'
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1));
  }
}
