package io.github.copyedit.config;

import io.github.copyedit.config.RuleNames.UnknownRuleException;
import java.util.ArrayList;
import java.util.List;

/** Checks the rules that a run's parameters name. */
final class ChoiceReader {

  private final RuleNames names;
  private final List<GrammarName> grammarNames = new ArrayList<>();

  ChoiceReader(RuleCatalog catalog) {
    this.names = new RuleNames(catalog);
  }

  Selection read(RunChoice choice) {
    return new Selection(
        patterns("copyedit.only", choice.only()),
        patterns("copyedit.skipRules", choice.skipRules()));
  }

  List<GrammarName> grammarNames() {
    return List.copyOf(grammarNames);
  }

  private List<RulePattern> patterns(String property, List<String> written) {
    List<RulePattern> patterns = new ArrayList<>();
    for (String name : written) {
      try {
        RulePattern pattern = names.find(name);
        patterns.add(pattern);
        if (pattern.namesGrammarRules()) {
          grammarNames.add(GrammarName.ofProperty(property, pattern));
        }
      } catch (UnknownRuleException e) {
        throw new ConfigException(property + ": " + e.getMessage() + "\n" + names.remedy(), e);
      }
    }
    return patterns;
  }
}
