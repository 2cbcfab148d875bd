package io.github.copyedit.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentInvariants;
import io.github.copyedit.document.Image;
import io.github.copyedit.document.Link;
import io.github.copyedit.document.Omission;
import io.github.copyedit.document.Suppression;
import io.github.copyedit.document.html.HtmlParser;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write beside CommonMark: GitHub's, the site generators', HTML, MDX. */
class MarkdownDialectsTest {

  private static Document parse(String file, String text) {
    List<Document> documents =
        new MarkdownParser(HtmlParser.fragment()).parse(Source.of(file, text));
    assertThat(documents).hasSize(1);
    DocumentInvariants.check(documents.get(0));
    return documents.get(0);
  }

  private static Document parse(String text) {
    return parse("a.md", text);
  }

  private static void assertOutline(String file, String text, String outline) {
    for (String variant : DocumentInvariants.lineEnds(text)) {
      assertThat(DocumentInvariants.outline(parse(file, variant)))
          .isEqualTo(outline.stripTrailing());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        // Markdown (⏎ for a line end, ¦ for a bar) | outline
        "see https://example.org/a_b. Next | Paragraph: see Dummy0. Next",
        "mail me@example.org or www.example.org | Paragraph: mail Dummy0 or Dummy0",
        "a note[^1] here[^n]. | Paragraph: a note here.",
        "a note [^1] here | Paragraph: a note here",
        "a note[^1]⏎⏎[^1]: the *text* | Paragraph: a note⏎Footnote: the text",
        "[^1]: one⏎    more⏎⏎    - two⏎⏎three | Footnote: one more⏎Footnote: two⏎Paragraph: three",
        "> [^a]: one⏎[^b]: two | Footnote: one⏎Footnote: two",
        "A price of $5 and $10. | Paragraph: A price of $5 and $10.",
        "from $5-$10 or US$5 and A$6 | Paragraph: from $5-$10 or US$5 and A$6",
        "between $5 and A$ | Paragraph: between $5 and A$",
        "let $x_1 + y$ be, $n$ too | Paragraph: let Dummy0 be, Dummy0 too",
        "thus $$x < y$$ holds | Paragraph: thus Dummy0 holds",
        "a⏎⏎$$⏎x = *y*⏎- z⏎$$⏎⏎b | Paragraph: a⏎Paragraph: b",
        "$$ is a sign⏎more⏎⏎b | Paragraph: $$ is a sign more⏎Paragraph: b",
        "let \\(x^2\\) be and \\\\(y_1\\\\) too | Paragraph: let Dummy0 be and Dummy0 too",
        "he \\[the mayor\\] said \\(so\\) | Paragraph: he [the mayor] said (so)",
        "!!! note ^A *title*^⏎    Text⏎    more⏎⏎    - item⏎⏎After | Paragraph: A title⏎Paragraph: Text more⏎ListItem: item⏎Paragraph: After",
        "??? tip⏎    Text | Paragraph: Text",
        "Really?!!! note | Paragraph: Really?!!! note",
        ":::note[A *title*]⏎Text⏎::: | Paragraph: A title⏎Paragraph: Text",
        "::: warning Mind: this⏎⏎# H⏎⏎:::: | Paragraph: Mind: this⏎Heading1: H",
        ":::{.box}⏎Text⏎::: | Paragraph: Text",
        "> [!NOTE]⏎> Text⏎> more | Quote: Text more",
        "> [!tip]- A title⏎> Text | Quote: A title⏎Quote: Text",
        "[!NOTE] stays | Paragraph: [!NOTE] stays",
        "Term⏎: What *it* is⏎  and more⏎: Else⏎⏎Next | ListItem: Term⏎ListItem: What it is and more⏎ListItem: Else⏎Paragraph: Next",
        "# H⏎: no definition | Heading1: H⏎Paragraph: : no definition",
        "Nice :tada: day at 10:30:45 | Paragraph: Nice day at 10:30:45",
        "see [[Page]] and [[Page¦the text]]. | Paragraph: see Page and the text.",
        "[[1]](http://x) and ![[a.png]] | Paragraph: [1] and",
        "*[HTML]: Hyper Text⏎⏎HTML | TitleText: Hyper Text⏎Paragraph: HTML",
        "# Head {#id .class} | Heading1: Head",
        "Head {#id}⏎=== | Heading1: Head",
        "## 140 signs {#140-signs} | Heading2: 140 signs",
        "The bug {#140} is known. | Paragraph: The bug {#140} is known.",
        "{: .lead}⏎Text | Paragraph: Text",
        "{{< notice >}}⏎A *text*⏎{{< /notice >}} | Paragraph: A text",
        "{{% notice %}}⏎⏎# H⏎⏎{{% /notice %}} | Heading1: H",
        "a {{/* no */}} b {% comment %} no⏎⏎no {% endcomment %} c | Paragraph: a b c",
        "{% highlight ruby %}⏎code⏎⏎code⏎{% endhighlight %}⏎⏎Text | Paragraph: Text",
        "{% raw %}a text{% endraw %} | Paragraph: a text",
        "{{< figure⏎  src=^a.png^⏎  alt=^An *alt*^⏎  caption=^A \\^good\\^ one^⏎>}} | AltText: An alt⏎Caption: A ^good^ one",
        "{% include figure.html image_path='a.png' alt='An alt' caption='It''s' %} | AltText: An alt⏎Caption: It",
        "{{< unclosed⏎⏎Text | Paragraph: {{< unclosed⏎Paragraph: Text",
        "日本語の⏎文章です。 | Paragraph: 日本語の 文章です。",
        "<figure><img src=^a^ alt=⏎⏎# Head⏎⏎</figure> | Heading1: Head",
        "[a](/b ^The title^) ![c](d 'It \\' is') | AltText: c⏎Paragraph: a⏎TitleText: The title⏎TitleText: It ' is",
        "in {braces} and <= {more} | Paragraph: in {braces} and <= {more}",
      })
  void dialects(String markdown, String outline) {
    String text = markdown.replace('^', '"').replaceAll("\\[\"([1nab])]", "[^$1]");
    text = text.replace("x\"2", "x^2").replace('⏎', '\n').replace('¦', '|');
    List<String> expected = List.of(outline.replace('^', '"').split("⏎"));
    for (String variant : DocumentInvariants.lineEnds(text)) {
      for (String front : List.of("", "\ud83d\ude00 e\u0301 in front\n\n")) {
        List<String> found =
            List.of(DocumentInvariants.outline(parse(front + variant)).split("\n"));
        assertThat(front.isEmpty() ? found : found.subList(1, found.size()))
            .as(variant)
            .containsExactlyInAnyOrderElementsOf(expected);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "un<b>believ</b>able | Paragraph: unbelievable",
        "a <span class='x'>word</span> here | Paragraph: a word here",
        "press <kbd>Ctrl</kbd> and <code>a *b*</code> now | Paragraph: press Dummy0 and Dummy0 now",
        "it costs <del>five</del> four | Paragraph: it costs four",
        "a <span hidden>b *c*</span> d | Paragraph: a d",
        "a <script>b()</script> c | Paragraph: a c",
        "a <del>b | Paragraph: a b",
        "water<sup>1</sup>, note<sup><a href='#n'>1</a></sup> | Paragraph: water1, note",
        "a <img src='x' alt='An alt'> b | Paragraph: a b⏎AltText: An alt",
        "one<br/>two | Paragraph: one two",
        "*a <u>b* c</u> d | Paragraph: a b c d",
        "a <?php echo 1 ?> b <!DOCTYPE x> c | Paragraph: a b c",
        "<div>⏎One *two*.⏎⏎<p>Three</p>⏎</div> | Paragraph: One *two*.⏎Paragraph: Three",
        "<div class='x'>⏎⏎A *text*⏎⏎- item⏎⏎</div>⏎⏎After | Paragraph: A text⏎ListItem: item⏎Paragraph: After",
        "<figure>⏎⏎![a](b)⏎⏎<figcaption>⏎⏎The *words*⏎⏎</figcaption></figure> | AltText: a⏎Caption: The words",
        "<figure><img src='x' alt='a'><figcaption>The words</figcaption></figure> | AltText: a⏎Caption: The words",
        "<table><tr><td>a</td><td>⏎⏎b *c*⏎⏎</td></tr></table>⏎⏎d | TableCell: a⏎TableCell: b c⏎Paragraph: d",
        "<details>⏎<summary>S</summary>⏎⏎Text⏎⏎</details> | Paragraph: S⏎Paragraph: Text",
        "> <div>⏎> a⏎> b⏎> </div> | Paragraph: a b",
        "- <p>a</p>⏎⏎  <i>b</i> | Paragraph: a⏎ListItem: b",
        "<div hidden>⏎⏎Not *seen*⏎⏎</div>⏎⏎Seen | Paragraph: Seen",
        "- <div hidden>⏎- seen⏎⏎after | ListItem: seen⏎Paragraph: after",
        "<style>⏎p {}⏎⏎q {}⏎</style>⏎⏎a | Paragraph: a",
        "<!-- one⏎⏎two -->⏎⏎a | Paragraph: a",
        "<?php if (a > b) ?>⏎⏎a | Paragraph: a",
        "<div class=^ad-slot^>Advertisement</div> | Paragraph: Advertisement",
        "<p>a {{ x }} b {% y %} c</p> | Paragraph: a Dummy0 b c",
        "<p>AT&amp;T</p> | Paragraph: AT&T",
      })
  void html(String markdown, String outline) {
    String text = markdown.replace('^', '"').replace('⏎', '\n');
    for (String variant : DocumentInvariants.lineEnds(text)) {
      assertThat(DocumentInvariants.outline(parse(variant)).split("\n"))
          .as(variant)
          .containsExactlyInAnyOrder(outline.split("⏎"));
    }
  }

  @Test
  void components() {
    String text =
        """
        import Callout from '../Callout.astro'
        import {
          A,
        } from "a"
        export const meta = { title: "no {text}" }

        # Head of {props.name}

        {/* stet ad-marker: quoted */}

        <Callout type="x" title={`no`} {...rest}>
          Advertisement
        </Callout>

        <Callout type="info">One *line*.</Callout> <Tabs.Item>more</Tabs.Item>

        <Image src={hero} alt="The alt" />
        <Figure
          src="/b.png"
          alt="Another"
          caption="A *caption*"
          size={{a: 1}}
        />

        {items.map((item) => (
          <li>{item}</li>
        ))}

        <>
            Indented text, `{code}` and a \\{ brace.
        </>

        ```js
        import x from "{"
        ```
        import taxes rose.
        """;
    assertOutline(
        "a.mdx",
        text,
        """
        Heading1: Head of Dummy0
        Paragraph: Advertisement
        Paragraph: One line. more
        AltText: The alt
        AltText: Another
        Caption: A caption
        Paragraph: Indented text, Dummy0 and a { brace.
        Paragraph: import taxes rose.
        """);
    Document document = parse("a.mdx", text);
    assertThat(document.omissions())
        .extracting(Omission::name)
        .contains("import", "expression", "code block");
    assertThat(document.images())
        .extracting(Image::target, Image::alt)
        .containsExactly(
            tuple("{hero}", Optional.of("The alt")), tuple("/b.png", Optional.of("Another")));
    assertThat(document.suppressions())
        .extracting(Suppression::rules, found -> found.place().of(text))
        .containsExactly(tuple(List.of("ad-marker"), "{/* stet ad-marker: quoted */}"));
  }

  /** A line of hyphens could be a ruler as well. */
  @Test
  void underlines_make_headings_in_mdx() {
    assertOutline(
        "a.mdx",
        """
        Taxes rose
        ---

        - one
        ---
        """,
        """
        Heading2: Taxes rose
        ListItem: one
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "see https://probe.org/x the ⟦probe⟧ word",
        "text[^1]\n\n[^1]: A ⟦probe⟧ note",
        "[^1]: One\n\n    two ⟦probe⟧",
        "> - [^1]: &amp; ⟦probe⟧",
        "let $x$ be $$y$$ \\(z_1\\) :smile: ⟦probe⟧",
        "!!! note \"The ⟦probe⟧\"\n    Text",
        "!!! note\n    a\n\n    > b ⟦probe⟧",
        ":::tip[A *⟦probe⟧*]\n:::",
        ":::tip\n⟦probe⟧\n:::",
        "> [!NOTE] The ⟦probe⟧",
        "> [!NOTE]\n> the ⟦probe⟧",
        "Term\n: a\n\n  ⟦probe⟧",
        "*[HTML]: the ⟦probe⟧",
        "[[Page|the ⟦probe⟧]] x",
        "{{< x >}}a ⟦probe⟧{{< /x >}}",
        "{{< figure\n src=\"x\" caption=\"A \\\"⟦probe⟧\\\"\" >}}",
        "{{< figure src=\"x\" alt=\"[a](b) ⟦probe⟧\" >}}",
        "{% include f title='a ⟦probe⟧' %}",
        "[a](b \"the &amp; ⟦probe⟧\")",
        "![a](b \"the \\\" ⟦probe⟧\")",
        "![a](b \"the\n    \uFEFF &amp; ⟦probe⟧\")",
        "[a](b \"\n the &amp; ⟦probe⟧\n \")",
        "> - [a](b\n>   'the\n>   {{ x }} &amp; ⟦probe⟧\n> x'\n>   ) c",
        "<p>a &amp; <b>⟦probe⟧</b></p>",
        "> <p>a\n> &eacute; ⟦probe⟧</p>",
        "> - <div>\n>   <p>⟦probe⟧</p>",
        "<div>\n\n*a* ⟦probe⟧\n\n</div>",
        "a <i>b</i> un<b>a</b><img alt=\"the &amp; ⟦probe⟧\" src=\"x\"> c",
        "| a <b>\\|</b> <img alt=\"⟦probe⟧\"> |\n|---|",
        "<table>\n<caption>⟦probe⟧</caption><tr><td>x</table>",
        "<p>{{ x }} and {% y %} ⟦probe⟧</p>",
        "<sup>1</sup> ⟦probe⟧ <del>x</del>",
        "<p title=\"{{ x }}\">⟦probe⟧",
      })
  void a_word_is_found_where_it_stands(String marked) {
    for (String front : List.of("", "\ud83d\ude00 e\u0301 &amp; front\n\n")) {
      for (String variant : DocumentInvariants.lineEnds(front + marked)) {
        assertFound("a.md", variant);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<A b={c > 1}>⟦probe⟧</A>",
        "<Aside title=\"The ⟦probe⟧\">\n\nText\n\n</Aside>",
        "a {b} <C.D {...e}>⟦probe⟧</C.D>",
        "import a from 'b'\n\n⟦probe⟧",
        "<A>\n    <B>\n\n        ⟦probe⟧\n\n    </B>\n</A>",
      })
  void a_word_is_found_where_it_stands_in_mdx(String marked) {
    for (String variant : DocumentInvariants.lineEnds(marked)) {
      assertFound("a.mdx", variant);
    }
  }

  private static void assertFound(String file, String marked) {
    String text = marked.replace("⟦", "").replace("⟧", "");
    Span expected = new Span(marked.indexOf('⟦'), marked.indexOf('⟧') - 1);
    Block block =
        parse(file, text).blocks().stream()
            .filter(found -> found.prose().text().contains("probe"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("not found in " + marked));
    int at = block.prose().text().indexOf("probe");
    assertThat(block.prose().toSource(Span.ofLength(at, 5))).as(marked).isEqualTo(expected);
  }

  @Test
  void links_and_images() {
    String text =
        """
        Bare https://x.org/?a=1&amp;b=2 and www.y.org, me@z.org.
        [https://in.org](https://in.org) <a href="/{{ v }}">the *words*</a> [[Page|w]] [[Other]]

        <a href="/block"><img src="i.png" alt="pic"></a>

        {{< figure src="f.png" alt="fig" >}}
        """;
    Document document = parse(text);
    assertThat(document.links())
        .extracting(Link::target, Link::text, link -> link.source().of(text))
        .containsExactly(
            tuple("https://x.org/?a=1&b=2", "https://x.org/?a=1&b=2", "https://x.org/?a=1&amp;b=2"),
            tuple("http://www.y.org", "www.y.org", "www.y.org"),
            tuple("mailto:me@z.org", "me@z.org", "me@z.org"),
            tuple("https://in.org", "https://in.org", "https://in.org"),
            tuple("/{{ v }}", "the words", "/{{ v }}"),
            tuple("Page", "w", "Page"),
            tuple("Other", "Other", "Other"),
            tuple("/block", "pic", "/block"));
    assertThat(document.images())
        .extracting(Image::target, Image::alt)
        .containsExactly(tuple("i.png", Optional.of("pic")), tuple("f.png", Optional.of("fig")));
  }

  @Test
  void targets_that_the_site_generator_completes_are_as_written() {
    String text =
        """
        See [one][a], [B *b*] and ![c][], <https://x.org/{{ page.id }}>, [d](/{{ e }}/f) and [G].

        > [b
        > *B*]: {{ site.b }}/b

        [{{ a }} a]: {{ no }}
        [A]: {{ site.a }}/a "{{ title }}"
        [c]: </{{ c }}/c d.png>
        [a]: {{ second }}
        [g]: /plain
        """;
    Document document = parse(text);
    assertThat(document.links())
        .extracting(Link::target)
        .containsExactly(
            "{{ site.a }}/a",
            "{{ site.b }}/b",
            "https://x.org/{{ page.id }}",
            "/{{ e }}/f",
            "/plain");
    assertThat(document.images()).extracting(Image::target).containsExactly("/{{ c }}/c d.png");
  }

  @Test
  void what_is_left_out_says_why() {
    String text =
        """
        <div class="ad-slot" id="a">

        </div>

        <div hidden>

        Not seen.

        </div>

        a <del>b</del> ~~c~~ :smile: {# d #} <!-- e -->

        $$x$$

        <pre>code</pre>

        {% highlight x %}f{% endhighlight %}
        """;
    assertThat(parse(text).omissions())
        .extracting(left -> left.name() + ": " + left.reason())
        .containsExactly(
            "div#a.ad-slot: ad slot",
            "div: hidden",
            "del: deleted text",
            "del: deleted text",
            "emoji code: shown as a picture",
            "comment: not shown",
            "math: formula",
            "pre: code",
            "template tag: code");
  }

  @Test
  void an_html_block_s_language_holds_for_the_markdown_in_it() {
    Document document = parse("<div lang=\"de\">\n\nEin Text\n\n# Kopf\n\n</div>\n\nEnglish");
    assertThat(document.blocks())
        .extracting(block -> block.language().map(Object::toString))
        .containsExactly(Optional.of("de"), Optional.of("de"), Optional.empty());
  }
}
