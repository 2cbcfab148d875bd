package io.github.copyedit.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Prose;
import io.github.copyedit.text.Span;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlMetadataTest {

  @Test
  void aNewsPageSaysItAll() {
    assertThat(fields(Pages.parse(Pages.NEWS)))
        .isEqualTo(
            """
            LANGUAGE LANG_ATTRIBUTE: en-US
            HEADLINE META_TAG: Council votes for the “new” bridge
            DEK META_TAG: Seven to two: the river gets its bridge.
            PUBLISHED META_TAG: 2026-03-04T05:06:07Z
            HEADLINE JSON_LD: Vote – at "last"
            MODIFIED JSON_LD: 2026-03-05
            BYLINE JSON_LD: Joé Doe
            HEADLINE ELEMENT: Council votes for the new bridge
            BYLINE ELEMENT: Jo Doe
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<meta name=date content=2026-01-02>|PUBLISHED META_TAG: 2026-01-02",
        "<meta name=DC.date.issued content=2026-01-02>|PUBLISHED META_TAG: 2026-01-02",
        "<meta name=dcterms:modified content=2026-01-02>|MODIFIED META_TAG: 2026-01-02",
        "<meta name=parsely-pub-date content=2026-01-02>|PUBLISHED META_TAG: 2026-01-02",
        "<meta name=sailthru.date content=2026-01-02>|PUBLISHED META_TAG: 2026-01-02",
        "<meta property=article:publicationdate content=2026-01-02>|PUBLISHED META_TAG: 2026-01-02",
        "<meta itemprop=datePublished content=2026-01-02>|PUBLISHED MICRODATA: 2026-01-02",
        "<meta name=pubdate content=''>|",
        "<meta name=video:release_date content=2026-01-02>|",
        "<meta name=author content='Jo Doe'>|BYLINE META_TAG: Jo Doe",
        "<meta property=article:author content='https://example.org/jo'>|",
        "<time datetime=2026-01-02>2 Jan</time>|PUBLISHED TIME_ELEMENT: 2026-01-02",
        "<time>2026-01-02</time>|PUBLISHED TIME_ELEMENT: 2026-01-02",
        "<time>two o'clock</time>|",
        "<time datetime=2020-01-01>a</time><time pubdate datetime=2026-01-02>b</time>|PUBLISHED TIME_ELEMENT: 2026-01-02",
        "<time class=updated datetime=2026-01-02>b</time>|MODIFIED TIME_ELEMENT: 2026-01-02",
        "<time itemprop=datePublished datetime=2026-01-02>b</time>|PUBLISHED MICRODATA: 2026-01-02",
        "<abbr itemprop=datePublished title=2026-01-02>5 am</abbr>|PUBLISHED MICRODATA: 2026-01-02",
        "<span property=schema:dateModified content=2026-01-02></span>|MODIFIED MICRODATA: 2026-01-02",
        "<time>March 4, 2026</time>|PUBLISHED TIME_ELEMENT: March 4, 2026",
        "<span class='published updated'>3/09/15 8:00am</span>|PUBLISHED ELEMENT: 3/09/15 8:00am",
        "<abbr class=published title=2026-01-02>today</abbr>|PUBLISHED ELEMENT: 2026-01-02",
        "<h2 class=date-header><span>Montag, 9. März 2015</span></h2>|PUBLISHED ELEMENT: Montag, 9. März 2015",
        "<p class=entry-date>two days ago</p>|",
        "<time datetime=2026-01-02>a</time><i class=published>3/09/15</i>|PUBLISHED TIME_ELEMENT: 2026-01-02",
        "<article><p>a</article><i class=published>3/09/15</i>|PUBLISHED ELEMENT: 3/09/15",
        "<article><p>a</article><i class=published>3/09/15</i><i class=published>3/10/15</i>|",
        "<meta property=bytedance:published_time content=2026-01-02>|PUBLISHED META_TAG: 2026-01-02",
        "<meta name=cXenseParse:recs:publishtime content=2026-01-02>|PUBLISHED META_TAG: 2026-01-02",
        "<meta name=dct:issued content=2026-01-02>|PUBLISHED META_TAG: 2026-01-02",
        "<meta property=article:modified_date content=2026-01-02>|MODIFIED META_TAG: 2026-01-02",
        "<span property='rnews:datePublished' content=2026-01-02></span>|PUBLISHED MICRODATA: 2026-01-02",
        "<span property=dcterms:issued>2 January 2026</span>|PUBLISHED MICRODATA: 2 January 2026",
        "<aside><time datetime=2026-01-02>b</time></aside>|",
        "<div itemscope itemtype=https://schema.org/VideoObject><meta itemprop=datePublished content=2020-01-01></div>|",
        "<svg><title>Logo</title></svg><p>T|",
        "<title>T - Site</title><svg><title>Logo</title></svg>|HEADLINE TITLE_ELEMENT: T - Site",
        "<title>T - Site</title>|HEADLINE TITLE_ELEMENT: T - Site",
        "<title>T - Site</title><h1>T</h1>|HEADLINE ELEMENT: T",
        "<span itemprop=author><b itemprop=name>Jo Doe</b>, reporter</span>|BYLINE MICRODATA: Jo Doe",
        "<h3 class=byline>by Jo Doe<br>Monday</h3>|BYLINE ELEMENT: by Jo Doe"
      })
  void fieldsAreReadFromWhereTheyStand(String html, String fields) {
    String separated = html == null ? "" : html;
    assertThat(fields(Pages.parse(separated)).strip()).isEqualTo(fields == null ? "" : fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      quoteCharacter = '~',
      value = {
        "{\"@type\":\"NewsArticle\",\"datePublished\":\"D\"}^PUBLISHED D",
        "[{\"@type\":[\"Thing\",\"BlogPosting\"],\"dateModified\":\"D\"}]^MODIFIED D",
        "{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"W\"},{\"@type\":\"Article\",\"datePublished\":\"D\"}]}^PUBLISHED D",
        "{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"W\"}]}^PUBLISHED W",
        "{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"W\"},{\"@type\":\"newsarticle\",\"headline\":\"H\"}]}^PUBLISHED W HEADLINE H",
        "{\"@type\":\"Article\",\"dateCreated\":{\"@value\":\"D\"}}^PUBLISHED D",
        "{\"@type\":\"VideoObject\",\"datePublished\":\"D\"}^",
        "{\"@type\":\"Article\",\"author\":[\"A\",{\"name\":\"B\"}]}^BYLINE A BYLINE B",
        "{\"@graph\":[{\"@type\":\"Article\",\"author\":{\"@id\":\"x\"}},{\"@type\":\"Person\",\"@id\":\"x\",\"name\":\"P\"}]}^BYLINE P",
        "<!-- {\"@type\":\"Article\",\"headline\":\"H\"} -->^HEADLINE H",
        "//<![CDATA[ {\"@type\":\"Article\",\"headline\":\"H\"} //]]>^HEADLINE H",
        "{\"@type\":\"Article\",\"datePublished\":7,\"headline\":null,\"author\":{}}^"
      })
  void jsonLdIsReadInAllItsShapes(String json, String fields) {
    Document document = Pages.parse("<script type='application/ld+json'>" + json + "</script><p>x");
    String found =
        document.metadata().fields().stream()
            .map(field -> field.kind() + " " + field.value().text())
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(fields == null ? "" : fields);
  }

  @Test
  void aWordInJsonIsFoundBehindEscapes() {
    String html =
        "\uD83D\uDE00<script type=\"application/ld+json\">\r\n{\"@type\":\"Article\",\"headline\":\"A \\u00e9\\n \\\"B\\\" PROBE \\/ C\"}</script>";
    Prose headline =
        Pages.parse(html).metadata().first(Metadata.Kind.HEADLINE).orElseThrow().value();
    assertThat(headline.text()).isEqualTo("A é \"B\" PROBE / C");
    assertThat(headline.toSource(Span.ofLength(headline.text().indexOf("PROBE"), 5)).start())
        .isEqualTo(html.indexOf("PROBE"));
    assertThat(headline.toSource(Span.ofLength(headline.text().indexOf("é"), 1)).of(html))
        .isEqualTo("\\u00e9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "not json",
        "{\"a\":1,}",
        "[[[[[[",
        "{\"@type\":\"Article\"} trailing",
        "&#34;"
      })
  void brokenJsonIsNotedAndPassedOver(String json) {
    Document document = Pages.parse("<script type='application/ld+json'>" + json + "</script><p>x");
    assertThat(document.metadata().fields()).isEmpty();
    assertThat(document.omissions())
        .anyMatch(omission -> omission.reason().startsWith("JSON-LD that can't be read"));
  }

  @Test
  void deepJsonEndsInAnOmission() {
    Document document =
        Pages.parse("<script type='application/ld+json'>" + "[".repeat(100_000) + "</script><p>x");
    assertThat(document.blocks()).hasSize(1);
    assertThat(document.omissions())
        .anyMatch(omission -> omission.reason().startsWith("JSON-LD that can't be read"));
  }

  private static String fields(Document document) {
    return document.metadata().fields().stream()
        .map(field -> field.kind() + " " + field.origin() + ": " + field.value().text() + "\n")
        .collect(Collectors.joining());
  }
}
