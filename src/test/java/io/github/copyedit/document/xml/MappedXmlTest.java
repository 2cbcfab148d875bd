package io.github.copyedit.document.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.BlockKind;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.ElementPath;
import io.github.copyedit.document.FormatSettings;
import io.github.copyedit.document.FormatSettings.BlockRule;
import io.github.copyedit.document.FormatSettings.ElementName;
import io.github.copyedit.document.FormatSettings.FieldRule;
import io.github.copyedit.document.Metadata.Kind;
import io.github.copyedit.document.Probes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** DocBook, DITA and a house's own XML. */
final class MappedXmlTest {

  @Test
  void docBook() {
    String xml =
        """
        <article xmlns="http://docbook.org/ns/docbook" xmlns:xlink="http://www.w3.org/1999/xlink" xml:lang="en-GB" version="5.0">
         <info><title>😀 The ⟦PROBE⟧ guide</title><author><personname>Jane Doe</personname></author><pubdate>2026-03-21</pubdate><copyright><year>2026</year><holder>PROBE</holder></copyright></info>
         <para>Call <code>PROBE()</code>, un<emphasis>believ</emphasis>able ⟦PR<emphasis>OB</emphasis>E⟧ &amp; <link xlink:href="http://x.example">the ⟦PROBE⟧</link>; see <xref linkend="a"/>.<footnote><para>Note ⟦PROBE⟧.</para></footnote> More.</para>
         <section xml:id="a"><title>First ⟦PROBE⟧</title>
          <itemizedlist><listitem><para>Item ⟦PROBE⟧</para></listitem></itemizedlist>
          <variablelist><varlistentry><term>⟦PROBE⟧</term><listitem><para>Means</para></listitem></varlistentry></variablelist>
          <section><title>Deep ⟦PROBE⟧</title><blockquote><attribution>A ⟦PROBE⟧</attribution><para>Said ⟦PROBE⟧</para></blockquote></section>
         </section>
         <table><title>Table ⟦PROBE⟧</title><tgroup cols="1"><tbody><row><entry>Cell ⟦PROBE⟧</entry><entry><para xml:lang="fr">Deux</para></entry></row></tbody></tgroup></table>
         <figure><title>Figure ⟦PROBE⟧</title><mediaobject><imageobject><imagedata fileref="a.png"/></imageobject><textobject><phrase>Alt ⟦PROBE⟧</phrase></textobject></mediaobject></figure>
         <programlisting>PROBE</programlisting>
         <note><title>Note ⟦PROBE⟧</title><para role="navigation">Text ⟦PROBE⟧</para></note>
         <para><unknown>Some</unknown> ⟦PROBE⟧</para>
        </article>
        """;
    List<Document> documents = Probes.check(Xml.PARSER, "a.xml", xml);
    assertThat(Probes.outline(documents))
        .isEqualTo(
            """
            Heading1: 😀 The PROBE guide
            Paragraph: Call Dummy0, unbelievable PROBE & the PROBE; see Dummy0. More.
            Footnote: Note PROBE.
            Heading2: First PROBE
            ListItem: Item PROBE
            ListItem: PROBE
            ListItem: Means
            Heading3: Deep PROBE
            Quote: A PROBE
            Quote: Said PROBE
            Caption: Table PROBE
            TableCell: Cell PROBE
            TableCell: Deux
            Caption: Figure PROBE
            AltText: Alt PROBE
            Paragraph: Note PROBE
            Paragraph: Text PROBE
            Paragraph: Some PROBE""");
    Document document = documents.get(0);
    assertThat(Probes.fields(document))
        .isEqualTo("HEADLINE 😀 The PROBE guide\nBYLINE Jane Doe\nPUBLISHED 2026-03-21");
    assertThat(document.blocks().get(12).language().orElseThrow()).hasToString("fr");
    assertThat(document.links())
        .extracting(link -> link.target())
        .containsExactly("http://x.example");
  }

