package io.github.copyedit.rule.newsroom.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AdPhrasesTest {

  private final AdPhrases phrases = new AdPhrases();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Advertisement                                      | MARKER            | false
          ADVERTISEMENTS                                     | MARKER            | false
          - Advertisement -                                  | MARKER            | false
          [Advertisement]                                    | MARKER            | false
          ***Advertisement:***                               | MARKER            | false
          Advertisment                                       | MARKER            | true
          Advertisemnt                                       | MARKER            | true
          Avdertisement                                      | MARKER            | true
          ADVERTISEMENT Continue reading the main story      | MARKER            | false
          Advertisement. Scroll to continue reading.         | MARKER            | false
          Story continues below advertisment                 | MARKER            | true
          Article continues below                            | MARKER            | false
          Paid post                                          | MARKER            | false
          Anzeige                                            | MARKER_OR_HEADING | false
          Anzeige Anzeige                                    | MARKER            | false
          Anziege                                            | MARKER_OR_HEADING | true
          PUBLICITÉ                                          | MARKER_OR_HEADING | false
          La suite après la publicité                        | MARKER            | false
          Continua após a publicidade                        | MARKER            | false
          A D V E R T I S E M E N T                          | MARKER            | false
          Advertisement 2                                    | MARKER            | false
          Advertise here                                     | MARKER            | false
          Ad feedback                                        | MARKER            | false
          [ad_1]                                             | MARKER_OR_HEADING | false
          {{AD_SLOT_3}}                                      | MARKER            | false
          Promoted                                           | MARKER_OR_HEADING | false
          Sponsored by Harbor Bank                           | SPONSOR           | false
          Gesponsert von der Hafenbank                       | SPONSOR           | false
          Continua a leggere dopo la pubblicità              | MARKER            | false
          광고                                                | MARKER            | false
          广告                                                | MARKER            | false
          Continue reading                                   | CHROME            | false
          """)
  void knowsMarkers(String line, AdPhrases.Kind kind, boolean misspelt) {
    assertThat(phrases.match(line))
        .hasValueSatisfying(
            match -> {
              assertThat(match.kind()).isEqualTo(kind);
              assertThat(match.misspelt()).isEqualTo(misspelt);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "---",
        "Advertising",
        "Advertisers",
        "Advertised",
        "How to advertise",
        "Advertisement rates are up",
        "Is this an advertisement?",
        "“Advertisement”",
        "Avertissement",
        "Anzeiger",
        "Bewerbung",
        "Wertung",
        "Publicity",
        "Pubblicato",
        "Ed",
        "A B C D E",
        "Sponsored by a local bank, the race drew nine hundred runners.",
        "sponsored by the town",
        "The script is called adsbygoogle",
        "The story continues below the bridge"
      })
  void knowsOtherWords(String line) {
    assertThat(phrases.match(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Adver\u00ADtisement",
        "Adver\u200Btise\u200Bment",
        "\u2060Advertise\u200Dment\uFEFF",
        "\u00A0Advertisement\u202F",
        "Story\u00A0continues\u202Fbelow",
      })
  void seesThroughWhatIsInvisible(String line) {
    assertThat(phrases.match(line))
        .hasValueSatisfying(match -> assertThat(match.misspelt()).isFalse());
  }
}
