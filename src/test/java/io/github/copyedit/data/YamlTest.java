package io.github.copyedit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.copyedit.data.Node.ScalarType;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

  private static final String EVERYTHING =
      """
      # a comment
      title: "A \\"quoted\\" headline \\u00e9 \\x41"
      plain: two words   # with a comment
      folded: one
        two

        three
      single: 'it''s
        here'
      literal: |
        line one
          deeper

        line two
      stripped: |-
        no end
      kept: |+
        ends

      wrapped: >
        one
        two

        three
          deeper
        four
      flow: [a, "b", {c: 1, d: true}]
      nothing:
      list:
        - 1
        - 2.5
        - ~
        - yes
        - "5"
        - !!str 7
      escaped: "over \\
        the line\\tand  \\

        on"
      emoji: "\uD83D\uDE00 x" # \uD83D\uDE00
      after: the end
      """;

  @Test
  void mapsValuesBackToTheirSource() throws Exception {
    assertThat(maps(EVERYTHING))
        .isEqualTo(
            """
            title = A ⟦"←\\"⟧quoted⟦"←\\"⟧ headline ⟦é←\\u00e9⟧ ⟦A←\\x41⟧
            plain = two words
            folded = one⟦ ←⏎  ⟧two⟦⏎←⏎⏎  ⟧three
            single = it⟦'←''⟧s⟦ ←⏎  ⟧here
            literal = line one⏎  deeper⏎⏎line two⏎
            stripped = no end
            kept = ends⏎⏎
            wrapped = one⟦ ←⏎⟧two⏎three⏎  deeper⏎four⏎
            nothing =\s
            escaped = over ⟦→←⏎  ⟧the line⟦\t←\\t⟧and  ⟦⏎←⏎⏎  ⟧on
            emoji = \uD83D\uDE00 x
            after = the end
            """
                .replace("⟦→←⏎  ⟧", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyRunSaysWhatStandsInTheSource(String lineEnd) throws Exception {
    for (String front : new String[] {"", "# \uD83D\uDE00\uD83D\uDE00\n", "\n\n"}) {
      String text = (front + EVERYTHING).replace("\n", lineEnd);
      Node.Mapping root = (Node.Mapping) Yaml.parse(text).orElseThrow();
      assertThat(root.entries()).hasSize(14);
      for (Node.Entry entry : root.entries()) {
        assertThat(entry.key().span().of(text)).isEqualTo(entry.key().text());
        check(entry.value(), text);
      }
      assertThat(root.get("after").orElseThrow().span().of(text)).isEqualTo("the end");
      assertThat(root.get("emoji").orElseThrow().span().of(text)).isEqualTo("\"\uD83D\uDE00 x\"");
      assertThat(root.get("flow").orElseThrow().span().of(text))
          .isEqualTo("[a, \"b\", {c: 1, d: true}]");
      assertThat(root.get("list").orElseThrow().span().of(text))
          .startsWith("- 1")
          .endsWith("!!str 7");
      Node.Scalar wrapped = (Node.Scalar) root.get("wrapped").orElseThrow();
      int three = wrapped.text().indexOf("three");
      assertThat(wrapped.map().toSource(Span.ofLength(three, 5)).of(text)).isEqualTo("three");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Garden \u0085show draws a crowd",
        "title: Garden\u0085show draws a crowd",
        "title: 'Garden \u0085 show draws a crowd'",
        "title: \"Garden \u0085\u0085show draws a crowd\""
      })
  void aNextLineOfYaml11IsLinedUpAsItIsRead(String text) throws Exception {
    check(((Node.Mapping) Yaml.parse(text).orElseThrow()).get("title").orElseThrow(), text);
  }

  private static void check(Node node, String text) {
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> check(entry.value(), text));
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> check(item, text));
    } else if (node instanceof Node.Scalar scalar) {
      assertThat(scalar.map().length()).isEqualTo(scalar.text().length());
      for (OffsetMap.Run run : scalar.map().runs()) {
        assertThat(scalar.span().contains(run.source())).isTrue();
        if (run.kind() == OffsetMap.Kind.IDENTITY) {
          assertThat(run.source().of(text)).isEqualTo(run.prose().of(scalar.text()));
        } else {
          assertThat(run.source().length()).as("not given up on: %s", scalar).isLessThan(12);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a | TEXT",
        "off | TEXT",
        "no | TEXT",
        "true | BOOLEAN",
        "False | BOOLEAN",
        "12 | NUMBER",
        "-1.5e3 | NUMBER",
        "0x1F | NUMBER",
        "~ | NULL",
        "null | NULL",
        "\"null\" | TEXT",
        "2024-03-21 | TEXT",
        "!!str true | TEXT",
        "!mine x | TEXT",
        "'' | TEXT",
        ".inf | NUMBER",
        "1_000 | TEXT"
      },
      quoteCharacter = '\0')
  void resolvesByTheCoreSchema(String yaml, ScalarType type) throws Exception {
    Node.Mapping root = (Node.Mapping) Yaml.parse("k: " + yaml).orElseThrow();
    assertThat(((Node.Scalar) root.get("k").orElseThrow()).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n\n", "# only a comment\n", "---\n", "---\n# x\n...\n", "\uFEFF# x"})
  void nothingIsEmpty(String text) throws Exception {
    assertThat(Yaml.parse(text)).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "a: 1⏎a: 2 | 5 | the key 'a' stands here a second time",
        "😀: 1⏎b: 1⏎b: 2 | 11 | the key 'b' stands here a second time",
        "a: &x 1 | 3 | anchors (&name) are not supported: leave it out, or put quotes around an ampersand",
        "a: *x | 3 | aliases (*name) are not supported: write the value out, or put quotes around an asterisk",
        "a: b: c | 4 | a colon and a blank can't stand here, put the value in quotes",
        "[a]: b | 0 | a key must be plain text, not a list or a mapping",
        "a: [b | 3 | this list [...] is not closed, or lacks a comma",
        "a: {b | 3 | this mapping {...} is not closed, or lacks a comma",
        "😀: \"b | 4 | this quote is not closed",
        "a⏎---⏎b | 2 | a second document starts here, only one is read",
        "a: x\u0001y | 4 | the character U+0001 is not allowed in YAML",
        "a:⏎\t- b | 3 | a tab can't stand here, indent with blanks",
        "a:⏎  b: 1⏎ c: 2 | 11 | the indentation does not fit the lines above",
        "a: 1⏎b⏎c: 2 | 7 | a key needs a colon and a blank behind it",
      })
  void saysWhatIsWrongAndWhere(String yaml, int offset, String message) {
    MalformedDataException e = malformed(yaml.replace('⏎', '\n'));
    assertThat(e).hasMessage(message);
    assertThat(e.offset()).isEqualTo(offset);
  }

  @Test
  void survivesTheScannersOwnCrash() {
    assertThat(malformed("\n---\n\n  - \"\n  - ").offset()).isPositive();
  }

  @Test
  void boundsDepthAndLength() {
    assertThat(malformed("[".repeat(50_000))).hasMessage("nested more than 100 deep");
    assertThat(malformed("- ".repeat(50_000))).hasMessage("nested more than 100 deep");
    assertThat(malformed("x".repeat(4_000_001))).hasMessage("longer than 4000000 characters");
  }

  @Test
  void everyTruncationIsReadOrRefused() {
    for (int length = 0; length <= EVERYTHING.length(); length++) {
      String text = EVERYTHING.substring(0, length);
      try {
        Yaml.parse(text)
            .ifPresent(node -> assertThat(node.span().end()).isLessThanOrEqualTo(text.length()));
      } catch (MalformedDataException e) {
        assertThat(e.offset()).isBetween(0, length);
        assertThat(e.getMessage()).doesNotContain("\n");
      }
    }
  }

  private static MalformedDataException malformed(String text) {
    return catchThrowableOfType(MalformedDataException.class, () -> Yaml.parse(text));
  }

  private static String maps(String text) throws Exception {
    StringBuilder shown = new StringBuilder();
    for (Node.Entry entry : ((Node.Mapping) Yaml.parse(text).orElseThrow()).entries()) {
      if (entry.value() instanceof Node.Scalar scalar) {
        shown.append(entry.key().text()).append(" = ").append(show(scalar, text)).append('\n');
      }
    }
    return shown.toString();
  }

  private static String show(Node.Scalar scalar, String text) {
    StringBuilder shown = new StringBuilder();
    for (OffsetMap.Run run : scalar.map().runs()) {
      String prose = run.prose().of(scalar.text());
      boolean exact = run.kind() == OffsetMap.Kind.IDENTITY;
      shown.append(exact ? prose : "⟦" + prose + "←" + run.source().of(text) + "⟧");
    }
    return shown.toString().replace("\n", "⏎");
  }
}
