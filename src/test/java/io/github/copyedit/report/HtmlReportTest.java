package io.github.copyedit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.finding.Problem;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.finding.Status;
import io.github.copyedit.gate.Verdict;
import io.github.copyedit.lint.ArticleView;
import io.github.copyedit.lint.LintResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlReportTest {

  private static final Verdict PASSED = new Verdict.Passed(List.of());

  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "</script><img src=x onerror=alert(1)>",
          "</style>",
          "</title>",
          "<!--",
          "-->",
          "]]>",
          "\"",
          "'",
          "` onmouseover=x",
          "&lt;b&gt;",
          "&#0;",
          "{{verdict}}",
          "{{{style}}}",
          "javascript:alert(1)",
          "\u2028",
          "\u2029",
          "\u0000",
          "\u001b[31m",
          "\u202e",
          "\ud800",
          "\ud83d\ude00",
          "\r\n",
          " plain ");

  private static String render(LintResult result) {
    return new HtmlReport().render(result, PASSED);
  }

  private static Document page(LintResult result) {
    return Jsoup.parse(render(result));
  }

  @Test
  void marksWordsInPlaceAndNotesThemBeside() {
    Element sheet = page(SampleResult.build()).select("article.sheet").last();
    Element mark = sheet.selectFirst("mark:contains(citys)");
    Element note = sheet.selectFirst(mark.selectFirst("a").attr("href"));
    assertThat(mark.className()).isEqualTo("warning");
    assertThat(note.selectFirst(".place").attr("title")).isEqualTo("articles/harbour.md:9:69");
    assertThat(note.select("ins").eachText())
        .containsExactly("city's", "cities", "city", "cites", "citrus");
    assertThat(note.text()).contains("citys", "and 2 more");
    assertThat(mark.parents().select(".passage").first().select(".note")).contains(note);
  }

  @Test
  void splitsMarksThatOverlap() {
    Element sheet = page(SampleResult.build()).select("article.sheet").last();
    Element shared = sheet.selectFirst("mark:contains(less then):not(:contains(third))");
    assertThat(shared.className()).isEqualTo("warning");
    assertThat(shared.attr("data-f").split(" ")).hasSize(2);
    assertThat(sheet.select("mark mark")).isEmpty();
    assertThat(sheet.selectFirst(".text:contains(Inspectors)").text())
        .contains("less then6 the council7 had");
  }

  @Test
  void putsWhatTheTextDoesNotShowOnTop() {
    Element sheet = page(SampleResult.build()).selectFirst("article.sheet");
    assertThat(sheet.select(".notes.whole code").eachText()).containsExactly("undated");
    assertThat(sheet.select(".passage code").eachText()).containsExactly("LT.CAN_NOT");
  }

  @Test
  void keepsSuppressedFindingsInADrawerAndOutOfTheText() {
    Document page = page(SampleResult.build());
    Element drawer = page.selectFirst("details.suppressed");
    assertThat(drawer.select(".note .place").eachText())
        .containsExactly("articles/harbour.md:15:30");
    assertThat(drawer.select(".number")).isEmpty();
    assertThat(page.select("mark:contains(had crossed)")).isEmpty();
  }

  @Test
  void saysProblemsAndNoticesBeforeAnything() {
    Document page = page(SampleResult.build());
    assertThat(page.select("section.problems li")).hasSize(2);
    assertThat(page.select("section.notices li").text()).startsWith("No checker for French");
  }

  @Test
  void aCleanRunSaysSo() {
    Document page = page(new ResultBuilder().clean("a.md", 1_234).build());
    assertThat(page.selectFirst("h1").text()).isEqualTo("Passed");
    assertThat(page.selectFirst(".masthead").hasClass("passed")).isTrue();
    assertThat(page.select(".tallies .none").eachText())
        .containsExactly("0 errors", "0 warnings", "0 suggestions");
    assertThat(page.selectFirst("main").text()).contains("No new findings: 1,234 words in 1 file.");
    assertThat(page.select("#filter, .notes, .problems")).isEmpty();
  }

  @Test
  void whatWasLetThroughIsNoGreenPass() {
    String why = "The build has not failed: failOnViolation is false; 2 violations found.";
    LintResult result = SampleResult.build();
    Document page = Jsoup.parse(new HtmlReport().render(result, new Verdict.Passed(List.of(why))));
    assertThat(page.selectFirst(".masthead.warned h1").text()).isEqualTo("Not failed");
    assertThat(page.selectFirst(".masthead .reason").text()).isEqualTo(why);
  }

  @Test
  void copiesOfAnArticleHaveAnchorsOfTheirOwn() {
    ResultBuilder result = new ResultBuilder();
    for (String file : List.of("a.md", "b.md", "c.md")) {
      result.article(file, "teh end").finds(Severity.ERROR, "typo", "teh", "A typo.").end();
    }
    Document page = page(result.build());
    assertUniqueIds(page);
    for (Element mark : page.select("mark a")) {
      Element note = page.selectFirst(mark.attr("href"));
      assertThat(note.closest("article")).isSameAs(mark.closest("article"));
    }
  }

  @Test
  void allowsItselfNothingButItsOwnStyleAndScript() throws Exception {
    Document page = page(SampleResult.build());
    String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .contains("default-src 'none'")
        .contains("script-src '" + hash(page.selectFirst("script").data()) + "'")
        .contains("style-src '" + hash(page.selectFirst("style").data()) + "'")
        .doesNotContain("unsafe");
    assertThat(page.select("[src], link, iframe, object, [style], [onclick], base")).isEmpty();
    assertThat(page.select("[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void nothingInAnArticleBecomesAnElement(long seed) {
    Random random = new Random(seed);
    LintResult tame = hostileResult(() -> "plain");
    LintResult hostile = hostileResult(() -> hostileText(random) + ".....");
    String html = render(hostile);
    Document page = Jsoup.parse(html);
    assertThat(shape(page)).isEqualTo(shape(page(tame)));
    assertThat(page.select("script")).hasSize(1);
    assertThat(html).doesNotContain("\u0000", "\u001b", "\u202e", "\u2028");
    assertUniqueIds(page);
  }

  /** A result of one shape, with texts from anywhere; suggestions don't depend on them. */
  private static LintResult hostileResult(Supplier<String> text) {
    ResultBuilder result = new ResultBuilder();
    for (int i = 0; i < 3; i++) {
      // Short enough to be quoted, whatever it is.
      String words = "one " + text.get().transform(said -> said.substring(0, 5)) + " two";
      String file = i + text.get() + ".md";
      ResultBuilder.Article article =
          result.article(file, "e" + text.get(), "Start " + words + " end of it. x" + i);
      article.finds(Severity.ERROR, "rule-a", words, "m " + text.get(), "s" + text.get(), "t");
      article.finds(Severity.WARNING, "rule-b", "Start " + words, "m " + text.get());
      article.fix("f" + text.get()).finds(Severity.WARNING, "rule-c", "end", "m" + text.get());
      article.status(Status.SUPPRESSED);
      article.finds(Severity.ERROR, "rule-d", "Start", "m" + text.get(), "s" + text.get());
      article.end();
    }
    return result
        .problem(Problem.at(Problem.Stage.PARSE, "p" + text.get(), "m" + text.get()))
        .notice("n" + text.get())
        .version("v", "v" + text.get())
        .build();
  }

  private static String hostileText(Random random) {
    return IntStream.range(0, 1 + random.nextInt(4))
        .mapToObj(i -> HOSTILE.get(random.nextInt(HOSTILE.size())))
        .collect(Collectors.joining());
  }

  /** Every element with the names of its attributes, in order. */
  private static List<String> shape(Document page) {
    return page.getAllElements().stream()
        .map(
            element ->
                element.tagName()
                    + new TreeSet<>(
                        element.attributes().asList().stream().map(one -> one.getKey()).toList()))
        .toList();
  }

  private static void assertUniqueIds(Document page) {
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    Set<String> known = Set.copyOf(ids);
    assertThat(page.select("a[href]").eachAttr("href"))
        .allMatch(href -> known.contains(href.substring(1)));
  }

  @Test
  void aThousandArticlesStayWithinWhatABrowserOpens() {
    String html = render(large(1_000, 10));
    assertThat(html.length()).isBetween(5_000_000, 20_000_000);
    assertThat(Jsoup.parse(html).select("article.sheet")).hasSize(1_000);
  }

  @Test
  void beyondItsLimitsThePageSaysWhatIsMissing() {
    HtmlPages.Limits limits = new HtmlPages.Limits(25, 1_000, 2);
    Document page = Jsoup.parse(new HtmlReport(limits).render(large(6, 10), PASSED));
    assertThat(page.select("article.sheet")).hasSize(3);
    assertThat(page.select("article .note")).hasSize(25);
    assertThat(page.select("p.box").text())
        .isEqualTo(
            "This page shows the first 25 of 60 findings; findings.jsonl has them all. There is much"
                + " text: passages without findings are left out.");
    assertThat(page.select(".skipped").eachText()).contains("1 passage without findings");
    assertThat(page.select(".passage:not(:has(mark))")).isEmpty();
  }

  @Test
  void whatTheRunLeftOutIsSaidToo() {
    LintResult all = large(2, 3);
    List<ArticleView> parts =
        all.articles().stream()
            .map(
                view ->
                    new ArticleView(
                        view.file(),
                        view.entry(),
                        view.language(),
                        view.headline(),
                        false,
                        afterTwo(view)))
            .toList();
    LintResult result =
        new LintResult(
            all.files(),
            all.findings(),
            all.problems(),
            all.notices(),
            parts,
            all.timings(),
            all.versions());
    Document page = Jsoup.parse(render(result));
    assertThat(page.select("p.box").text())
        .isEqualTo("There is much text: passages without findings are left out.");
    // The headline has no finding either.
    assertThat(page.select(".skipped").eachText())
        .containsExactly(
            "5 passages without findings",
            "2 passages without findings",
            "2 passages without findings",
            "5 passages without findings",
            "2 passages without findings",
            "2 passages without findings");
  }

  private static List<ArticleView.Passage> afterTwo(ArticleView view) {
    return view.passages().stream()
        .map(
            passage ->
                new ArticleView.Passage(
                    2, passage.kind(), passage.level(), passage.text(), passage.marks()))
        .toList();
  }

  private static LintResult large(int articles, int findings) {
    ResultBuilder result = new ResultBuilder();
    String filler = "The harbour bridge reopened to traffic on Monday after nine weeks. ".repeat(5);
    for (int i = 0; i < articles; i++) {
      StringBuilder text = new StringBuilder("# Headline " + i + "\n\n");
      for (int j = 0; j < findings; j++) {
        text.append(filler).append("typo").append((char) ('a' + j)).append(" here.\n\n");
      }
      ResultBuilder.Article article =
          result.article("articles/%04d.md".formatted(i), text.toString());
      for (int j = 0; j < findings; j++) {
        article.finds(
            Severity.WARNING, "LT.TYPO", "typo" + (char) ('a' + j), "Possible typo.", "type");
      }
      article.end();
    }
    return result.build();
  }
}
