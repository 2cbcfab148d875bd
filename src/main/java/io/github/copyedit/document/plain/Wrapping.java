package io.github.copyedit.document.plain;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether the lines of a file were wrapped, by hand or by an editor. Then the break behind a line
 * means something only where the next word would still have found room on it.
 *
 * @param width of the longest wrapped line in characters; 0 when no line was wrapped
 */
record Wrapping(int width) {

  /**
   * A line longer than this has not been wrapped, nor have its neighbours, unless it goes on in
   * them.
   */
  static final int LONGEST_LINE = 120;

  /** A shorter line may end where it does for its own sake, as in a list or in a verse. */
  static final int LONGEST_SHORT = 40;

  private static final int SHORTEST_WRAPPED = 30;

  /** Of the width: people who wrap by hand don't wrap at the same column always. */
  private static final double FULL = 0.8;

  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:…]['\")\\]’”»]*+");

  static Wrapping of(List<TextLine> lines) {
    int width = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      TextLine line = lines.get(i);
      TextLine next = lines.get(i + 1);
      int length = line.text().length();
      if (!next.isBlank()
          && next.startsLow()
          && length >= SHORTEST_WRAPPED
          && length <= LONGEST_LINE) {
        width = Math.max(width, length);
      }
    }
    return new Wrapping(width);
  }

  /** Where lines stand apart of those that belong together, at the front of each of the rest. */
  boolean[] breaks(List<TextLine> group) {
    boolean[] breaks = new boolean[group.size()];
    boolean apart = standApart(group);
    int longest = group.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    for (int i = 1; i < breaks.length; i++) {
      TextLine line = group.get(i - 1);
      TextLine next = group.get(i);
      boolean goesOn = apart && goesOn(line, next, longest);
      breaks[i] =
          (apart && !goesOn) || Indents.startsParagraph(group, i) || isDeliberate(line, next);
    }
    return breaks;
  }

  private boolean standApart(List<TextLine> group) {
    if (group.stream().anyMatch(line -> line.text().length() > LONGEST_LINE)) {
      return true;
    }
    return width == 0
        && group.stream().skip(1).noneMatch(TextLine::startsLow)
        && group.stream().limit(group.size() - 1L).allMatch(Wrapping::ends);
  }

  private boolean isDeliberate(TextLine line, TextLine next) {
    int word = next.text().indexOf(' ') < 0 ? next.text().length() : next.text().indexOf(' ');
    boolean fits = line.text().length() + 1 + word <= width * FULL;
    return fits && !next.startsLow() && (ends(line) || (isCapitals(line) && !isCapitals(next)));
  }

  /** Whether a full line breaks off and the next begins low: "The water was" / "nine degrees". */
  private static boolean goesOn(TextLine line, TextLine next, int longest) {
    return next.startsLow() && !endsSentence(line) && line.text().length() >= longest * FULL;
  }

  private static boolean ends(TextLine line) {
    return line.text().length() <= LONGEST_SHORT || endsSentence(line);
  }

  static boolean endsSentence(TextLine line) {
    return SENTENCE_END.matcher(line.text()).matches();
  }

  private static boolean isCapitals(TextLine line) {
    return line.text().codePoints().noneMatch(Character::isLowerCase)
        && line.text().codePoints().anyMatch(Character::isUpperCase);
  }
}
