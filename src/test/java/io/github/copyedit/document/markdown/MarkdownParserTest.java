package io.github.copyedit.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentInvariants;
import io.github.copyedit.document.Image;
import io.github.copyedit.document.Link;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Omission;
import io.github.copyedit.document.Suppression;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.document.html.HtmlParser;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownParserTest {

  private static Document parse(String text) {
    List<Document> documents =
        new MarkdownParser(HtmlParser.fragment()).parse(Source.of("article.md", text));
    assertThat(documents).hasSize(1);
    DocumentInvariants.check(documents.get(0));
    return documents.get(0);
  }

  private static void assertOutline(String text, String outline) {
    for (String variant : DocumentInvariants.lineEnds(text)) {
      assertThat(DocumentInvariants.outline(parse(variant))).isEqualTo(outline.stripTrailing());
    }
  }

  @Test
  void blocks() {
    assertOutline(
        """
        # A *headline* ##

        A paragraph
        on two lines.

        Set below
        ---------

        > A quotation
        lazily goes on
        >
        > - [x] a task
        >   more of it
        > - another

        1. one

           two

        | A \\| B | C |
        |---|---|
        | *d* | |

        * * *

            code

        ```java
        more code
        ```
        <div>raw</div>

        [ref]: http://example.org
        """,
        """
        Heading1: A headline
        Paragraph: A paragraph on two lines.
        Heading2: Set below
        Quote: A quotation lazily goes on
        ListItem: a task more of it
        ListItem: another
        ListItem: one
        ListItem: two
        TableCell: A | B
        TableCell: C
        TableCell: d
        Paragraph: raw
        """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        // Markdown (⏎ for a line end) | prose
        "a *b* **c** ~d~ ***e*** | a b c d e",
        "costs ~~five~~ four | costs four",
        "un**believ**able | unbelievable",
        "soft⏎break | soft break",
        "hard  ⏎break | hard break",
        "hard\\⏎break | hard break",
        "hard<br>break and <BR/> blanks | hard break and blanks",
        "double  blanks stay | double  blanks stay",
        "AT&amp;T &copy; &#35; &#x41; &notanentity; & &NotEqualTilde; | AT&T © # A &notanentity; & ≂̸",
        "&amp;amp; | &amp;",
        "\\*not\\* \\q \\\\ | *not* \\q \\",
        "run `code` twice | run Dummy0 twice",
        "an `id` and An `id` | an Ina0 and An Ina0",
        "`a` `b` | Dummy0 Dummy1",
        "can `x` | can Dummy0",
        "see <http://example.org/> now | see Dummy0 now",
        "see [the *page*](http://example.org) now | see the page now",
        "an ![image](x.png) within | an within",
        "![image](x.png) first | first",
        "last ![image](x.png) | last",
        "line ⏎![image](x.png)⏎line | line line",
        "a <b class='x'>tag</b> in <!-- note --> text | a tag in text",
        "*em⏎phasis* and *next⏎* | em phasis and *next *",
        "a {{< figure src=^a_b_c^ >}} b {% tag *x* %} c | a b c",
        "by {{ page.author }}, today | by Dummy0, today",
        "a link{:target=^_blank^} and a note[^1]. | a link and a note.",
      })
  void prose(String markdown, String prose) {
    String text = markdown.replace('^', '"').replace("[\"1]", "[^1]").replace('⏎', '\n');
    for (String variant : DocumentInvariants.lineEnds(text)) {
      for (String front : List.of("", "\ud83d\ude00 in front\n\n")) {
        List<Block> blocks = parse(front + variant).blocks();
        Block.Paragraph last =
            blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .reduce((one, other) -> other)
                .orElseThrow();
        assertThat(last.prose().text()).isEqualTo(prose);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦probe⟧ first",
        "# A ⟦probe⟧ in a heading #",
        "A ⟦probe⟧\n===",
        "see [the ⟦probe⟧ *there*](http://probe)",
        "see [*the ⟦probe⟧*][ref]\n\n[ref]: /probe",
        "*so **⟦probe⟧** it* is",
        "p ~⟦probe⟧~",
        "⟦pr**ob**e⟧d",
        "&amp; &copy;&#x1F600; ⟦probe⟧ &lt;",
        "\\* \\_ ⟦probe⟧ \\\\",
        "a  \nb\\\nc\n⟦probe⟧",
        "- one\n- two ⟦probe⟧\n  three",
        "- [ ] ⟦probe⟧",
        "1. a\n\n   > b\n   > ⟦probe⟧ c",
        "> a\nlazy ⟦probe⟧",
        "| a | b |\n|---|:-:|\n| x | ⟦probe⟧ |",
        "| a | b |\n|---|---|\n| x \\| *y* \\| ⟦probe⟧ | z |",
        "a | b\n--|--\n`\\|` \\\\| & &amp; **⟦probe⟧** | z",
        "> | a |\n> |---|\n> | \\| ⟦probe⟧ |",
        "![the ⟦probe⟧](x.png)",
        "text ![a &amp; \\* ⟦probe⟧](x.png) text",
        "text <img src='x.png'\n     alt='the ⟦probe⟧ here'> text",
        "> text <img src='x.png'\n>    title='t'\n>   alt='the ⟦probe⟧ here'> text",
        "\ta\n\nb\t⟦probe⟧",
        "`x` <http://a.b> <i>c</i> ⟦probe⟧",
        "{{< x >}} {{ y }}[^1] ⟦probe⟧",
        "---\ntitle: A ⟦probe⟧ here\n---\ntext",
        "---\ntitle: \"A \\\"⟦probe⟧\\\" here\" # comment\n---\ntext",
        "---\ntitle: 'It''s a ⟦probe⟧'\n---\ntext",
        "---\na: \ud83d\ude00\ndescription: >\n  folded\n  ⟦probe⟧\n---\ntext",
        "---\ntitle: x\n---\n# ⟦probe⟧",
      })
  void a_word_is_found_where_it_stands(String marked) {
    for (String front :
        marked.startsWith("---") ? List.of("") : List.of("", "\ud83d\ude00 &amp; front\n\n")) {
      for (String variant : DocumentInvariants.lineEnds(front + marked)) {
        String text = variant.replace("⟦", "").replace("⟧", "");
        Span expected = new Span(variant.indexOf('⟦'), variant.indexOf('⟧') - 1);
        Block block =
            parse(text).blocks().stream()
                .filter(found -> found.prose().text().contains("probe"))
                .findFirst()
                .orElseThrow();
        int at = block.prose().text().indexOf("probe");
        assertThat(block.prose().toSource(Span.ofLength(at, 5))).as(variant).isEqualTo(expected);
      }
    }
  }

  @Test
  void blocks_reach_over_their_marks() {
    String text = "# Head #\n\n> - one\n>   more\n>\n>   two\n\n| a |\n|---|\n";
    assertThat(parse(text).blocks())
        .extracting(block -> block.source().of(text))
        .containsExactly("# Head #", "> - one\n>   more", "two", " a ");
  }

  @Test
  void links_and_images() {
    String text =
        """
        [a *link*](</x y> "title") [b](http://x/(y)\\_) [c][r] <me@example.org> [![alt](i.png)](/t)
        | [d \\| e](/p\\|q) |
        |---|
        [f]({{< ref "g.md" >}}) ![](empty.png)

        [r]: /reference
        """;
    Document document = parse(text);
    assertThat(document.links())
        .extracting(Link::target, Link::text, link -> link.source().of(text))
        .containsExactly(
            tuple("/x y", "a link", "/x y"),
            tuple("http://x/(y)_", "b", "http://x/(y)\\_"),
            tuple("/reference", "c", "[c][r]"),
            tuple("mailto:me@example.org", "me@example.org", "me@example.org"),
            tuple("/t", "alt", "/t"),
            tuple("/p|q", "d | e", "/p\\|q"),
            tuple("{{< ref \"g.md\" >}}", "f", "{{< ref \"g.md\" >}}"));
    assertThat(document.images())
        .extracting(Image::target, Image::alt, image -> image.source().of(text))
        .containsExactly(
            tuple("i.png", Optional.of("alt"), "![alt](i.png)"),
            tuple("empty.png", Optional.of(""), "![](empty.png)"));
  }

  @Test
  void what_is_no_prose_is_left_out_and_says_why() {
    String text =
        """
        <div id="top" class="ad-slot wide">
        <script>buy()</script>

        </div>

        text <del>x</del> ~~y~~

            code

        <!-- a note -->

        <!-- stet -->
        """;
    assertThat(parse(text).omissions())
        .extracting(Omission::name)
        .containsExactly("div#top.ad-slot.wide", "del", "del", "code block", "comment");
  }

  @Test
  void comments_are_directives_wherever_they_stand() {
    String text =
        """
        <!-- stet a: why -->
        One is covered.

        <!-- stet b -->
        - two
        - three

        Four <!-- stet c --> five.

        > <!-- stet off d -->
        > six

        <div>
        <!-- vale Style.Rule = NO -->
        </div>
        """;
    for (String variant : DocumentInvariants.lineEnds(text)) {
      assertThat(parse(variant).suppressions())
          .extracting(
              found ->
                  found.rules().get(0) + " " + found.scope().of(variant).replaceAll("\\R", "⏎"))
          .satisfiesExactly(
              one -> assertThat(one).isEqualTo("a <!-- stet a: why -->⏎One is covered."),
              list -> assertThat(list).isEqualTo("b <!-- stet b -->⏎- two⏎- three"),
              rest -> assertThat(rest).isEqualTo("c <!-- stet c --> five."),
              off -> assertThat(off).startsWith("d <!-- stet off d -->").endsWith("</div>⏎"),
              vale -> assertThat(vale).startsWith("Style.Rule <!-- vale").endsWith("</div>⏎"));
    }
  }

  @Test
  void front_matter_gives_fields() {
    String text =
        """
        ---
        title: "The \\"Bridge\\": \ud83d\ude00"
        description: It stands.
        authors:
          - Jane Doe
          - {name: John Roe, role: editor}
        date: 2024-03-21
        lastmod: 2024-03-22T10:00:00Z
        published: true
        lang: pt_BR
        stet: [undated, 'LT.*']
        tags: [a, b]
        ---
        Text.
        """;
    for (String variant : DocumentInvariants.lineEnds(text)) {
      Document document = parse(variant);
      assertThat(document.metadata().fields())
          .allMatch(field -> field.origin() == Metadata.Origin.FRONT_MATTER)
          .extracting(field -> field.kind() + " " + field.value().text())
          .containsExactly(
              "HEADLINE The \"Bridge\": \ud83d\ude00",
              "DEK It stands.",
              "BYLINE Jane Doe",
              "BYLINE John Roe",
              "PUBLISHED 2024-03-21",
              "MODIFIED 2024-03-22T10:00:00Z",
              "LANGUAGE pt_BR");
      assertThat(document.language()).contains(Locale.forLanguageTag("pt-BR"));
      assertThat(DocumentInvariants.outline(document))
          .isEqualTo("HEADLINE: The \"Bridge\": \ud83d\ude00\nDEK: It stands.\nParagraph: Text.");
      assertThat(document.suppressions())
          .extracting(Suppression::rules, found -> found.place().of(variant), Suppression::scope)
          .containsExactly(
              tuple(List.of("undated"), "undated", new Span(0, variant.length())),
              tuple(List.of("LT.*"), "'LT.*'", new Span(0, variant.length())));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\n---\nText.",
        "---\n# only a comment\n...\nText.",
        "--- \t\nlayout: post\n--- \nText.",
        "+++\n# nothing\n+++\nText.",
        "{}\nText.",
      })
  void front_matter_without_fields_is_cut_off(String text) {
    assertOutline(text, "Paragraph: Text.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\n\nNot closed.",
        "\n---\ntitle: x\n---",
        " ---\ntitle: x\n---",
        "----\ntitle: x\n----",
        "---\nJust text.\n---\nMore."
      })
  void what_only_looks_like_front_matter_is_text(String text) {
    assertThat(parse(text).metadata()).isEqualTo(Metadata.NONE);
    assertThat(parse(text).blocks()).isNotEmpty();
  }

  @Test
  void broken_front_matter_is_a_problem_that_names_the_line() {
    assertThatThrownBy(() -> parse("---\ntitle: x\nauthor: \"Jane\n---\nText."))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("front matter")
        .hasMessageContaining("line ");
    assertThatThrownBy(() -> parse("---\ntitle: A: b\n---\nText."))
        .hasMessageContaining("line 2")
        .hasMessageContaining("quotation marks");
  }

  @Test
  void what_is_nested_too_deep_is_a_problem_and_no_hang() {
    for (String text :
        List.of(
            ">".repeat(100_000) + " a", "- ".repeat(100_000) + "a", ">- ".repeat(50_000) + "a")) {
      assertThatThrownBy(() -> parse(text))
          .isInstanceOf(UnreadableDocumentException.class)
          .hasMessageContaining("200");
    }
    assertThat(parse("> ".repeat(200) + "a").blocks()).hasSize(1);
    assertThat(parse("- ".repeat(200) + "a").blocks()).hasSize(1);
  }

  @Test
  void what_would_take_minutes_is_a_problem_that_says_where() {
    assertThatThrownBy(() -> parse("text\n\n" + "*[a](b)\n".repeat(20_000)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("line 2");
    assertThatThrownBy(
            () ->
                parse("|a".repeat(2000) + "|\n" + "|-".repeat(2000) + "|\n" + "|b|\n".repeat(2000)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("table");
    assertThat(parse("- *a* [b](c)\n".repeat(20_000)).links()).hasSize(20_000);
  }

  @Test
  void hostile_inlines_end() {
    List<String> hostile =
        List.of(
            "*a _b ".repeat(5000),
            "*_".repeat(5000) + "x" + "_*".repeat(5000),
            "![".repeat(5000) + "x" + "](y)".repeat(5000),
            "<!-- ".repeat(20_000),
            "{{< ".repeat(20_000),
            "[^".repeat(20_000),
            "&".repeat(50_000),
            "\\".repeat(50_000),
            "x" + "<a ".repeat(20_000),
            "<div class=\"".repeat(20_000),
            "[a](".repeat(20_000),
            "&amp;".repeat(20_000));
    for (String text : hostile) {
      assertThat(parse(text).source().text()).isEqualTo(text);
    }
  }

  @Test
  void an_empty_file_is_an_article_without_blocks() {
    for (String text : List.of("", "\n", " \r\n\t", "---\n---", "<!-- x -->")) {
      assertThat(parse(text).blocks()).isEmpty();
    }
  }

  @Test
  void unusual_characters_keep_their_place() {
    assertThat(parse("a\0b \ue000 {{< x >}} c").blocks())
        .extracting(block -> block.prose().text())
        .containsExactly("a\ufffdb \ue000 {{< x >}} c");
  }

  @Test
  void one_parser_serves_several_threads() {
    MarkdownParser parser = new MarkdownParser(HtmlParser.fragment());
    List<String> outlines =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(
                i ->
                    parser
                        .parse(Source.of("a.md", "# Head " + i % 2 + "\n\n&amp; [x](y) `c`"))
                        .get(0))
            .map(DocumentInvariants::outline)
            .distinct()
            .sorted()
            .collect(Collectors.toList());
    assertThat(outlines)
        .containsExactly(
            "Heading1: Head 0\nParagraph: & x Dummy0", "Heading1: Head 1\nParagraph: & x Dummy0");
  }
}