  @Test
  void docBook4ByItsDocumentTypeOrItsName() {
    String xml = "<article><title>A ⟦PROBE⟧</title><para>b &mdash; ⟦PROBE⟧</para></article>";
    String doctype =
        "<!DOCTYPE article PUBLIC \"-//OASIS//DTD DocBook XML V4.5//EN\" \"docbookx.dtd\">\n";
    assertThat(Probes.outline(Probes.check(Xml.PARSER, "a.xml", doctype + xml)))
        .isEqualTo("Heading1: A PROBE\nParagraph: b — PROBE");
    Probes.check(Xml.PARSER, "a.dbk", xml.replace("&mdash;", "-"));
  }

  @Test
  void dita() {
    String xml =
        """
        <!DOCTYPE task PUBLIC "-//OASIS//DTD DITA Task//EN" "task.dtd">
        <task id="t" xml:lang="en-US"><title>Do the ⟦PROBE⟧</title>
         <shortdesc>Short ⟦PROBE⟧.</shortdesc>
         <prolog><author>Jane</author><critdates><created date="2026-03-20"/><revised modified="2026-03-21"/></critdates></prolog>
         <taskbody>
          <context><p>Press <uicontrol>⟦PROBE⟧</uicontrol> in <keyword keyref="product"/> with <cmdname>PROBE</cmdname>.<fn>Note ⟦PROBE⟧</fn></p></context>
          <steps><step><cmd>Open ⟦PROBE⟧.</cmd><info>It ⟦PROBE⟧.</info></step></steps>
          <example><title>Ex ⟦PROBE⟧</title><fig><title>Fig ⟦PROBE⟧</title><image href="a.png"><alt>Alt ⟦PROBE⟧</alt></image></fig><codeblock>PROBE</codeblock></example>
          <result><table><tgroup cols="1"><tbody><row><entry>Cell ⟦PROBE⟧</entry></row></tbody></tgroup></table><lq>Quote ⟦PROBE⟧</lq><note>Note ⟦PROBE⟧</note></result>
         </taskbody>
         <related-links><link href="x"><linktext>PROBE</linktext></link></related-links>
        </task>
        """;
    List<Document> documents = Probes.check(Xml.PARSER, "a.xml", xml);
    assertThat(Probes.outline(documents))
        .isEqualTo(
            """
            Heading1: Do the PROBE
            Paragraph: Short PROBE.
            Paragraph: Press PROBE in Dummy0 with Dummy0.
            Footnote: Note PROBE
            ListItem: Open PROBE.
            ListItem: It PROBE.
            Heading2: Ex PROBE
            Caption: Fig PROBE
            AltText: Alt PROBE
            TableCell: Cell PROBE
            Quote: Quote PROBE
            Paragraph: Note PROBE""");
    Document document = documents.get(0);
    assertThat(Probes.fields(document))
        .isEqualTo(
            """
            HEADLINE Do the PROBE
            DEK Short PROBE.
            BYLINE Jane
            PUBLISHED 2026-03-20
            MODIFIED 2026-03-21""");
    assertThat(Probes.omissions(document)).contains("related-links: no copy", "codeblock: code");
    assertThat(document.images())
        .extracting(image -> image.target() + " " + image.alt().orElse("-"))
        .containsExactly("a.png Alt PROBE");
  }

  @Test
  void severalDitaTopicsInOneFile() {
    String xml =
        "<dita><concept id='a'><title>⟦PROBE⟧</title></concept><!-- stet x -->"
            + "<topic id='a'><title>B</title><body><p>⟦PROBE⟧</p></body></topic></dita>";
    List<Document> documents = Probes.check(Xml.PARSER, "a.dita", xml);
    assertThat(Probes.outline(documents))
        .isEqualTo("[a]\nHeading1: PROBE\n[a (2)]\nHeading1: B\nParagraph: PROBE");
    assertThat(documents.get(1).suppressions()).hasSize(1);
  }

