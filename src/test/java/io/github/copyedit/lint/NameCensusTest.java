package io.github.copyedit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.cache.EntryStore;
import io.github.copyedit.config.Configuration;
import io.github.copyedit.config.ProfileName;
import io.github.copyedit.config.RuleCatalog;
import io.github.copyedit.config.RunChoice;
import io.github.copyedit.config.RunDefaults;
import io.github.copyedit.document.FormatSettings;
import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.finding.Status;
import io.github.copyedit.plugin.AllParsers;
import io.github.copyedit.rule.ArticleLanguages;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarChecker;
import io.github.copyedit.rule.GrammarOptions;
import io.github.copyedit.rule.GrammarSettings;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.grammar.GrammarRule;
import io.github.copyedit.rule.newsroom.copy.NameVocabulary;
import io.github.copyedit.rule.newsroom.copy.NamesOfRun;
import io.github.copyedit.source.SourceFile;
import io.github.copyedit.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that are misspellings or names by what the other articles of a run show. */
class NameCensusTest {

  private static final NameVocabulary VOCABULARY = NameVocabulary.read();
  private static final String SENTENCE_START = "The game was lost. Wichman said no more.";
  private static final String WITHIN = "After the game the coach met Wichman in the hall.";

  @TempDir private Path folder;

  /** Knows every word but a few, each with a known word that is near to it. */
  private static final class ToyChecker implements GrammarChecker {

    private static final RuleInfo SPELLING =
        RuleInfo.of("LT.TOY_SPELLER", "Unknown words", Severity.WARNING, "spelling");
    private static final Map<String, String> UNKNOWN =
        Map.of("wichman", "Wickman", "wickman", "-", "garrit", "Garret", "writter", "Writer");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    @Override
    public boolean supports(Locale language) {
      return true;
    }

    @Override
    public List<Match> check(
        String text,
        Locale language,
        GrammarSettings settings,
        Deadline deadline,
        Predicate<Span> suggested) {
      return WORD.matcher(text)
          .results()
          .filter(word -> UNKNOWN.containsKey(word.group().toLowerCase(Locale.ROOT)))
          .map(
              word ->
                  new Match(
                      SPELLING,
                      new Span(word.start(), word.end()),
                      "Unknown.",
                      List.of(UNKNOWN.get(word.group().toLowerCase(Locale.ROOT))),
                      true))
          .toList();
    }

    @Override
    public Set<String> ruleIds(Locale language, GrammarOptions options) {
      return Set.of(SPELLING.id().value());
    }

    @Override
    public String remedy(Locale language) {
      return "";
    }

    @Override
    public String version() {
      return "toy";
    }
  }

  private List<Finding> lint(
      List<String> names, ProfileName profile, OutcomeCache cache, int workers) {
    GrammarChecker checker = new ToyChecker();
    RuleEngine engine =
        new RuleEngine(
            AllParsers.of(FormatSettings.NONE),
            List.of(),
            List.of(),
            ArticleLanguages.AS_SAID,
            checker,
            settings -> new GrammarRule(checker, settings, VOCABULARY),
            new NamesOfRun(VOCABULARY),
            Map.of());
    RunDefaults given =
        new RunDefaults(Optional.empty(), false, Optional.empty(), Optional.of(profile));
    LintRequest request =
        new LintRequest(
            names.stream().map(name -> new SourceFile(folder.resolve(name), name)).toList(),
            List.of(),
            Configuration.DEFAULT.plan(RunChoice.ALL, given, RuleCatalog.of(List.of())),
            workers,
            Duration.ofSeconds(30),
            100_000,
            LinterTest.TODAY,
            cache,
            false);
    return new Linter(engine).lint(request, Progress.SILENT).findings();
  }

  private OutcomeCache cache() {
    return OutcomeCache.in(
        new EntryStore(folder.resolve("cache"), true, 10_000_000, () -> Instant.EPOCH), "toy");
  }

