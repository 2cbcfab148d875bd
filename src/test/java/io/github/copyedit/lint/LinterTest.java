package io.github.copyedit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.NoGrammar;
import io.github.copyedit.config.ConfigReader;
import io.github.copyedit.config.ConfigSource;
import io.github.copyedit.config.RuleCatalog;
import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.LanguageOrigin;
import io.github.copyedit.document.LanguageOrigins;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Prose;
import io.github.copyedit.document.Suppression;
import io.github.copyedit.document.UnknownFormatException;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Location;
import io.github.copyedit.finding.Problem;
import io.github.copyedit.finding.RuleId;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.finding.Status;
import io.github.copyedit.rule.ArticleLanguages;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarChecker;
import io.github.copyedit.rule.GrammarOptions;
import io.github.copyedit.rule.GrammarSettings;
import io.github.copyedit.rule.Hit;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.LanguagePlan;
import io.github.copyedit.rule.NameCensus;
import io.github.copyedit.rule.Part;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RuleOptions;
import io.github.copyedit.rule.RulePlan;
import io.github.copyedit.source.Source;
import io.github.copyedit.source.SourceFile;
import io.github.copyedit.text.Position;
import io.github.copyedit.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The engine, with a toy format: the whole file is one paragraph, {@code {stet x}} suppresses x in
 * it.
 */
final class LinterTest {

  static final class ToyParser implements DocumentParser {
    private static final Pattern STET = Pattern.compile("\\{(?:stet|on) ?([^}:]*)(?::([^}]*))?}");

    @Override
    public Set<String> extensions() {
      return Set.of("toy");
    }

    @Override
    public List<Document> parse(Source source) {
      if (source.text().startsWith("unreadable")) {
        throw new UnreadableDocumentException("has no structure: give it one");
      }
      if (source.text().startsWith("foreign")) {
        throw new UnknownFormatException("toys of another maker", "Exclude them.");
      }
      if (source.text().startsWith("crash")) {
        throw new IllegalStateException("boom");
      }
      Span all = Span.ofLength(0, source.text().length());
      List<Suppression> suppressions = new ArrayList<>();
      Matcher stet = STET.matcher(source.text());
      while (stet.find()) {
        List<String> rules =
            stet.group(1).isEmpty() ? List.of() : List.of(stet.group(1).split(","));
        suppressions.add(
            new Suppression(
                rules,
                Optional.ofNullable(stet.group(2)),
                stet.group().startsWith("{on") ? Span.ofLength(stet.end(), 0) : all,
                new Span(stet.start(), stet.end())));
      }
      Block block = new Block.Paragraph(Prose.verbatim(source.text(), all), all, Optional.empty());
      Optional<Locale> language =
          source.text().contains("lang=de") ? Optional.of(Locale.GERMAN) : Optional.empty();
      List<Document> documents =
          List.of(
              new Document(
                  source,
                  Optional.empty(),
                  all,
                  language,
                  List.of(block),
                  Metadata.NONE,
                  List.of(),
                  List.of(),
                  List.of(),
                  suppressions));
      if (source.text().startsWith("partly")) {
        throw new UnreadableDocumentException("has a broken end: mend it", documents);
      }
      return documents;
    }
  }

  static final LocalDate TODAY = LocalDate.of(2024, 3, 22);

  /** Reports every occurrence of a word. */
  private record WordRule(RuleInfo info, String word) implements Rule {
    @Override
    public void check(Document document, Hits hits) {
      for (Block block : document.blocks()) {
        String seen =
            ToyParser.STET
                .matcher(block.prose().text())
                .replaceAll(stet -> " ".repeat(stet.group().length()));
        Matcher matcher = Pattern.compile(word).matcher(seen);
        while (matcher.find()) {
          hits.inProse(info, block, new Span(matcher.start(), matcher.end()), word + " is here.");
        }
      }
    }
  }

  /** Blows up on a word. */
  private record CrashingRule(RuleInfo info) implements Rule {
    @Override
    public void check(Document document, Hits hits) {
      if (document.source().text().contains("kaboom")) {
        throw new IllegalArgumentException("can't stand it");
      }
      if (document.source().text().contains("impossible")) {
        throw new AssertionError("can't be");
      }
    }
  }

