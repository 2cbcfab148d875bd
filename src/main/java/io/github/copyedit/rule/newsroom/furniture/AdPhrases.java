package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.rule.newsroom.copy.EditDistance;
import io.github.copyedit.rule.newsroom.copy.Lexicon;
import io.github.copyedit.rule.newsroom.copy.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what an ad slot left behind from copy, by {@code rules/lexicon/ad-markers.txt}. */
public final class AdPhrases {

  /** What a line of nothing but known phrases is. */
  public enum Kind {
    MARKER,
    /** A marker, unless it is the heading of a section on the matter. */
    MARKER_OR_HEADING,
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

  private record Phrase(List<String> words, Kind kind, boolean fuzzy) {}

  private static final Pattern SPOKEN = Pattern.compile("[?\"“”„«»]");
  private static final int MOST_CHARACTERS = 120;
  private static final int FUZZY_IN_PHRASE = 10;
  private static final int TWO_SLIPS = 12;

  private final List<Phrase> phrases = new ArrayList<>();
  private final Set<String> words = new HashSet<>();

  public AdPhrases() {
    for (String line : Lexicon.lines("ad-markers.txt")) {
      String flags =
          line.substring(0, (int) line.chars().takeWhile(c -> "~?+!".indexOf(c) >= 0).count());
      List<String> phrase = Words.of(line.substring(flags.length()));
      if (flags.contains("!")) {
        words.addAll(phrase);
        continue;
      }
      Kind kind =
          flags.contains("+")
              ? Kind.CHROME
              : flags.contains("?") ? Kind.MARKER_OR_HEADING : Kind.MARKER;
      phrases.add(new Phrase(phrase, kind, flags.contains("~") || phrase.size() > 1));
      if (phrase.size() == 1) {
        words.add(phrase.get(0));
      }
    }
  }

  /** Reads a line or block; empty when there is a word in it that no phrase accounts for. */
  public Optional<Match> match(String line) {
    if (line.length() > MOST_CHARACTERS || SPOKEN.matcher(line).find()) {
      return Optional.empty();
    }
    List<String> found = Words.of(line);
    return found.isEmpty() ? Optional.empty() : cover(found);
  }

  /**
   * From the end to the start: what the words from {@code i} on are, if phrases account for all.
   */
  private Optional<Match> cover(List<String> found) {
    List<Optional<Match>> from = new ArrayList<>();
    for (int i = 0; i <= found.size(); i++) {
      from.add(Optional.empty());
    }
    for (int i = found.size() - 1; i >= 0; i--) {
      for (Phrase phrase : phrases) {
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
    if (words.contains(word)
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