  private void write(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words reported of a first article, given others. */
  private List<String> reported(ProfileName profile, String first, Stream<String> others) {
    List<String> names = new ArrayList<>(List.of("first.md"));
    write("first.md", first);
    others.forEach(
        text -> {
          names.add(names.size() + ".md");
          write(names.get(names.size() - 1), text);
        });
    return lint(names, profile, OutcomeCache.NONE, 2).stream()
        .filter(finding -> finding.file().equals("first.md"))
        .filter(finding -> finding.status() == Status.NEW)
        .map(finding -> finding.rule() + " " + finding.excerpt())
        .toList();
  }

  private List<String> reported(String first, String... others) {
    return reported(ProfileName.NEWS, first, Stream.of(others));
  }

  private static final String MISSPELT = "LT.TOY_SPELLER Wichman";

  @Test
  void aNameOfSeveralArticlesIsNoMisspelling() {
    assertThat(reported(SENTENCE_START)).containsExactly(MISSPELT);
    assertThat(reported(SENTENCE_START, WITHIN, WITHIN)).containsExactly(MISSPELT);
    assertThat(reported(SENTENCE_START, WITHIN, WITHIN, WITHIN)).isEmpty();
    assertThat(
            reported(SENTENCE_START, Collections.nCopies(9, SENTENCE_START).toArray(String[]::new)))
        .containsExactly(MISSPELT);
    assertThat(reported(ProfileName.EVERYTHING, SENTENCE_START, Stream.of(WITHIN, WITHIN, WITHIN)))
        .containsExactly(MISSPELT);
  }

  @Test
  void aWordThatStandsInLowerCaseIsNoName() {
    assertThat(reported(SENTENCE_START, WITHIN, WITHIN, WITHIN, "It was a wichman, they said."))
        .containsExactly(MISSPELT);
  }

  @Test
  void aNameCloseToOneOfManyArticlesIsAMisspelling() {
    String right = WITHIN.replace("Wichman", "Wickman");
    Stream<String> others =
        Stream.concat(Stream.of(WITHIN, WITHIN, WITHIN), Collections.nCopies(9, right).stream());
    assertThat(reported(ProfileName.NEWS, SENTENCE_START, others)).containsExactly(MISSPELT);
  }

  @Test
  void aBylineShowsANameByItself() {
    String byline = "---\nauthor: %s\n---\n\nThe game was lost.\n";
    assertThat(reported(SENTENCE_START, byline.formatted("Jo Wichman"))).isEmpty();
    assertThat(reported(SENTENCE_START, byline.formatted("jo wichman"))).containsExactly(MISSPELT);
    String ordinary = SENTENCE_START.replace("Wichman", "Writter");
    String within = WITHIN.replace("Wichman", "Writter");
    assertThat(reported(ordinary, within, within, within))
        .containsExactly("LT.TOY_SPELLER Writter");
    assertThat(reported(ordinary, byline.formatted("Jo Writter"))).isEmpty();
  }

  @Test
  void aStetForANameIsNotUnused() {
    assertThat(reported("<!-- stet LT.TOY_SPELLER -->\n" + SENTENCE_START, WITHIN, WITHIN, WITHIN))
        .isEmpty();
  }

  @Test
  void neitherOrderNorWorkersNorCacheMatter() throws IOException {
    Random random = new Random(23);
    List<String> sentences =
        List.of(
            SENTENCE_START,
            WITHIN,
            WITHIN.replace("Wichman", "Wickman"),
            SENTENCE_START.replace("Wichman", "Garrit"),
            WITHIN.replace("Wichman", "Garrit"),
            "It was a garrit, they said.",
            "Nothing was the matter.");
    List<String> names = IntStream.range(0, 12).mapToObj(i -> i + ".md").toList();
    names.forEach(name -> write(name, sentences.get(random.nextInt(sentences.size()))));
    int sizes = 0;
    for (int round = 0; round < 25; round++) {
      write(
          names.get(random.nextInt(names.size())),
          sentences.get(random.nextInt(sentences.size()))
              + " "
              + sentences.get(random.nextInt(sentences.size())));
      List<String> shuffled = new ArrayList<>(names);
      Collections.shuffle(shuffled, random);
      List<Finding> plain = lint(names, ProfileName.NEWS, OutcomeCache.NONE, 1);
      assertThat(lint(shuffled, ProfileName.NEWS, OutcomeCache.NONE, 3)).isEqualTo(plain);
      assertThat(lint(shuffled, ProfileName.NEWS, cache(), 2)).isEqualTo(plain);
      assertThat(lint(names, ProfileName.NEWS, cache(), 1)).isEqualTo(plain);
      sizes |= 1 << Math.min(30, plain.size());
    }
    assertThat(Integer.bitCount(sizes)).as("different results").isGreaterThan(3);
  }
}
