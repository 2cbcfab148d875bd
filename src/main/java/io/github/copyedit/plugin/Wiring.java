package io.github.copyedit.plugin;

import io.github.copyedit.document.BinaryParser;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.FormatSettings;
import io.github.copyedit.document.asciidoc.AsciidocParser;
import io.github.copyedit.document.docx.DocxParser;
import io.github.copyedit.document.html.HtmlParser;
import io.github.copyedit.document.json.BodyParsers;
import io.github.copyedit.document.json.JsonLinesParser;
import io.github.copyedit.document.json.NinjsParser;
import io.github.copyedit.document.markdown.MarkdownParser;
import io.github.copyedit.document.plain.PlainTextParser;
import io.github.copyedit.document.xml.XmlParser;
import io.github.copyedit.gate.Verdict;
import io.github.copyedit.lint.LintResult;
import io.github.copyedit.lint.RuleEngine;
import io.github.copyedit.lint.UnusedStet;
import io.github.copyedit.report.Report;
import io.github.copyedit.report.Reports;
import io.github.copyedit.rule.ArticleLanguages;
import io.github.copyedit.rule.GrammarChecker;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RuleProvider;
import io.github.copyedit.rule.grammar.GrammarRule;
import io.github.copyedit.rule.newsroom.NewsroomRules;
import io.github.copyedit.rule.newsroom.copy.NameVocabulary;
import io.github.copyedit.rule.newsroom.copy.NamesOfRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * Where all parts come together: the built-in ones by hand, third parties' by {@link
 * ServiceLoader}.
 */
final class Wiring {

  /** The format that shows articles, not only findings. */
  static final String FOR_PEOPLE = "html";

  private Wiring() {}

  /**
   * @param rules all but LanguageTool's
   * @param parsers of text
   * @param versions of the tool and its engines, by name
   */
  static RuleEngine parts(
      List<Rule> rules,
      List<DocumentParser> parsers,
      ArticleLanguages languages,
      GrammarChecker grammar,
      Map<String, String> versions) {
    NameVocabulary names = NameVocabulary.read();
    return new RuleEngine(
        parsers,
        binaryParsers(),
        rules,
        languages,
        grammar,
        settings -> new GrammarRule(grammar, settings, names),
        new NamesOfRun(names),
        versions);
  }

  /**
   * @param version of the plugin
   */
  static Map<String, String> versions(String version, GrammarChecker grammar) {
    return Map.of("copyedit", version, "grammar", grammar.version());
  }

  /**
   * Extensions of all files that can be read.
   *
   * @param parsers of text
   */
  static Set<String> extensions(List<DocumentParser> parsers) {
    return RuleEngine.extensions(parsers, binaryParsers());
  }

  /**
   * Of all parsers, and of what makes the rules, of which none is made.
   *
   * @param parsers of text
   */
  static List<Class<?>> classes(List<DocumentParser> parsers) {
    List<Class<?>> classes = new ArrayList<>(List.of(NewsroomRules.class));
    parsers.forEach(parser -> classes.add(parser.getClass()));
    binaryParsers().forEach(parser -> classes.add(parser.getClass()));
    services(RuleProvider.class).stream().map(ServiceLoader.Provider::type).forEach(classes::add);
    return classes;
  }

  /** Of all rules but LanguageTool's. */
  static List<RuleInfo> ruleInfos() {
    return ruleInfos(rules());
  }

  static List<RuleInfo> ruleInfos(List<Rule> rules) {
    List<RuleInfo> infos = new ArrayList<>(rules.stream().map(Rule::info).toList());
    infos.add(UnusedStet.INFO);
    return infos;
  }

  /**
   * Writes what is always written and the formats asked for; the file to open is the report for
   * people, if it is among them.
   */
  static Reporting.Written write(
      LintResult result, Verdict verdict, List<String> formats, Path directory) throws IOException {
    Files.createDirectories(directory);
    Path open = directory;
    List<Path> files = new ArrayList<>();
    for (Report report : Reports.named(formats)) {
      Path written = report.write(result, verdict, directory);
      files.add(written);
      open = report.format().equals(FOR_PEOPLE) ? written : open;
    }
    return new Reporting.Written(open, files);
  }

  /**
   * The later one reads what two of them could.
   *
   * @param formats of the house's own
   */
  static List<DocumentParser> parsers(FormatSettings formats) {
    DocumentParser plain = new PlainTextParser();
    DocumentParser html = HtmlParser.fragment();
    DocumentParser markdown = new MarkdownParser(html);
    BodyParsers bodies = new BodyParsers(html, markdown, plain);
    List<DocumentParser> parsers =
        new ArrayList<>(
            List.of(
                plain,
                markdown,
                new HtmlParser(),
                new AsciidocParser(),
                new XmlParser(formats, html, plain),
                new NinjsParser(bodies),
                new JsonLinesParser(formats, bodies)));
    services(DocumentParser.class).forEach(parsers::add);
    return parsers;
  }

  private static List<BinaryParser> binaryParsers() {
    List<BinaryParser> parsers = new ArrayList<>(List.of(new DocxParser()));
    services(BinaryParser.class).forEach(parsers::add);
    return parsers;
  }

  /** They read word lists, so whoever needs them twice keeps them. */
  static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(new NewsroomRules().rules());
    services(RuleProvider.class).forEach(provider -> rules.addAll(provider.rules()));
    return rules;
  }

  /** The plugin's own class loader sees the plugin's dependencies; the thread's may not. */
  private static <T> ServiceLoader<T> services(Class<T> type) {
    return ServiceLoader.load(type, Wiring.class.getClassLoader());
  }
}
