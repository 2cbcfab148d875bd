package io.github.copyedit.rule;

import io.github.copyedit.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Checks sentences. Several threads use one. */
public interface GrammarChecker {

  /**
   * A match in the text that was given.
   *
   * @param info id {@code LT.…}, with the severity that its category has by default
   * @param unknownWord whether it says no more than that the dictionary lacks the word
   * @param span in the text
   */
  record Match(
      RuleInfo info, Span span, String message, List<String> suggestions, boolean unknownWord) {

    /** The order in which a checker gives them. */
    public static final Comparator<Match> BY_PLACE =
        Comparator.comparing(Match::span)
            .thenComparing(match -> match.info().id())
            .thenComparing(Match::message);
  }

  /** What checks is gone, in the middle of a run: nothing more is supported. */
  final class UnavailableException extends RuntimeException {
    public UnavailableException(String message) {
      super(message);
    }
  }

  /**
   * Says that texts in a language are about to come. A checker that takes long to load begins now,
   * and returns at once.
   *
   * @param settings that most of them will be checked with
   */
  default void prepare(Locale language, GrammarSettings settings) {}

  /** Whether there is a checker for the language; loads it if need be. */
  boolean supports(Locale language);

  /**
   * @param text paragraphs apart by a blank line
   * @param suggested whether suggestions for an unknown word are asked for, by its span in the
   *     text: to make them takes long, and others may come without. It answers in the thread that
   *     asks.
   * @throws Deadline.PassedException when the time is up
   * @throws GrammarOptionException when something in the settings' options can't be used
   * @throws UnavailableException from now on
   */
  List<Match> check(
      String text,
      Locale language,
      GrammarSettings settings,
      Deadline deadline,
      Predicate<Span> suggested);

  /** As above, with suggestions for all unknown words. */
  default List<Match> check(
      String text, Locale language, GrammarSettings settings, Deadline deadline) {
    return check(text, language, settings, deadline, word -> true);
  }

  /**
   * Ids of all rules of a language but the house's own, with the {@code LT.} in front; empty where
   * it is not supported.
   */
  Set<String> ruleIds(Locale language, GrammarOptions options);

  /**
   * As above, of rules that its other variants have beside: an article may be in one of these. It
   * takes longer.
   */
  default Set<String> ruleIdsOfVariants(Locale language) {
    return Set.of();
  }

  /** What to do to have a language checked that is not supported: one sentence. */
  String remedy(Locale language);

  /** Name and version, for reports; does not load anything. */
  String version();
}
