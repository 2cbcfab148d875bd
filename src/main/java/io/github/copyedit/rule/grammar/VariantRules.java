package io.github.copyedit.rule.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.UserConfig;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.PatternRuleLoader;

/**
 * What rules the variants of a language have, without loading again what all of them have: that is
 * most of it, and takes seconds.
 */
final class VariantRules {

  private VariantRules() {}

  /** The ids of rules that the language's other variants have, with {@code LT.} in front. */
  static Set<String> ids(Language language) {
    Set<String> ids = new TreeSet<>();
    List<String> loaded = language.getRuleFileNames();
    for (Language variant : Languages.get()) {
      if (variant.getShortCode().equals(language.getShortCode()) && !variant.equals(language)) {
        for (Rule rule : rules(variant, loaded)) {
          ids.add(LanguageToolIds.id(rule.getId()).value());
        }
      }
    }
    return ids;
  }

  private static List<Rule> rules(Language variant, List<String> loaded) {
    try {
      List<Rule> rules =
          new ArrayList<>(
              variant.getRelevantRules(
                  JLanguageTool.getMessageBundle(variant), new UserConfig(), null, List.of()));
      Optional.ofNullable(variant.getDefaultSpellingRule()).ifPresent(rules::add);
      for (String file : variant.getRuleFileNames()) {
        if (!loaded.contains(file)) {
          try (InputStream in = JLanguageTool.getDataBroker().getAsStream(file)) {
            rules.addAll(new PatternRuleLoader().getRules(in, file, variant));
          }
        }
      }
      return rules;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
