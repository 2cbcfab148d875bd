package io.github.copyedit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.rule.HouseWords.Rejected;
import io.github.copyedit.rule.WordsOfLanguage.Use;
import io.github.copyedit.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          utilize       | utilize          | true
          utilize       | Utilize          | true
          utilize       | UTILIZE          | true
          utilize       | UTilize          | false
          utilize       | utilizes         | false
          Kiev          | kiev             | false
          Kiev          | KIEV             | true
          McDonald      | Mcdonald         | false
          iPhone        | iPhone           | true
          iPhone        | IPhone           | true
          iPhone        | Iphone           | false
          qatari diwan  | Qatari Diwan     | true
          Qatari diwan  | Qatari Diwan     | false
          e-mail        | E-Mail           | true
          straße        | STRASSE          | true
          d’Hondt       | D'HONDT          | true
          co-op         | co‑op            | true
          élan          | Élan             | true
          """)
  void formsOfATerm(String term, String text, boolean accepted) {
    assertThat(HouseWords.accepting(Set.of(term)).in(Locale.US).accepts(text)).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
          Kiev     | -            | in Kiev and Kiev's streets, Kievs no | Kiev Kiev
          Kiev     | -            | O'Kiev'lin kiev.ua www.a.b/Kiev @Kiev #Kiev Kiev_1 a.Kiev | -
          Kiev     | -            | pro-Kiev, (Kiev). "Kiev"             | Kiev Kiev Kiev
          mail     | -            | an e-mail, mail-in                   | mail mail
          mail     | e-mail       | an e-mail, mail-in                   | mail
          new york | New York     | new york, New York, NEW YORK         | new york
          at this  | -            | at\u00A0\u00A0this, at this time     | at\u00A0\u00A0this at this
          C++      | -            | in C++, C+++                         | C++ C++
          .NET     | -            | with .NET, not .NETs or NET          | .NET
          a        | -            | A                                    | A
          naïve    | -            | naïve NAÏVE naive                    | naïve NAÏVE
          soft     | -            | so\u00ADft                           | so\u00ADft
          """)
  void wholeWordsInTheirPlaces(String term, String accepted, String text, String found) {
    List<Term> right = Optional.ofNullable(accepted).map(Term::of).stream().toList();
    HouseWords words = HouseWords.of(right, List.of(new Rejected(Term.of(term), List.of(), "")));
    List<String> spans = uses(words, text.translateEscapes());
    assertThat(String.join(" ", spans))
        .isEqualTo(Optional.ofNullable(found).orElse("").translateEscapes());
  }

  private static List<String> uses(HouseWords words, String text) {
    return words.in(Locale.US).rejectedIn(text).stream().map(use -> use.span().of(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          utilize    | use        | Utilize    | Use
          utilize    | use        | UTILIZE    | USE
          utilize    | use        | utilize    | use
          Kiev       | Kyiv       | KIEV       | KYIV
          US         | U.S.       | US         | U.S.
          an historic| a historic | An historic| A historic
          """)
  void replacementsHaveTheCaseOfTheText(
      String term, String instead, String text, String suggested) {
    HouseWords words =
        HouseWords.of(List.of(), List.of(new Rejected(Term.of(term), List.of(instead), "")));
    assertThat(words.in(Locale.US).rejectedIn(text))
        .singleElement()
        .extracting(Use::replacements)
        .isEqualTo(List.of(suggested));
  }

  @Test
  void whatIsRightAlreadyIsNotReported() {
    HouseWords words =
        HouseWords.of(
            List.of(),
            List.of(
                new Rejected(Term.of("FBI"), List.of("the FBI"), ""),
                new Rejected(Term.of("internet"), List.of("Internet"), ""),
                new Rejected(Term.of("A"), List.of("B"), ""),
                new Rejected(Term.of("B"), List.of("C"), "")));
    assertThat(uses(words, "the FBI, an FBI; Internet, internet; A, B"))
        .containsExactly("FBI", "internet", "A", "B");
  }

  @ParameterizedTest
  @CsvSource({
    "en,    en-US, true", "en,    en-GB, true", "en-GB, en-GB, true",
    "en-GB, en-US, false", "en-GB, en,   false", "de,    en-US, false",
  })
  void aTermOfALanguageIsForItsTexts(String own, String texts, boolean holds) {
    Term term = new Term("Kiev", Optional.of(Locale.forLanguageTag(own)));
    HouseWords words = HouseWords.of(List.of(term), List.of());
    assertThat(words.in(Locale.forLanguageTag(texts)).accepts("Kiev")).isEqualTo(holds);
  }

  @Test
  void laterWordsWin() {
    HouseWords kiev =
        HouseWords.of(List.of(), List.of(new Rejected(Term.of("Kiev"), List.of("Kyiv"), "")));
    HouseWords right = HouseWords.accepting(Set.of("Kiev"));
    assertThat(uses(kiev.with(right), "Kiev")).isEmpty();
    assertThat(kiev.with(right).in(Locale.US).accepts("Kiev")).isTrue();
    assertThat(uses(right.with(kiev), "Kiev")).containsExactly("Kiev");
    assertThat(right.with(kiev).accepted()).isEmpty();
    assertThat(kiev.with(HouseWords.NONE)).isSameAs(kiev);
  }

  /** What is found is what a plain look at each place finds. */
  @Test
  void theIndexFindsWhatALookAtEachPlaceFinds() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      List<Term> terms =
          IntStream.range(0, 6).mapToObj(i -> Term.of("x" + madeUp(random, 5))).toList();
      String text = madeUp(random, 60);
      WordsOfLanguage words = HouseWords.of(terms, List.of()).in(Locale.US);
      boolean[] covered = new boolean[text.length()];
      words.acceptedIn(text).spans().forEach(span -> fill(covered, span));
      boolean[] expected = new boolean[text.length()];
      for (int start = 0; start < text.length(); start++) {
        boolean inside = start > 0 && isWord(text, start) && isWord(text, start - 1);
        for (Term term : terms) {
          int end = start + term.written().length();
          boolean fits =
              !inside
                  && end <= text.length()
                  && term.fits(text.substring(start, end))
                  && !(isWord(text, end - 1) && isWord(text, end));
          if (fits) {
            fill(expected, new Span(start, end));
          }
        }
      }
      assertThat(covered).as("%s in %s", terms, text).isEqualTo(expected);
    }
  }

  private static boolean isWord(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  private static void fill(boolean[] covered, Span span) {
    java.util.Arrays.fill(covered, span.start(), span.end(), true);
  }

  /** With few letters, so that terms come up; no two blanks, and no apostrophe, which ends both. */
  private static String madeUp(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append("xyXY-. ".charAt(random.nextInt(7)));
    }
    return text.toString().replaceAll(" +", " ").strip();
  }

  /** A minute and more, where each is compared to all that is to be written instead. */
  @Test
  void manyRejectedTermsInOneTextCostNothingNoticeable() {
    HouseWords words =
        HouseWords.of(
            List.of(), List.of(new Rejected(Term.of("FBI"), List.of("the FBI agents"), "")));
    WordsOfLanguage english = words.in(Locale.US);
    String text = "FBI the FBI agents ".repeat(50_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> assertThat(english.rejectedIn(text)).hasSize(50_000));
  }

  @Test
  void manyTermsCostNothingNoticeable() {
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      terms.add(Term.of("club " + Integer.toString(i, 36)));
    }
    String text = "club of the club xyz and club 1a2 ".repeat(10_000);
    WordsOfLanguage words = HouseWords.of(terms, List.of()).in(Locale.US);
    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> assertThat(words.acceptedIn(text).spans()).isNotEmpty());
  }
}
