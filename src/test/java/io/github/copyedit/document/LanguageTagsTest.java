package io.github.copyedit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagsTest {

  @ParameterizedTest
  @CsvSource({
    "en, en",
    "en-GB, en-GB",
    "pt_BR, pt-BR",
    "' de ', de",
    "gsw-CH, gsw-CH",
    "tlh, tlh",
    "EN-us, en-US"
  })
  void readsTags(String tag, String language) {
    assertThat(LanguageTags.parse(tag).map(Locale::toLanguageTag)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "english", "English", "english please", "xx", "qqq", "und", "en-", "x-a"})
  void namesAreNoTags(String tag) {
    assertThat(LanguageTags.parse(tag)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en, true", "en-GB, true", "es-419, true", "en-UK, false", "en-XY, false"})
  void knowsTheRegions(String tag, boolean known) {
    assertThat(LanguageTags.parse(tag).map(LanguageTags::hasKnownRegion)).contains(known);
  }
}
