package io.github.copyedit.config;

import io.github.copyedit.rule.GrammarOptionException;
import io.github.copyedit.rule.GrammarOptions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a house adds to LanguageTool, read from where it lies.
 *
 * @param files of its own rules
 * @param fingerprint differs where something else may be found
 */
record GrammarExtras(GrammarOptions options, List<HouseRuleFile> files, String fingerprint) {

  static final GrammarExtras NONE = new GrammarExtras(GrammarOptions.NONE, List.of(), "");

  GrammarExtras {
    files = List.copyOf(files);
  }

  /** Of the house's own rules, with {@code LT.} in front. */
  Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    files.forEach(file -> file.ids().keySet().forEach(id -> ids.add(RulePattern.GRAMMAR + id)));
    return ids;
  }

  /** What is wrong with something of it, for the person who configured it. */
  ConfigException explain(GrammarOptionException wrong) {
    return files.stream()
        .filter(file -> file.rules().file().equals(wrong.file()))
        .findFirst()
        .map(file -> file.explain(wrong))
        .orElseGet(
            () ->
                new ConfigException(
                    wrong.file() + ": " + wrong.getMessage() + "\n" + wrong.remedy(), wrong));
  }
}
