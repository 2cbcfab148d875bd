package io.github.copyedit.rule.newsroom.headings;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A mark at the end of a heading that belongs to sentences. */
enum HeadingEnd {
  PERIOD(".。", "a period, but it is no sentence of the text"),
  COLON(":：", "a colon, which promises more on the same line"),
  EXCLAMATION_MARK("!！", "an exclamation mark, which shouts at readers"),
  SEMICOLON(";；", "a semicolon, which promises more on the same line"),
  COMMA(",，、", "a comma, which promises more on the same line");

  private static final String QUESTION_MARKS = "?？؟";
  private static final Pattern ABBREVIATION =
      Pattern.compile(".*(?:^|[\\s(.])(?:\\p{L}\\.)++|.*\\b\\p{L}{1,3}\\. ?\\p{L}\\.");

  /** They end in a period wherever they stand. */
  private static final Set<String> SHORT_FORMS =
      Set.of(
          "inc", "co", "corp", "ltd", "bros", "jr", "sr", "st", "ave", "blvd", "rd", "mt", "no",
          "etc", "vs", "al", "est", "dept", "gov", "sen", "rep", "gen", "approx", "usw", "bzw",
          "ca", "vgl", "str", "nr", "evtl", "ggf", "cie", "av", "pág", "núm", "srl", "ecc");

  /** Names with a mark of their own. */
  private static final Set<String> NAMES = Set.of("yahoo!", "jeopardy!", "oklahoma!", "joomla!");

  private final String marks;
  private final String inWords;

  HeadingEnd(String marks, String inWords) {
    this.marks = marks;
    this.inWords = inWords;
  }

  /** The mark with the reason against it, as messages say it. */
  String inWords() {
    return inWords;
  }

  /** Empty for an end that is fine: a question, an ellipsis, an abbreviation, a quotation. */
  static Optional<HeadingEnd> of(String heading) {
    String text = heading.strip();
    if (text.length() < 2 || isEllipsis(text) || isShortForm(text)) {
      return Optional.empty();
    }
    char last = text.charAt(text.length() - 1);
    for (HeadingEnd end : values()) {
      if (end.marks.indexOf(last) >= 0) {
        return Optional.of(end);
      }
    }
    return Optional.empty();
  }

  static boolean asks(String heading) {
    String text = heading.strip();
    return !text.isEmpty() && QUESTION_MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Not where it is one of several, "Faster. Smaller." or "Help!!", or a matter of tone. */
  boolean isSafeToTakeOut(String heading) {
    String before = heading.strip();
    before = before.substring(0, before.length() - 1);
    return this != EXCLAMATION_MARK
        && !before.isEmpty()
        && before.chars().noneMatch(c -> ".!?。！？".indexOf(c) >= 0);
  }

  private static boolean isEllipsis(String text) {
    return text.endsWith("..") || text.endsWith("…");
  }

  private static boolean isShortForm(String text) {
    String last = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    if (NAMES.contains(last)) {
      return true;
    }
    return text.endsWith(".")
        && (SHORT_FORMS.contains(last.substring(0, last.length() - 1))
            || ABBREVIATION.matcher(last).matches());
  }
}
