package io.github.copyedit.report;

import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Problem;
import io.github.copyedit.finding.RuleId;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.finding.Status;
import io.github.copyedit.gate.Verdict;
import io.github.copyedit.lint.ArticleView;
import io.github.copyedit.lint.LintResult;
import io.github.copyedit.lint.LintResult.LintedFile;
import io.github.copyedit.report.HtmlPage.Article;
import io.github.copyedit.report.HtmlPage.Drawer;
import io.github.copyedit.report.HtmlPage.Tally;
import io.github.copyedit.report.HtmlPage.Trouble;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts the page together. The same result gives the same page: no clock, no timings. */
final class HtmlPages {

  /** Which article of which file. */
  private record Key(String file, Optional<String> entry) {}

  /**
   * What a browser still opens at once.
   *
   * @param findings shown in articles; the rest is left to findings.jsonl
   * @param characters of articles in full; beyond, passages without findings are left out
   * @param lines in a drawer
   */
  record Limits(int findings, long characters, int lines) {
    static final Limits DEFAULT = new Limits(15_000, LintResult.MOST_CHARACTERS, 5_000);
  }

  /** What stands at the top. Green is for copy that has nothing which could fail a build. */
  private enum Outcome {
    PASSED("Passed"),
    WARNED("Not failed"),
    FAILED("Failed");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    static Outcome of(Verdict verdict) {
      if (verdict instanceof Verdict.Failed) {
        return FAILED;
      }
      return verdict.reasons().isEmpty() ? PASSED : WARNED;
    }
  }

  private final LintResult result;
  private final Verdict verdict;
  private final Limits limits;
  private final HtmlNotes notes = new HtmlNotes(new Anchors());

  HtmlPages(LintResult result, Verdict verdict, Limits limits) {
    this.result = result;
    this.verdict = verdict;
    this.limits = limits;
  }

  HtmlPage page(HtmlAssets assets) {
    List<Finding> fresh = result.fresh();
    List<Finding> shown = fresh.subList(0, Math.min(fresh.size(), limits.findings()));
    Outcome outcome = Outcome.of(verdict);
    return new HtmlPage(
        outcome.name().toLowerCase(Locale.ROOT),
        outcome.words,
        verdict.reasons(),
        tallies(),
        Counts.extent(result),
        result.problems().stream().map(HtmlPages::trouble).toList(),
        result.notices(),
        leftOut(fresh.size(), shown.size()),
        rules(shown),
        articles(shown),
        drawers(),
        new TreeMap<>(result.versions())
            .entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).toList(),
        assets.style(),
        assets.styleHash(),
        assets.script(),
        assets.scriptHash());
  }

  private List<Tally> tallies() {
    List<Tally> tallies = new ArrayList<>();
    for (Severity severity : Counts.heaviestFirst()) {
      String name = severity.toString();
      long count = result.count(severity);
      tallies.add(new Tally(name, count, Counts.of(count, name)));
    }
    return tallies;
  }

  private static Trouble trouble(Problem problem) {
    String rule = problem.rule().map(RuleId::value).map(id -> ", " + id).orElse("");
    return new Trouble(problem.file(), problem.stage() + rule, problem.message());
  }

  private String leftOut(int all, int shown) {
    List<String> said = new ArrayList<>();
    if (shown < all) {
      said.add(
          String.format(
              Locale.ROOT,
              "This page shows the first %,d of %,d findings; %s has them all.",
              shown,
              all,
              FindingsReport.FILE));
    }
    if (!showsWholeText()) {
      said.add("There is much text: passages without findings are left out.");
    }
    return String.join(" ", said);
  }

  private boolean showsWholeText() {
    return result.articles().stream().allMatch(ArticleView::whole)
        && result.articles().stream().mapToLong(ArticleView::characters).sum()
            <= limits.characters();
  }

  private static List<Tally> rules(List<Finding> shown) {
    Map<String, Long> counts =
        shown.stream()
            .collect(
                Collectors.groupingBy(
                    finding -> finding.rule().value(), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(rule -> new Tally(rule.getKey(), rule.getValue(), rule.getKey()))
        .toList();
  }

  private List<Article> articles(List<Finding> shown) {
    Map<Key, List<Finding>> byArticle =
        shown.stream()
            .collect(
                Collectors.groupingBy(
                    finding -> new Key(finding.file(), finding.entry()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Map<Key, ArticleView> views =
        result.articles().stream()
            .collect(
                Collectors.toMap(
                    view -> new Key(view.file(), view.entry()), view -> view, (one, two) -> one));
    HtmlArticles layout = new HtmlArticles(notes, showsWholeText());
    List<Article> articles = new ArrayList<>();
    byArticle.forEach(
        (key, findings) ->
            articles.add(
                layout.article(
                    articles.size() + 1, findings, Optional.ofNullable(views.get(key)))));
    return articles;
  }

  private List<Drawer> drawers() {
    List<Drawer> drawers = new ArrayList<>();
    addNotes(drawers, Status.SUPPRESSED, "suppressed: an editor let it stand");
    addNotes(drawers, Status.BASELINED, "in the baseline: known before this run");
    Set<String> flagged =
        result.findings().stream()
            .filter(finding -> finding.status() == Status.NEW)
            .map(Finding::file)
            .collect(Collectors.toSet());
    result.problems().forEach(problem -> flagged.add(problem.file()));
    List<String> clean =
        result.files().stream()
            .map(LintedFile::file)
            .filter(file -> !flagged.contains(file))
            .toList();
    if (!clean.isEmpty()) {
      List<String> lines =
          new ArrayList<>(clean.subList(0, Math.min(clean.size(), limits.lines())));
      sayRest(clean.size()).ifPresent(lines::add);
      String title = Counts.of(clean.size(), "file") + " without new findings";
      drawers.add(new Drawer("clean", title, List.of(), lines));
    }
    return drawers;
  }

  private void addNotes(List<Drawer> drawers, Status status, String title) {
    List<Finding> found =
        result.findings().stream().filter(finding -> finding.status() == status).toList();
    if (!found.isEmpty()) {
      drawers.add(
          new Drawer(
              status.toString(),
              Counts.of(found.size(), "finding") + " " + title,
              found.stream().limit(limits.lines()).map(notes::alone).toList(),
              sayRest(found.size()).stream().toList()));
    }
  }

  private Optional<String> sayRest(int all) {
    return all <= limits.lines()
        ? Optional.empty()
        : Optional.of(String.format(Locale.ROOT, "\u2026 and %,d more", all - limits.lines()));
  }
}
