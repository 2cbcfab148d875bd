package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.rule.newsroom.copy.Characters;
import io.github.copyedit.rule.newsroom.copy.EditDistance;
import io.github.copyedit.rule.newsroom.copy.Lexicon;
import io.github.copyedit.rule.newsroom.copy.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Tells what an ad slot left behind from copy, by {@code rules/lexicon/ad-markers.txt}. */
public final class AdPhrases {

  /** What a line of nothing but known phrases is. */
  public enum Kind {
    MARKER,
    /** A marker, unless it is the heading of a section on the matter. */
    MARKER_OR_HEADING,
    /** "Sponsored by" with a name. */
    SPONSOR,
    /** Furniture only where a marker is next to it. */
    CHROME
  }

  /**
   * @param misspelt whether a word of it is
   * @param phrases how many phrases the line is made of
   */
  public record Match(Kind kind, boolean misspelt, int phrases) {

    private Match and(Match next) {
      // Two phrases in a row are no heading: "Anzeige Anzeige", "Advertisement - Story continues".
      boolean marker = kind != Kind.CHROME || next.kind != Kind.CHROME;
      return new Match(
          marker ? Kind.MARKER : Kind.CHROME, misspelt || next.misspelt, phrases + next.phrases);
    }
  }

  private record Phrase(List<String> words, Kind kind, boolean fuzzy) {

    /** Misspellings keep the first letter. */
    int initial() {
      return words.get(0).codePointAt(0);
    }
  }

  private static final String SPOKEN = "?\"“”„«»";

  /** Lines of the scripts that fill slots. */
  private static final Pattern CODE =
      Pattern.compile(
          "\\badsbygoogle\\b[^\\p{L}]{0,40}(?:window\\.|push\\(|\\|\\|)|adsbygoogle\"|\\bgoogletag\\.(?:cmd|display|pubads)\\b"
              + "|\"div-gpt-ad|'div-gpt-ad");

  /** One of these stands in each. */
  private static final List<String> CODE_WORDS = List.of("adsbygoogle", "googletag.", "div-gpt-ad");

  private static final int FEWEST_SPACED = 5;
  private static final int MOST_OF_A_SPONSOR = 8;
  private static final int MOST_CHARACTERS = 120;
  private static final int FUZZY_IN_PHRASE = 7;
  private static final int TWO_SLIPS = 12;

  /** The lexicon, which is read when the first article needs it. */
  private record Listed(
      Map<Integer, List<Phrase>> byInitial, Map<String, Phrase> spaced, Set<String> words) {

    private static final class Shipped {
      private static final Listed LISTED = read();
    }

    static Listed shipped() {
      return Shipped.LISTED;
    }

    private static Listed read() {
      Map<Integer, List<Phrase>> byInitial = new HashMap<>();
      Map<String, Phrase> spaced = new HashMap<>();
      Set<String> words = new HashSet<>();
      for (String line : Lexicon.lines("ad-markers.txt")) {
        String flags =
            line.substring(0, (int) line.chars().takeWhile(c -> "~?+=!".indexOf(c) >= 0).count());
        List<String> phrase = Words.of(line.substring(flags.length()));
        if (flags.contains("!")) {
          words.addAll(phrase);
          continue;
        }
        Phrase read = new Phrase(phrase, kind(flags), flags.contains("~") || phrase.size() > 1);
        byInitial.computeIfAbsent(read.initial(), key -> new ArrayList<>()).add(read);
        spaced.put(String.join("", phrase), read);
        if (phrase.size() == 1) {
          words.add(phrase.get(0));
        }
      }
      byInitial.replaceAll((initial, phrases) -> List.copyOf(phrases));
      return new Listed(Map.copyOf(byInitial), Map.copyOf(spaced), Set.copyOf(words));
    }
  }

  private static Kind kind(String flags) {
    if (flags.contains("=")) {
      return Kind.SPONSOR;
    }
    if (flags.contains("+")) {
      return Kind.CHROME;
    }
    return flags.contains("?") ? Kind.MARKER_OR_HEADING : Kind.MARKER;
  }

  /** Reads a line or block; empty when there is a word in it that no phrase accounts for. */
  public Optional<Match> match(String line) {
    return match(line, () -> Words.of(line));
  }

