package io.github.copyedit.config;

import java.nio.charset.Charset;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeMap;

/** Writes down what of a plan has a say in what rules find. */
final class PlanFingerprint {

  private PlanFingerprint() {}

  /** Equal for plans under which rules find the same; the order of things in a file counts. */
  static String of(FilePlan plan) {
    StringJoiner parts = new StringJoiner("\n");
    for (RuleSettings layer : plan.layers()) {
      parts.add("layer");
      layer.settings().forEach(setting -> parts.add(setting(setting)));
    }
    plan.selection().only().forEach(pattern -> parts.add("only " + pattern));
    plan.selection().skip().forEach(pattern -> parts.add("skip " + pattern));
    plan.dictionary().forEach(word -> parts.add("word " + word));
    parts.add("language " + plan.defaultLanguage().toLanguageTag());
    parts.add("encoding " + plan.encoding().map(Charset::name).orElse(""));
    return parts.toString();
  }

  private static String setting(RuleSetting setting) {
    String level = setting.level().map(chosen -> chosen == Level.OFF ? "off" : "on").orElse("");
    TreeMap<String, List<String>> options = new TreeMap<>(setting.options());
    return setting.pattern() + " " + level + " " + options;
  }
}
