package io.github.copyedit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Fix;
import io.github.copyedit.finding.Problem;
import io.github.copyedit.finding.RuleId;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.finding.Status;
import io.github.copyedit.lint.ArticleView;
import io.github.copyedit.lint.LintResult;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Position;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  private static final Finding FINDING =
      new Finding(
          "articles/a.md",
          Optional.empty(),
          new RuleId("ad-marker"),
          Severity.ERROR,
          "An ad marker \u2014 \u201Cleft\u201D \uD83D\uDE00 </script>\n\u2028",
          new Span(61, 73),
          new Position(3, 1),
          new Position(3, 13),
          "Advertisment",
          List.of("Advertisement", ""),
          Optional.of(new Fix(new Span(61, 74), "")),
          "0123456789abcdef",
          Status.NEW);

  private static final LintResult RESULT =
      new LintResult(
          List.of(new LintResult.LintedFile("articles/a.md", 1, 5_000_000_000L)),
          List.of(FINDING, FINDING.withStatus(Status.SUPPRESSED)),
          List.of(
              Problem.at(Problem.Stage.READ, "b.md", "not text"),
              new Problem(
                  Problem.Stage.RULE, "c.md", Optional.of(new RuleId("LT.X[1]")), "crashed")),
          List.of("no checker for nds"),
          List.of(
              new ArticleView(
                  "articles/a.md",
                  Optional.of("entry-1"),
                  "de-AT",
                  Optional.of("Headline"),
                  true,
                  List.of(
                      new ArticleView.Passage(
                          0,
                          "paragraph",
                          0,
                          "Text",
                          List.of(new ArticleView.Mark(new Span(0, 4), "0123456789abcdef")))))),
          Map.of("total", 12L, "grammar", 7L, "parse", 3L),
          Map.of("copyedit", "0.1.0", "LanguageTool", "6.8"));

  @Test
  void aResultComesBackEqual() throws Exception {
    assertThat(Json.read(Json.write(RESULT), LintResult.class)).isEqualTo(RESULT);
    assertThat(Json.read(Json.writeIndented(RESULT), LintResult.class)).isEqualTo(RESULT);
  }

  @Test
  void writesComponentsInTheirOrder() {
    assertThat(Json.write(FINDING))
        .isEqualTo(
            """
            {"file":"articles/a.md","rule":{"value":"ad-marker"},"severity":"error",\
            "message":"An ad marker \u2014 \u201Cleft\u201D \uD83D\uDE00 </script>\\n\u2028","source":{"start":61,"end":73},\
            "start":{"line":3,"column":1},"end":{"line":3,"column":13},"excerpt":"Advertisment",\
            "suggestions":["Advertisement",""],"fix":{"source":{"start":61,"end":74},"replacement":""},\
            "fingerprint":"0123456789abcdef","status":"new"}""");
  }

  @Test
  void sortsMapsAndIndents() {
    LintResult empty = LintResult.merge(List.of());
    LintResult timed =
        new LintResult(
            empty.files(),
            empty.findings(),
            empty.problems(),
            empty.notices(),
            empty.articles(),
            RESULT.timings(),
            Map.of());
    assertThat(Json.writeIndented(timed))
        .isEqualTo(
            """
            {
              "files": [],
              "findings": [],
              "problems": [],
              "notices": [],
              "articles": [],
              "timings": {
                "grammar": 7,
                "parse": 3,
                "total": 12
              },
              "versions": {}
            }""");
  }

  record Small(String name, int count, Optional<String> note) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"a\",\"count\":\"x\"}",
        "{\"name\":\"a\",\"count\":null}",
        "[]",
        "null",
        "",
        "{\"name\":",
        "{} {}",
        "x"
      })
  void refusesWhatDoesNotFit(String text) {
    MalformedDataException e =
        catchThrowableOfType(MalformedDataException.class, () -> Json.read(text, Small.class));
    assertThat(e.getMessage()).doesNotContain("\n").doesNotContain("Source");
    assertThat(e.offset()).isBetween(0, text.length());
  }

  @Test
  void passesOverUnknownKeys() throws Exception {
    assertThat(Json.read("{\"new\":[{}],\"count\":2,\"name\":\"a\"}", Small.class))
        .isEqualTo(new Small("a", 2, Optional.empty()));
  }

  @Test
  void parsesWithPositions() throws Exception {
    for (String blanks : new String[] {"", " ", "\r\n", "\n".repeat(70_000)}) {
      String text =
          blanks
              + "{\"\uD83D\uDE00\":\"a\\u00e9\\n\\\"b\\\\\", \"list\":[1,-2.5e3,true,null,{}],\"s\":\"\\ud83d\\ude00\"}"
              + blanks;
      Node.Mapping root = (Node.Mapping) Json.parse(text);
      assertThat(root.span().of(text)).isEqualTo(text.strip());
      Node.Scalar first = (Node.Scalar) root.entries().get(0).value();
      assertThat(root.entries().get(0).key().span().of(text)).isEqualTo("\"\uD83D\uDE00\"");
      assertThat(first.text()).isEqualTo("a\u00e9\n\"b\\");
      assertThat(first.map().toSource(new Span(1, 2)).of(text)).isEqualTo("\\u00e9");
      assertThat(first.map().toSource(new Span(4, 5)).of(text)).isEqualTo("b");
      Node.Sequence list = (Node.Sequence) root.get("list").orElseThrow();
      assertThat(list.span().of(text)).isEqualTo("[1,-2.5e3,true,null,{}]");
      assertThat(list.items().stream().map(item -> item.span().of(text)))
          .containsExactly("1", "-2.5e3", "true", "null", "{}");
      assertThat(list.items().stream().map(Node::typeName))
          .containsExactly("a number", "a number", "true or false", "nothing", "a mapping");
      Node.Scalar emoji = (Node.Scalar) root.get("s").orElseThrow();
      assertThat(emoji.text()).isEqualTo("\uD83D\uDE00");
      assertThat(emoji.map().runs())
          .extracting(OffsetMap.Run::kind)
          .containsOnly(OffsetMap.Kind.REPLACED);
    }
  }

  @Test
  void ofAKeyTwiceTheLastCounts() throws Exception {
    Node.Mapping root = (Node.Mapping) Json.parse("{\"a\":1,\"b\":2,\"a\":3}");
    assertThat(root.entries()).extracting(entry -> entry.key().text()).containsExactly("b", "a");
    assertThat(root.get("a").orElseThrow().span()).isEqualTo(new Span(17, 18));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"a\":1,} | 7",
        "{\"a\" 1} | 5",
        "[1,2 | 5",
        "[1] 2 | 4",
        "{\"😀\":tru} | 6",
        "\"open | 5",
      })
  void saysWhereItBreaks(String json, int offset) {
    MalformedDataException e =
        catchThrowableOfType(MalformedDataException.class, () -> Json.parse(json));
    assertThat(e.getMessage()).doesNotContain("\n").doesNotContain("Source").isNotBlank();
    assertThat(e.offset()).isBetween(offset - 1, offset + 3);
  }

  @Test
  void boundsDepth() {
    MalformedDataException e =
        catchThrowableOfType(MalformedDataException.class, () -> Json.parse("[".repeat(100_000)));
    assertThat(e.getMessage()).contains("depth");
    assertThat(e.getMessage()).doesNotContain("\n");
  }
}
