package io.github.copyedit.rule.grammar;

import io.github.copyedit.rule.GrammarSettings;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.RuleMatch;

/**
 * Remembers sentences that were analysed and what LanguageTool's rules for sentences found in them:
 * boilerplate comes again and again. Those that were not asked for lately are forgotten, so that it
 * takes no more than a part of the heap. Several threads use one.
 */
final class SentenceMemory {

  /**
   * What is found depends on it.
   *
   * @param language with all its rules
   * @param with rules that don't run, and words that are accepted
   */
  private record Settings(LoadedLanguage language, GrammarSettings with) {}

  private record Key(int settings, String sentence) {}

  /**
   * @param matches empty until the rules have run
   */
  private record Known(AnalyzedSentence sentence, Optional<List<Found>> matches) {}

  /**
   * What a rule found in a sentence.
   *
   * @param by the tool that found it
   * @param suggesting whether its suggestions were made: only that tool can do so, with its
   *     spellers, and later it may be another thread's
   */
  record Found(RuleMatch match, JLanguageTool by, boolean suggesting) {

    boolean canSuggest(JLanguageTool tool) {
      return suggesting || by == tool;
    }

    Found suggested() {
      match.getSuggestedReplacementObjects();
      return new Found(match, by, true);
    }
  }

  /** Measured for English: the tokens with their readings, and indexes of them. */
  private static final long BYTES_A_CHARACTER = 110;

  private static final int PART_OF_HEAP = 8;
  private static final long MOST_BYTES = 256_000_000;

  private final long mostCharacters;
  private final Map<Settings, Integer> numbers = new LinkedHashMap<>();
  private final Map<Key, Known> known = new LinkedHashMap<>(16, 0.75f, true);
  private long characters;

  /**
   * @param mostCharacters of all sentences together
   */
  SentenceMemory(long mostCharacters) {
    this.mostCharacters = mostCharacters;
  }

  /** One that suits the heap of this virtual machine. */
  static SentenceMemory forHeap() {
    long bytes = Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / PART_OF_HEAP);
    return new SentenceMemory(bytes / BYTES_A_CHARACTER);
  }

  /** What is remembered for one language with one configuration. */
  Part of(LoadedLanguage language, GrammarSettings with) {
    synchronized (this) {
      Settings settings = new Settings(language, with);
      return new Part(numbers.computeIfAbsent(settings, key -> numbers.size()));
    }
  }

  private synchronized Optional<Known> get(Key key) {
    return Optional.ofNullable(known.get(key));
  }

  private synchronized void put(Key key, Known value) {
    if (known.put(key, value) == null) {
      characters += key.sentence().length();
    }
    Iterator<Key> oldest = known.keySet().iterator();
    while (characters > mostCharacters && oldest.hasNext()) {
      characters -= oldest.next().sentence().length();
      oldest.remove();
    }
  }

  synchronized void clear() {
    known.clear();
    characters = 0;
  }

  /** Sentences under the same settings. */
  final class Part {

    private final int settings;

    private Part(int settings) {
      this.settings = settings;
    }

    Optional<AnalyzedSentence> analysis(String sentence) {
      return get(new Key(settings, sentence)).map(Known::sentence);
    }

    void add(String sentence, AnalyzedSentence analysis) {
      put(new Key(settings, sentence), new Known(analysis, Optional.empty()));
    }

    /** Of this very analysis: another one of the same words may be the end of a paragraph. */
    Optional<List<Found>> matches(String sentence, AnalyzedSentence analysis) {
      return get(new Key(settings, sentence))
          .filter(it -> it.sentence() == analysis)
          .flatMap(Known::matches);
    }

    /** Adds them if the analysis is remembered. */
    void add(String sentence, AnalyzedSentence analysis, List<Found> matches) {
      Key key = new Key(settings, sentence);
      if (get(key).filter(it -> it.sentence() == analysis).isPresent()) {
        put(key, new Known(analysis, Optional.of(List.copyOf(matches))));
      }
    }
  }
}
