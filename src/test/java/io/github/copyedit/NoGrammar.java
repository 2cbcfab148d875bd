package io.github.copyedit;

import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarChecker;
import io.github.copyedit.rule.GrammarOptions;
import io.github.copyedit.rule.GrammarSettings;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** As where LanguageTool has no module for any language. */
public final class NoGrammar implements GrammarChecker {
  @Override
  public boolean supports(Locale language) {
    return false;
  }

  @Override
  public List<Match> check(
      String text,
      Locale language,
      GrammarSettings settings,
      Deadline deadline,
      Predicate<Span> suggested) {
    return List.of();
  }

  @Override
  public Set<String> ruleIds(Locale language, GrammarOptions options) {
    return Set.of();
  }

  @Override
  public String remedy(Locale language) {
    return "Nothing is to be done.";
  }

  @Override
  public String version() {
    return "none";
  }
}
