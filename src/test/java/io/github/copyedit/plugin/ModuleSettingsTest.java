package io.github.copyedit.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.copyedit.config.EncodingChoice;
import io.github.copyedit.config.ProfileName;
import io.github.copyedit.config.RunDefaults;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.gate.GatePolicy;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModuleSettingsTest {

  private static final Path BASE = Path.of("paper").toAbsolutePath();
  private static final int CORES = 6;
  private static final LocalDate DAY = LocalDate.of(2024, 3, 22);

  /** The goal's parameters with their defaults, one of them changed. */
  private static Parameters with(String name, String value) {
    java.util.function.BiFunction<String, String, String> set =
        (parameter, byDefault) -> parameter.equals(name) ? value : byDefault;
    List<String> none = new ArrayList<>();
    return new Parameters(
        false,
        new Parameters.Gating(
            true,
            set.apply("violationSeverity", "error"),
            Integer.parseInt(set.apply("maxAllowedViolations", "0")),
            true,
            false),
        new Parameters.Choice(
            Optional.empty(),
            Parameters.filled(set.apply("profile", null)),
            Parameters.filled(set.apply("language", null)),
            Parameters.filled(set.apply("encoding", null)),
            null,
            none,
            Parameters.filled(set.apply("today", null))),
        new Parameters.Sources(
            none,
            Arrays.asList(set.apply("includes", "").split(",")),
            none,
            Integer.parseInt(set.apply("workers", "0")),
            Long.parseLong(set.apply("maxFileSize", "1000")),
            Integer.parseInt(set.apply("fileTimeout", "30")),
            new Parameters.Caching(
                set.apply("cache", "true"), Parameters.filled(set.apply("cacheDirectory", null)))),
        new Parameters.Output(
            true, List.of("html"), Parameters.filled(set.apply("outputDirectory", null))));
  }

  private static ModuleSettings check(String name, String value) throws InvalidParameterException {
    return ModuleSettings.check(with(name, value), Places.module(BASE), CORES, DAY);
  }

  @Test
  void hasDefaults() throws Exception {
    ModuleSettings settings = check("", "");

    assertThat(settings.policy()).isEqualTo(GatePolicy.DEFAULT);
    assertThat(settings.defaults()).isEqualTo(RunDefaults.NONE);
    assertThat(settings.includes()).isEmpty();
    assertThat(settings.workers()).isEqualTo(CORES);
    assertThat(settings.fileTimeout()).isEqualTo(Duration.ofSeconds(30));
    assertThat(settings.outputDirectory()).isEqualTo(BASE.resolve("target/copyedit"));
    assertThat(settings.today()).isEqualTo(DAY);
    assertThat(settings.cache())
        .isEqualTo(new CacheSettings(Optional.of(BASE.resolve("copyedit-cache")), true));
    assertThat(settings.choice().only()).isEmpty();
    assertThat(settings.excludedFolders()).contains(BASE.resolve("target"));
  }

  @Test
  void takesWhatIsGiven() throws Exception {
    assertThat(check("violationSeverity", " Warning ").policy().violationSeverity())
        .isEqualTo(Severity.WARNING);
    assertThat(check("profile", "strict").defaults().profile()).contains(ProfileName.STRICT);
    assertThat(check("profile", null).defaults().profile()).isEmpty();
    assertThat(check("language", "en_GB").defaults().language()).contains(Locale.UK);
    assertThat(check("encoding", "latin1").defaults().encoding())
        .contains(new EncodingChoice(Optional.of(Charset.forName("windows-1252"))));
    assertThat(check("today", "2025-01-31").today()).isEqualTo("2025-01-31");
    assertThat(check("cache", "false").cache().directory()).isEmpty();
    assertThat(check("cache", "read-only").cache().writes()).isFalse();
    assertThat(check("cacheDirectory", "kept").cache().directory()).contains(BASE.resolve("kept"));
    assertThat(check("workers", "3").workers()).isEqualTo(3);
    assertThat(check("includes", "news/**, , *.md").includes())
        .extracting(Object::toString)
        .containsExactly("news/**", "*.md");
    ModuleSettings moved = check("outputDirectory", "out/../lint");
    assertThat(moved.outputDirectory()).isEqualTo(BASE.resolve("lint"));
    assertThat(moved.excludedFolders()).contains(BASE.resolve("lint"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          violationSeverity    | fatal          | violationSeverity is 'fatal': it can be error, warning or suggestion
          maxAllowedViolations | -1             | maxAllowedViolations is '-1': it can be 0 or more
          language             | english please | copyedit.language is 'english please': write a tag such as en-GB
          language             | english        | copyedit.language is 'english': write a tag such as en-GB
          language             | en-UK          | copyedit.language is 'en-UK': write a tag such as en-GB
          profile              | newz           | copyedit.profile is 'newz': it can be news, strict or everything
          today                | 31.1.2025      | copyedit.today is '31.1.2025': write a day such as 2024-03-21
          cache                | maybe          | copyedit.cache is 'maybe': it can be true, false or read-only
          workers              | -2             | workers is '-2': it can be 0 or more
          maxFileSize          | 0              | maxFileSize is '0': it can be 1 or more
          fileTimeout          | 0              | fileTimeout is '0': it can be 1 or more
          includes             | news/[a        | includes is 'news/[a': not a pattern of paths:
          outputDirectory      | ${project.build.directory}/x | outputDirectory is '${project.build.directory}/x': Maven knows no value for that expression here
          """)
  void refusesWhatCannotBe(String name, String value, String message) {
    assertThatExceptionOfType(InvalidParameterException.class)
        .isThrownBy(() -> check(name, value))
        .withMessageStartingWith(message);
  }
}
