package io.github.copyedit.rule.grammar;

import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarChecker;
import io.github.copyedit.rule.GrammarOptionException;
import io.github.copyedit.rule.GrammarOptions;
import io.github.copyedit.rule.GrammarSettings;
import io.github.copyedit.rule.HouseRules;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.LtBuildInfo;
import org.languagetool.UserConfig;
import org.languagetool.rules.Rule;

/**
 * LanguageTool with its default rules. Nothing is loaded before it is asked; a language takes
 * seconds then, other threads that need it wait.
 *
 * <p>It prints nothing and leaves no thread behind. {@link #close()} lets go of the engines; what
 * LanguageTool keeps in static fields goes with its class loader.
 */
public final class LanguageToolChecker implements GrammarChecker, AutoCloseable {

  /**
   * LanguageTool's static dictionaries and its setting up of a variant's rules are not safe for
   * threads, across checkers too.
   */
  private static final Object LOADING = new Object();

  private final Variants variants;
  private final EnginePool pool;
  private final FastSpelling spelling;
  private final SentenceMemory memory = SentenceMemory.forHeap();
  private final Map<Language, LoadedLanguage> loaded = new ConcurrentHashMap<>();
  private final Map<OwnKey, OwnLoaded> ownRules = new ConcurrentHashMap<>();
  private final AtomicBoolean closed = new AtomicBoolean();

  private record OwnKey(LoadedLanguage language, List<HouseRules> files) {}

  /** What came of rules of the house's own: what is wrong is said each time. */
  private record OwnLoaded(OwnRules rules, Optional<GrammarOptionException> wrong) {}

  /**
   * @param preferred the run's language: its country is taken for articles that say the language
   *     only
   * @param workers how many threads may check at once; there are at most as many engines
   */
  public LanguageToolChecker(Locale preferred, int workers) {
    this(preferred, workers, new FastSpelling(SpellerSeam.find()));
  }

  LanguageToolChecker(Locale preferred, int workers, FastSpelling spelling) {
    this.variants = new Variants(preferred);
    this.pool = new EnginePool(workers, this::newEngine);
    this.spelling = spelling;
  }

  /** Loads the list of languages, but none of them. */
  @Override
  public boolean supports(Locale language) {
    return find(language).isPresent();
  }

  /**
   * @throws IllegalArgumentException when the language is not supported
   */
  @Override
  public List<Match> check(
      String text,
      Locale language,
      GrammarSettings settings,
      Deadline deadline,
      Predicate<Span> suggested) {
    LoadedLanguage known =
        load(language)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "LanguageTool has no " + language.toLanguageTag()));
    return pool.with(known, settings, deadline, engine -> engine.check(text, deadline, suggested));
  }

  @Override
  public Set<String> ruleIds(Locale language, GrammarOptions options) {
    return load(language).map(known -> ruleIds(known, options)).orElse(Set.of());
  }

  /** Data brings rules of its own. */
  private Set<String> ruleIds(LoadedLanguage known, GrammarOptions options) {
    return options.ngrams().isPresent()
        ? pool.with(known, GrammarSettings.PLAIN.with(options), Deadline.none(), Engine::ids)
        : new TreeSet<>(known.rules().ids());
  }

  @Override
  public Set<String> ruleIdsOfVariants(Locale language) {
    Optional<Language> known = find(language);
    synchronized (LOADING) {
      return known.map(VariantRules::ids).orElse(Set.of());
    }
  }

  @Override
  public String remedy(Locale language) {
    return "The module org.languagetool:language-%s:%s is not on the class path."
        .formatted(language.getLanguage(), LtBuildInfo.OS.getVersion());
  }

  @Override
  public String version() {
    // The two classes' initialisers need each other, and only this one may be first.
    JLanguageTool.getDataBroker();
    return "LanguageTool " + LtBuildInfo.OS.getVersion();
  }

  @Override
  public void close() {
    closed.set(true);
    pool.clear();
    memory.clear();
    loaded.clear();
    ownRules.clear();
  }

  private Optional<Language> find(Locale locale) {
    if (closed.get()) {
      throw new IllegalStateException("closed");
    }
    return variants.find(locale);
  }

  private Optional<LoadedLanguage> load(Locale locale) {
    return find(locale)
        .map(language -> loaded.computeIfAbsent(language, LanguageToolChecker::load));
  }

  private static LoadedLanguage load(Language language) {
    synchronized (LOADING) {
      // Else loading the rules puts its own authenticator in the place of the JVM's.
      JLanguageTool.useCustomPasswordAuthenticator(false);
      // Its initialiser is not safe for threads.
      JLanguageTool.getDataBroker();
      // Models are OpenNLP's, and take as long to read as the rules of the disambiguators.
      CompletableFuture<Void> models =
          CompletableFuture.runAsync(
              () -> FastChunking.install(language),
              task -> new Thread(task, "copyedit-models").start());
      FastTagging.install(language);
      SievedDisambiguator.install(language);
      EnglishDisambiguation.install(language);
      models.join();
      JLanguageTool tool = new JLanguageTool(language, null, new UserConfig());
      List<Rule> rules = tool.getAllRules();
      PhraseFilter.install(rules);
      return LoadedLanguage.of(language, rules);
    }
  }

  private OwnRules own(LoadedLanguage language, GrammarSettings settings) {
    List<HouseRules> files =
        settings.options().houseRules().stream()
            .filter(file -> file.areFor(language.locale()))
            .toList();
    OwnLoaded own =
        ownRules.computeIfAbsent(
            new OwnKey(language, files), key -> loadOwn(key.language(), key.files()));
    own.wrong()
        .ifPresent(
            wrong -> {
              throw wrong;
            });
    return own.rules();
  }

  private static OwnLoaded loadOwn(LoadedLanguage language, List<HouseRules> files) {
    if (files.isEmpty()) {
      return new OwnLoaded(OwnRules.NONE, Optional.empty());
    }
    try {
      JLanguageTool tool = new JLanguageTool(language.language(), null, new UserConfig());
      OwnRules rules = new HouseRuleLoader(language.language(), tool).load(files, language.rules());
      return new OwnLoaded(rules, Optional.empty());
    } catch (GrammarOptionException e) {
      return new OwnLoaded(OwnRules.NONE, Optional.of(e));
    }
  }

  private Engine newEngine(LoadedLanguage language, GrammarSettings settings) {
    synchronized (LOADING) {
      Engine engine = new Engine(language, settings, own(language, settings), memory);
      engine.warm(spelling);
      return engine;
    }
  }
}
