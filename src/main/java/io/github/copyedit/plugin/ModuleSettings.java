package io.github.copyedit.plugin;

import io.github.copyedit.config.EncodingChoice;
import io.github.copyedit.config.ProfileName;
import io.github.copyedit.config.RunDefaults;
import io.github.copyedit.document.LanguageTags;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.gate.GatePolicy;
import io.github.copyedit.report.Reports;
import io.github.copyedit.source.Glob;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The goal's parameters, checked.
 *
 * @param failOnMissingLanguage whether a language that grammar can't be checked in is a problem
 * @param choice as given: configuration checks the rules' names
 * @param defaults what holds for articles that don't say it themselves
 * @param excludedFolders never searched for articles
 * @param workers 1 or more
 * @param maxFileSize bytes, 1 or more
 */
record ModuleSettings(
    Place place,
    GatePolicy policy,
    boolean failOnMissingLanguage,
    Parameters.Choice choice,
    RunDefaults defaults,
    List<String> sourceDirectories,
    List<Glob> includes,
    List<Glob> excludes,
    Set<Path> excludedFolders,
    int workers,
    long maxFileSize,
    Duration fileTimeout,
    LocalDate today,
    CacheSettings cache,
    boolean logViolationsToConsole,
    List<String> formats,
    Path outputDirectory) {

  /**
   * @param cores how many workers run where the parameters leave it open
   * @param day on which the build began
   */
  static ModuleSettings check(Parameters parameters, Place place, int cores, LocalDate day)
      throws InvalidParameterException {
    Parameters.Sources sources = parameters.sources();
    Parameters.Output output = parameters.output();
    Path outputDirectory = outputDirectory(output, place);
    Set<Path> excludedFolders = new HashSet<>(place.nested());
    excludedFolders.add(place.build());
    excludedFolders.add(outputDirectory);
    return new ModuleSettings(
        place,
        policy(parameters.gating()),
        parameters.gating().failOnMissingLanguage(),
        parameters.choice(),
        defaults(parameters.choice(), place),
        sources.sourceDirectories(),
        globs("includes", sources.includes()),
        globs("excludes", sources.excludes()),
        Set.copyOf(excludedFolders),
        sources.workers() == 0 ? cores : (int) atLeast(0, "workers", sources.workers()),
        atLeast(1, "maxFileSize", sources.maxFileSize()),
        Duration.ofSeconds(atLeast(1, "fileTimeout", sources.fileTimeout())),
        today(parameters.choice(), day),
        CacheSettings.check(sources.caching(), place),
        output.logViolationsToConsole(),
        formats(output.formats()),
        outputDirectory);
  }

  /** What decides what a run finds, says and writes, beside its articles and configuration. */
  List<String> fingerprint() {
    return List.of(
        place.root().toString(),
        place.base().toString(),
        place.rootOutput().toString(),
        policy.toString(),
        choice.toString(),
        defaults.toString(),
        today.toString(),
        Boolean.toString(logViolationsToConsole),
        formats.toString(),
        outputDirectory.toString());
  }

  private static LocalDate today(Parameters.Choice choice, LocalDate day)
      throws InvalidParameterException {
    try {
      return choice.today().map(LocalDate::parse).orElse(day);
    } catch (DateTimeParseException e) {
      throw InvalidParameterException.of(
          "copyedit.today", choice.today().orElseThrow(), "write a day such as 2024-03-21");
    }
  }

  private static GatePolicy policy(Parameters.Gating gating) throws InvalidParameterException {
    String name = gating.violationSeverity().strip();
    Severity severity =
        Severity.named(name.toLowerCase(Locale.ROOT))
            .orElseThrow(
                () ->
                    InvalidParameterException.of(
                        "violationSeverity", name, "it can be error, warning or suggestion"));
    int allowed = (int) atLeast(0, "maxAllowedViolations", gating.maxAllowedViolations());
    return new GatePolicy(gating.failOnViolation(), severity, allowed, gating.failOnProblem());
  }

  static RunDefaults defaults(Parameters.Choice choice, Place place)
      throws InvalidParameterException {
    return new RunDefaults(
        language(choice.language()),
        place.languageOnCommandLine(),
        encoding(choice.encoding()),
        profile(choice.profile()));
  }

  private static Optional<ProfileName> profile(Optional<String> name)
      throws InvalidParameterException {
    Optional<ProfileName> profile = name.flatMap(ProfileName::named);
    if (name.isPresent() && profile.isEmpty()) {
      throw InvalidParameterException.of(
          "copyedit.profile", name.get(), "it can be news, strict or everything");
    }
    return profile;
  }

  private static Optional<Locale> language(Optional<String> tag) throws InvalidParameterException {
    Optional<Locale> language =
        tag.flatMap(LanguageTags::parse).filter(LanguageTags::hasKnownRegion);
    if (tag.isPresent() && language.isEmpty()) {
      throw InvalidParameterException.of(
          "copyedit.language", tag.get(), "write a tag such as en-GB");
    }
    return language;
  }

  private static Optional<EncodingChoice> encoding(Optional<String> name)
      throws InvalidParameterException {
    Optional<EncodingChoice> encoding = name.flatMap(EncodingChoice::parse);
    if (name.isPresent() && encoding.isEmpty()) {
      throw InvalidParameterException.of(
          "copyedit.encoding", name.get(), "write a name such as windows-1252, or auto");
    }
    return encoding;
  }

  private static List<Glob> globs(String name, List<String> patterns)
      throws InvalidParameterException {
    List<Glob> globs = new ArrayList<>();
    for (String pattern : patterns) {
      try {
        globs.add(Glob.of(pattern));
      } catch (IllegalArgumentException e) {
        throw InvalidParameterException.of(name, pattern, e.getMessage());
      }
    }
    return globs;
  }

  private static List<String> formats(List<String> names) throws InvalidParameterException {
    try {
      Reports.named(names);
      return names;
    } catch (IllegalArgumentException e) {
      throw new InvalidParameterException("formats: " + e.getMessage());
    }
  }

  private static Path outputDirectory(Parameters.Output output, Place place)
      throws InvalidParameterException {
    if (output.outputDirectory().isEmpty()) {
      return place.build().resolve(Place.OUTPUT);
    }
    String path = output.outputDirectory().get();
    if (path.contains("${")) {
      throw InvalidParameterException.of(
          "outputDirectory", path, "Maven knows no value for that expression here");
    }
    try {
      return place.base().resolve(path).normalize();
    } catch (InvalidPathException e) {
      throw InvalidParameterException.of("outputDirectory", path, "it is not a path");
    }
  }

  static long atLeast(long least, String name, long value) throws InvalidParameterException {
    if (value < least) {
      throw InvalidParameterException.of(name, value, "it can be " + least + " or more");
    }
    return value;
  }
}
