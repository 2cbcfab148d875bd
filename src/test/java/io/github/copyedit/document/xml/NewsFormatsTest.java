package io.github.copyedit.document.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Probes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** NITF and NewsML-G2. */
final class NewsFormatsTest {

  private static final String NITF =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE nitf SYSTEM "nitf-3-5.dtd">
      <!-- 😀 e\u0301 <p>PROBE</p> -->
      <nitf version="-//IPTC//DTD NITF 3.5//EN">
       <head>
        <title>Ferry PROBE</title>
        <docdata><date.issue norm="20260321T080000Z"/></docdata>
       </head>
       <body xml:lang="en-GB">
        <body.head>
         <hedline><hl1>😀 Ferry ⟦PROBE⟧ ends</hl1><hl2>Boats are ⟦PROBE⟧ back</hl2></hedline>
         <byline>By <person>Jane Doe</person><byttl>Staff writer PROBE</byttl></byline>
         <dateline><location>Dover</location><story.date norm="20260321"/></dateline>
         <abstract><p>An abstract ⟦PROBE⟧.</p></abstract>
        </body.head>
        <body.content>
         <block>
          <p lede="true">Un<em>believ</em>able ⟦PR<em>OB</em>E⟧ &amp; ⟦PROB&#69;⟧ <?pi a > b ?>.</p>
          <p>See <a href="http://x.example/?a=1&amp;b=2">the ⟦PROBE⟧</a>, <org>⟦PROBE⟧ Ltd.</org><fn><p>A ⟦PROBE⟧ note.</p></fn> today.</p>
          <hl2>A ⟦PROBE⟧ heading</hl2>
          <ul><li>First ⟦PROBE⟧</li><li>Second</li></ul>
          <bq><block><p>Quoted ⟦PROBE⟧.</p></block><credit>The ⟦PROBE⟧ poet</credit></bq>
          <table><caption>Table ⟦PROBE⟧</caption><tr><td>Cell ⟦PROBE⟧</td><td>12</td></tr></table>
          <media media-type="image">
           <media-reference source="a.jpg" alternate-text="An alt ⟦PROBE⟧"/>
           <media-metadata name="x" value="y"/>
           <media-caption><p>A caption&mdash;⟦PROBE⟧.</p></media-caption>
           <media-producer>PROBE/Agency</media-producer>
          </media>
          <pre>code PROBE</pre>
         </block>
        </body.content>
        <body.end><tagline>Jane is a ⟦PROBE⟧ writer.</tagline></body.end>
       </body>
      </nitf>
      """;

  @Test
  void nitf() {
    List<Document> documents = Probes.check(Xml.PARSER, "a.nitf", NITF);
    assertThat(Probes.outline(documents))
        .isEqualTo(
            """
            Heading1: 😀 Ferry PROBE ends
            DEK: Boats are PROBE back
            Paragraph: Dover
            Paragraph: An abstract PROBE.
            Paragraph: Unbelievable PROBE & PROBE .
            Paragraph: See the PROBE, PROBE Ltd. today.
            Footnote: A PROBE note.
            Heading2: A PROBE heading
            ListItem: First PROBE
            ListItem: Second
            Quote: Quoted PROBE.
            Quote: The PROBE poet
            Caption: Table PROBE
            TableCell: Cell PROBE
            TableCell: 12
            AltText: An alt PROBE
            Caption: A caption—PROBE.
            Paragraph: Jane is a PROBE writer.""");
    Document document = documents.get(0);
    assertThat(Probes.fields(document))
        .isEqualTo(
            """
            PUBLISHED 20260321T080000Z
            HEADLINE 😀 Ferry PROBE ends
            DEK Boats are PROBE back
            BYLINE By Jane Doe Staff writer PROBE
            PUBLISHED 20260321
            DEK An abstract PROBE.""");
    assertThat(Probes.omissions(document))
        .isEqualTo(
            """
            head: no copy
            byline: read as a field: byline
            media-producer: no copy
            pre: code""");
    assertThat(document.links())
        .extracting(link -> link.target())
        .containsExactly("http://x.example/?a=1&b=2");
    assertThat(document.images())
        .extracting(image -> image.target() + " " + image.alt().orElse("-"))
        .containsExactly("a.jpg An alt PROBE");
  }

  private static final String NEWS_MESSAGE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">
       <header><sent>2026-03-21T08:00:00Z</sent></header>
       <itemSet>
        <newsItem guid="urn:a" version="1" xml:lang="en">
         <itemMeta>
          <itemClass qcode="ninat:text"/>
          <versionCreated>2026-03-21T08:00:00Z</versionCreated>
          <title>An internal PROBE title</title>
         </itemMeta>
         <contentMeta>
          <contentCreated>2026-03-20T08:00:00Z</contentCreated>
          <by>Jane Doe PROBE</by>
          <headline>A 😀 ⟦PROBE⟧ headline</headline>
          <language tag="en-GB"/>
          <description role="drol:summary">A ⟦PROBE⟧ summary.</description>
         </contentMeta>
         <contentSet>
          <inlineXML contenttype="application/xhtml+xml">
           <html xmlns="http://www.w3.org/1999/xhtml">
            <head><title>PROBE</title></head>
            <body>
             <!-- stet some-rule: as said -->
             <p>The un<b>believ</b>able ⟦PROBE⟧ &amp; <i>⟦PROBE⟧</i>.</p>
             <figure><img src="a.jpg" alt="The ⟦PROBE⟧"/><figcaption>Cap ⟦PROBE⟧</figcaption></figure>
            </body>
           </html>
          </inlineXML>
          <inlineData contenttype="text/plain">The unbelievable PROBE</inlineData>
         </contentSet>
        </newsItem>
        <newsItem guid="urn:b" version="1">
         <contentMeta>
          <description role="drol:caption">A picture ⟦PROBE⟧ caption.</description>
         </contentMeta>
         <contentSet><remoteContent href="a.jpg"/></contentSet>
        </newsItem>
        <newsItem guid="urn:a">
         <contentMeta><headline>Plain</headline></contentMeta>
         <contentSet><inlineData contenttype="text/plain">First ⟦PROBE⟧ line
      goes on.

      Second &lt; ⟦PROBE⟧.</inlineData></contentSet>
        </newsItem>
        <newsItem guid="urn:d">
         <contentSet><inlineData contenttype="text/html"><![CDATA[<p>In ⟦PROBE⟧ &eacute; ⟦PR<b>O</b>BE⟧</p>]]></inlineData></contentSet>
        </newsItem>
        <newsItem guid="urn:e">
         <contentSet><inlineXML><nitf><body><body.content><p>N ⟦PROBE⟧</p></body.content></body></nitf></inlineXML></contentSet>
        </newsItem>
        <packageItem guid="urn:f"><groupSet><group><itemRef><headline>Other PROBE</headline></itemRef></group></groupSet></packageItem>
       </itemSet>
      </newsMessage>
      """;

