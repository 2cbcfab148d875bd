package io.github.copyedit.document.plain;

import java.util.regex.Pattern;

/**
 * Tells a heading from other short lines by its looks alone. In doubt a line is none: a missed
 * heading goes unchecked, a caption or a menu taken for one makes the real headings look
 * inconsistent.
 */
final class HeadingShape {

  private static final int LONGEST_HEADING = 80;
  private static final int MOST_WORDS = 12;
  private static final int LONGEST_HEADLINE = 140;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s]*+");
  private static final Pattern OPENING = Pattern.compile("(?:\\p{Lu}|\\p{N}++[ .-]).*+");
  private static final Pattern QUOTED_OPENING =
      Pattern.compile("[\"'‘’“„«]?+(?:\\p{Lu}|\\p{N}).*+");
  private static final Pattern OPEN_END = Pattern.compile(".*[\\p{L}\\p{N})\\]'’\"”]");
  private static final Pattern HEADLINE_END = Pattern.compile(".*[\\p{L}\\p{N})\\]'’\"”“»!?…%]");

  /**
   * Labels of pictures, of dialogue and of other articles; a name behind "By"; buttons; addresses.
   */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?:(?:photo|image|picture|video|foto|bild)(?: credit)?|credits?|source|quelle|graphic|copyright|related|see also"
              + "|subject|subject line|q|a|f)\\s*+:|(?:by|von|par|por|share|tweet|email|print|follow|subscribe|sign|log|click|visit"
              + "|read more|more from|next post|previous post|image \\d|provided by|story continues|article continues|scroll to)\\b"
              + "|https?:|www\\.).*+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FURNITURE = Pattern.compile(".*(?:[|©@\\[]| / | · |\\(\\d++\\)).*+");

  private static final String MONTH =
      "(?:jan|feb|m[aä]r|apr|ma[yi]|jun|jul|aug|sep|o[ck]t|nov|de[cz])\\p{L}*+\\.?+";
  private static final Pattern STAMP =
      Pattern.compile(
          ".*(?:\\b\\d{1,2}[:./]\\d{2}\\b|\\b\\d{4}-\\d{2}\\b|\\b"
              + MONTH
              + " \\d{1,2}\\b|\\b\\d{1,2}\\.?+ "
              + MONTH
              + "\\b).*+",
          Pattern.CASE_INSENSITIVE);

  private HeadingShape() {}

  /**
   * A line within the article that may head a section. One word may as well be a label, and says
   * nothing about case.
   */
  static boolean isSection(String line) {
    long words = words(line);
    return line.length() <= LONGEST_HEADING
        && words >= 2
        && words <= MOST_WORDS
        && OPENING.matcher(line).matches()
        && OPEN_END.matcher(line).matches()
        && isPlain(line);
  }

  /**
   * A first line that may be the article's headline: it may be longer, ask, and begin with a
   * quotation.
   */
  static boolean isHeadline(String line) {
    return line.length() <= LONGEST_HEADLINE
        && words(line) >= 2
        && QUOTED_OPENING.matcher(line).matches()
        && HEADLINE_END.matcher(line).matches()
        && isPlain(line);
  }

  /** A line that is underlined: its looks only have to allow for it. */
  static boolean isUnderlined(String line) {
    return line.length() <= LONGEST_HEADLINE && words(line) >= 1 && isPlain(line);
  }

  private static boolean isPlain(String line) {
    return !Dateline.isAll(line)
        && !LABEL.matcher(line).matches()
        && !FURNITURE.matcher(line).matches()
        && !STAMP.matcher(line).matches();
  }

  private static long words(String line) {
    return WORD.matcher(line).results().count();
  }
}
