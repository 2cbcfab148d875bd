package io.github.copyedit.report;

import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Problem;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.lint.LintResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The result as lines of a build's log: findings by file, each at a place that terminals and
 * editors can open, then problems, notices, and one line of numbers. Whatever comes from an article
 * is one line, without control characters and without commands to a build service.
 */
public final class ConsoleReport {

  /** As many findings as a person reads in a log. */
  public static final int DEFAULT_LIMIT = 200;

  /** Longer excerpts and suggestions are left to the other reports. */
  private static final int SHORT = 40;

  private static final int SEVERITY_WIDTH = Severity.SUGGESTION.toString().length();

  private final ConsoleStyle style;
  private final int limit;

  public ConsoleReport(ConsoleStyle style) {
    this(style, DEFAULT_LIMIT);
  }

  /**
   * @param limit most findings to list, the heaviest first; and most problems
   */
  public ConsoleReport(ConsoleStyle style, int limit) {
    this.style = style;
    this.limit = limit;
  }

  /** Gives the lines to {@code log}, in order. */
  public void print(LintResult result, Consumer<ConsoleLine> log) {
    printFindings(result.fresh(), log);
    printProblems(result.problems(), log);
    for (String notice : result.notices()) {
      log.accept(
          new ConsoleLine(
              ConsoleLine.Level.WARNING,
              style.warning("notice") + " " + Visible.onOneLine(notice)));
    }
    log.accept(ConsoleLine.info(summary(result)));
  }

  private void printFindings(List<Finding> fresh, Consumer<ConsoleLine> log) {
    List<Finding> listed = heaviest(fresh);
    Map<String, List<Finding>> byFile =
        listed.stream()
            .collect(Collectors.groupingBy(Finding::file, LinkedHashMap::new, Collectors.toList()));
    byFile.forEach(
        (file, findings) -> {
          int width =
              findings.stream().mapToInt(finding -> place(finding).length()).max().orElse(0);
          findings.forEach(
              finding -> log.accept(new ConsoleLine(level(finding), line(finding, width))));
          log.accept(ConsoleLine.info(""));
        });
    sayLeftOut(fresh.size() - listed.size(), log);
  }

  /** In the order of the report, but when there are too many, the heaviest of them. */
  private List<Finding> heaviest(List<Finding> fresh) {
    if (fresh.size() <= limit) {
      return fresh;
    }
    return fresh.stream()
        .sorted(Comparator.comparing(Finding::severity).reversed())
        .limit(limit)
        .sorted()
        .toList();
  }

  private void printProblems(List<Problem> problems, Consumer<ConsoleLine> log) {
    for (Problem problem : problems.subList(0, Math.min(limit, problems.size()))) {
      String place =
          problem.file().isEmpty() ? "" : style.path(Visible.onOneLine(problem.file())) + " ";
      String rule = problem.rule().map(id -> " [" + id + "]").orElse("");
      String text =
          place
              + style.error("not checked")
              + " ("
              + problem.stage()
              + ") "
              + Visible.onOneLine(problem.message())
              + rule;
      log.accept(new ConsoleLine(ConsoleLine.Level.ERROR, text));
    }
    sayLeftOut(problems.size() - limit, log);
  }

  private static void sayLeftOut(int leftOut, Consumer<ConsoleLine> log) {
    if (leftOut > 0) {
      log.accept(
          ConsoleLine.info(String.format(Locale.ROOT, "... and %,d more in the report", leftOut)));
    }
  }

  private String line(Finding finding, int width) {
    String place = place(finding);
    String severity = finding.severity().toString();
    return style.path(place)
        + " ".repeat(width - place.length() + 2)
        + styled(finding.severity(), severity)
        + " ".repeat(SEVERITY_WIDTH - severity.length() + 2)
        + Visible.onOneLine(finding.message())
        + quotation(finding)
        + " ["
        + finding.rule()
        + "]";
  }

  private static String place(Finding finding) {
    return Visible.onOneLine(Places.toOpen(finding));
  }

  /**
   * What stands there and what to put for it, as far as both are short and the message is silent.
   */
  private static String quotation(Finding finding) {
    String message = Visible.onOneLine(finding.message());
    String excerpt = Visible.onOneLine(finding.excerpt());
    boolean quoted = isShort(excerpt) && !says(message, excerpt);
    StringBuilder quotation = new StringBuilder(quoted ? " " + quote(excerpt) : "");
    finding.suggestions().stream()
        .limit(1)
        .map(Visible::onOneLine)
        .filter(suggestion -> isShort(suggestion) && (quoted || !says(message, suggestion)))
        .forEach(suggestion -> quotation.append(" -> ").append(quote(suggestion)));
    return quotation.toString();
  }

  /** In marks that the text has not itself. */
  private static String quote(String text) {
    String mark = text.indexOf('"') < 0 ? "\"" : "'";
    return mark + text + mark;
  }

  /** As words of its own: "now" does not say "no". */
  private static boolean says(String message, String words) {
    int at = message.indexOf(words);
    while (at >= 0 && (isWithinWord(message, at) || isWithinWord(message, at + words.length()))) {
      at = message.indexOf(words, at + 1);
    }
    return at >= 0;
  }

  private static boolean isWithinWord(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLetterOrDigit(text.codePointBefore(at))
        && Character.isLetterOrDigit(text.codePointAt(at));
  }

  private static boolean isShort(String text) {
    return !text.isBlank() && text.length() <= SHORT;
  }

  private String summary(LintResult result) {
    List<String> beside = new ArrayList<>();
    beside.add(Counts.extent(result));
    if (result.suppressed() > 0) {
      beside.add(String.format(Locale.ROOT, "%,d suppressed", result.suppressed()));
    }
    if (Counts.baselined(result) > 0) {
      beside.add(String.format(Locale.ROOT, "%,d in the baseline", Counts.baselined(result)));
    }
    if (!result.problems().isEmpty()) {
      beside.add(Counts.of(result.problems().size(), "problem"));
    }
    return style.strong(Counts.findings(result)) + " (" + String.join("; ", beside) + ")";
  }

  private String styled(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> style.error(text);
      case WARNING -> style.warning(text);
      case SUGGESTION -> style.suggestion(text);
    };
  }

  private static ConsoleLine.Level level(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> ConsoleLine.Level.ERROR;
      case WARNING -> ConsoleLine.Level.WARNING;
      case SUGGESTION -> ConsoleLine.Level.INFO;
    };
  }
}