  /** Never ends by itself. */
  private record EndlessRule(RuleInfo info) implements Rule {
    @Override
    public void check(Document document, Hits hits) {
      while (document.source().text().contains("endless")) {
        hits.deadline().check();
      }
    }
  }

  record Plan(
      Map<String, Severity> set,
      Set<String> off,
      StetPolicy stet,
      Set<String> deselected,
      Map<String, RuleOptions> options)
      implements RulePlan {
    static final Plan DEFAULT = new Plan(Map.of(), Set.of(), StetPolicy.OPEN, Set.of());

    Plan(Map<String, Severity> set, Set<String> off, StetPolicy stet, Set<String> deselected) {
      this(set, off, stet, deselected, Map.of());
    }

    @Override
    public Optional<Severity> severity(RuleInfo info, Part part) {
      String id = info.id().value();
      return off.contains(id)
          ? Optional.empty()
          : Optional.of(set.getOrDefault(id, info.defaultSeverity()));
    }

    @Override
    public boolean grammar() {
      return true;
    }

    @Override
    public RuleOptions options(RuleId rule) {
      return options.getOrDefault(rule.value(), RuleOptions.NONE);
    }

    @Override
    public GrammarSettings grammarSettings() {
      return GrammarSettings.PLAIN;
    }

    @Override
    public LanguagePlan languages() {
      return LanguagePlan.byDefault(Locale.US);
    }

    @Override
    public String fingerprint() {
      return off.toString() + options;
    }

    @Override
    public boolean deselects(String name) {
      return deselected.contains(name);
    }

    @Override
    public Optional<UnknownName> unknownName(String name) {
      return name.equals("stary")
          ? Optional.of(new UnknownName(name, Optional.of("stray")))
          : Optional.empty();
    }
  }

  static final GrammarChecker ENGLISH_ONLY =
      new GrammarChecker() {
        @Override
        public boolean supports(Locale language) {
          return language.getLanguage().equals("en");
        }

        @Override
        public List<Match> check(
            String text,
            Locale language,
            GrammarSettings settings,
            Deadline deadline,
            Predicate<Span> suggested) {
          throw new AssertionError("the toy grammar rule checks by itself");
        }

        @Override
        public Set<String> ruleIds(Locale language, GrammarOptions options) {
          return Set.of();
        }

        @Override
        public String remedy(Locale language) {
          return "Add one.";
        }

        @Override
        public String version() {
          return "toy 1";
        }
      };

  private static final RuleInfo STRAY = RuleInfo.of("stray", "Stray words", Severity.ERROR, "toy");
  private static final RuleInfo HOUSE =
      RuleInfo.of("House.Word", "House words", Severity.WARNING, "toy");
  private static final RuleInfo SPELLING =
      RuleInfo.of("LT.SPELLING", "Spelling", Severity.WARNING, "toy");
  private static final RuleEngine ENGINE =
      new RuleEngine(
          List.of(new ToyParser()),
          List.of(
              new WordRule(STRAY, "stray"),
              new WordRule(HOUSE, "stray dog|dog"),
              new CrashingRule(RuleInfo.of("crashing", "Crashes", Severity.ERROR, "toy")),
              new EndlessRule(RuleInfo.of("endless", "Never ends", Severity.ERROR, "toy"))),
          ENGLISH_ONLY,
          words -> new WordRule(SPELLING, "[a-z]+"),
          Map.of("copyedit", "test"));

  @TempDir private Path folder;

  @Test
  void theMoreSpecificRuleWinsWhereTwoOverlap() {
    assertThat(findings(Plan.DEFAULT, "A stray dog, a dog."))
        .containsExactly(
            "3-8 stray error new",
            "9-12 LT.SPELLING warning new",
            "14-15 LT.SPELLING warning new",
            "16-19 House.Word warning new");
  }

  @Test
  void aRuleThatIsOffBeatsNothing() {
    Plan plan =
        new Plan(Map.of(), Set.of("stray", "House.Word"), RulePlan.StetPolicy.OPEN, Set.of());
    assertThat(findings(plan, "Stray dog"))
        .containsExactly("2-6 LT.SPELLING warning new", "7-10 LT.SPELLING warning new");
  }

  @Test
  void configurationSetsTheSeverity() {
    Plan plan =
        new Plan(
            Map.of("stray", Severity.SUGGESTION), Set.of(), RulePlan.StetPolicy.OPEN, Set.of());
    assertThat(findings(plan, "stray")).containsExactly("1-6 stray suggestion new");
  }

