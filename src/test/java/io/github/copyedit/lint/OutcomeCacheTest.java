package io.github.copyedit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.cache.EntryStore;
import io.github.copyedit.document.FormatSettings;
import io.github.copyedit.document.LanguageOrigin;
import io.github.copyedit.finding.Finding;
import io.github.copyedit.plugin.AllParsers;
import io.github.copyedit.rule.NameSightings;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleOptions;
import io.github.copyedit.rule.RulePlan;
import io.github.copyedit.rule.newsroom.NewsroomRules;
import io.github.copyedit.source.SourceFile;
import io.github.copyedit.source.SourceFinder;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes from the cache is what the rules would find. */
final class OutcomeCacheTest {

  private static final Path SEEDS = Path.of("seeds");
  private static final long MOST_BYTES = 100_000_000;

  @TempDir private Path folder;

  private final AtomicInteger remembered = new AtomicInteger();
  private final Random order = new Random(5);
  private Path articles;

  @BeforeEach
  void copySeeds() throws IOException {
    articles = folder.resolve("articles");
    try (Stream<Path> files = Files.walk(SEEDS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = articles.resolve(SEEDS.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static RuleEngine engine(List<Rule> rules) {
    return new RuleEngine(
        AllParsers.of(FormatSettings.NONE),
        rules,
        LinterTest.ENGLISH_ONLY,
        words -> rules.get(0),
        Map.of());
  }

  private List<Finding> lint(OutcomeCache cache, RulePlan plan) {
    return lint(cache, plan, new NewsroomRules().rules());
  }

  private List<Finding> lint(OutcomeCache cache, RulePlan plan, List<Rule> rules) {
    return lint(cache, plan, rules, 2);
  }

  private List<Finding> lint(OutcomeCache cache, RulePlan plan, List<Rule> rules, int workers) {
    RuleEngine engine = engine(rules);
    SourceFinder.Found found =
        new SourceFinder(articles, List.of(), List.of(), Set.of(), engine.extensions())
            .find(List.of(articles));
    List<SourceFile> files = new ArrayList<>(found.files());
    Collections.shuffle(files, order);
    LintRequest request =
        new LintRequest(
            files,
            found.problems(),
            file -> plan,
            workers,
            Duration.ofSeconds(30),
            2_000_000,
            LinterTest.TODAY,
            cache,
            false);
    Progress progress =
        new Progress() {
          @Override
          public void done(int done, int total) {}

          @Override
          public void remembered(int files, int total) {
            remembered.set(files);
          }
        };
    return new Linter(engine).lint(request, progress).findings();
  }

  private OutcomeCache cache(String engine) {
    return OutcomeCache.in(
        new EntryStore(folder.resolve("cache"), true, MOST_BYTES, () -> Instant.EPOCH), engine);
  }

  private List<Path> files(Path under) {
    try (Stream<Path> files = Files.walk(under)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aSecondRunFindsTheSameWithoutLooking() {
    List<Finding> plain = lint(OutcomeCache.NONE, LinterTest.Plan.DEFAULT);
    assertThat(plain).hasSizeGreaterThan(50);
    assertThat(lint(cache("a"), LinterTest.Plan.DEFAULT)).isEqualTo(plain);
    assertThat(remembered).hasValue(0);
    assertThat(lint(cache("a"), LinterTest.Plan.DEFAULT)).isEqualTo(plain);
    assertThat(remembered.get()).isGreaterThan(30);
    // No rule is asked for what is known.
    assertThat(lint(cache("a"), LinterTest.Plan.DEFAULT, silent())).isNotEmpty();
  }

  /** As many rules, which find nothing. */
  private static List<Rule> silent() {
    return List.of(new NewsroomRules().rules().get(0));
  }

  /** Next time the detector may be there. */
  @Test
  void anArticleWhoseLanguageCouldNotBeFoundOutIsNotRemembered() {
    assertThat(outcome(LanguageOrigin.DETECTED).isWhole()).isTrue();
    assertThat(outcome(LanguageOrigin.UNKNOWN).isWhole()).isFalse();
    FileOutcome detected = outcome(LanguageOrigin.DETECTED);
    assertThat(OutcomeCodec.read(OutcomeCodec.write(detected)))
        .hasValueSatisfying(read -> assertThat(read.drafts()).isEqualTo(detected.drafts()));
  }

  private static FileOutcome outcome(LanguageOrigin origin) {
    ArticleDraft draft =
        new ArticleDraft(
            "a.md",
            Optional.empty(),
            Locale.GERMANY,
            origin,
            new Span(0, 1),
            List.of(),
            Map.of(),
            NameSightings.NONE,
            List.of(),
            true);
    return new FileOutcome(
        new LintResult.LintedFile("a.md", 1, 1),
        List.of(draft),
        List.of(),
        Set.of(),
        Optional.empty(),
        false,
        Map.of());
  }

  @Test
  void otherCodeAndOtherConfigurationDoNotUseIt() {
    lint(cache("a"), LinterTest.Plan.DEFAULT);
    lint(cache("b"), LinterTest.Plan.DEFAULT);
    assertThat(remembered).hasValue(0);
    RulePlan off =
        new LinterTest.Plan(Map.of(), Set.of("ad-marker"), RulePlan.StetPolicy.OPEN, Set.of());
    assertThat(lint(cache("a"), off))
        .noneMatch(finding -> finding.rule().value().equals("ad-marker"));
    assertThat(remembered).hasValue(0);
  }

  @Test
  void afterAnyEditItIsAsIfThereWereNone() throws IOException {
    Random random = new Random(11);
    for (int round = 0; round < 6; round++) {
      List<Path> all =
          files(articles).stream()
              .filter(path -> path.toString().matches(".*\\.(md|txt|html)"))
              .toList();
      Path one = all.get(random.nextInt(all.size()));
      Path other = all.get(random.nextInt(all.size()));
      switch (round % 3) {
        case 0 -> Files.writeString(one, Files.readString(one) + "\n\nAdvertisement\n");
        case 1 -> Files.copy(one, other.resolveSibling("copy" + round + "-" + one.getFileName()));
        default -> Files.delete(one);
      }
      assertThat(lint(cache("a"), LinterTest.Plan.DEFAULT))
          .isEqualTo(lint(OutcomeCache.NONE, LinterTest.Plan.DEFAULT));
      lint(cache("a"), LinterTest.Plan.DEFAULT);
      assertThat(remembered.get()).isGreaterThan(30);
    }
  }

  @Test
  void whatArticlesSayOfOneAnotherIsTheSameToo() throws IOException {
    articles = Files.createDirectories(folder.resolve("house"));
    Files.writeString(articles.resolve("a.md"), article("The council votes again", "Print"));
    Files.writeString(articles.resolve("b.md"), article("The Council Votes Again", "Print"));
    Files.writeString(articles.resolve("c.md"), article("The mayor objects to it", "Print"));
    Files.writeString(articles.resolve("d.md"), article("A harbor opens once more", "It did."));
    assertThat(acrossArticles())
        .containsExactly("a.md share-bar", "b.md share-bar", "b.md heading-case", "c.md share-bar");
    Files.writeString(articles.resolve("a.md"), article("The Council Votes Again", "So it did."));
    assertThat(acrossArticles()).containsExactly("a.md heading-case", "b.md heading-case");
    Files.writeString(articles.resolve("a.md"), article("The council votes again", "Print"));
    Files.delete(articles.resolve("b.md"));
    assertThat(acrossArticles()).isEmpty();
  }

  /** With three more headings, in sentence case. */
  private static String article(String heading, String line) {
    String copy =
        "The harbor was closed for two weeks after the storm, and opened again on Thursday.\n\n";
    return "# Harbor news of the week\n\n"
        + copy
        + line
        + "\n\n"
        + copy
        + "## "
        + heading
        + "\n\n"
        + copy
        + "## What the mayor said then\n\n"
        + copy
        + "## Why the storm was strong\n\n"
        + copy
        + "## How the harbor was built\n\n"
        + copy;
  }

  /** What rules find in any run, however many workers it has and whatever it remembers. */
  private List<String> acrossArticles() {
    RulePlan plan =
        new LinterTest.Plan(
            Map.of(),
            Set.of(),
            RulePlan.StetPolicy.OPEN,
            Set.of(),
            Map.of("heading-case", new RuleOptions(Map.of("style", List.of("tree")))));
    List<Rule> rules = new NewsroomRules().rules();
    List<Finding> plain = lint(OutcomeCache.NONE, plan, rules, 1);
    assertThat(lint(OutcomeCache.NONE, plan, rules, 3)).isEqualTo(plain);
    assertThat(lint(cache("a"), plan, rules, 1)).isEqualTo(plain);
    assertThat(lint(cache("a"), plan, rules, 3)).isEqualTo(plain);
    assertThat(remembered).hasValueGreaterThan(2);
    return plain.stream()
        .filter(finding -> Set.of("heading-case", "share-bar").contains(finding.rule().value()))
        .map(finding -> finding.file().replaceAll(".*/", "") + " " + finding.rule().value())
        .toList();
  }

  @Test
  void brokenEntriesAreNone() throws IOException {
    List<Finding> plain = lint(cache("a"), LinterTest.Plan.DEFAULT);
    Random random = new Random(3);
    for (Path entry : files(folder.resolve("cache"))) {
      byte[] bytes = Files.readAllBytes(entry);
      for (int i = 0; i < 8; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Files.write(entry, bytes);
    }
    assertThat(lint(cache("a"), LinterTest.Plan.DEFAULT)).isEqualTo(plain);
    assertThat(remembered).hasValue(0);
    assertThat(lint(cache("a"), LinterTest.Plan.DEFAULT)).isEqualTo(plain);
    assertThat(remembered.get()).isGreaterThan(30);
  }

  /** The check sum keeps damage away; a forger can make one that fits. */
  @Test
  void whatIsNoOutcomeIsNoneWhateverItsSum() {
    FileOutcome outcome =
        new FileLint(
                new SourceFile(articles.resolve("clean"), "x.md"),
                engine(new NewsroomRules().rules()),
                LinterTest.Plan.DEFAULT,
                FileClock.start("x.md", Duration.ofSeconds(10)))
            .run(new io.github.copyedit.source.SourceReader(1_000));
    byte[] good = OutcomeCodec.write(outcome);
    assertThat(OutcomeCodec.read(good)).isPresent();
    Random random = new Random(17);
    List<byte[]> bad = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      byte[] changed = java.util.Arrays.copyOf(good, random.nextInt(good.length + 8));
      for (int k = 0; k < 3 && changed.length > 0; k++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      bad.add(changed);
    }
    assertThat(bad).allSatisfy(OutcomeCodec::read);
  }
}
