package io.github.copyedit.config;

import io.github.copyedit.rule.GrammarOptionException;
import io.github.copyedit.rule.GrammarOptions;
import io.github.copyedit.rule.HouseWords;
import io.github.copyedit.rule.LanguagePlan;
import io.github.copyedit.rule.LanguagePlan.Reach;
import io.github.copyedit.rule.RulePlan;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Configuration and the choices of one run, put together. A function from a file to its plan. */
public final class RulePlans implements Function<String, RulePlan> {

  private final Configuration configuration;
  private final Selection selection;
  private final RunDefaults given;
  private final List<GrammarName> grammarNames;
  private final RuleCatalog catalog;
  private final ChosenProfile profile;

  /** By the overrides that hold: what stands for many files is made once. */
  private final Map<List<FileOverride>, RulePlan> plans = new ConcurrentHashMap<>();

  private final Map<List<HouseWords>, PlannedWords> words = new ConcurrentHashMap<>();

  RulePlans(
      Configuration configuration,
      Selection selection,
      RunDefaults given,
      List<GrammarName> grammarNames,
      RuleCatalog catalog) {
    this.configuration = configuration;
    this.selection = selection;
    this.given = given;
    this.grammarNames = List.copyOf(grammarNames);
    this.catalog = catalog;
    this.profile =
        new ChosenProfile(given.profile().or(configuration::profile).orElse(ProfileName.DEFAULT));
  }

  /**
   * @param file path in reports
   */
  @Override
  public RulePlan apply(String file) {
    List<FileOverride> overrides =
        configuration.overrides().stream().filter(override -> override.appliesTo(file)).toList();
    return plans.computeIfAbsent(overrides, this::plan);
  }

  private RulePlan plan(List<FileOverride> overrides) {
    List<RuleSettings> layers = new ArrayList<>(List.of(configuration.rules()));
    overrides.forEach(override -> layers.add(override.rules()));
    return new FilePlan(
        profile,
        layers,
        selection,
        words.computeIfAbsent(
            overrides.stream().map(FileOverride::words).toList(), this::plannedWords),
        languages(overrides),
        encoding(overrides),
        configuration.stet(),
        catalog,
        configuration.extras());
  }

  private PlannedWords plannedWords(List<HouseWords> ofOverrides) {
    return PlannedWords.of(ofOverrides.stream().reduce(configuration.words(), HouseWords::with));
  }

  /** By hand beats by file, the last override beats the rest of the configuration. */
  private LanguagePlan languages(List<FileOverride> overrides) {
    Optional<Locale> overriding =
        overrides.stream()
            .flatMap(override -> override.language().stream())
            .reduce((earlier, later) -> later);
    boolean byFile = given.language().isEmpty() && overriding.isPresent();
    Reach undeclared = byFile ? Reach.UNDECLARED : Reach.DOUBTFUL;
    return new LanguagePlan(
        given.language().or(() -> overriding).orElseGet(this::preferredLanguage),
        given.languageOfAll() ? Reach.ALL : undeclared,
        configuredLanguages(),
        !configuration.languages().isEmpty());
  }

  /** The language of articles of which nothing else is known. */
  public Locale preferredLanguage() {
    return given
        .language()
        .or(configuration::language)
        .or(() -> configuration.languages().stream().findFirst())
        .orElse(Configuration.FALL_BACK_LANGUAGE);
  }

  /** As somebody wrote them: the preferred one first, each once. */
  private List<Locale> configuredLanguages() {
    return Stream.of(
            given.language().stream(),
            configuration.language().stream(),
            configuration.languages().stream(),
            configuration.overrides().stream().flatMap(override -> override.language().stream()))
        .flatMap(languages -> languages)
        .distinct()
        .toList();
  }

  private Optional<Charset> encoding(List<FileOverride> overrides) {
    Optional<EncodingChoice> overriding =
        overrides.stream()
            .flatMap(override -> override.encoding().stream())
            .reduce((earlier, later) -> later);
    return given
        .encoding()
        .or(() -> overriding)
        .or(configuration::encoding)
        .flatMap(EncodingChoice::charset);
  }

  /** The profile that holds, by hand before by file. */
  public ProfileName profile() {
    return profile.name();
  }

  /**
   * Every language that configuration expects, the preferred one first: those whose rules must be
   * known to check.
   */
  public Set<Locale> languages() {
    Set<Locale> languages = new LinkedHashSet<>(Set.of(preferredLanguage()));
    languages.addAll(configuration.languages());
    if (given.language().isEmpty()) {
      configuration.overrides().forEach(override -> override.language().ifPresent(languages::add));
    }
    return Collections.unmodifiableSet(languages);
  }

  /** Whether {@link #checkGrammarIds} has anything to check. */
  public boolean namesGrammarRules() {
    return !grammarNames.isEmpty();
  }

  /** Whether {@link #checkGrammarIds} would find nothing wrong. */
  public boolean knowsGrammarIds(Set<String> known) {
    Set<String> all = withOwn(known);
    return grammarNames.stream().allMatch(name -> name.isIn(all));
  }

  /**
   * Checks the names of LanguageTool's rules, in the configuration and in the run's choices, which
   * can't be known before LanguageTool is loaded.
   *
   * @param known ids with {@code LT.} in front, but those of the house's own rules
   * @throws ConfigException for the first that is not known
   */
  public void checkGrammarIds(Set<String> known) {
    Set<String> all = withOwn(known);
    grammarNames.forEach(name -> name.check(all));
  }

  private Set<String> withOwn(Set<String> known) {
    Set<String> all = new HashSet<>(known);
    all.addAll(configuration.extras().ids());
    return all;
  }

  /** The server that checks grammar instead of LanguageTool in the build. */
  public Optional<URI> server() {
    return configuration.server();
  }

  /** What the house has LanguageTool do, in all files. */
  public GrammarOptions grammarOptions() {
    return configuration.extras().options();
  }

  /** What is wrong with something that the house adds, for the person who configured it. */
  public ConfigException explain(GrammarOptionException wrong) {
    return configuration.extras().explain(wrong);
  }
}
