package io.github.copyedit.rule.grammar;

import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Cuts a text that is too long: between paragraphs, for want of that between words. */
final class TextPieces {

  private static final String PARAGRAPH_END = "\n\n";

  private TextPieces() {}

  /**
   * @param longest code units of a piece, 2 or more
   * @return one after the other, without a gap
   */
  static List<Span> of(String text, int longest) {
    List<Span> pieces = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = end(text, start, longest);
      pieces.add(new Span(start, end));
      start = end;
    }
    return pieces;
  }

  private static int end(String text, int start, int longest) {
    if (text.length() - start <= longest) {
      return text.length();
    }
    int last = start + longest;
    return paragraphEnd(text, start, last).orElseGet(() -> wordEnd(text, start, last));
  }

  /** Behind the last end of a paragraph between the two; empty for want of one. */
  static OptionalInt paragraphEnd(String text, int start, int last) {
    int paragraph = text.lastIndexOf(PARAGRAPH_END, last - PARAGRAPH_END.length());
    return paragraph > start
        ? OptionalInt.of(paragraph + PARAGRAPH_END.length())
        : OptionalInt.empty();
  }

  /**
   * Behind the last blank between the two; {@code last}, give or take a surrogate, where there is
   * none.
   */
  static int wordEnd(String text, int start, int last) {
    for (int at = last; at > start; at--) {
      if (Character.isWhitespace(text.charAt(at - 1))) {
        return at;
      }
    }
    return Character.isHighSurrogate(text.charAt(last - 1)) ? last - 1 : last;
  }
}
