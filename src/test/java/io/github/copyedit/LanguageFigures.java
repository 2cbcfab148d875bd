package io.github.copyedit;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.FormatSettings;
import io.github.copyedit.lint.RuleEngine;
import io.github.copyedit.plugin.AllParsers;
import io.github.copyedit.rule.ArticleLanguages;
import io.github.copyedit.rule.LanguageDetector;
import io.github.copyedit.rule.LanguagePlan;
import io.github.copyedit.rule.language.DetectingLanguages;
import io.github.copyedit.rule.language.model.OpenNlpDetector;
import io.github.copyedit.source.SourceFile;
import io.github.copyedit.source.SourceFinder;
import io.github.copyedit.source.SourceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Prints what articles are taken for when they don't say their language, what they say
 * notwithstanding, and which of their passages are taken for another one: {@code mvn -Pbenchmark
 * test-compile exec:exec -Dbenchmark=io.github.copyedit.LanguageFigures}. The arguments are folders
 * to read instead of the labelled set and the sample texts, {@code --list} for every article and
 * passage that is taken for another language than English, and {@code --default=de} for another
 * language to expect.
 */
public final class LanguageFigures {

  private static final Path SAMPLES = Path.of("src/test/resources/languages");
  private static final String DEFAULT = "--default=";
  private static final int EXCERPT = 70;

  /** Sentences, paragraphs and articles are told apart by their letters. */
  private static final int[] LENGTHS = {50, 100, 200, 400, 800, Integer.MAX_VALUE};

  private final LanguageDetector openNlp = new OpenNlpDetector();
  private final ArticleLanguages languages;
  private final LanguagePlan plan;
  private final boolean list;
  private int asked;

  private final RuleEngine engine =
      new RuleEngine(
          AllParsers.of(FormatSettings.NONE),
          List.of(),
          new NoGrammar(),
          settings -> {
            throw new IllegalStateException("no grammar here");
          },
          Map.of());

  private LanguageFigures(Locale expected, boolean list) {
    this.plan = LanguagePlan.byDefault(expected);
    this.list = list;
    this.languages = new DetectingLanguages(counting());
  }

  public static void main(String[] arguments) throws Exception {
    List<String> rest = new ArrayList<>(List.of(arguments));
    boolean list = rest.remove("--list");
    Optional<String> expected = rest.stream().filter(each -> each.startsWith(DEFAULT)).findFirst();
    expected.ifPresent(rest::remove);
    Locale locale =
        expected
            .map(each -> Locale.forLanguageTag(each.substring(DEFAULT.length())))
            .orElse(Locale.US);
    LanguageFigures figures = new LanguageFigures(locale, list);
    List<Path> folders =
        rest.isEmpty()
            ? List.of(CleanCopy.BENCH.resolve("dev"), SAMPLES)
            : rest.stream().map(Path::of).toList();
    for (Path folder : folders) {
      if (Files.exists(folder)) {
        figures.print(folder);
      } else {
        System.out.println(folder + " is not at hand: there is nothing to measure.");
      }
    }
  }

  private void print(Path folder) {
    System.out.printf("%n%s, where %s is expected%n", folder, plan.fallBack().toLanguageTag());
    Map<String, Integer> articles = new TreeMap<>();
    Map<String, Integer> passages = new TreeMap<>();
    Map<Integer, Map<String, Integer>> byLength = new TreeMap<>();
    int doubtful = 0;
    SourceFinder finder =
        new SourceFinder(folder, List.of(), List.of(), Set.of(), engine.extensions());
    for (SourceFile file : finder.find(List.of(folder)).files()) {
      for (Document document : read(file)) {
        Document bare = undeclared(document);
        int before = asked;
        Document settled = languages.settle(bare, plan);
        doubtful += asked > before ? 1 : 0;
        String language = settled.language().orElseThrow().toLanguageTag();
        articles.merge(language, 1, Integer::sum);
        if (list && !language.equals(plan.fallBack().toLanguageTag())) {
          System.out.printf("  %s: %s%n", language, file.file());
        }
        for (Block block : settled.blocks()) {
          if (settled.origins().detected().contains(block.source())) {
            String own = block.language().orElseThrow().toLanguageTag();
            passages.merge(own + " in " + language, 1, Integer::sum);
            print(file, block, own);
          }
        }
        count(bare, byLength);
      }
    }
    System.out.println("articles           " + articles);
    System.out.println("passages           " + passages);
    System.out.println("articles that the detector was asked about: " + doubtful);
    byLength.forEach((most, taken) -> System.out.println("blocks below " + most + ": " + taken));
  }

  /** Each paragraph as an article of its own. */
  private void count(Document document, Map<Integer, Map<String, Integer>> byLength) {
    for (Block block : document.blocks()) {
      int letters = (int) block.prose().text().chars().filter(Character::isLetter).count();
      if (block instanceof Block.Paragraph) {
        int most =
            Arrays.stream(LENGTHS).filter(length -> letters < length).findFirst().orElseThrow();
        Document alone = with(document, List.of(block));
        String taken = languages.settle(alone, plan).language().orElseThrow().toLanguageTag();
        byLength.computeIfAbsent(most, key -> new TreeMap<>()).merge(taken, 1, Integer::sum);
      }
    }
  }

  private static Document undeclared(Document document) {
    return with(
        document,
        document.blocks().stream()
            .map(block -> block.with(block.prose(), block.source(), Optional.empty()))
            .toList());
  }

  private static Document with(Document document, List<Block> blocks) {
    return new Document(
        document.source(),
        document.entry(),
        document.extent(),
        Optional.empty(),
        blocks,
        document.metadata(),
        document.links(),
        document.images(),
        document.omissions(),
        document.suppressions());
  }

  private List<Document> read(SourceFile file) {
    try {
      return engine.documents(file, new SourceReader(Copydesk.MAX_FILE_SIZE), Optional.empty());
    } catch (Exception e) {
      return List.of();
    }
  }

  private void print(SourceFile file, Block block, String language) {
    if (list) {
      String text = block.prose().text().replace('\n', ' ');
      System.out.printf(
          "  %s passage: %s: %s%n",
          language, file.file(), text.substring(0, Math.min(EXCERPT, text.length())));
    }
  }

  private LanguageDetector counting() {
    return new LanguageDetector() {
      @Override
      public boolean isThere() {
        return true;
      }

      @Override
      public List<Guess> rank(String text) {
        asked++;
        return openNlp.rank(text);
      }

      @Override
      public String remedy() {
        return "";
      }

      @Override
      public String version() {
        return openNlp.version();
      }
    };
  }
}
