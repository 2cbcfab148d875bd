package io.github.copyedit.config;

import io.github.copyedit.rule.GrammarOptionException;
import io.github.copyedit.rule.HouseRules;
import io.github.copyedit.text.LineIndex;
import io.github.copyedit.text.Span;
import java.util.Map;

/**
 * A file of the house's own rules for LanguageTool.
 *
 * @param source with line ends as XML reads them
 * @param ids of its rules and groups of rules, with the places of their tags
 */
record HouseRuleFile(ConfigSource source, HouseRules rules, Map<String, Span> ids) {

  HouseRuleFile {
    ids = Map.copyOf(ids);
  }

  /** What is wrong with one of the rules, for the person who wrote it. */
  ConfigException explain(GrammarOptionException wrong) {
    LineIndex lines = LineIndex.of(source.text());
    int line = Math.min(Math.max(1, wrong.line()), lines.lines());
    return source.error(
        content(lines.line(line)), Wording.visible(wrong.getMessage()), wrong.remedy());
  }

  /** Without the indentation and the line's end. */
  private Span content(Span line) {
    String text = line.of(source.text());
    int indent = text.length() - text.stripLeading().length();
    String content = text.strip();
    return content.isEmpty()
        ? new Span(line.start(), line.start())
        : Span.ofLength(line.start() + indent, content.length());
  }
}
