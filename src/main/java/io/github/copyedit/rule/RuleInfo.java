package io.github.copyedit.rule;

import io.github.copyedit.finding.RuleId;
import io.github.copyedit.finding.Severity;
import java.util.List;

/**
 * What is known of a rule without running it.
 *
 * @param summary one sentence without its period, about the rule: "Ad markers left in the copy"
 * @param category lower case, such as {@code furniture}, {@code leaks}, {@code dates}, {@code
 *     headings}, {@code grammar}
 * @param family what LanguageTool calls its category, such as {@code TYPOS}; empty for other rules
 * @param aliases older ids that still work in configuration and suppressions
 * @param options what configuration can set beside the severity
 * @param onByDefault false for a rule that waits for configuration to give it a severity
 */
public record RuleInfo(
    RuleId id,
    String summary,
    Severity defaultSeverity,
    String category,
    String family,
    List<String> aliases,
    List<RuleOption> options,
    boolean onByDefault) {

  public RuleInfo {
    aliases = List.copyOf(aliases);
    options = List.copyOf(options);
  }

  public static RuleInfo of(String id, String summary, Severity defaultSeverity, String category) {
    return new RuleInfo(
        new RuleId(id), summary, defaultSeverity, category, "", List.of(), List.of(), true);
  }

  public RuleInfo withOptions(RuleOption... added) {
    return new RuleInfo(
        id, summary, defaultSeverity, category, family, aliases, List.of(added), onByDefault);
  }

  /** Off until configuration gives it a severity, or a run names it. */
  public RuleInfo offByDefault() {
    return new RuleInfo(id, summary, defaultSeverity, category, family, aliases, options, false);
  }
}
