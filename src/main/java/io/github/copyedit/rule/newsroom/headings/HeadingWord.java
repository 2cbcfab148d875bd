package io.github.copyedit.rule.newsroom.headings;

import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a heading.
 *
 * @param text up to a hyphen or slash, without punctuation
 * @param span of {@code text} in the heading
 * @param token with punctuation, up to the blanks around it
 * @param at of {@code token} in the heading
 * @param opens whether the heading, or a part of it behind a colon or the like, begins with it
 * @param quoted whether it stands in quotes or brackets
 * @param odd whether it is an acronym, has digits, or otherwise a case of its own
 */
record HeadingWord(
    String text, Span span, String token, int at, boolean opens, boolean quoted, boolean odd) {

  private static final Pattern TOKEN = Pattern.compile("\\S+");
  private static final Pattern CORE = Pattern.compile("\\p{L}[\\p{L}'’]*");
  private static final Pattern ODD =
      Pattern.compile("[\\d@#_\\\\<>{}]|\\p{L}[.:]\\p{L}|\\p{Lu}.*\\p{Lu}|\\p{Ll}.*\\p{Lu}");
  private static final Pattern ENDS_PART = Pattern.compile(".*[.:?!…–—/|)][\"”’»]*|[-–—·•]+");
  private static final String OPENING = "\"“„«(‘[";
  private static final String CLOSING = "\"”“»)’]";

  /** Whether its first letter can tell the heading's style. */
  boolean evidence() {
    return !opens && !quoted && !odd;
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether no word and no number stands behind it. */
  boolean isLastOf(String heading) {
    return heading.substring(at + token.length()).chars().noneMatch(Character::isLetterOrDigit);
  }

  static List<HeadingWord> of(String heading) {
    List<HeadingWord> words = new ArrayList<>();
    Matcher tokens = TOKEN.matcher(heading);
    boolean fresh = true;
    boolean apart = false;
    while (tokens.find()) {
      String token = tokens.group();
      boolean opens = OPENING.indexOf(token.charAt(0)) >= 0;
      apart |= opens;
      Matcher core = CORE.matcher(token);
      if (core.find()) {
        boolean odd = ODD.matcher(token).find();
        Span span = Span.ofLength(tokens.start() + core.start(), core.end() - core.start());
        words.add(new HeadingWord(core.group(), span, token, tokens.start(), fresh, apart, odd));
      }
      boolean number = token.chars().noneMatch(Character::isLetter);
      fresh = (fresh && number) || ENDS_PART.matcher(token).matches();
      apart &= !closes(token, opens);
    }
    return words;
  }

  /**
   * Whether quotes or brackets close with the token; an apostrophe at a word's end does no harm.
   */
  private static boolean closes(String token, boolean opens) {
    int from = opens ? 1 : 0;
    return token.substring(from).chars().anyMatch(c -> CLOSING.indexOf(c) >= 0 && c != '’')
        || token.endsWith("’")
        || token.matches(".*’\\p{P}+");
  }
}