  private static FormatSettings.Xml house(String article, String id, String... rules) {
    return new FormatSettings.Xml(
        ElementName.of("{urn:house}stories"),
        Arrays.stream(rules)
            .map(rule -> rule.split(": "))
            .map(
                rule ->
                    new BlockRule(ElementPath.of(rule[0]), BlockKind.named(rule[1]).orElseThrow()))
            .toList(),
        List.of(
            new FieldRule(Kind.HEADLINE, ElementPath.of("head > hed")),
            new FieldRule(Kind.DEK, ElementPath.of("@dek")),
            new FieldRule(Kind.BYLINE, ElementPath.of("by")),
            new FieldRule(Kind.PUBLISHED, ElementPath.of("head > date@iso")),
            new FieldRule(Kind.LANGUAGE, ElementPath.of("@xml:lang"))),
        Optional.of(article).filter(path -> !path.isEmpty()).map(ElementPath::of),
        Optional.of(id).filter(path -> !path.isEmpty()).map(ElementPath::of));
  }

  private static final String STORIES =
      """
      <s:stories xmlns:s="urn:house"><meta>PROBE</meta>
       <s:item n="1" xml:lang="de" dek="Dek ⟦PROBE⟧"><head><hed>Hed ⟦PROBE⟧</hed><by>Jane PROBE</by><date iso="2026-03-21"/></head>
        <body><Para>Par ⟦PROBE⟧ <x>un</x>believable</Para><sec><t>T ⟦PROBE⟧</t><sec><t>D ⟦PROBE⟧</t></sec></sec>
         <li>L ⟦PROBE⟧</li><pq>Q ⟦PROBE⟧</pq><cell kind="data">C ⟦PROBE⟧</cell><cell>P ⟦PROBE⟧</cell><cap>K ⟦PROBE⟧</cap>
         <pic alt="A ⟦PROBE⟧" title="Ti ⟦PROBE⟧"/><note>N ⟦PROBE⟧</note><src>PROBE</src><meta>PROBE</meta>
         <free><deep>F ⟦PROBE⟧</deep><deep>G ⟦PROBE⟧</deep></free></body>
       </s:item>
       <s:item><body><Para>Two ⟦PROBE⟧</Para></body></s:item>
      </s:stories>
      """;

  @Test
  void aHouseFormat() {
    FormatSettings.Xml format =
        house(
            "item",
            "@n",
            "Para: paragraph",
            "sec: section",
            "sec > t: heading",
            "li: list-item",
            "pq: quote",
            "cell: paragraph",
            "cell[kind=data]: table-cell",
            "cap: caption",
            "pic: image",
            "pic@title: caption",
            "note: footnote",
            "src: code",
            "meta: skip");
    List<Document> documents =
        Probes.check(Xml.parser(new FormatSettings(List.of(format), List.of())), "a.xml", STORIES);
    assertThat(Probes.outline(documents))
        .isEqualTo(
            """
            [1]
            DEK: Dek PROBE
            HEADLINE: Hed PROBE
            Paragraph: Par PROBE unbelievable
            Heading2: T PROBE
            Heading3: D PROBE
            ListItem: L PROBE
            Quote: Q PROBE
            TableCell: C PROBE
            Paragraph: P PROBE
            Caption: K PROBE
            Caption: Ti PROBE
            AltText: A PROBE
            Footnote: N PROBE
            Paragraph: F PROBE
            Paragraph: G PROBE
            [article 2]
            Paragraph: Two PROBE""");
    Document first = documents.get(0);
    assertThat(first.language().orElseThrow()).hasToString("de");
    assertThat(Probes.fields(first))
        .isEqualTo(
            """
            LANGUAGE de
            DEK Dek PROBE
            HEADLINE Hed PROBE
            BYLINE Jane PROBE
            PUBLISHED 2026-03-21""");
    assertThat(Probes.omissions(first))
        .isEqualTo("by: read as a field: byline\nsrc: code\nmeta: no copy");
  }
}
