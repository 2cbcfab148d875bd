package io.github.copyedit.config;

import io.github.copyedit.cache.CacheKey;
import io.github.copyedit.rule.LanguagePlan;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes down what of a plan has a say in what rules find. */
final class PlanFingerprint {

  private PlanFingerprint() {}

  /** Equal for plans under which rules find the same; the order of things in a file counts. */
  static String of(FilePlan plan) {
    CacheKey key = new CacheKey().with("profile").with(plan.profile().name().toString());
    for (RuleSettings layer : plan.layers()) {
      key.with("layer");
      layer.settings().forEach(setting -> add(setting, key));
    }
    key.with("only");
    plan.selection().only().forEach(pattern -> key.with(pattern.text()));
    key.with("skip");
    plan.selection().skip().forEach(pattern -> key.with(pattern.text()));
    key.with("words").with(plan.words().fingerprint());
    LanguagePlan languages = plan.languages();
    key.with("language").with(languages.fallBack().toLanguageTag()).with(languages.reach().name());
    key.with(languages.limited() ? "limited" : "open");
    languages.configured().forEach(language -> key.with(language.toLanguageTag()));
    key.with("grammar").with(plan.extras().fingerprint());
    return key.with("encoding").with(plan.encoding().map(Charset::name).orElse("")).hex();
  }

  private static void add(RuleSetting setting, CacheKey key) {
    String level = setting.level().map(chosen -> chosen == Level.OFF ? "off" : "on").orElse("");
    key.with("rule").with(setting.pattern().text()).with(level);
    for (Map.Entry<String, List<String>> option : new TreeMap<>(setting.options()).entrySet()) {
      key.with("option").with(option.getKey()).with(Integer.toString(option.getValue().size()));
      option.getValue().forEach(key::with);
    }
  }
}
