package io.github.copyedit.rule.newsroom.dates;

import io.github.copyedit.rule.newsroom.copy.Characters;
import io.github.copyedit.rule.newsroom.copy.Lexicon;
import io.github.copyedit.text.Span;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds labels such as "Breaking" where they are labels, and not words of a sentence. */
final class UrgentLabels {

  private static final int LONGEST = 24;

  /** Up to a colon, a bar or a dash that stands apart, or all there is. */
  private static final Pattern LABEL =
      Pattern.compile(
          "[\\s+*\\[(]*+(?<label>\\p{L}[\\p{L}'’ -]{1,24}?)[\\s+*\\])!.…]*+(?:[:|–—]|\\s-\\s|$)");

  private static final Pattern DEVELOPING =
      Pattern.compile(
          "(?i)\\bthis is a (?:developing|breaking)(?: news)? story\\b|\\bthis story is developing\\b");

  private static final String DEVELOPING_SIGN = "story";

  private final Set<String> labels = new HashSet<>(Lexicon.lines("urgent-labels.txt"));

  Optional<Span> find(String text) {
    Matcher label =
        LABEL
            .matcher(text)
            .region(0, Math.min(text.length(), 2 * LONGEST))
            .useAnchoringBounds(false);
    if (label.lookingAt()) {
      String words = label.group("label").toLowerCase(Locale.ROOT).replace('’', '\'');
      if (labels.contains(words)) {
        return Optional.of(new Span(label.start("label"), label.end("label")));
      }
    }
    Matcher developing = DEVELOPING.matcher(text);
    return Characters.hasInAnyCase(text, DEVELOPING_SIGN) && developing.find()
        ? Optional.of(new Span(developing.start(), developing.end()))
        : Optional.empty();
  }
}