  @Test
  void aStetLetsStandAndIsUsedByWhatWasBeatenToo() {
    assertThat(onlyWords("{stet stray} stray")).containsExactly("stray suppressed");
    assertThat(onlyWords("{stet LT.SPELLING} stray")).containsExactly("stray new");
    assertThat(onlyWords("{stet} stray")).allMatch(line -> line.endsWith("suppressed"));
  }

  @Test
  void aStetThatSuppressesNothingIsReportedUnlessTheRunLeftItsRuleOut() {
    assertThat(onlyWords("{stet stray} C.")).containsExactly("unused-stet new");
    Plan narrowed = new Plan(Map.of(), Set.of(), RulePlan.StetPolicy.OPEN, Set.of("stray"));
    assertThat(onlyWords(narrowed, "{stet stray} C.")).isEmpty();
  }

  @Test
  void whatEndsAStretchThatNothingBeganIsToldSo() {
    Plan plan =
        new Plan(Map.of(), Set.of(), new RulePlan.StetPolicy(true, Set.of()), Set.of("stray"));
    assertThat(lintOne(plan, "{on stray} C.").findings())
        .filteredOn(finding -> finding.rule().value().equals("unused-stet"))
        .extracting(finding -> finding.message())
        .containsExactly("This ends a stretch that nothing began. Remove it.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{stet stary} stray", "{stet stray,stary} stray", "{on stary} stray"})
  void aNameThatNoRuleHasIsToldOnceWhateverElseIsWrong(String text) {
    Plan strict =
        new Plan(
            Map.of(), Set.of(), new RulePlan.StetPolicy(true, Set.of("stray")), Set.of("stary"));
    for (Plan plan : List.of(Plan.DEFAULT, strict)) {
      assertThat(lintOne(plan, text).findings())
          .filteredOn(finding -> finding.rule().value().equals("unused-stet"))
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.message())
                    .isEqualTo("No rule is called “stary”; did you mean stray?");
                assertThat(finding.suggestions())
                    .containsExactly(finding.excerpt().replace("stary", "stray"));
              });
    }
  }

  @Test
  void thePolicyBoundsWhatAStetMayDo() {
    Plan reasons = new Plan(Map.of(), Set.of(), new RulePlan.StetPolicy(true, Set.of()), Set.of());
    assertThat(onlyWords(reasons, "{stet stray} stray"))
        .containsExactly("unused-stet new", "stray new");
    assertThat(onlyWords(reasons, "{stet stray: a quote} stray"))
        .containsExactly("stray suppressed");
    Plan never =
        new Plan(Map.of(), Set.of(), new RulePlan.StetPolicy(false, Set.of("stray")), Set.of());
    assertThat(onlyWords(never, "{stet stray} stray"))
        .containsExactly("unused-stet new", "stray new");
  }

  @Test
  void whatBreaksIsAProblemAndTheRestIsDone() throws IOException {
    LintResult result =
        lint(
            Plan.DEFAULT,
            2,
            Map.of(
                "a.toy",
                "kaboom stray",
                "b.toy",
                "crash",
                "c.toy",
                "unreadable",
                "d.toy",
                "",
                "e.toy",
                "endless stray",
                "f.xyz",
                "what",
                "fxyz",
                "what",
                "g.toy",
                "stray"));
    assertThat(result.problems())
        .extracting(
            problem ->
                problem.file()
                    + " "
                    + problem.stage()
                    + " "
                    + problem.message().split("[:(]")[0].strip())
        .containsExactly(
            "a.toy rule the rule crashed",
            "b.toy parse the parser crashed",
            "c.toy parse has no structure",
            "d.toy read is empty",
            "e.toy rule ran out of time",
            "f.xyz parse no parser reads .xyz files",
            "fxyz parse no parser reads files without an extension");
    assertThat(result.findings())
        .filteredOn(finding -> finding.rule().equals(STRAY.id()))
        .extracting(Finding::file)
        .containsExactly("a.toy", "e.toy", "g.toy");
    assertThat(result.files()).hasSize(8);
  }

  @Test
  void anErrorOfARuleIsAProblemToo() throws IOException {
    assertThat(lint(Plan.DEFAULT, 1, Map.of("a.toy", "impossible", "b.toy", "stray")).problems())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .startsWith("the rule crashed (AssertionError: can't be at ");
  }

  @Test
  @Timeout(20)
  void aHundredThousandHitsAreResolvedInTime() {
    assertThat(Overlaps.resolve(manyHits())).hasSize(50_000);
  }

  /** Pairs of a stray word and its spelling, of which one stands each. */
  private static List<PlacedHit> manyHits() {
    Place line = new Place(new Position(1, 1), new Position(1, 1), Optional.empty());
    List<PlacedHit> hits = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      Location place = new Location.InSource(Span.ofLength(i * 10, 5), "stray");
      hits.add(
          new PlacedHit(new Hit(SPELLING, place, "Spelling.", List.of(), Optional.empty()), line));
      hits.add(new PlacedHit(new Hit(STRAY, place, "Stray.", List.of(), Optional.empty()), line));
    }
    return hits;
  }

  @Test
  void aRuleThatIsOffIsNotRun() throws IOException {
    Plan plan = new Plan(Map.of(), Set.of("crashing"), RulePlan.StetPolicy.OPEN, Set.of());
    assertThat(lint(plan, 1, Map.of("a.toy", "kaboom")).problems()).isEmpty();
  }

  @Test
  void aLanguageWithoutACheckerGivesOneNoticeAndKeepsItsOtherRules() throws IOException {
    LintResult result =
        lint(Plan.DEFAULT, 1, Map.of("a.toy", "lang=de stray", "b.toy", "lang=de", "c.toy", "Hm"));
    assertThat(result.notices())
        .containsExactly(
            "Grammar was not checked in German (de), in 2 files: there is no checker for it. Add one.");
    assertThat(result.findings()).extracting(finding -> finding.rule().value()).contains("stray");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void whatIsReadableOfABrokenFileIsCheckedLikeTheRest() throws IOException {
    LintResult result = lint(Plan.DEFAULT, 1, Map.of("a.toy", "partly stray and mispelt"));
    assertThat(result.problems())
        .extracting(problem -> problem.message())
        .containsExactly("has a broken end: mend it");
    assertThat(result.notices()).isEmpty();
    assertThat(result.findings())
        .extracting(finding -> finding.rule().value())
        .containsAll(
            lint(Plan.DEFAULT, 1, Map.of("a.toy", "stray and mispelt")).findings().stream()
                .map(finding -> finding.rule().value())
                .toList());
  }

  @Test
  void filesOfAFormatThatNobodyKnowsGiveOneNoticeAndNoProblem() throws IOException {
    LintResult result =
        lint(Plan.DEFAULT, 2, Map.of("a.toy", "foreign 1", "b.toy", "foreign 2", "c.toy", "stray"));
    assertThat(result.notices())
        .containsExactly(
            "Not read: 2 files, such as a.toy, are toys of another maker. Exclude them.");
    assertThat(result.problems()).isEmpty();
    assertThat(result.findings()).hasSize(1);
  }

  @Test
  void theNumberOfWorkersChangesNothing() throws IOException {
    Map<String, String> files = new java.util.HashMap<>();
    for (int i = 0; i < 40; i++) {
      files.put(
          "x%02d.toy".formatted(i), "A stray dog number " + i + (i % 7 == 0 ? " kaboom" : ""));
    }
    LintResult one = lint(Plan.DEFAULT, 1, files);
    for (int workers : new int[] {1, 2, 8}) {
      LintResult again = lint(Plan.DEFAULT, workers, files);
      assertThat(again.findings()).isEqualTo(one.findings());
      assertThat(again.problems()).isEqualTo(one.problems());
      assertThat(again.articles()).isEqualTo(one.articles());
    }
    assertThat(one.findings()).isSorted().hasSizeGreaterThan(100);
  }

  @Test
  void fingerprintsSurviveMovesAndTellEqualsApart() {
    List<Finding> before = lintOne(Plan.DEFAULT, "One stray. One stray.").findings();
    List<Finding> moved = lintOne(Plan.DEFAULT, "NEW LINE.\n\nOne stray. One stray.").findings();
    assertThat(strays(moved)).isEqualTo(strays(before)).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void viewsMarkTheFindingsInTheText() {
    ArticleView.Passage passage =
        lintOne(Plan.DEFAULT, "A stray.").articles().get(0).passages().get(0);
    assertThat(passage.marks()).hasSize(1);
    assertThat(passage.marks().get(0).span().of(passage.text())).isEqualTo("stray");
  }

  private static List<String> strays(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.rule().equals(STRAY.id()))
        .map(Finding::fingerprint)
        .toList();
  }

  private List<String> findings(Plan plan, String text) {
    return lintOne(plan, text).findings().stream()
        .map(
            finding ->
                "%d-%d %s %s %s"
                    .formatted(
                        finding.start().column(),
                        finding.end().column(),
                        finding.rule(),
                        finding.severity(),
                        finding.status()))
        .toList();
  }

  private List<String> onlyWords(String text) {
    return onlyWords(Plan.DEFAULT, text);
  }

  /** The findings but for the spelling of every small word. */
  private List<String> onlyWords(Plan plan, String text) {
    return lintOne(plan, text).findings().stream()
        .filter(
            finding -> !finding.rule().isLanguageTool() || finding.status() == Status.SUPPRESSED)
        .map(finding -> finding.rule() + " " + finding.status())
        .toList();
  }

  private LintResult lintOne(Plan plan, String text) {
    try {
      return lint(plan, 1, Map.of("a.toy", text));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private LintResult lint(Plan plan, int workers, Map<String, String> files) throws IOException {
    return lint(ENGINE, plan, workers, files);
  }

  private LintResult lint(RuleEngine engine, RulePlan plan, int workers, Map<String, String> files)
      throws IOException {
    List<SourceFile> sources = new ArrayList<>();
    for (String name : files.keySet().stream().sorted().toList()) {
      Path path = folder.resolve(name);
      sources.add(new SourceFile(Files.writeString(path, files.get(name)), name));
    }
    LintRequest request =
        new LintRequest(
            sources,
            List.of(),
            file -> plan,
            workers,
            Duration.ofMillis(300),
            10_000,
            TODAY,
            OutcomeCache.NONE,
            true);
    return new Linter(engine).lint(request, Progress.SILENT);
  }

  /** Takes articles for German where they say so in their first words, and can't tell others. */
  private static final ArticleLanguages TELLING =
      new ArticleLanguages() {
        @Override
        public Document settle(Document document, LanguagePlan plan) {
          boolean german = document.source().text().startsWith("deutsch");
          return document.inLanguage(
              german ? Locale.GERMANY : plan.fallBack(),
              document.blocks(),
              LanguageOrigins.of(german ? LanguageOrigin.DETECTED : LanguageOrigin.UNKNOWN));
        }

        @Override
        public String remedy() {
          return "Get it.";
        }

        @Override
        public String version() {
          return "toy";
        }
      };

  @Test
  void saysOnceWhichLanguagesWereFoundOutAndWhereThatFailed() throws Exception {
    RuleEngine engine = telling();
    Map<String, String> files =
        Map.of("a.toy", "deutsch one", "b.toy", "deutsch two", "c.toy", "three");

    assertThat(lint(engine, Plan.DEFAULT, 2, files).notices())
        .contains(
            "2 articles, such as a.toy, are in German, by their words: read as de-DE. Write"
                + " languages: into copyedit.yml, a list of those that your articles are in;"
                + " grammar is checked in no others then.",
            "The language of an article in c.toy could not be found out. Get it.");
  }

  @Test
  void saysWhichArticlesAreLeftSinceConfigurationNamesOtherLanguages() throws Exception {
    RulePlan limited =
        ConfigReader.read(
                new ConfigSource("copyedit.yml", "languages: [en-US, fr]"),
                RuleCatalog.of(List.of()))
            .planFor("a.toy");

    assertThat(lint(telling(), limited, 2, Map.of("a.toy", "deutsch one")).notices())
        .contains(
            "a.toy is in German, by its words: not checked for grammar. Add de-DE to"
                + " languages: in copyedit.yml, or say in the article which language it is in.");
  }

  private static RuleEngine telling() {
    return new RuleEngine(
        ENGINE.parsers(),
        List.of(),
        ENGINE.rules(),
        TELLING,
        new NoGrammar(),
        ENGINE.grammarRule(),
        NameCensus.NONE,
        Map.of());
  }
}
