package io.github.copyedit.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WantedLanguagesTest {

  @TempDir private Path folder;

  private List<String> wanted(List<String> named, Optional<String> language)
      throws InvalidParameterException {
    Parameters.Choice choice =
        new Parameters.Choice(
            Optional.empty(),
            Optional.empty(),
            language,
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty());
    return new WantedLanguages(LanguageModules.read(), line -> {})
            .modules(
                named,
                choice,
                List.of(Places.module(folder.resolve("a")), Places.module(folder.resolve("b"))))
            .stream()
            .map(LanguageModule::language)
            .toList();
  }

  private void configure(String module, String text) throws IOException {
    Files.createDirectories(folder.resolve(module));
    Files.writeString(folder.resolve(module).resolve("copyedit.yml"), text);
  }

  @Test
  void areThoseOfAllConfigurations() throws Exception {
    configure("a", "language: fi\noverrides: [{files: \"de/**\", language: de-CH}]");
    configure("b", "language: fr");

    assertThat(wanted(List.of(), Optional.empty())).containsExactly("de", "fr");
    assertThat(wanted(List.of(), Optional.of("es"))).containsExactly("es");
    assertThat(wanted(List.of("pt-BR", "en", "en-GB"), Optional.empty()))
        .containsExactly("en", "pt");
  }

  @Test
  void areEnglishWhereNobodySays() throws Exception {
    assertThat(wanted(List.of(), Optional.empty())).containsExactly("en");
  }

  @Test
  void mustBeThoseOfLanguageTool() {
    assertThatExceptionOfType(InvalidParameterException.class)
        .isThrownBy(() -> wanted(List.of("en", "fi"), Optional.empty()))
        .withMessageStartingWith("copyedit.languages is 'fi': LanguageTool has modules for ar, ");
  }
}
