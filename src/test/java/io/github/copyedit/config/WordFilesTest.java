package io.github.copyedit.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.HouseWords;
import io.github.copyedit.rule.HouseWords.Rejected;
import io.github.copyedit.rule.Part;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.Term;
import io.github.copyedit.rule.newsroom.names.RejectedTerm;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of words beside {@code copyedit.yml}. */
class WordFilesTest {

  @TempDir private Path folder;

  @BeforeEach
  void configure() throws IOException {
    write("copyedit.yml", "language: en-GB\n");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Configuration read() {
    ConfigSource source = ConfigLocator.find(folder.resolve("a/b"), folder).orElseThrow();
    return ConfigReader.read(source, Catalogs.SAMPLE);
  }

  private static List<String> accepted(HouseWords words, String language) {
    return words.in(Locale.forLanguageTag(language)).terms().stream().map(Term::written).toList();
  }

  @Test
  void theFolderOfWordsIsReadWithoutBeingNamed() throws IOException {
    write(
        "copyedit/accept.txt",
        "\uFEFF# People\r\nBlinken  # the envoy\r\n\r\n  Qatari diwan\r\nC#\r\n");
    write("copyedit/accept.de.txt", "Föderl\n");
    write("copyedit/reject.en-GB.txt", "utilize -> use | apply: It says no more.\n");
    write("copyedit/notes.txt", "nothing -> of this\n");
    Configuration configuration = read();
    assertThat(accepted(configuration.words(), "en-US"))
        .containsExactly("Blinken", "Qatari diwan", "C#");
    assertThat(accepted(configuration.words(), "de-AT")).contains("Föderl");
    assertThat(configuration.words().rejected())
        .singleElement()
        .extracting(
            each -> each.term().language().orElseThrow(), Rejected::replacements, Rejected::reason)
        .containsExactly(Locale.UK, List.of("use", "apply"), "It says no more.");
    assertThat(configuration.wordFiles())
        .extracting(path -> path.getFileName().toString())
        .containsExactlyInAnyOrder("accept.txt", "accept.de.txt", "reject.en-GB.txt");
  }

  @Test
  void signsAreNoExpressions() throws IOException {
    write("copyedit/accept.txt", "A$AP Rocky\nKe$ha\n");
    write(
        "copyedit/reject.txt", "per cent -> %\nUS$ -> $\nFile > Open: Say where it is instead.\n");
    HouseWords words = read().words();
    assertThat(accepted(words, "en")).containsExactly("A$AP Rocky", "Ke$ha");
    assertThat(words.in(Locale.UK).rejectedIn("Ten per cent of US$5 is little."))
        .extracting(use -> use.seen() + " " + use.replacements())
        .containsExactly("per cent [%]", "US$ [$]");
  }

  @Test
  void theFolderOfWordsNeedsNoConfiguration() throws IOException {
    Files.delete(folder.resolve("copyedit.yml"));
    write("copyedit/reject.txt", "Kiev -> Kyiv\n");
    assertThat(read().words().rejected()).hasSize(1);
    Files.delete(folder.resolve("copyedit/reject.txt"));
    assertThat(ConfigLocator.find(folder, folder)).isEmpty();
  }

  @Test
  void filesAreNamedFromTheFolderOfTheConfiguration() throws IOException {
    write("words/names.txt", "Blinken\n");
    write("words/namen.de.txt", "Föderl\n");
    write("words/gone.txt", "Handy -> Mobiltelefon\n");
    write(
        "copyedit.yml",
        """
        dictionary:
          acceptFiles: [words/names.txt, words/namen.de.txt]
          rejectFiles:
            - {file: words/gone.txt, language: de}
        overrides:
          - files: a/**
            dictionary: {acceptFiles: words/gone-not.txt}
        """);
    write("words/gone-not.txt", "Handy\n");
    Configuration configuration = read();
    assertThat(accepted(configuration.words(), "en")).containsExactly("Blinken");
    assertThat(accepted(configuration.words(), "de")).containsExactly("Blinken", "Föderl");
    HouseWords ofA = configuration.planFor("a/x.md").grammarSettings().words();
    assertThat(ofA.rejected()).isEmpty();
    assertThat(configuration.planFor("b.md").grammarSettings().words().rejected()).hasSize(1);
    assertThat(configuration.wordFiles()).hasSize(4);
  }

  @Test
  void aConfigurationInAJarHasItsFilesThere() throws Exception {
    Path jar = folder.resolve("house.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("house/copyedit.yml"));
      out.write("dictionary: {rejectFiles: words/gone.txt}".getBytes());
      out.putNextEntry(new JarEntry("house/words/gone.txt"));
      out.write("Kiev -> Kyiv\nKiev -> Kiew\n".getBytes());
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
      ConfigSource source = ConfigLocator.at("house/copyedit.yml", loader, folder);
      assertThatThrownBy(() -> ConfigReader.read(source, Catalogs.SAMPLE))
          .hasMessageStartingWith(
              "house/words/gone.txt:2:1: \"Kiev\" is rejected here otherwise than in"
                  + " house/words/gone.txt:1:1.");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          accept.txt    | Kyiv\\n  Kiev -> Kyiv | copyedit/accept.txt:2:8: an accepted term has no replacement.
          accept.txt    | (?i)github        | copyedit/accept.txt:1:1: regular expressions are not read here.
          accept.txt    | Kiev # x          | copyedit/reject.txt:1:1: "Kiev" is rejected here, and accepted in copyedit/accept.txt:1:1.
          accept.en.txt | \\n\\nKiev        | copyedit/reject.txt:1:1: "Kiev" is rejected here, and accepted in copyedit/accept.en.txt:3:1.
          accept.txt    | Kyiv => Kiev      | copyedit/accept.txt:1:6: an accepted term has no replacement.
          reject.de.txt | Kiew > Kyjiw      | copyedit/reject.de.txt:1:6: > is written -> here.
          reject.de.txt | Kiew --> Kyjiw    | copyedit/reject.de.txt:1:6: --> is written -> here.
          reject.de.txt | Kiew=>Kyjiw: So   | copyedit/reject.de.txt:1:5: => is written -> here.
          reject.de.txt | Kiew –> Kyjiw     | copyedit/reject.de.txt:1:6: –> is written -> here.
          accept.xx.txt | Kyiv              | copyedit/accept.xx.txt:1:1: no language has the tag "xx".
          accept.txt    | --                | copyedit/accept.txt:1:1: there is no letter and no digit in this term.
          """)
  void aWrongLineIsShownInItsPlace(String file, String text, String message) throws IOException {
    write("copyedit/reject.txt", "Kiev -> Kyiv: Its own name.\n");
    write("copyedit/" + file, text.translateEscapes());
    assertThatThrownBy(this::read).hasMessageStartingWith(message);
  }

  @Test
  void whatFilesSayIsInTheKeyOfTheCache() throws IOException {
    write("copyedit/reject.txt", "Kiev -> Kyiv: Its own name.\n");
    String before = read().planFor("a.md").fingerprint();
    assertThat(read().planFor("a.md").fingerprint()).isEqualTo(before);
    for (String other :
        List.of("Kiev -> Kyiv: It is so.", "Kiev", "Kiev -> Kyiv | Kiew: Its own name.", "kiev")) {
      write("copyedit/reject.txt", other + "\n");
      assertThat(read().planFor("a.md").fingerprint()).as(other).isNotEqualTo(before);
    }
    write("copyedit/reject.txt", "Kiev -> Kyiv: Its own name.\n");
    Files.move(folder.resolve("copyedit/reject.txt"), folder.resolve("copyedit/reject.de.txt"));
    assertThat(read().planFor("a.md").fingerprint()).isNotEqualTo(before);
  }

  @Test
  void quotesWeighLess() throws IOException {
    assertThat(severity(Part.BODY)).contains(Severity.WARNING);
    assertThat(severity(Part.QUOTE)).contains(Severity.SUGGESTION);
    write("copyedit.yml", "profile: everything");
    assertThat(severity(Part.QUOTE)).contains(Severity.WARNING);
    write("copyedit.yml", "rules: {rejected-term: error}");
    assertThat(severity(Part.QUOTE)).contains(Severity.ERROR);
  }

  private Optional<Severity> severity(Part part) {
    ConfigSource source = ConfigLocator.find(folder, folder).orElseThrow();
    RuleInfo rule = new RejectedTerm().info();
    return ConfigReader.read(source, RuleCatalog.of(List.of(rule)))
        .planFor("a.md")
        .severity(rule, part);
  }
}
