package io.github.copyedit.rule;

import java.util.List;
import java.util.Locale;

/** Tells languages apart by their letters. Several threads use one. */
public interface LanguageDetector {

  /**
   * @param language without a country
   * @param likelihood to be compared to that of the other guesses for the same text
   */
  record Guess(Locale language, double likelihood) {}

  /** Whether it is there; loads it if need be. Without it there are no guesses. */
  boolean isThere();

  /** All languages that it knows, the likeliest first: the same for the same text, always. */
  List<Guess> rank(String text);

  /** What to do to have it when it is not there: one sentence. */
  String remedy();

  /** Name and version; does not load anything. */
  String version();
}
