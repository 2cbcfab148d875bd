package io.github.copyedit.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Omission;
import io.github.copyedit.document.Prose;
import io.github.copyedit.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlInTheWildTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<figure><img alt=a><p>b</p><figcaption>c <span class=photo-credit>d</span></figcaption></figure>|AltText: a/Caption: b/Caption: c/Caption: d",
        "<div class=wp-caption><img alt=a><p class=wp-caption-text>b</p></div>c|AltText: a/Caption: b/Paragraph: c",
        "<p class=caption>a<p>b|Caption: a/Paragraph: b",
        "a<span class=image-caption>b</span>c|Paragraph: a/Caption: b/Paragraph: c",
        "<div class='post has-caption no-image-caption-here'><p>a</div>|Paragraph: a",
        "<amp-img alt=a src=x></amp-img><amp-iframe>b</amp-iframe><amp-ad><div placeholder>c</div></amp-ad>d|AltText: a/Paragraph: d",
        "<amp-carousel><amp-img alt=a></amp-img></amp-carousel><amp-accordion><section><h4>b</h4><p>c</section></amp-accordion>|AltText: a/Heading4: b/Paragraph: c",
        "<blockquote>a<cite>b</cite></blockquote><p>c <cite>d</cite> e|Quote: a/Quote: b/Paragraph: c d e",
        "<blockquote><p>a<footer>b</footer></blockquote>c|Quote: a/Quote: b/Paragraph: c",
        "<table role=presentation><tr><td>a</table>|Paragraph: a",
        "<details><summary>a</summary>b</details>|Paragraph: a/Paragraph: b",
        "<p><ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby>c|Paragraph: ac",
        "<template><p>a</template>b|Paragraph: b",
        "<img data-src=x><noscript><img src=x alt=a></noscript>b|AltText: a/Paragraph: b",
        "<img data-src=x alt=a><noscript><img src=x alt=a></noscript>b|AltText: a/Paragraph: b",
        "<noscript>Enable <img alt=a> JavaScript</noscript>b|Paragraph: b",
        "<picture><source srcset=x><img alt=a></picture>|AltText: a",
        "<figure><svg><title>a &amp; b</title><text>c</text></svg></figure>d|AltText: a & b/Paragraph: d",
        "<a href=x><svg role=img><title>Share</title></svg></a><svg><title>icon</title></svg>d|Paragraph: d",
        "<svg role=img aria-label='a map'><text>c</text></svg>d|AltText: a map/Paragraph: d",
        "<figure aria-label='a map'><canvas></canvas></figure><button aria-label=Close>x</button>d|AltText: a map/Paragraph: d",
        "<p>un&shy;be\u00ADliev\u200Bable &#8203;x|Paragraph: unbelievable x",
        "<p>&emsp;&nbsp;a&nbsp;b&nbsp;|Paragraph: a\u00A0b",
        "<p>a<span class=screen-reader-text> (opens in a new tab)</span>.|Paragraph: a.",
        "<DIV><P CLASS=Caption>a<P>b</DIV>|Caption: a/Paragraph: b",
        "<html><body><p>a</body><html lang=de><body class=x><p>b|Paragraph: a/Paragraph: b",
        "<p>a<![CDATA[x]]>b<!--[if IE]>c<![endif]--><![if !IE]>d<![endif]>|Paragraph: abd",
        "<b>a<p>b</b>c<base href=x>|Paragraph: a/Paragraph: bc",
        "<div contenteditable=true>a</div>|Paragraph: a",
        "<p>a<math><mi>x</mi></math><svg><text>b</text></svg>|Paragraph: aDummy0",
        "a<plaintext>b<p>c|Paragraph: a"
      })
  void textFallsIntoBlocks(String html, String outline) {
    Document document = Pages.parse(html);
    MapProperty.check(document);
    assertThat(Pages.outline(document)).isEqualTo(outline.replace("/", "\n") + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<a href=x title='What it says'>here</a>|What it says",
        "<abbr title='World&nbsp;Health  Organization'>WHO</abbr>|World\u00A0Health Organization",
        "<img alt='A bridge' title='The bridge at dawn'>|The bridge at dawn",
        "<img alt='A bridge.' title='a bridge'>|",
        "<a href=x title='Read: more'>Read more</a>|",
        "<a href=x title='A bridge'><img alt='A bridge'></a>|",
        "<a href=x title='https://example.org/a b'>here</a>|",
        "<img title=IMG_2041>|",
        "<img title=harbor-at-dawn>|",
        "<abbr class=published title='2026-03-04T05:06:07Z'>March</abbr>|",
        "<a rel=bookmark href=x title='Permanent link to this'>here</a>|",
        "<nav><a href=x title='What it says'>here</a></nav>|",
        "<p title='What it says'>here|",
        "<a href=x title=''>here</a>|"
      })
  void titlesThatSayMoreAreBlocks(String html, String title) {
    List<String> titles =
        Pages.parse("<p>x " + html).blocks().stream()
            .filter(Block.TitleText.class::isInstance)
            .map(block -> block.prose().text())
            .toList();
    assertThat(titles).isEqualTo(title == null ? List.of() : List.of(title));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<p>a<sup><a href=#fn1>1</a></sup>.<section role=doc-endnotes><ol><li id=fn1><p>b <a href=#fnref1 role=doc-backlink>↩</a></ol></section>|Paragraph: a./Footnote: b",
        "<p>a<a href=#fn1 class=footnote-ref><sup>1</sup></a>.<div class=footnotes><hr><ol><li>b<li>c</ol></div>|Paragraph: a./Footnote: b/Footnote: c",
        "<p>a<sup class=reference><a href=#cite_note-1>[1]</a></sup>.<ol class=references><li id=cite_note-1>b</ol>|Paragraph: a./Footnote: b",
        "<p>a<aside role=doc-footnote>a note that is longer than a label would be</aside>|Paragraph: a/Footnote: a note that is longer than a label would be",
        "<p>a<a href=#_ftn1>[1]</a><div id=ftn1><p><a href=#_ftnref1>[1]</a> b</div>|Paragraph: a[1]/Footnote: b",
        "<div class=footnotes><h2>Notes</h2><blockquote>q</blockquote><p>b</div>|Heading2: Notes/Quote: q/Footnote: b",
        "<article><p>a<footer class=footnotes><p>b</footer></article>|Paragraph: a/Footnote: b"
      })
  void footnotesAreBlocksOfTheirOwn(String html, String outline) {
    Document document = Pages.parse(html);
    MapProperty.check(document);
    assertThat(Pages.outline(document)).isEqualTo(outline.replace("/", "\n") + "\n");
  }

  private static final String LONG =
      "The council voted seven to two for the new bridge over the river after a debate of years";

  @Test
  void linesThatEndWithSentencesAreParagraphs() {
    String html = "<td>" + LONG + ".<br>\nAdvertisement<br/>" + LONG + ".”<BR>\n<br>" + LONG + ".";
    assertThat(Pages.parse("<div>" + html).blocks())
        .extracting(block -> block.prose().text())
        .containsExactly(LONG + ".", "Advertisement", LONG + ".”", LONG + ".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jo Doe<br>12 Main Street.<br>Springfield|Jo Doe 12 Main Street. Springfield",
        "Roses are red.<br>Violets are blue.|Roses are red. Violets are blue."
      })
  void shortLinesStayTogether(String html, String prose) {
    assertThat(Pages.parse("<p>" + html).blocks())
        .extracting(block -> block.prose().text())
        .containsExactly(prose);
  }

  @Test
  void wrappedLinesStayTogether() {
    assertThat(Pages.parse("<p>" + LONG + "<br>" + LONG + " and<br>so on.").blocks()).hasSize(1);
    assertThat(Pages.parse("<p>" + LONG + ".<br>" + LONG + ".<br>so on.").blocks()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<a href=x title='a &amp; PROBE'>b</a>|PROBE",
        "<p>b <abbr title=\"a   PROBE\">c</abbr>|PROBE",
        "<figure><svg><title>&lt; PROBE</title></svg></figure>|PROBE",
        "<div class=footnotes><p><a href=#fnref1>^</a> a PROBE</div>|PROBE",
        "<p>a P&shy;RO\u200BBE b|P&shy;RO\u200BBE",
        "<p>a P<b>RO</b><wbr>BE b|P<b>RO</b><wbr>BE",
        "<p>&emsp;PROBE&nbsp;|PROBE",
        "<p class=caption>&#150; PROBE|PROBE",
        "<noscript><img alt='&quotPROBE'></noscript>|PROBE",
        "<svg></svg><p>x PROBE <![CDATA[ y|PROBE",
        "<blockquote>a<cite>PROBE</cite></blockquote>|PROBE"
      })
  void aWordIsFoundWhereItStands(String html, String slice) {
    Document document = Pages.parse("<p>é \uD83D\uDE00</p>\r\n" + html);
    List<String> found =
        document.blocks().stream()
            .map(Block::prose)
            .filter(prose -> prose.text().contains("PROBE"))
            .map(prose -> source(prose).of(document.source().text()))
            .toList();
    assertThat(found).containsExactly(slice);
  }

  private static Span source(Prose prose) {
    return prose.toSource(Span.ofLength(prose.text().indexOf("PROBE"), 5));
  }

  @Test
  void framesAreSaidToHoldNoText() {
    String html = "<html><frameset cols=1,2><frame src=a><noframes>no</noframes></frameset></html>";
    Document document = Pages.parse(html);
    assertThat(document.blocks()).isEmpty();
    assertThat(document.omissions())
        .extracting(Omission::name, Omission::reason)
        .containsExactly(tuple("frameset", "frames: what they show is in files of its own"));
  }

  @ParameterizedTest
  @CsvSource({"page.html", "page.xhtml"})
  void aSectionOfCharacterDataThatNothingEndsIsRead(String file) {
    MapProperty.check(Pages.parse(file, "<body><p>a b <![CDATA[c d e f</p>"));
    MapProperty.check(Pages.parse(file, "<body><p>a b <![CDATA[c ]]> d</p>"));
  }

  @Test
  void prefixedXhtmlIsHtml() {
    String html =
        """
        <?xml version="1.0"?>
        <h:html xmlns:h="http://www.w3.org/1999/xhtml" xml:lang="en"><h:body>
        <h:h2>One</h:h2><h:p CLASS="caption">T<h:b>w</h:b>o</h:p><x:p xmlns:x="urn:x">three</x:p></h:body></h:html>
        """;
    Document document = Pages.parse("page.xhtml", html);
    MapProperty.check(document);
    assertThat(Pages.outline(document))
        .isEqualTo("Heading2: One\nCaption: Two\nParagraph: three\n");
  }

  @Test
  void aLongCellIsAColumnOfThePage() {
    String html = "<table><tr><td>Menu<td>" + (LONG + ". ").repeat(6) + "</table>";
    assertThat(Pages.outline(Pages.parse(html)))
        .startsWith("TableCell: Menu\nParagraph: The council");
  }
}
