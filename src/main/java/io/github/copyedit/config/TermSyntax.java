package io.github.copyedit.config;

import io.github.copyedit.rule.HouseWords.Rejected;
import io.github.copyedit.rule.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a term is written, in a list and on a line of a file: {@code Qatari diwan}, and rejected
 * {@code utilize}, {@code utilize -> use | apply}, {@code utilize -> use: It says no more.}
 */
final class TermSyntax {

  static final String ARROW = "->";

  private static final Pattern REASON = Pattern.compile(":\\s");

  /**
   * What no house writes in a word, and those do who know word lists that are expressions. A dollar
   * sign may stand in a name or behind a country's capitals.
   */
  private static final Pattern EXPRESSION =
      Pattern.compile("\\(\\?|\\\\|\\.[*+]|\\[[^\\[\\]]++]|\\p{L}\\?|\\^|\\p{Ll}\\$\\s*+$");

  /** Without one of these a term is no expression; a list may have many terms. */
  private static final String OF_EXPRESSIONS = "?\\*+[^$";

  /** What others write between a term and its replacement, whatever stands around it. */
  private static final Pattern OTHER_ARROW = Pattern.compile("(?:--++|=++|[–—])>|[→⇒]");

  /** The same, but it may be part of a term: {@code File > Open: It is a menu.} */
  private static final Pattern SIGN = Pattern.compile("\\s[>=]\\s");

  private static final String WRITE_PLAINLY =
      "Write each word as it is. In lower case it stands for Capitalised and CAPITALS, too, and any"
          + " of them for its possessive.";

  /** What is wrong with a term, and where in it. */
  static final class BadTermException extends Exception {

    private final int index;
    private final String remedy;

    BadTermException(int index, String message, String remedy) {
      super(message);
      this.index = index;
      this.remedy = remedy;
    }

    int index() {
      return index;
    }

    String remedy() {
      return remedy;
    }
  }

  private TermSyntax() {}

  static Term accepted(String text, Optional<Locale> language) throws BadTermException {
    int arrow = text.indexOf(ARROW);
    Matcher other = OTHER_ARROW.matcher(text);
    if (arrow < 0 && other.find()) {
      arrow = other.start();
    }
    if (arrow >= 0) {
      throw new BadTermException(
          arrow,
          "an accepted term has no replacement.",
          "Write the term alone, or among those to reject.");
    }
    return term(text, 0, language);
  }

  static Rejected rejected(String text, Optional<Locale> language) throws BadTermException {
    int arrow = text.indexOf(ARROW);
    Matcher colon = REASON.matcher(text);
    boolean hasReason = colon.find(Math.max(0, arrow));
    int end = hasReason ? colon.start() : text.length();
    checkArrow(OTHER_ARROW, text.substring(0, end));
    if (arrow < 0 && !hasReason) {
      checkArrow(SIGN, text);
    }
    String reason = hasReason ? text.substring(colon.end()).strip() : "";
    if (hasReason && reason.indexOf(' ') < 0) {
      String before = text.substring(0, end).strip();
      throw new BadTermException(
          colon.end(),
          Wording.quote(reason) + " is no reason.",
          "Write %s -> %s if it is what to write instead, or the reason in a sentence."
              .formatted(Wording.shown(before), Wording.shown(reason)));
    }
    Term term = term(text.substring(0, arrow >= 0 ? arrow : end), 0, language);
    List<String> replacements = new ArrayList<>();
    if (arrow >= 0) {
      int start = arrow + ARROW.length();
      for (String each : text.substring(start, end).split("\\|", -1)) {
        Term replacement = replacement(each, start, language);
        if (replacement.equals(term)) {
          throw new BadTermException(
              start + lead(each), "the term is its own replacement.", "Say what to write instead.");
        }
        replacements.add(replacement.written());
        start += each.length() + 1;
      }
    }
    return new Rejected(term, replacements, reason);
  }

  private static void checkArrow(Pattern wrong, String text) throws BadTermException {
    Matcher arrow = wrong.matcher(text);
    if (arrow.find()) {
      String sign = arrow.group().strip();
      throw new BadTermException(
          text.indexOf(sign, arrow.start()),
          "%s is written %s here.".formatted(sign, ARROW),
          "Write %s -> %s."
              .formatted(
                  Wording.shown(text.substring(0, arrow.start()).strip()),
                  Wording.shown(text.substring(arrow.end()).strip())));
    }
  }

  private static boolean mayBeExpression(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (OF_EXPRESSIONS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int lead(String text) {
    return text.length() - text.stripLeading().length();
  }

  /**
   * @param start of the text in the line
   */
  private static Term term(String text, int start, Optional<Locale> language)
      throws BadTermException {
    Term term = replacement(text, start, language);
    if (term.written().chars().noneMatch(Character::isLetterOrDigit)) {
      throw new BadTermException(
          start, "there is no letter and no digit in this term.", "Write a word or a phrase.");
    }
    return term;
  }

  /** May be a sign alone: per cent -> %. */
  private static Term replacement(String text, int start, Optional<Locale> language)
      throws BadTermException {
    if (text.isBlank()) {
      throw new BadTermException(
          start, "a word is missing.", "Write a term, or a term -> what to write instead.");
    }
    Matcher expression = EXPRESSION.matcher(text);
    if (mayBeExpression(text) && expression.find()) {
      throw new BadTermException(
          start + expression.start(), "regular expressions are not read here.", WRITE_PLAINLY);
    }
    Term term = new Term(text, language);
    if (term.written().length() > Term.LONGEST) {
      throw new BadTermException(
          start,
          "a term has at most %d characters, but this one has %d."
              .formatted(Term.LONGEST, term.written().length()),
          "Write one term a line.");
    }
    return term;
  }
}
