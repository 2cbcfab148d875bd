package io.github.copyedit.rule;

import io.github.copyedit.finding.RuleId;
import io.github.copyedit.finding.Severity;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;

/** What configuration says about the rules for one file. */
public interface RulePlan {

  /** The rule's severity in the body; empty when it is off or not chosen for this run. */
  default Optional<Severity> severity(RuleInfo info) {
    return severity(info, Part.BODY);
  }

  /** The rule's severity in a part of the article. */
  Optional<Severity> severity(RuleInfo info, Part part);

  /** Whether any LanguageTool rule can be on: if not, LanguageTool is not asked at all. */
  boolean grammar();

  RuleOptions options(RuleId rule);

  GrammarSettings grammarSettings();

  LanguagePlan languages();

  /** The encoding of the file where it can't be told from its bytes; empty to find it out. */
  default Optional<Charset> encoding() {
    return Optional.empty();
  }

  /**
   * Whether this run leaves out rules that the name of a suppression may mean: then nobody can say
   * that it suppresses nothing.
   *
   * @param name an id, or one with an asterisk at its end
   */
  default boolean deselects(String name) {
    return false;
  }

  /**
   * What a name in a suppression is when it can be no rule's; empty too where it may be one of
   * LanguageTool's or of a house style.
   *
   * @param name an id, or one with an asterisk at its end
   */
  default Optional<UnknownName> unknownName(String name) {
    return Optional.empty();
  }

  /** What a suppression may do. */
  StetPolicy stet();

  /**
   * A text that differs where rules find something else. Severities and what suppressions may do
   * are not in it: they are applied to what was found.
   */
  String fingerprint();

  /**
   * A name that no rule has.
   *
   * @param name as messages may show it
   * @param near the name that was probably meant
   */
  record UnknownName(String name, Optional<String> near) {}

  /**
   * @param requireReason a suppression without a reason does not hold
   * @param never rules that no suppression holds for
   */
  record StetPolicy(boolean requireReason, Set<String> never) {
    public static final StetPolicy OPEN = new StetPolicy(false, Set.of());

    public StetPolicy {
      never = Set.copyOf(never);
    }
  }
}
