package io.github.copyedit.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentInvariants;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.document.html.HtmlParser;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter in YAML, TOML and JSON, with the names that site generators give. */
class FrontMatterTest {

  private static Document parse(String text) {
    Document document =
        new MarkdownParser(HtmlParser.fragment()).parse(Source.of("a.md", text)).get(0);
    DocumentInvariants.check(document);
    return document;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+++\ntitle = \"A\"\ndate = 2024-03-21\nauthors = [\"B\", {name = \"C\"}]\n[params]\ndescription = \"\"\"\nD\"\"\"\n+++\nText",
        "{\n\"title\": \"A\", \"date\": \"2024-03-21\",\n\"authors\": [\"B\", {\"name\": \"C\"}], \"params\": {\"description\": \"D\"}}\nText",
        ";;;\n\"title\": \"A\", \"date\": \"2024-03-21\",\n\"authors\": [\"B\", {\"name\": \"C\"}], \"seo\": {\"description\": \"D\"}\n;;;\nText",
        "---json\n{\"title\": \"A\", \"date\": \"2024-03-21\", \"authors\": [\"B\", \"C\"], \"dek\": \"D\"}\n---\nText",
        "---toml\ntitle = 'A'\ndate = 2024-03-21\nauthors = ['B', 'C']\nsummary = 'D'\n---\nText",
        "---\ntitle: A\npubDate: 2024-03-21\nauthors: [B, C]\nextra: {subtitle: D}\n---\nText",
      })
  void fields(String text) {
    for (String variant : DocumentInvariants.lineEnds(text)) {
      assertThat(parse(variant).metadata().fields())
          .extracting(field -> field.kind() + " " + field.value().text())
          .containsExactly("HEADLINE A", "PUBLISHED 2024-03-21", "BYLINE B", "BYLINE C", "DEK D");
      assertThat(DocumentInvariants.outline(parse(variant)))
          .isEqualTo("HEADLINE: A\nDEK: D\nParagraph: Text");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+++\ntitle = \"\ud83d\ude00 \\\"⟦probe⟧\\\"\"\n+++\n",
        "+++\n[params]\ndek = '''\nOne\n⟦probe⟧ two'''\n+++\n",
        "{\"title\": \"\\u00e9 \\n⟦probe⟧\"}\n",
        ";;;\n\"title\": \"⟦probe⟧\"\n;;;\n",
        "---\ncover:\n  image: x.png\n  alt: The ⟦probe⟧\n---\n",
        "---\nhero_image_alt: The ⟦probe⟧\n---\n",
        "+++\n[cover]\ncaption = 'The ⟦probe⟧'\n+++\n",
        "{\"a\": 1}\n# ⟦probe⟧",
      })
  void a_word_is_found_where_it_stands(String marked) {
    for (String variant : DocumentInvariants.lineEnds(marked)) {
      String text = variant.replace("⟦", "").replace("⟧", "");
      Block block =
          parse(text).blocks().stream()
              .filter(found -> found.prose().text().contains("probe"))
              .findFirst()
              .orElseThrow(() -> new AssertionError("not found in " + marked));
      int at = block.prose().text().indexOf("probe");
      assertThat(block.prose().toSource(Span.ofLength(at, 5)))
          .isEqualTo(new Span(variant.indexOf('⟦'), variant.indexOf('⟧') - 1));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "+++⏎title = \"A⏎+++⏎ | not TOML, line 2",
        "+++⏎title = A⏎+++⏎ | quotation marks",
        "{⏎\"title\": \"A\",⏎} | not JSON, line 3",
        "{⏎\"title\": \"A\"⏎⏎Text | not JSON, line",
        ";;;⏎\"a\": 1,⏎b⏎;;;⏎ | not JSON, line 3",
      })
  void what_is_broken_is_a_problem_that_names_the_line(String text, String message) {
    assertThatThrownBy(() -> parse(text.replace('⏎', '\n')))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("front matter")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{{< x >}}\nText", "{: .x}\nText", "{Text}", "+++\nText", ";;; Text", "{\"a\"} b"})
  void what_only_looks_like_front_matter_is_text(String text) {
    assertThat(parse(text).metadata().fields()).isEmpty();
    assertThat(parse(text).blocks()).isNotEmpty();
  }

  @Test
  void the_last_update_is_no_byline() {
    assertThat(parse("---\nlast_update: {date: 2024-03-21, author: x}\n---\n").metadata().fields())
        .extracting(field -> field.kind() + " " + field.value().text())
        .containsExactly("MODIFIED 2024-03-21");
  }
}