  @Test
  void newsMl() {
    List<Document> documents = Probes.check(Xml.PARSER, "a.xml", NEWS_MESSAGE);
    assertThat(Probes.outline(documents))
        .isEqualTo(
            """
            [urn:a]
            HEADLINE: A 😀 PROBE headline
            DEK: A PROBE summary.
            Paragraph: The unbelievable PROBE & PROBE.
            AltText: The PROBE
            Caption: Cap PROBE
            [urn:b]
            Caption: A picture PROBE caption.
            [urn:a (2)]
            HEADLINE: Plain
            Paragraph: First PROBE line goes on.
            Paragraph: Second < PROBE.
            [urn:d]
            Paragraph: In PROBE é PROBE
            [urn:e]
            Paragraph: N PROBE
            [urn:f]
            """);
    Document first = documents.get(0);
    assertThat(Probes.fields(first))
        .isEqualTo(
            """
            MODIFIED 2026-03-21T08:00:00Z
            PUBLISHED 2026-03-20T08:00:00Z
            BYLINE Jane Doe PROBE
            HEADLINE A 😀 PROBE headline
            LANGUAGE en-GB
            DEK A PROBE summary.""");
    assertThat(first.language().orElseThrow()).hasToString("en_GB");
    assertThat(Probes.omissions(first))
        .isEqualTo(
            """
            title: about the item
            by: read as a field: byline
            head: not shown
            inlineData: another form of the same content""");
    assertThat(first.suppressions()).hasSize(1);
    Block paragraph = first.blocks().get(2);
    assertThat(first.suppressions().get(0).scope().contains(paragraph.source())).isTrue();
    assertThat(first.extent().of(first.source().text())).startsWith("<newsItem guid=\"urn:a\"");
  }

  @Test
  void oneItemIsTheFile() {
    Document document =
        Xml.one(
            "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' xml:lang='de'><contentMeta>"
                + "<headline>Kopf</headline></contentMeta></newsItem>");
    assertThat(document.entry()).isEmpty();
    assertThat(document.language().orElseThrow()).hasToString("de");
  }

  @Test
  void xhtmlThatForgotItsNamespace() {
    String item =
        "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'><contentSet>"
            + "<inlineXML contenttype='application/xhtml+xml'><h2>⟦PROBE⟧</h2><p>⟦PROBE⟧</p>"
            + "</inlineXML></contentSet></newsItem>";
    assertThat(Probes.outline(Probes.check(Xml.PARSER, "a.xml", item)))
        .isEqualTo("Heading2: PROBE\nParagraph: PROBE");
  }
}
