package io.github.copyedit.config;

import io.github.copyedit.finding.RuleId;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RuleOption;
import java.util.List;

/** Rules to name. */
final class Catalogs {

  static final RuleInfo AD_MARKER =
      new RuleInfo(
          new RuleId("ad-marker"),
          "Ad markers left in the copy",
          Severity.ERROR,
          "furniture",
          "",
          List.of("ad-label"),
          List.of(),
          true);

  static final RuleInfo HEADING_CASE =
      RuleInfo.of("heading-case", "Headings in two styles", Severity.WARNING, "headings")
          .withOptions(RuleOption.choice("style", "Which style", "majority", "title", "sentence"));

  static final RuleInfo UNDATED =
      RuleInfo.of("undated", "Articles without a date", Severity.WARNING, "dates");

  static final RuleInfo HOUSE =
      RuleInfo.of("House.Numbers", "Numbers as figures", Severity.SUGGESTION, "style");

  static final RuleCatalog SAMPLE =
      RuleCatalog.of(List.of(AD_MARKER, HEADING_CASE, UNDATED, HOUSE));

  private Catalogs() {}

  static RuleInfo grammar(String id) {
    return RuleInfo.of("LT." + id, "A rule of LanguageTool", Severity.WARNING, "grammar");
  }
}
