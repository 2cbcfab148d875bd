package io.github.copyedit.plugin;

import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.html.HtmlParser;
import io.github.copyedit.document.markdown.MarkdownParser;
import io.github.copyedit.document.plain.PlainTextParser;
import io.github.copyedit.gate.Verdict;
import io.github.copyedit.lint.LintResult;
import io.github.copyedit.lint.RuleEngine;
import io.github.copyedit.lint.UnusedStet;
import io.github.copyedit.report.Report;
import io.github.copyedit.report.Reports;
import io.github.copyedit.rule.GrammarChecker;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RuleProvider;
import io.github.copyedit.rule.grammar.GrammarRule;
import io.github.copyedit.rule.grammar.LanguageToolChecker;
import io.github.copyedit.rule.newsroom.NewsroomRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * Where all parts come together: the built-in ones by hand, third parties' by {@link
 * ServiceLoader}.
 */
final class Wiring {

  private static final String FOR_PEOPLE = "html";

  private Wiring() {}

  static GrammarChecker grammar(Locale preferred) {
    return new LanguageToolChecker(preferred, Runtime.getRuntime().availableProcessors());
  }

  /**
   * @param version of the plugin
   */
  static RuleEngine parts(GrammarChecker grammar, String version) {
    return new RuleEngine(
        parsers(),
        rules(),
        grammar,
        dictionary -> new GrammarRule(grammar, dictionary),
        Map.of("copyedit", version, "grammar", grammar.version()));
  }

  /** Of all rules but LanguageTool's. */
  static List<RuleInfo> ruleInfos() {
    List<RuleInfo> infos = new ArrayList<>(rules().stream().map(Rule::info).toList());
    infos.add(UnusedStet.INFO);
    return infos;
  }

  /**
   * Writes what is always written and the formats asked for; the file to open is the report for
   * people, if it is among them.
   */
  static Path write(LintResult result, Verdict verdict, List<String> formats, Path directory)
      throws IOException {
    Files.createDirectories(directory);
    Path open = directory;
    for (Report report : Reports.named(formats)) {
      Path written = report.write(result, verdict, directory);
      open = report.format().equals(FOR_PEOPLE) ? written : open;
    }
    return open;
  }

  private static List<DocumentParser> parsers() {
    List<DocumentParser> parsers =
        new ArrayList<>(
            List.of(
                new PlainTextParser(),
                new MarkdownParser(HtmlParser.fragment()),
                new HtmlParser()));
    services(DocumentParser.class).forEach(parsers::add);
    return parsers;
  }

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(new NewsroomRules().rules());
    services(RuleProvider.class).forEach(provider -> rules.addAll(provider.rules()));
    return rules;
  }

  /** The plugin's own class loader sees the plugin's dependencies; the thread's may not. */
  private static <T> ServiceLoader<T> services(Class<T> type) {
    return ServiceLoader.load(type, Wiring.class.getClassLoader());
  }
}
