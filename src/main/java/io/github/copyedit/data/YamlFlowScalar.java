package io.github.copyedit.data;

import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Plain and quoted scalars: escapes, and lines that fold into blanks. */
final class YamlFlowScalar {

  private static final String SIMPLE_ESCAPES = "0abt\tnvfre \"/\\N_LP";
  private static final String ESCAPED =
      "\0\u0007\b\t\t\n\u000b\f\r\u001b \"/\\\u0085\u00a0\u2028\u2029";

  private final String text;
  private final int end;
  private final ScalarStyle style;
  private final AlignedText aligned;
  private int at;

  /**
   * @param span without the quotes
   */
  YamlFlowScalar(String text, Span span, ScalarStyle style) {
    this.text = text;
    this.at = span.start();
    this.end = span.end();
    this.style = style;
    this.aligned = new AlignedText(text);
  }

  Optional<OffsetMap> align(String value) {
    return read().flatMap(read -> read.mapOf(value));
  }

  /** To be called once; empty for an escape that is none. */
  Optional<AlignedText> read() {
    while (at < end) {
      copyPlain();
      if (at == end) {
        break;
      }
      char c = text.charAt(at);
      if (isBlank(c)) {
        blanks();
      } else if (style == ScalarStyle.SINGLE_QUOTED && text.startsWith("''", at)) {
        replace("'", 2);
      } else if (style == ScalarStyle.DOUBLE_QUOTED && c == '\\') {
        if (!escape()) {
          return Optional.empty();
        }
      } else {
        aligned.copy(at, at + 1);
        at++;
      }
    }
    return Optional.of(aligned);
  }

  /** All that stands for itself wherever it does. */
  private void copyPlain() {
    int from = at;
    while (at < end && isPlain(text.charAt(at))) {
      at++;
    }
    aligned.copy(from, at);
  }

  /** With a line end among them, blanks fold. */
  private void blanks() {
    int blankEnd = blankEnd(at);
    for (int i = at; i < blankEnd; i++) {
      if (isLineEndAmongBlanks(text.charAt(i))) {
        fold(blankEnd, 0);
        return;
      }
    }
    aligned.copy(at, blankEnd);
    at = blankEnd;
  }

  private int blankEnd(int from) {
    int i = from;
    while (i < end && (isBlank(text.charAt(i)) || isLineEndAmongBlanks(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  /** One line end gives a blank, each more gives a line end; an escaped one gives nothing. */
  private void fold(int foldEnd, int escapedLineEnds) {
    int lineEnds = -escapedLineEnds;
    for (int i = at; i < foldEnd; i++) {
      char c = text.charAt(i);
      boolean crBeforeLf = c == '\r' && i + 1 < foldEnd && text.charAt(i + 1) == '\n';
      lineEnds += isLineEndAmongBlanks(c) && !crBeforeLf ? 1 : 0;
    }
    String by =
        escapedLineEnds > 0
            ? "\n".repeat(lineEnds)
            : lineEnds == 1 ? " " : "\n".repeat(lineEnds - 1);
    aligned.replace(by, at, foldEnd);
    at = foldEnd;
  }

  private boolean escape() {
    if (at + 1 >= end) {
      return false;
    }
    char c = text.charAt(at + 1);
    if (isLineEnd(c)) {
      at++;
      fold(blankEnd(at), 1);
      return true;
    }
    int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    int simple = SIMPLE_ESCAPES.indexOf(c);
    if (digits > 0 && at + 2 + digits <= end) {
      return numeric(digits);
    }
    if (simple < 0) {
      return false;
    }
    replace(ESCAPED.substring(simple, simple + 1), 2);
    return true;
  }

  private boolean numeric(int digits) {
    try {
      int codePoint = Integer.parseInt(text, at + 2, at + 2 + digits, 16);
      replace(Character.toString(codePoint), 2 + digits);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void replace(String by, int length) {
    aligned.replace(by, at, at + length);
    at += length;
  }

  private static boolean isPlain(char c) {
    return !isBlank(c) && c != '\\' && c != '\'';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || isLineEnd(c);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /**
   * Behind a blank the engine takes YAML 1.1's next line for a line end, elsewhere for a letter.
   */
  private static boolean isLineEndAmongBlanks(char c) {
    return isLineEnd(c) || c == '\u0085';
  }
}