  /**
   * @param read gives the words of the line, if need be
   */
  Optional<Match> match(String line, Supplier<List<String>> read) {
    if (line.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    if (CODE_WORDS.stream().anyMatch(line::contains) && CODE.matcher(line).find()) {
      return Optional.of(new Match(Kind.MARKER, false, 2));
    }
    if (Characters.hasAny(line, SPOKEN)) {
      return Optional.empty();
    }
    List<String> found = read.get();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    if (found.size() >= FEWEST_SPACED && found.stream().allMatch(word -> word.length() == 1)) {
      return Optional.ofNullable(Listed.shipped().spaced().get(String.join("", found)))
          .map(phrase -> new Match(phrase.kind(), false, 2));
    }
    int words = found.size();
    boolean numbered = words > 1 && Character.isDigit(found.get(words - 1).charAt(0));
    Optional<Match> match = cover(numbered ? found.subList(0, words - 1) : found);
    return match.isPresent() ? match : sponsor(line, found);
  }

  private Optional<Match> sponsor(String line, List<String> found) {
    boolean label =
        found.size() <= MOST_OF_A_SPONSOR
            && ".!;,".indexOf(line.strip().charAt(line.strip().length() - 1)) < 0
            && Character.isUpperCase(line.strip().codePointAt(0));
    for (Phrase phrase :
        Listed.shipped().byInitial().getOrDefault(found.get(0).codePointAt(0), List.of())) {
      int words = phrase.words().size();
      if (label
          && phrase.kind() == Kind.SPONSOR
          && found.size() > words
          && found.subList(0, words).equals(phrase.words())) {
        return Optional.of(new Match(Kind.SPONSOR, false, 1));
      }
    }
    return Optional.empty();
  }

  /**
   * From the end to the start: what the words from {@code i} on are, if phrases account for all.
   */
  private Optional<Match> cover(List<String> found) {
    if (!begins(found)) {
      return Optional.empty();
    }
    List<Optional<Match>> from = new ArrayList<>();
    for (int i = 0; i <= found.size(); i++) {
      from.add(Optional.empty());
    }
    for (int i = found.size() - 1; i >= 0; i--) {
      for (Phrase phrase :
          Listed.shipped().byInitial().getOrDefault(found.get(i).codePointAt(0), List.of())) {
        int end = i + phrase.words.size();
        if (end > found.size() || (end < found.size() && from.get(end).isEmpty())) {
          continue;
        }
        Optional<Match> here = here(phrase, found.subList(i, end));
        Optional<Match> all =
            end == found.size() ? here : here.flatMap(match -> from.get(end).map(match::and));
        from.set(i, better(from.get(i), all));
      }
    }
    return from.get(0);
  }

  /** Whether a phrase stands at the start: with most lines none does, and that is all to know. */
  private boolean begins(List<String> found) {
    for (Phrase phrase :
        Listed.shipped().byInitial().getOrDefault(found.get(0).codePointAt(0), List.of())) {
      int end = phrase.words.size();
      if (end <= found.size() && here(phrase, found.subList(0, end)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Match> here(Phrase phrase, List<String> found) {
    boolean misspelt = false;
    for (int i = 0; i < found.size(); i++) {
      String expected = phrase.words.get(i);
      if (!found.get(i).equals(expected)) {
        if (!phrase.fuzzy || !isMisspelling(found.get(i), expected, phrase.words.size())) {
          return Optional.empty();
        }
        misspelt = true;
      }
    }
    return Optional.of(new Match(phrase.kind, misspelt, 1));
  }

  private boolean isMisspelling(String word, String expected, int phraseLength) {
    if (Listed.shipped().words().contains(word)
        || word.charAt(0) != expected.charAt(0)
        || (phraseLength > 1 && expected.length() < FUZZY_IN_PHRASE)) {
      return false;
    }
    int limit = expected.length() >= TWO_SLIPS ? 2 : 1;
    return EditDistance.between(word, expected, limit) <= limit;
  }

  /** The surer reading: right spelling before a slip, then the order of {@link Kind}. */
  private static Optional<Match> better(Optional<Match> one, Optional<Match> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    Match a = one.get();
    Match b = other.get();
    if (a.misspelt != b.misspelt) {
      return a.misspelt ? other : one;
    }
    return a.kind.compareTo(b.kind) <= 0 ? one : other;
  }
}
