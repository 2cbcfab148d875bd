package io.github.copyedit.rule.newsroom.leaks;

import io.github.copyedit.rule.newsroom.copy.Characters;
import io.github.copyedit.rule.newsroom.copy.Lexicon;
import io.github.copyedit.rule.newsroom.copy.Words;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that hold a place for others: whole lines, what stands in brackets, filler Latin. */
final class PlaceholderText {

  private static final Pattern BRACKETS = Pattern.compile("\\[(?=\\p{L})([^\\[\\]=]{1,80}+)\\]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}]++");

  /** Editors' own words in a quotation: "[name withheld]", "[check the] oil". */
  private static final int MOST_WORDS = 8;

  private static final int LONGEST_LINE = 60;
  private static final int LONGEST_PHRASE = 3;

  /** So many words of filler in a row are no chance. */
  private static final int FILLER_RUN = 6;

  private static final double FILLER_SHARE = 0.7;

  private final Set<String> lines = new HashSet<>();
  private final Set<String> bracketed = new HashSet<>();
  private final Set<String> bracketStarts = new HashSet<>();
  private final Set<String> honest = new HashSet<>();
  private final Set<String> filler;

  PlaceholderText() {
    Map<Character, Set<String>> marks = new HashMap<>(Map.of('=', lines, '!', honest));
    for (String line : Lexicon.lines("placeholders.txt")) {
      String phrase = String.join(" ", Words.of(line.substring(1)));
      if (line.charAt(0) == '[') {
        (line.endsWith("…") ? bracketStarts : bracketed).add(phrase);
      } else {
        marks.get(line.charAt(0)).add(phrase);
      }
    }
    this.filler =
        Lexicon.lines("lorem-ipsum.txt").stream()
            .flatMap(line -> Words.of(line).stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  boolean isWholeLine(String text) {
    return text.length() <= LONGEST_LINE && lines.contains(String.join(" ", Words.of(text)));
  }

  /** What stands in brackets and is none of the copy. */
  List<Span> inBrackets(String text) {
    if (text.indexOf('[') < 0) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    Matcher brackets = BRACKETS.matcher(text);
    while (brackets.find()) {
      if (holdsPlace(Words.of(brackets.group(1)))) {
        found.add(new Span(brackets.start(), brackets.end()));
      }
    }
    return found;
  }

  private boolean holdsPlace(List<String> words) {
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return false;
    }
    if (bracketed.contains(String.join(" ", words))) {
      return true;
    }
    for (int i = Math.min(LONGEST_PHRASE, words.size()); i > 0; i--) {
      String start = String.join(" ", words.subList(0, i));
      if (honest.contains(start)) {
        return false;
      }
      if (bracketStarts.contains(start)) {
        return true;
      }
    }
    return false;
  }

  /** The stretch of filler Latin: a whole text of it, or a long run within one. */
  Optional<Span> filler(String text) {
    if (!isNamed(text)) {
      return Optional.empty();
    }
    int start = -1;
    int end = 0;
    int run = 0;
    int all = 0;
    int known = 0;
    Span longest = new Span(0, 0);
    int longestRun = 0;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      all++;
      if (filler.contains(word.group().toLowerCase(Locale.ROOT))) {
        known++;
        run++;
        start = run == 1 ? word.start() : start;
        end = word.end();
        if (run > longestRun) {
          longestRun = run;
          longest = new Span(start, end);
        }
      } else {
        run = 0;
      }
    }
    boolean whole = known > 1 && known >= FILLER_SHARE * all;
    boolean longRun = longestRun >= FILLER_RUN && isNamed(longest.of(text));
    return whole || longRun ? Optional.of(longest) : Optional.empty();
  }

  /** Real Latin shares words with it, but not these. */
  private static boolean isNamed(String text) {
    return Characters.hasInAnyCase(text, "ipsum")
        || Characters.hasInAnyCase(text, "consectetu")
        || Characters.hasInAnyCase(text, "eiusmod");
  }
}
