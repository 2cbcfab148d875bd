package io.github.copyedit.rule.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarSettings;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import morfologik.fsa.FSA;
import morfologik.fsa.builders.FSABuilder;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryAttribute;
import morfologik.stemming.DictionaryMetadata;
import morfologik.stemming.DictionaryMetadataBuilder;
import morfologik.stemming.EncoderType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.UserConfig;
import org.languagetool.rules.spelling.morfologik.MorfologikMultiSpeller;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;
import org.languagetool.rules.spelling.morfologik.MorfologikSpellerRule;

/** Compares with plain LanguageTool and its library's plain speller. */
class FastSpellingTest {

  private static final Path TEXTS =
      Path.of(System.getProperty("bench", "../shared/bench"), "dev/residue/files");
  private static final String ENGLISH = "/en/hunspell/en_US.dict";
  private static final String GRIN = Character.toString(0x1F600);

  private static final List<String> ODD =
      """
      x ab qzx Ärger café cafè naïvete Zürich O’Conner dont't Strasse Straße GROẞE ﬁance fone enuff
      Bundesverfassungsgerichtsentscheidung Rechtsschutzversicherungsgesellschaften MUENCHEN
      Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenträger iPhoness ǅungla İstanbull
      fotografer kwestion bocoup ninties lite+ a+b Лондон 北京 etu\u0301de 10th-centry ...
      co-operrate wwwwwwwwwwwww foszaan phofoque łosza RaRaRa tionszaan foughan
      einsetzt einsetzen einzige einhalten
      """
          .lines()
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toList());

  static {
    ODD.addAll(List.of("", GRIN, "teh" + GRIN + "word", "fo" + GRIN + "fo", "two wrods"));
  }

  @ParameterizedTest
  @CsvSource({"1, 1500", "2, 120", "3, 50"})
  void findsWhatThePlainSpellerDoes(int distance, int words) {
    assertSame(MorfologikSpeller.getDictionaryWithCaching(ENGLISH), distance, words);
  }

  /** With and without data behind a separator, one and several bytes a letter. */
  @ParameterizedTest
  @CsvSource({
    "utf-8, true, true, true",
    "utf-8, false, true, false",
    "utf-8, true, false, true",
    "iso-8859-2, true, true, true",
    "windows-1251, false, false, true"
  })
  void findsTheSameInAnyDictionary(
      String encoding, boolean frequencies, boolean diacritics, boolean cases) {
    Dictionary dictionary =
        new Dictionary(
            automaton(encoding, frequencies), metadata(encoding, frequencies, diacritics, cases));

    for (int distance = 1; distance <= 3; distance++) {
      assertSame(dictionary, distance, 200);
    }
  }

  private static DictionaryMetadata metadata(
      String encoding, boolean frequencies, boolean diacritics, boolean cases) {
    Map<DictionaryAttribute, String> attributes =
        new EnumMap<>(
            new DictionaryMetadataBuilder()
                .separator('+')
                .encoder(EncoderType.SUFFIX)
                .encoding(encoding)
                .frequencyIncluded(frequencies)
                .ignoreDiacritics(diacritics)
                .convertCase(cases)
                .toMap());
    attributes.put(DictionaryAttribute.EQUIVALENT_CHARS, "l ł, l L, и й");
    attributes.put(
        DictionaryAttribute.REPLACEMENT_PAIRS,
        "ph f, rz ż, rz sz, rz z, u ó, u oo, u ough, eau o, eau ow, ei ie, ei a, ss ß, ss sz, f ph,"
            + " f tion, q que, a ra, fo ło");
    attributes.put(DictionaryAttribute.INPUT_CONVERSION, "ﬁ fi, ’ '");
    attributes.put(DictionaryAttribute.OUTPUT_CONVERSION, "' ’");
    return new DictionaryMetadata(attributes);
  }

  /** Of thousands of words of up to four syllables. */
  private static FSA automaton(String encoding, boolean frequencies) {
    List<String> syllables =
        List.of(
            "fo", "ło", "que", "ié", "sza", "Ra", "ко", "лй", "o'", "ow", "pho", "ß", GRIN, "an");
    CharsetEncoder encoder = Charset.forName(encoding).newEncoder();
    Random random = new Random(7);
    Set<String> words = new TreeSet<>();
    for (int i = 0; i < 9000; i++) {
      String word =
          random
              .ints(1 + random.nextInt(4), 0, syllables.size())
              .mapToObj(syllables::get)
              .collect(Collectors.joining());
      if (encoder.canEncode(word)) {
        words.add(frequencies ? word + "+" + (char) ('A' + random.nextInt(26)) : word);
      }
    }
    return FSABuilder.build(
        words.stream()
            .map(word -> word.getBytes(Charset.forName(encoding)))
            .sorted(FSABuilder.LEXICAL_ORDERING)
            .toList());
  }

  private static void assertSame(Dictionary dictionary, int distance, int words) {
    Lexicon lexicon = new Lexicon(dictionary);
    Speller forms = new Speller(dictionary, distance);
    int found = 0;
    for (String word : misspelled(dictionary, words)) {
      List<String> plain = candidates(dictionary, distance, word);
      Dictionary narrowed =
          NarrowedSpeller.narrow(lexicon, forms, distance, word).orElse(dictionary);
      assertThat(candidates(narrowed, distance, word))
          .as("%s within %d", word, distance)
          .isEqualTo(plain);
      found += plain.size();
    }
    assertThat(found).isGreaterThan(words / 4);
  }

  /** With their distances, in the library's order. */
  private static List<String> candidates(Dictionary dictionary, int distance, String word) {
    Speller speller = new Speller(dictionary, distance);
    return Stream.concat(
            speller.findReplacementCandidates(word).stream(),
            speller.replaceRunOnWordCandidates(word).stream())
        .map(Object::toString)
        .toList();
  }

  private static List<String> misspelled(Dictionary dictionary, int count) {
    Charset charset = Charset.forName(dictionary.metadata.getEncoding());
    List<String> words = new ArrayList<>();
    int at = 0;
    for (ByteBuffer bytes : dictionary.fsa) {
      if (at++ % 17 == 0) {
        String entry = new String(bytes.array(), 0, bytes.remaining(), charset);
        words.add(entry.replaceFirst("\\+.*", ""));
      }
    }
    Random random = new Random(20_261_124);
    Set<String> misspelled = new LinkedHashSet<>(ODD);
    while (misspelled.size() < count) {
      StringBuilder word = new StringBuilder(words.get(random.nextInt(words.size())));
      for (int i = random.nextInt(4); i >= 0 && word.length() > 1; i--) {
        spoil(word, random);
      }
      misspelled.add(word.toString());
    }
    return misspelled.stream().limit(count).toList();
  }

  private static void spoil(StringBuilder word, Random random) {
    String letters = "aeiouynrstlfhgkxéäüßøłźжш’-QEA";
    int place = random.nextInt(word.length());
    char letter = letters.charAt(random.nextInt(letters.length()));
    switch (random.nextInt(6)) {
      case 0 -> word.deleteCharAt(place);
      case 1 -> word.insert(place, letter);
      case 2 -> word.setCharAt(place, letter);
      case 3 -> word.insert(place, word.charAt(word.length() - 1 - place));
      case 4 -> word.setCharAt(place, Character.toUpperCase(word.charAt(place)));
      default -> {
        char next = word.charAt((place + 1) % word.length());
        word.setCharAt((place + 1) % word.length(), word.charAt(place));
        word.setCharAt(place, next);
      }
    }
  }

  @Test
  void speedsUpEveryDictionaryOfTheSpellingRule() throws Exception {
    JLanguageTool tool = plainTool();

    assertThat(new FastSpelling(SpellerSeam.find(Object.class, Object.class)).speedUp(tool))
        .isZero();
    assertThat(new FastSpelling(SpellerSeam.find()).speedUp(tool))
        .as("the language's dictionary and its word list, at three distances")
        .isEqualTo(6);
  }

  @Test
  void leavesAnUnknownLanguageToolAsItIs() {
    assertThat(SpellerSeam.find(Object.class, MorfologikMultiSpeller.class)).isEmpty();
    assertThat(SpellerSeam.find(MorfologikSpellerRule.class, Object.class)).isEmpty();
    String text = "The recieveing Bundesminsterium fotografer adviced enuff of it.";
    try (LanguageToolChecker fast = new LanguageToolChecker(Locale.US, 1);
        LanguageToolChecker plain =
            new LanguageToolChecker(Locale.US, 1, new FastSpelling(Optional.empty()))) {
      assertThat(plain.check(text, Locale.US, GrammarSettings.PLAIN, Deadline.none()))
          .hasSizeGreaterThan(3)
          .isEqualTo(fast.check(text, Locale.US, GrammarSettings.PLAIN, Deadline.none()));
    }
  }

  /** LanguageTool asks another list of spellers for the parts of such words. */
  @Test
  void suggestsTheSameForWordsWithHyphens() throws Exception {
    JLanguageTool plain = plainTool();
    JLanguageTool fast = plainTool();
    assertThat(new FastSpelling(SpellerSeam.find()).speedUp(fast)).isPositive();
    String text = "An oppen-endded talk of a wrold-famuos dacner, Müller-Schmitz-Vogtt, 3-wayy.";

    assertThat(matches(plain, text)).hasSizeGreaterThan(3);
    assertThat(matches(fast, text)).isEqualTo(matches(plain, text));
  }

  @Test
  void findsTheSameMatchesInRealTexts() throws Exception {
    assumeTrue(Files.isDirectory(TEXTS), "needs the texts in " + TEXTS);
    JLanguageTool plain = plainTool();
    JLanguageTool fast = plainTool();
    assertThat(new FastSpelling(SpellerSeam.find()).speedUp(fast)).isPositive();

    for (Path file : texts()) {
      String text = Files.readString(file);
      String start = text.substring(0, Math.min(text.length(), 250));
      assertThat(matches(fast, start)).as(file.toString()).isEqualTo(matches(plain, start));
    }
  }

  /** Some that are not in English, and every sixth. */
  private static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      List<Path> sorted = files.sorted().toList();
      return Stream.concat(
              sorted.stream()
                  .filter(file -> file.toString().matches(".*\\.(de|fr|com\\.br)-.*"))
                  .limit(6),
              IntStream.range(0, sorted.size()).filter(i -> i % 6 == 0).mapToObj(sorted::get))
          .toList();
    }
  }

  private static JLanguageTool plainTool() throws IOException {
    JLanguageTool.useCustomPasswordAuthenticator(false);
    JLanguageTool tool =
        new JLanguageTool(Languages.getLanguageForShortCode("en-US"), null, new UserConfig());
    tool.check("Warm.");
    return tool;
  }

  private static List<String> matches(JLanguageTool tool, String text) throws IOException {
    return tool.check(text).stream()
        .map(
            match ->
                "%d-%d %s %s %s"
                    .formatted(
                        match.getFromPos(),
                        match.getToPos(),
                        match.getRule().getFullId(),
                        match.getMessage(),
                        match.getSuggestedReplacements()))
        .toList();
  }
}
