package io.github.copyedit.rule.newsroom.leaks;

import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tokens that writers put where a fact is still to come: TK, XXX, TODO, 19XX, XXX-XXX-XXXX. */
final class PlaceholderTokens {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<![\\p{L}\\d_/.#@-])(?:(?<tk>TK(?: ?+TK)*+|tktk(?:tk)*+)|(?<todo>TODO|FIXME)"
              + "|(?<number>(?:19|20)XX|(?:XXX-){1,2}+XXXX|\\(XXX\\) ?+XXX-XXXX)"
              + "|(?<x>X{2,12}+(?:[.,]X{1,4}+)*+))(?![\\p{L}\\d_/@-]|\\.\\p{L})");
  private static final Pattern WORD_BEFORE = Pattern.compile("([\\p{L}\\d]++)[ \\u00A0]$");
  private static final Pattern WORD_AFTER = Pattern.compile("^[ \\u00A0]([\\p{L}\\d]++)");
  private static final Pattern NOTE = Pattern.compile("^[ \\u00A0]\\p{Ll}");
  private static final Pattern LABELLED_NOTE = Pattern.compile("^:[ \\u00A0]\\p{Ll}");
  private static final String SENTENCE_ENDS = ".!?";
  private static final String MONEY = "$€£¥";
  private static final String MARKS = ".,;:!?";
  private static final int NEAR = 30;

  private final String text;
  private final boolean english;
  private final Initials initials;
  private final PlaceholderNeighbours neighbours;

  /** All of it in capitals. */
  private final boolean shouted;

  private PlaceholderTokens(
      String text, boolean english, Initials initials, PlaceholderNeighbours neighbours) {
    this.text = text;
    this.english = english;
    this.initials = initials;
    this.neighbours = neighbours;
    this.shouted = isShouted(text);
  }

  /**
   * @param english whether the text may be English, in which TK is what printers write
   * @param initials of the article
   */
  static List<Span> find(
      String text, boolean english, Initials initials, PlaceholderNeighbours neighbours) {
    return hasSigns(text)
        ? new PlaceholderTokens(text, english, initials, neighbours).find()
        : List.of();
  }

  private List<Span> find() {
    List<Span> found = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    boolean first = true;
    while (token.find()) {
      boolean starts = first && text.substring(0, token.start()).isBlank();
      first = false;
      if (holdsPlace(token, starts)) {
        found.add(new Span(token.start(), token.end()));
      }
    }
    return found;
  }

  private boolean holdsPlace(Matcher token, boolean starts) {
    if (token.group("tk") != null) {
      return isTk(token, starts);
    }
    if (token.group("todo") != null) {
      return isTodo(token, starts);
    }
    return token.group("number") != null || isX(token);
  }

  private static boolean hasSigns(String text) {
    return text.contains("TK")
        || text.contains("XX")
        || text.contains("TODO")
        || text.contains("FIXME")
        || text.contains("tktk");
  }

  /** A single one may be initials: then a name stands beside it, here or elsewhere. */
  private boolean isTk(Matcher token, boolean starts) {
    if (token.group().length() > 2) {
      return true;
    }
    if (!english) {
      return false;
    }
    String before = before(text, token.start());
    String after = after(text, token.end());
    boolean money = MONEY.indexOf(Context.before(text, token.start())) >= 0;
    boolean named = isCapital(after);
    boolean bracketed = isBracketed(text, token) && !isCapital(lastWord(text, token.start() - 1));
    boolean ends = MARKS.indexOf(Context.at(text, token.end())) >= 0;
    boolean apart = ends && text.startsWith(", ", token.start() - 2);
    boolean fact =
        neighbours.areCounted(after)
            || apart
            || (!named && (ends || !after.isEmpty()) && neighbours.standBeforeFacts(before));
    return money || bracketed || ((fact || isNote(token, starts)) && !initials.areUsed());
  }

  /** "TK add quote", "TK: reason". What a speaker says behind initials begins with a capital. */
  private boolean isNote(Matcher token, boolean starts) {
    String before = text.substring(0, token.start()).stripTrailing();
    boolean behindSentence =
        !before.isEmpty() && SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
    String rest = text.substring(token.end(), Math.min(text.length(), token.end() + NEAR));
    return (starts && NOTE.matcher(rest).find())
        || ((starts || behindSentence) && LABELLED_NOTE.matcher(rest).find());
  }

  private boolean isTodo(Matcher token, boolean starts) {
    char after = Context.at(text, token.end());
    boolean labels = after == ':' || isBracketed(text, token);
    String next = after(text, token.end());
    boolean shoutedNext = next.length() > 1 && isShouted(next);
    return labels
        || token.group().equals("FIXME")
        || (starts && english && !next.isEmpty() && !shoutedNext);
  }

  private static boolean isShouted(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  private boolean isX(Matcher token) {
    String before = before(text, token.start()).toLowerCase(Locale.ROOT);
    String after = after(text, token.end());
    boolean money = MONEY.indexOf(Context.before(text, token.start())) >= 0;
    boolean percent = after.startsWith("percent") || Context.at(text, token.end()) == '%';
    if (money || percent || token.group().length() > 4 || token.group().matches(".*[.,].*")) {
      return !shouted || money || percent;
    }
    boolean lower = !after.isEmpty() && !isCapital(after) && Character.isLetter(after.charAt(0));
    boolean counts = neighbours.areCounted(after);
    return (token.group().length() > 2 || counts)
        && lower
        && (counts || !before.isEmpty())
        && !isCapital(before(text, token.start()))
        && !neighbours.areRated(after)
        && !neighbours.areNumbered(before);
  }

  private static boolean isBracketed(String text, Matcher token) {
    char before = Context.before(text, token.start());
    char after = Context.at(text, token.end());
    return (before == '[' && after == ']') || (before == '(' && after == ')');
  }

  private static String before(String text, int at) {
    Matcher word = WORD_BEFORE.matcher(text.substring(Math.max(0, at - NEAR), at));
    return word.find() ? word.group(1) : "";
  }

  private static String lastWord(String text, int at) {
    return before(text, Math.max(0, at));
  }

  private static String after(String text, int at) {
    Matcher word = WORD_AFTER.matcher(text.substring(at, Math.min(text.length(), at + NEAR)));
    return word.find() ? word.group(1) : "";
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }
}
