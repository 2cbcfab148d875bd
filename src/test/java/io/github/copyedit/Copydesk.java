package io.github.copyedit;

import io.github.copyedit.config.Configuration;
import io.github.copyedit.config.RuleCatalog;
import io.github.copyedit.config.RunChoice;
import io.github.copyedit.config.RunDefaults;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.FormatSettings;
import io.github.copyedit.document.docx.DocxParser;
import io.github.copyedit.document.html.HtmlParser;
import io.github.copyedit.document.json.BodyParsers;
import io.github.copyedit.document.json.JsonLinesParser;
import io.github.copyedit.document.json.NinjsParser;
import io.github.copyedit.document.markdown.MarkdownParser;
import io.github.copyedit.document.plain.PlainTextParser;
import io.github.copyedit.document.xml.XmlParser;
import io.github.copyedit.lint.LintRequest;
import io.github.copyedit.lint.LintResult;
import io.github.copyedit.lint.Linter;
import io.github.copyedit.lint.Progress;
import io.github.copyedit.lint.RuleEngine;
import io.github.copyedit.lint.UnusedStet;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.grammar.GrammarRule;
import io.github.copyedit.rule.grammar.LanguageToolChecker;
import io.github.copyedit.rule.newsroom.NewsroomRules;
import io.github.copyedit.source.SourceFinder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The whole tool but for Maven, with its default configuration. */
public final class Copydesk implements AutoCloseable {

  public static final Duration FILE_TIMEOUT = Duration.ofSeconds(30);
  public static final long MAX_FILE_SIZE = 2_000_000;

  private final LanguageToolChecker grammar = new LanguageToolChecker(Locale.US, 4);
  private final RuleEngine engine =
      new RuleEngine(
          parsers(FormatSettings.NONE),
          List.of(new DocxParser()),
          new NewsroomRules().rules(),
          grammar,
          words -> new GrammarRule(grammar, words),
          Map.of("copyedit", "test"));

  /** All built-in parsers. */
  public static List<DocumentParser> parsers(FormatSettings formats) {
    BodyParsers bodies =
        new BodyParsers(
            HtmlParser.fragment(),
            new MarkdownParser(HtmlParser.fragment()),
            new PlainTextParser());
    return List.of(
        bodies.plain(),
        bodies.markdown(),
        new HtmlParser(),
        new XmlParser(formats, bodies.html(), bodies.plain()),
        new NinjsParser(bodies),
        new JsonLinesParser(formats, bodies));
  }

  /** Lints folders or files; paths in the result are relative to {@code base}. */
  public LintResult lint(Path base, int workers, Path... roots) {
    SourceFinder.Found found =
        new SourceFinder(base, List.of(), List.of(), Set.of(), engine.extensions())
            .find(List.of(roots));
    LintRequest request =
        new LintRequest(
            found.files(),
            found.problems(),
            Configuration.DEFAULT.plan(RunChoice.ALL, RunDefaults.NONE, catalog()),
            workers,
            FILE_TIMEOUT,
            MAX_FILE_SIZE);
    return new Linter(engine).lint(request, Progress.SILENT);
  }

  private RuleCatalog catalog() {
    Stream<RuleInfo> infos =
        Stream.concat(engine.rules().stream().map(Rule::info), Stream.of(UnusedStet.INFO));
    return RuleCatalog.of(infos.toList());
  }

  @Override
  public void close() {
    grammar.close();
  }
}
