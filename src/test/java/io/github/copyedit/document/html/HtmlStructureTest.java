package io.github.copyedit.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Omission;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlStructureTest {

  @Test
  void aNewsPageGivesItsArticle() {
    assertThat(Pages.outline(Pages.parse(Pages.NEWS)))
        .isEqualTo(
            """
            Heading1: Council votes for the new bridge
            Paragraph: By Jo Doe
            Paragraph: The council\u00A0voted seven to two — after years of debate—for an unbelievable sum. Nobody left early.
            Paragraph: A second part uses Dummy0, an Ina0 key and a very long link.
            Paragraph: Advertisement
            Heading2: Costs & fees
            ListItem: Steel
            ListItem: Beams
            ListItem: Paint
            Quote: We are happy.
            Quote(fr): Nous aussi.
            AltText: A "bridge" at dawn
            Caption: The bridge.
            Caption: Money
            TableCell: Item
            TableCell: Sum
            TableCell: Steel
            TableCell: 7\u00A0million
            Paragraph: The end.
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "text|Paragraph: text",
        "<div>a<p>b</p>c</div>|Paragraph: a/Paragraph: b/Paragraph: c",
        "<p>a<br>b|Paragraph: a b",
        "<p>a<br> <br>b<br><br><br>c|Paragraph: a/Paragraph: b/Paragraph: c",
        "<p>a <b> b </b> c|Paragraph: a b c",
        "<p>a<b>b</b>c|Paragraph: abc",
        "<p>a<wbr>b|Paragraph: ab",
        "<p>&nbsp;</p><p>&#8203;</p>|",
        "<p>a&#32;&#10; b|Paragraph: a b",
        "<h3>x</h3><h6>y</h6>|Heading3: x/Heading6: y",
        "<div role=heading aria-level=3>x</div>|Heading3: x",
        "<dl><dt>t<dd>d</dl>|ListItem: t/ListItem: d",
        "<blockquote>q<ul><li>i</ul></blockquote>|Quote: q/ListItem: i",
        "<table><tr><td><p>a</p><p>b</p></table>|Paragraph: a/Paragraph: b",
        "<pre>code</pre>x|Paragraph: x",
        "<p><code>only</code>|",
        "<p>press <kbd>x</kbd> <kbd>y</kbd>|Paragraph: press Dummy0 Dummy1",
        "<p>run <kbd>x</kbd> or an <samp>y</samp> in Han <var>z</var>|Paragraph: run Dummy0 or an Ina0 in Han Dummy0",
        "<p>a<script>b</script><style>c</style><svg><text>d</text></svg><button>e</button>f|Paragraph: af",
        "<p>the <del>old</del> <ins>new</ins> one|Paragraph: the new one",
        "<p hidden>a<p aria-hidden=true>b<p style='display: none'>c<p>d|Paragraph: d",
        "<nav>a</nav><div role=navigation>b</div><aside>a longer text that stands beside the article</aside>c|Paragraph: c",
        "<aside>Advertisement</aside>|Paragraph: Advertisement",
        "<div class=ad-slot>Advertisement</div>|Paragraph: Advertisement",
        "<p>a</p><span class=ad-label>Advertisement</span><p>b</p>|Paragraph: a/Paragraph: Advertisement/Paragraph: b",
        "<header>site</header><p>a</p><footer>foot</footer>|Paragraph: a",
        "<header>site <h1>Head</h1></header><p>a</p>|Paragraph: site/Heading1: Head/Paragraph: a",
        "<form><input><p>Sign up</form>a|Paragraph: a",
        "<div>out</div><main>in</main>|Paragraph: in",
        "<div>out</div><div role=main>in</div>|Paragraph: in",
        "<div>out</div><div itemprop=articleBody>in</div>|Paragraph: in",
        "<main>out<article><header>in</header><footer>too</footer></article></main>|Paragraph: in/Paragraph: too",
        "<h1>Head</h1><p>out<article>in</article>|Heading1: Head/Paragraph: in",
        "<article>long long long long</article><article>teaser</article>|Paragraph: long long long long",
        "<article>one</article><article>two</article><article>six</article>|Paragraph: one/Paragraph: two/Paragraph: six",
        "<p>out<main><article>one more</article><article>other</article></main>|Paragraph: one more/Paragraph: other",
        "<main><article>one more</article><div>rel<article>other</article></div></main>|Paragraph: one more",
        "<main><article>one more</article><aside><article>other than what is long enough to be one</article></aside></main>|Paragraph: one more",
        "<article></article><p>a|Paragraph: a",
        "<article><p>a<article class=comment>b</article></article>|Paragraph: a",
        "<p>a<div id=comments>b</div>|Paragraph: a",
        "<table>out<tr><td>cell</table>|Paragraph: out/TableCell: cell",
        "<frameset><frame src=x></frameset>|",
        "|"
      })
  void textFallsIntoBlocks(String html, String outline) {
    String expected = outline == null ? "" : outline.replace("/", "\n") + "\n";
    assertThat(Pages.outline(Pages.parse(html == null ? "" : html))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<h2 id=x>a <b>b</b></h2>|<h2 id=x>a <b>b</b></h2>",
        "<p>a<p>b|<p>a",
        "<div><p>a</p></div>|<p>a</p>",
        "<ul><li>a<ul><li>b</ul></ul>|a",
        "<div>a</div>|<div>a</div>",
        "x <b>y</b> <i>z</i><p>b|x <b>y</b> <i>z</i>",
        "<b>x<p>a</b>b</p>|<b>x",
        "<p><script>1</script>x</p>|<p><script>1</script>x</p>"
      })
  void aBlockReachesFromTagToTag(String html, String source) {
    Document document = Pages.parse(html);
    assertThat(document.blocks().get(0).source().of(html)).isEqualTo(source);
  }

  @Test
  void whatIsLeftOutIsNamed() {
    String html =
        "<nav class='a b:c'>n</nav><article>x<div id=div-gpt-ad-7 class=wide><script>s</script></div><ins class=adsbygoogle></ins>"
            + "<img src=p width=1 height=1><iframe src=q></iframe></article><footer>f</footer>";
    assertThat(Pages.parse(html).omissions())
        .extracting(Omission::name, Omission::reason, omission -> omission.source().of(html))
        .containsExactly(
            tuple("nav.a.b\\:c", "outside the article", "<nav class='a b:c'>n</nav>"),
            tuple(
                "div#div-gpt-ad-7.wide",
                "ad slot",
                "<div id=div-gpt-ad-7 class=wide><script>s</script></div>"),
            tuple("ins.adsbygoogle", "ad slot", "<ins class=adsbygoogle></ins>"),
            tuple("img", "tracking pixel", "<img src=p width=1 height=1>"),
            tuple("iframe", "embedded content", "<iframe src=q></iframe>"),
            tuple("footer", "outside the article", "<footer>f</footer>"));
  }

  @Test
  void linksAndImagesHaveTheirPlaces() {
    Document document = Pages.parse(Pages.NEWS);
    assertThat(document.links())
        .extracting(link -> link.target() + " " + link.text())
        .containsExactly("/jd Jo Doe", "/x?a=1&b=2 very long link");
    assertThat(document.links().get(1).source().of(Pages.NEWS)).isEqualTo("/x?a=1&amp;b=2");
    assertThat(document.images()).hasSize(1);
    assertThat(document.images().get(0).alt())
        .hasValueSatisfying(alt -> assertThat(alt).startsWith("A \"bridge\""));
    assertThat(document.images().get(0).source().of(Pages.NEWS))
        .startsWith("<img src")
        .endsWith("dawn\">");
  }

  @ParameterizedTest
  @CsvSource({
    "<a href=x><img alt='a pic'></a>,a pic",
    "<a href=x><img></a>,''",
    "<a href=x><p>one<p>two</a>,one",
    "<a href=x> b  c </a>,b c"
  })
  void aLinkSaysWhatIsClickedOn(String html, String text) {
    assertThat(Pages.parse(html).links()).extracting(link -> link.text()).containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html lang=de><p>x|de|",
        "<html lang=en_US><p lang=fr>x|en-US|fr",
        "<html lang=en-US><p lang=en>x|en-US|",
        "<html lang=en-US><p lang=en-GB>x|en-US|en-GB",
        "<html lang=en><article lang=de><p>x|de|",
        "<html lang=en><p><i lang=la>Carpe diem</i>|en|la",
        "<html lang=en><p><i lang=la>Carpe</i> said he|en|",
        "<html lang=en><blockquote xml:lang=it><p>x|en|it",
        "<meta http-equiv=content-language content=es><p>x|es|",
        "<meta property=og:locale content=pt_BR><p>x|pt-BR|",
        "<html lang=English><meta property=og:locale content=en_GB><p>x|en-GB|",
        "<p lang=fr>x||fr"
      })
  void languagesComeFromElementsAndThePage(String html, String page, String block) {
    Document document = Pages.parse(html);
    Block first = document.blocks().get(0);
    assertThat(document.language().map(Locale::toLanguageTag).orElse(null)).isEqualTo(page);
    assertThat(first.language().map(Locale::toLanguageTag).orElse(null)).isEqualTo(block);
  }

  @Test
  void aCommentLetsTheNextBlockStand() {
    String html = "<article><p>a</p><!-- stet ad-marker: because --><p>b</p><p>c</p></article>";
    Document document = Pages.parse(html);
    assertThat(document.suppressions()).hasSize(1);
    Span scope = document.suppressions().get(0).scope();
    List<Boolean> covered =
        document.blocks().stream().map(block -> scope.contains(block.source())).toList();
    assertThat(covered).containsExactly(false, true, false);
    assertThat(document.suppressions().get(0).place().of(html))
        .isEqualTo("<!-- stet ad-marker: because -->");
  }

  @Test
  void xhtmlIsReadAsXml() {
    String html =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title/><script src="a.js"/></head>
        <body><p>One<br/>two &amp; <![CDATA[three < four]]></p></body></html>
        """;
    Document document = Pages.parse("page.xhtml", html);
    assertThat(Pages.outline(document)).isEqualTo("Paragraph: One two & three < four\n");
    Block block = document.blocks().get(0);
    assertThat(
            block
                .prose()
                .toSource(Span.ofLength(block.prose().text().indexOf("three"), 5))
                .of(html))
        .isEqualTo("three");
    assertThat(document.language()).contains(Locale.ENGLISH);
  }
}
