package io.github.copyedit.rule.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.LanguageOrigin;
import io.github.copyedit.document.LanguageOrigins;
import io.github.copyedit.plugin.AllParsers;
import io.github.copyedit.rule.ArticleLanguages;
import io.github.copyedit.rule.LanguageDetector;
import io.github.copyedit.rule.LanguagePlan;
import io.github.copyedit.rule.LanguagePlan.Reach;
import io.github.copyedit.rule.language.model.OpenNlpDetector;
import io.github.copyedit.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectingLanguagesTest {

  private static final Path SAMPLES = Path.of("src/test/resources/languages");

  private static final String ENGLISH =
      "The council opened the new bridge on Tuesday, and the mayor said that it had cost less than"
          + " planned. The old one was closed in the spring after engineers found cracks in it.\n\n";

  private static final String GERMAN =
      "Wir haben die Frist und die Kosten eingehalten, das gelingt nicht immer, und wir sind sehr"
          + " froh darüber, dass die alte Brücke noch vor dem Winter abgerissen werden konnte.\n\n";

  private static final String SPANISH =
      "Llevamos diez años pidiendo que limpien el cauce y nadie nos escucha, así que esta vez hemos"
          + " decidido que no vamos a marcharnos de aquí hasta que alguien nos reciba y responda.\n\n";

  /** Counts what it is asked. */
  private static final class Counting implements LanguageDetector {

    private static final LanguageDetector OPEN_NLP = new OpenNlpDetector();

    private final boolean there;
    private int asked;

    private Counting(boolean there) {
      this.there = there;
    }

    @Override
    public boolean isThere() {
      asked++;
      return there;
    }

    @Override
    public List<Guess> rank(String text) {
      return OPEN_NLP.rank(text);
    }

    @Override
    public String remedy() {
      return "Get it.";
    }

    @Override
    public String version() {
      return "toy 1";
    }
  }

  private final Counting detector = new Counting(true);
  private final ArticleLanguages languages = new DetectingLanguages(detector);

  private static Document read(String text) {
    return AllParsers.parse(Source.of("a.md", text)).get(0);
  }

  private static LanguagePlan plan(Reach reach, String... tags) {
    List<Locale> locales = Stream.of(tags).map(Locale::forLanguageTag).toList();
    return new LanguagePlan(locales.get(0), reach, locales, true);
  }

  private static LanguagePlan open(String fallBack, String... configured) {
    return new LanguagePlan(
        Locale.forLanguageTag(fallBack),
        Reach.DOUBTFUL,
        Stream.of(configured).map(Locale::forLanguageTag).toList(),
        false);
  }

  private String settled(String text, LanguagePlan plan) {
    Document document = languages.settle(read(text), plan);
    return document.language().orElseThrow().toLanguageTag() + " " + document.origins().article();
  }

  @TestFactory
  Stream<DynamicTest> anArticleIsInTheLanguageThatItsWordsShow() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.toString(), () -> showsItsLanguage(file)));
    }
  }

  private void showsItsLanguage(Path file) throws IOException {
    Document document =
        AllParsers.parse(Source.of(file.getFileName().toString(), Files.readString(file))).get(0);
    String language = file.getParent().getFileName().toString();
    for (String expected : List.of("en-US", "de-AT", "fr", "es", "nl", "pt-BR", "it")) {
      LanguagePlan plan = open(expected);
      Document settled = languages.settle(document, plan);
      assertThat(settled.language())
          .as("where %s is expected", expected)
          .hasValue(plan.variant(new Locale(language)));
      assertThat(settled.origins().detected()).isEmpty();
    }
  }

  @Test
  void theVariantIsTheConfiguredOneElseTheMainOne() {
    assertThat(settled(GERMAN, open("en-GB"))).isEqualTo("de-DE DETECTED");
    assertThat(settled(GERMAN, open("en-GB", "de-CH"))).isEqualTo("de-CH DETECTED");
    assertThat(settled(ENGLISH, open("de", "de", "en-GB"))).isEqualTo("en-GB DETECTED");
    assertThat(settled(ENGLISH, open("de"))).isEqualTo("en-US DETECTED");
    assertThat(settled(SPANISH, open("de"))).isEqualTo("es DETECTED");
  }

  @Test
  void aLanguageSaidWithoutItsCountryIsOfTheConfiguredVariant() {
    String declared = "---\nlang: en\n---\n" + ENGLISH;
    assertThat(settled(declared, open("en-GB"))).isEqualTo("en-GB DECLARED");
    assertThat(settled(declared, open("de", "en-AU"))).isEqualTo("en-AU DECLARED");
    assertThat(settled(declared.replace("en\n", "en-CA\n"), open("en-GB")))
        .isEqualTo("en-CA DECLARED");
  }

  @Test
  void whatIsSaidOfAnArticleIsTrue() {
    String declared = "---\nlang: fr\n---\n" + GERMAN;
    assertThat(settled(declared, open("en-US"))).isEqualTo("fr DECLARED");
    assertThat(settled(declared, plan(Reach.UNDECLARED, "en-US"))).isEqualTo("fr DECLARED");
    assertThat(settled(declared, plan(Reach.ALL, "en-US"))).isEqualTo("en-US CONFIGURED");
    assertThat(settled(GERMAN, plan(Reach.UNDECLARED, "en-US"))).isEqualTo("en-US CONFIGURED");
    assertThat(settled(GERMAN, plan(Reach.ALL, "en-US"))).isEqualTo("en-US CONFIGURED");
  }

  @Test
  void whatIsFoundIsCheckedInLanguagesThatConfigurationNamesAlone() {
    assertThat(settled(GERMAN, plan(Reach.DOUBTFUL, "en-US", "de"))).isEqualTo("de DETECTED");
    Document left = languages.settle(read(GERMAN), plan(Reach.DOUBTFUL, "en-US", "fr"));
    assertThat(left.language()).hasValue(Locale.GERMANY);
    assertThat(left.segments()).isEmpty();
    Document quoting =
        languages.settle(read(GERMAN + GERMAN + ENGLISH), plan(Reach.DOUBTFUL, "en-US", "fr"));
    assertThat(quoting.segments()).extracting(Document.Segment::language).containsOnly(Locale.US);
    assertThat(settled(GERMAN, plan(Reach.DOUBTFUL, "fr", "de-AT"))).isEqualTo("de-AT DETECTED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Der Rat tagt.",
        "`die alte Brücke ist wegen der Bauarbeiten bis zum nächsten Frühjahr für den Verkehr gesperrt und wird dann neu gebaut`",
        "Annika Przybilla, Sven Kratzert, Alois Huttenlocher, Katrin Wölfle, Xaver Brandstetter, Emre Altintop, Lukas Zieglmeier, Pavel Hradecky",
        "https://example.org/der/rat/und/die/bruecke/wird/wegen/der/bauarbeiten/gesperrt/und/danach/neu/gebaut www.beispiel.de/nachrichten/die-alte-bruecke",
        "- apt-get install maven-wrapper_2.1 --no-install-recommends\n- npm_config_loglevel=silent\n- docker-compose.yml und config/setup.cfg"
      })
  void doubtIsLeftToTheDefault(String text) {
    assertThat(settled(text.replace("\\n", "\n"), open("en-US"))).isEqualTo("en-US DEFAULT");
  }

  /** Else an article would be in the language of whoever is quoted in it at length. */
  @Test
  void aMixedArticleIsInTheDefaultAndItsPassagesInTheirs() {
    Document mixed = languages.settle(read(ENGLISH + GERMAN), open("en-US"));
    assertThat(mixed.language()).hasValue(Locale.US);
    assertThat(mixed.origins().article()).isEqualTo(LanguageOrigin.DEFAULT);
    assertThat(languagesOfBlocks(mixed)).containsExactly("en-US", "de-DE");
    assertThat(languagesOfBlocks(languages.settle(read(GERMAN + SPANISH), open("fr"))))
        .containsExactly("de-DE", "es");
  }

  @Test
  void aForeignQuoteIsCheckedOnlyInALanguageThatConfigurationNames() {
    String quoting = ENGLISH + ENGLISH + "> " + SPANISH + ENGLISH;
    Document unasked = languages.settle(read(quoting), open("en-US"));
    assertThat(languagesOfBlocks(unasked)).containsExactly("en-US", "en-US", "es", "en-US");
    assertThat(unasked.segments())
        .extracting(segment -> segment.language().toLanguageTag())
        .containsExactly("en-US");

    Document asked = languages.settle(read(quoting), open("en-US", "es-MX"));
    assertThat(languagesOfBlocks(asked)).containsExactly("en-US", "en-US", "es-MX", "en-US");
    assertThat(asked.segments())
        .extracting(segment -> segment.language().toLanguageTag())
        .containsExactly("en-US", "es-MX");

    Document all = languages.settle(read(quoting), plan(Reach.ALL, "en-US"));
    assertThat(all.segments()).hasSize(1);
  }

  private static List<String> languagesOfBlocks(Document document) {
    List<String> found = new ArrayList<>();
    for (Block block : document.blocks()) {
      found.add(document.languageOf(block).toLanguageTag());
    }
    return found;
  }

  /** It takes a second to load, and has to be fetched. */
  @Test
  void nobodyIsAskedWherePlainWordsShowTheLanguageExpected() {
    settled(ENGLISH, open("en-US"));
    settled("---\nlang: de\n---\n" + GERMAN, open("en-US"));
    settled(GERMAN, open("de"));
    settled("Der Rat tagt.", open("en-US"));
    settled(GERMAN, plan(Reach.ALL, "en-US"));
    assertThat(detector.asked).isZero();
    settled(GERMAN, open("en-US"));
    assertThat(detector.asked).isPositive();
  }

  @Test
  void withoutADetectorDoubtIsSaidToBeDoubt() {
    ArticleLanguages blind = new DetectingLanguages(new Counting(false));
    Document german = blind.settle(read(GERMAN), open("en-US"));
    assertThat(german.language()).hasValue(Locale.US);
    assertThat(german.origins().article()).isEqualTo(LanguageOrigin.UNKNOWN);
    assertThat(blind.settle(read(ENGLISH), open("en-US")).origins().article())
        .isEqualTo(LanguageOrigin.DEFAULT);
    Document quoting = read("---\nlang: en\n---\n" + ENGLISH + "> " + GERMAN);
    assertThat(blind.settle(quoting, open("en-US")).origins())
        .isEqualTo(new LanguageOrigins(LanguageOrigin.DECLARED, Set.of(), Set.of(), true));
    assertThat(languages.settle(quoting, open("en-US")).origins().missed()).isFalse();
    assertThat(blind.remedy()).isEqualTo("Get it.");
  }

  /** Their letters are told from others', but not from those of their like. */
  @Test
  void aLanguageThatTheDetectorDoesNotKnowIsNeverLeft() {
    assertThat(settled(GERMAN, open("crh"))).isEqualTo("crh DEFAULT");
  }

  @Test
  void theSameTextIsAlwaysTheSame() {
    LanguageDetector openNlp = new OpenNlpDetector();
    List<LanguageDetector.Guess> first = openNlp.rank(GERMAN);
    assertThat(openNlp.rank(GERMAN)).isEqualTo(first);
    assertThat(Counting.OPEN_NLP.rank(GERMAN)).isEqualTo(first);
    assertThat(first.get(0).language()).isEqualTo(Locale.GERMAN);
  }

  /** Each on a detector that has not been asked for anything yet. */
  @Test
  void severalThreadsMayAskAtOnce() throws Exception {
    List<LanguageDetector.Guess> alone = Counting.OPEN_NLP.rank(GERMAN);
    LanguageDetector openNlp = new OpenNlpDetector();
    Callable<List<LanguageDetector.Guess>> asking = () -> openNlp.rank(GERMAN);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<List<LanguageDetector.Guess>> guesses :
          threads.invokeAll(Collections.nCopies(16, asking))) {
        assertThat(guesses.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void thePolicyIsPartOfTheVersion() {
    assertThat(languages.version()).startsWith("toy 1, ");
  }
}
