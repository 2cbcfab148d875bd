package io.github.copyedit.rule.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.languagetool.Language;

class VariantsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en-US | en         | en-US
          en-GB | en         | en-GB
          en-IE | en         | en-GB
          en    | en         | en-US
          de-DE | en         | en-US
          en-US | en-GB      | en-GB
          en-GB | en-US      | en-US
          en-US | en-AU      | en-AU
          en-US | en-IE      | en-GB
          en-GB | en-PH      | en-US
          en-US | en-001     | en-GB
          en-US | en-Latn-GB | en-GB
          en-US | de         | none
          en-US | und        | none
          de-DE | de-DE      | none
          """)
  void find(String preferred, String asked, String expected) {
    assertThat(
            new Variants(Locale.forLanguageTag(preferred))
                .find(Locale.forLanguageTag(asked))
                .map(Language::getShortCodeWithCountryAndVariant)
                .orElse("none"))
        .isEqualTo(expected);
  }
}
