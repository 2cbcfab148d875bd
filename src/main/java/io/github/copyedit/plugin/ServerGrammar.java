package io.github.copyedit.plugin;

import io.github.copyedit.config.ConfigException;
import io.github.copyedit.config.RulePlans;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarOptions;
import io.github.copyedit.rule.GrammarSettings;
import io.github.copyedit.rule.grammar.RemoteChecker;
import io.github.copyedit.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;

/** LanguageTool on a server. A server that doesn't work is one failure of the run. */
final class ServerGrammar implements ModuleGrammar {

  private final RemoteChecker checker;
  private final RulePlans plans;
  private final Set<String> missing = new ConcurrentSkipListSet<>();
  private boolean namesChecked;
  private Optional<ConfigException> wrongName = Optional.empty();

  /**
   * @param plans what configuration says of languages and of LanguageTool's rules
   */
  ServerGrammar(RemoteChecker checker, RulePlans plans) {
    this.checker = checker;
    this.plans = plans;
  }

  @Override
  public boolean supports(Locale language) {
    boolean supported = checker.supports(language);
    if (!supported) {
      missing.add(language.getLanguage());
    }
    return supported;
  }

  /**
   * @throws ConfigException when configuration names rules that the server doesn't have; each time,
   *     so that the run is soon over
   */
  @Override
  public List<Match> check(
      String text,
      Locale language,
      GrammarSettings settings,
      Deadline deadline,
      Predicate<Span> suggested) {
    checkNames();
    refuseBadRules();
    return checker.check(text, language, settings, deadline, suggested);
  }

  @Override
  public Set<String> ruleIds(Locale language, GrammarOptions options) {
    return checker.ruleIds(language, options);
  }

  @Override
  public String remedy(Locale language) {
    return checker.remedy(language);
  }

  @Override
  public String version() {
    return checker.version();
  }

  @Override
  public Set<String> missing() {
    return new TreeSet<>(missing);
  }

  /** Nobody misses a server that was not asked for a text. */
  @Override
  public Optional<String> failure() {
    return missing.isEmpty() ? Optional.empty() : checker.failure();
  }

  @Override
  public synchronized void refuseBadRules() {
    wrongName.ifPresent(
        wrong -> {
          throw wrong;
        });
  }

  @Override
  public void close() {
    checker.close();
  }

  /** Where the server doesn't tell the rules of a language, nobody knows whether they are meant. */
  private synchronized void checkNames() {
    if (namesChecked || !plans.namesGrammarRules()) {
      return;
    }
    namesChecked = true;
    Set<String> known = new HashSet<>();
    for (Locale language : plans.languages()) {
      Set<String> ids = checker.ruleIds(language, plans.grammarOptions());
      if (ids.isEmpty()) {
        return;
      }
      known.addAll(ids);
    }
    try {
      plans.checkGrammarIds(known);
    } catch (ConfigException e) {
      wrongName = Optional.of(e);
    }
  }
}
