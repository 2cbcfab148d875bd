package io.github.copyedit.plugin;

import io.github.copyedit.rule.GrammarChecker;
import java.util.Optional;
import java.util.Set;

/** Grammar as the run in one module sees it. */
interface ModuleGrammar extends GrammarChecker, AutoCloseable {

  /** Codes of the languages that texts were in and that could not be checked, sorted. */
  Set<String> missing();

  /** Why texts were not checked that should have been; empty where they were. */
  Optional<String> failure();

  /**
   * @throws io.github.copyedit.config.ConfigException when a rule of the house's own is wrong, or
   *     configuration names rules that LanguageTool doesn't have, as far as anyone asked it
   */
  void refuseBadRules();

  @Override
  void close();
}
