package io.github.copyedit.document.markdown;

import io.github.copyedit.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * A text whose marks have been masked. CommonMark would read them as prose, or take their signs for
 * markup; so each is masked by as many neutral characters before parsing, line ends in it too.
 *
 * @param original before masking
 * @param text of the same length
 * @param marks in order, none within another
 */
record Masked(String original, String text, List<Mark> marks) {

  /**
   * For private use, so they are neither blanks nor punctuation to the parser, and hardly ever
   * typed: a text that holds one is left as it is.
   */
  static final char MASK = '\uE000';

  static final char FOOTNOTE_MASK = '\uE001';

  private static final String MASKS = String.valueOf(MASK);
  private static final String FOOTNOTE_MASKS = String.valueOf(FOOTNOTE_MASK);

  /** Stands for Markdown within HTML. */
  static final char STAND_IN = '\uE002';

  static Masked of(String text, boolean mdx) {
    if (hasMask(text) || text.indexOf(STAND_IN) >= 0) {
      return new Masked(text, text, List.of());
    }
    List<Mark> tags = new TagScanner(text).scan();
    Masked plain = new Masked(text, text, List.of());
    Masked masked = tags.isEmpty() ? plain : plain.with(tags, text.toCharArray());
    return mdx ? new MdxScanner(masked).scan() : masked;
  }

  /**
   * @param marks all that are to be masked
   * @param characters of the text, which change
   */
  Masked with(List<Mark> marks, char[] characters) {
    for (Mark mark : marks) {
      char mask = mark.sort() == Mark.Sort.FOOTNOTE ? FOOTNOTE_MASK : MASK;
      Arrays.fill(characters, mark.span().start(), mark.span().end(), mask);
    }
    return new Masked(original, new String(characters), marks);
  }

  /** Whether no character has been altered. */
  boolean isOriginal() {
    return text.equals(original);
  }

  /** The next mask in a text; the text's length when there is none. */
  static int next(NextIndex text, int from) {
    return Math.min(text.of(MASKS, from), text.of(FOOTNOTE_MASKS, from));
  }

  static boolean hasMask(String text) {
    return text.indexOf(MASK) >= 0 || text.indexOf(FOOTNOTE_MASK) >= 0;
  }

  /** The marks that share a character with the span, in order. */
  List<Mark> within(Span span) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < marks.size() && marks.get(end).span().start() < span.end()) {
      end++;
    }
    return marks.subList(low, end);
  }

  /**
   * A value from within the span as its author wrote it, each run of masks replaced by its mark.
   */
  String restored(String value, Span span) {
    if (!hasMask(value)) {
      return value;
    }
    StringBuilder restored = new StringBuilder();
    NextIndex masks = new NextIndex(value);
    int at = 0;
    for (Mark mark : within(span)) {
      char mask = mark.sort() == Mark.Sort.FOOTNOTE ? FOOTNOTE_MASK : MASK;
      int start = next(masks, at);
      if (value.startsWith(String.valueOf(mask).repeat(mark.span().length()), start)) {
        restored.append(value, at, start).append(mark.span().of(original));
        at = start + mark.span().length();
      }
    }
    return restored.append(value, at, value.length()).toString();
  }
}
