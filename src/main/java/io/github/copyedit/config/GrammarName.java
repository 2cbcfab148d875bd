package io.github.copyedit.config;

import io.github.copyedit.text.Span;
import java.util.Optional;
import java.util.Set;

/**
 * A name of a LanguageTool rule, and who says it.
 *
 * @param source empty for a parameter of the run
 * @param property the parameter's name, or empty
 */
public record GrammarName(
    RulePattern pattern, Optional<ConfigSource> source, Span place, String property) {

  private static final String REMEDY =
      "LanguageTool's rules are written LT. and its own id, as reports show it. Those of another language are"
          + " known where languages: names it.";

  static GrammarName in(ConfigSource source, Span place, RulePattern pattern) {
    return new GrammarName(pattern, Optional.of(source), place, "");
  }

  static GrammarName ofProperty(String property, RulePattern pattern) {
    return new GrammarName(pattern, Optional.empty(), new Span(0, 0), property);
  }

  /**
   * @throws ConfigException when none of the known ids is meant
   */
  void check(Set<String> known) {
    if (isIn(known)) {
      return;
    }
    String problem = problem(known);
    throw source
        .map(file -> file.error(place, problem, REMEDY))
        .orElseGet(() -> new ConfigException(property + ": " + problem + "\n" + REMEDY));
  }

  boolean isIn(Set<String> known) {
    return known.stream().anyMatch(pattern::matches);
  }

  private String problem(Set<String> known) {
    return pattern.isWildcard()
        ? "no rule of LanguageTool starts with " + Wording.quote(pattern.prefix()) + "."
        : "LanguageTool has no rule "
            + Wording.quote(pattern.text())
            + "."
            + Wording.didYouMean(pattern.text(), known);
  }
}
