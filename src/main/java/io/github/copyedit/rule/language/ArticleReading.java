package io.github.copyedit.rule.language;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.LanguageOrigin;
import io.github.copyedit.document.LanguageOrigins;
import io.github.copyedit.rule.LanguageDetector;
import io.github.copyedit.rule.LanguageDetector.Guess;
import io.github.copyedit.rule.LanguagePlan;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One article, read for the language that its words show. */
final class ArticleReading {

  /** Letters of an article that are looked at: more would show the same. */
  private static final int ENOUGH = 3_000;

  /** Letters, in words without a capital, that it takes to tell. */
  private static final int SHORTEST = 100;

  /** Letters of a passage that it takes to count in a mixed article. */
  private static final int SHORTEST_PART = 40;

  /** Of the words of an article: so many small ones of the language expected leave no doubt. */
  private static final double PLAIN_ARTICLE = 0.1;

  /** Of those of a passage, which is looked at only where nothing speaks for its article's. */
  private static final double PLAIN_PASSAGE = 0.05;

  /**
   * How much likelier than the language expected another one has to be. Measured on passages of 40
   * letters and more: never more than 1.2 times in English ones where English was expected; of 100
   * letters and more, most in German, French, Spanish, Dutch, Italian and Portuguese 6 to 26 times.
   */
  private static final double ODDS = 4;

  /** Of an article's letters: so many have to be in the one language. */
  private static final double MAJORITY = 2.0 / 3;

  private final Document document;
  private final LanguagePlan plan;
  private final LanguageDetector detector;
  private final FunctionWords functionWords;
  private boolean missed;

  ArticleReading(
      Document document,
      LanguagePlan plan,
      LanguageDetector detector,
      FunctionWords functionWords) {
    this.document = document;
    this.plan = plan;
    this.detector = detector;
    this.functionWords = functionWords;
  }

  /** The language of most of it, where that is surely not the one expected. */
  Optional<Locale> shown() {
    List<String> texts =
        document.blocks().stream()
            .filter(ArticleReading::isTelling)
            .map(block -> block.prose().text())
            .toList();
    return other(Sample.of(texts, ENOUGH), plan.fallBack(), PLAIN_ARTICLE)
        .filter(language -> isOfMost(language, texts))
        .map(plan::variant);
  }

  /** The article in a language, and passages that are surely in another one in theirs. */
  Document in(Locale language, LanguageOrigin origin) {
    Set<Span> detected = new HashSet<>();
    Set<Span> unwanted = new HashSet<>();
    boolean wanted = origin != LanguageOrigin.DETECTED || plan.allows(language);
    List<Block> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      Optional<Locale> other =
          isTelling(block)
              ? other(Sample.of(List.of(block.prose().text()), ENOUGH), language, PLAIN_PASSAGE)
              : Optional.empty();
      if (other.isPresent()) {
        detected.add(block.source());
        if (!plan.names(other.get())) {
          unwanted.add(block.source());
        }
        Locale own = plan.variant(other.get());
        blocks.add(block.with(block.prose(), block.source(), Optional.of(own)));
      } else {
        blocks.add(block);
        if (!wanted && block.language().isEmpty()) {
          unwanted.add(block.source());
        }
      }
    }
    boolean unknown = missed && origin == LanguageOrigin.DEFAULT;
    return document.inLanguage(
        language,
        blocks,
        new LanguageOrigins(unknown ? LanguageOrigin.UNKNOWN : origin, detected, unwanted, missed));
  }

  /** Headings and the like are short, and full of names and capitals. */
  private static boolean isTelling(Block block) {
    return block.language().isEmpty()
        && (block instanceof Block.Paragraph
            || block instanceof Block.ListItem
            || block instanceof Block.Quote
            || block instanceof Block.Footnote);
  }

  /** The language of a text that is surely not in the one expected. */
  private Optional<Locale> other(Sample sample, Locale expected, double plain) {
    if (sample.letters() < SHORTEST || functionWords.share(expected, sample) >= plain) {
      return Optional.empty();
    }
    if (!detector.isThere()) {
      missed = true;
      return Optional.empty();
    }
    List<Guess> guesses = detector.rank(sample.text());
    Guess best = guesses.get(0);
    double own = likelihood(guesses, expected);
    return own > 0 && best.likelihood() > ODDS * own
        ? Optional.of(best.language())
        : Optional.empty();
  }

  private boolean isOfMost(Locale language, List<String> texts) {
    Map<Boolean, Integer> letters = new HashMap<>(Map.of(true, 0, false, 0));
    int looked = 0;
    for (String text : texts) {
      Sample sample = Sample.of(List.of(text), ENOUGH - looked);
      if (sample.letters() >= SHORTEST_PART) {
        looked += sample.letters();
        List<Guess> guesses = detector.rank(sample.text());
        boolean isIn = likelihood(guesses, language) > likelihood(guesses, plan.fallBack());
        letters.merge(isIn, sample.letters(), Integer::sum);
      }
    }
    return letters.get(true) >= MAJORITY * looked;
  }

  /** 0 for a language that the detector doesn't know. */
  private static double likelihood(List<Guess> guesses, Locale language) {
    return guesses.stream()
        .filter(guess -> guess.language().getLanguage().equals(language.getLanguage()))
        .mapToDouble(Guess::likelihood)
        .sum();
  }
}
