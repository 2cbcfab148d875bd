package io.github.copyedit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import io.github.copyedit.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TomlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a = \"⟦probe⟧\"",
        "a = 'the ⟦probe⟧'",
        "\"b c\" = 1 # x\n[t.u]\na = \"\\u00e9 \\\"⟦probe⟧\\\"\"",
        "[[x]]\na = [1, [\"y\", \"⟦probe⟧\"],]",
        "x = {y.z = '⟦probe⟧', w = true}",
        "a = \"\"\"\nOne \\\n   two\n⟦probe⟧\"\"\"",
        "a = '''\n\\n ⟦probe⟧''' # end",
        "a = \"\ud83d\ude00 \\U0001F600 ⟦probe⟧\"",
      })
  void a_word_is_found_where_it_stands(String marked) throws MalformedDataException {
    for (String variant :
        List.of(marked, marked.replace("\n", "\r\n"), marked.replace("\n", "\r"))) {
      String text = variant.replace("⟦", "").replace("⟧", "");
      Node.Scalar value = find(Toml.parse(text));
      int at = value.text().indexOf("probe");
      assertThat(value.map().toSource(Span.ofLength(at, 5)))
          .isEqualTo(new Span(variant.indexOf('⟦'), variant.indexOf('⟧') - 1));
      assertThat(value.span().of(text)).matches("(?s)[\"'].*[\"']");
    }
  }

  private static Node.Scalar find(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text().contains("probe") ? scalar : null;
    }
    List<Node> inner =
        node instanceof Node.Mapping mapping
            ? mapping.entries().stream().map(Node.Entry::value).toList()
            : ((Node.Sequence) node).items();
    return inner.stream()
        .map(TomlTest::find)
        .filter(found -> found != null)
        .findFirst()
        .orElse(null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "a = \"x | this quote is not closed | 4",
        "a = x y | text must stand within quotes | 4",
        "a = | a value is expected here | 3",
        "a | a key needs an = | 1",
        "= 1 | a key is expected here | 0",
        "[a | this table's name is not closed | 2",
        "a = [1 2] | lacks a comma | 4",
        "a = {b = 1 | lacks a comma | 4",
        "a = 1 b = 2 | the line should end here | 6",
        "a = 1⏎a = 2 | 'a' stands here a second time | 6",
        "[a]⏎[a] | 'a' stands here a second time | 5",
        "a = {b = 1}⏎a.c = 2 | 'a' stands here a second time | 12",
        "a = [1]⏎[[a]] | 'a' stands here a second time | 10",
        "a = \"\\q\" | \\q is no escape | 5",
        "a = \"\\ud800x\\uzzzz\" | names no character | 12",
        "a = 2024-13-99x | within quotes | 4",
      })
  void what_is_wrong_has_a_place(String text, String message, int offset) {
    assertThatThrownBy(() -> Toml.parse(text.replace('⏎', '\n')))
        .isInstanceOfSatisfying(
            MalformedDataException.class,
            malformed -> {
              assertThat(malformed).hasMessageContaining(message);
              assertThat(malformed.offset()).isEqualTo(offset);
            });
  }

  private static final List<String> FRAGMENTS =
      List.of(
          "a = ",
          "b.c = ",
          "\"d e\" = ",
          "f = ",
          "1",
          "-2.5e3",
          "true",
          "0xff",
          "\"x\"",
          "'y'",
          "\"\\t\\u00e9\"",
          "\"\"\"\nz\\\n w\"\"\"",
          "'''\nq'''",
          "2024-03-21",
          "2024-03-21T10:00:00Z",
          "[",
          "]",
          "{",
          "}",
          ",",
          "\n",
          "\n",
          "\n",
          "[t]\n",
          "[t.u]\n",
          "[[v]]\n",
          "[v.w]\n",
          " # c\n",
          "g = [1, 2]\n",
          "h = {i = 1, j.k = 'l'}\n",
          "m = 'n'\n",
          "o.p = 'q'\n",
          "é",
          "\\",
          "=",
          ".");

  /** What both take, both take for the same; Jackson's own reader has no places. */
  @Test
  void reads_what_jackson_reads() {
    Random random = new Random(20240321);
    TomlMapper jackson = new TomlMapper();
    int both = 0;
    for (int i = 0; i < 100_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 1 + random.nextInt(8); j > 0; j--) {
        text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
      }
      String ours = ours(text.toString());
      String theirs = theirs(jackson, text.toString());
      assertThat(ours).as(text.toString()).isEqualTo(theirs);
      both += ours.equals("refused") ? 0 : 1;
    }
    assertThat(both).isGreaterThan(5_000);
  }

  private static String ours(String text) {
    try {
      return plain(Toml.parse(text));
    } catch (MalformedDataException refused) {
      return "refused";
    }
  }

  private static String plain(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.type() == Node.ScalarType.NUMBER ? "number" : scalar.text();
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream().map(TomlTest::plain).toList().toString();
    }
    return ((Node.Mapping) node)
        .entries().stream()
            .map(entry -> entry.key().text() + "=" + plain(entry.value()))
            .sorted()
            .toList()
            .toString();
  }

  private static String theirs(TomlMapper jackson, String text) {
    try {
      return plain(jackson.readTree(text));
    } catch (IOException refused) {
      return "refused";
    }
  }

  private static String plain(JsonNode node) {
    if (node.isArray()) {
      return node.valueStream().map(TomlTest::plain).toList().toString();
    }
    if (node.isObject()) {
      return node.propertyStream()
          .map(entry -> entry.getKey() + "=" + plain(entry.getValue()))
          .sorted()
          .toList()
          .toString();
    }
    return node.isNumber() ? "number" : node.asText();
  }
}
