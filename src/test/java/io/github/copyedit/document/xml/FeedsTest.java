package io.github.copyedit.document.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.Probes;
import io.github.copyedit.document.UnreadableDocumentException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** RSS and Atom: each entry is an article of its own. */
final class FeedsTest {

  private static final String RSS =
      """
      <?xml version="1.0"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
           xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
           xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
       <channel>
        <title>The Ferry PROBE</title>
        <description>About PROBE</description>
        <language>en-gb</language>
        <item>
         <title>😀 AT&amp;amp;T ⟦PROBE⟧ and &lt;i&gt;⟦PROBE⟧&lt;/i&gt;</title>
         <link>http://x.example/1</link>
         <guid>one</guid>
         <dc:creator>Jane Doe</dc:creator>
         <pubDate>Sat, 21 Mar 2026 08:00:00 GMT</pubDate>
         <category>PROBE</category>
         <description>&lt;p&gt;The un&lt;b&gt;believ&lt;/b&gt;able ⟦PR&lt;b&gt;O&lt;/b&gt;BE⟧ &amp;amp; &amp;eacute; ⟦PROBE⟧.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;⟦PROBE⟧ item&lt;/li&gt;&lt;/ul&gt;&lt;img alt="alt ⟦PROBE⟧"&gt;</description>
        </item>
        <!-- stet a-rule: quoted -->
        <item>
         <title><![CDATA[Tom &amp; ⟦PROBE⟧]]></title>
         <link>http://x.example/2</link>
         <description>A summary ⟦PROBE⟧ of its own</description>
         <content:encoded><![CDATA[<!-- stet b-rule -->
      <h2>Head ⟦PROBE⟧</h2>
      <p>Text ⟦PROBE⟧ &mdash; more.</p><blockquote><p>Said ⟦PROBE⟧</p></blockquote>
      <figure><img src=a><figcaption>Cap ⟦PROBE⟧</figcaption></figure><table><tr><td>Cell ⟦PROBE⟧]]></content:encoded>
         <media:content url="a"><media:title>Pic ⟦PROBE⟧</media:title><media:description type="html">&lt;b&gt;Pic⟦PROBE⟧&lt;/b&gt;</media:description></media:content>
        </item>
        <item>
         <guid>one</guid>
         <title>Title</title>
         <description>The ferry is back and …</description>
         <itunes:summary>The ferry is back and running.</itunes:summary>
         <content:encoded>&lt;p&gt;The ferry is back and running.&lt;/p&gt; ⟦PROBE⟧</content:encoded>
        </item>
        <item><title>Only</title></item>
       </channel>
      </rss>
      """;

  @Test
  void rss() {
    List<Document> documents = Probes.check(Xml.PARSER, "a.rss", RSS);
    assertThat(Probes.outline(documents))
        .isEqualTo(
            """
            [one]
            HEADLINE: 😀 AT&T PROBE and PROBE
            Paragraph: The unbelievable PROBE & é PROBE.
            ListItem: PROBE item
            AltText: alt PROBE
            [http://x.example/2]
            HEADLINE: Tom & PROBE
            DEK: A summary PROBE of its own
            Heading2: Head PROBE
            Paragraph: Text PROBE — more.
            Quote: Said PROBE
            Caption: Cap PROBE
            TableCell: Cell PROBE
            TitleText: Pic PROBE
            Caption: PicPROBE
            [one (2)]
            HEADLINE: Title
            Paragraph: The ferry is back and running.
            Paragraph: PROBE
            [entry 4]
            HEADLINE: Only""");
    assertThat(Probes.fields(documents.get(0)))
        .isEqualTo(
            """
            LANGUAGE en-gb
            HEADLINE 😀 AT&T PROBE and PROBE
            BYLINE Jane Doe
            PUBLISHED Sat, 21 Mar 2026 08:00:00 GMT""");
    assertThat(documents)
        .allMatch(document -> document.language().orElseThrow().getCountry().equals("GB"));
    assertThat(Probes.omissions(documents.get(0)))
        .isEqualTo(
            """
            title: about the feed
            description: about the feed
            link: about the entry
            guid: about the entry
            category: about the entry""");
    assertThat(Probes.omissions(documents.get(2)))
        .contains("description: says what the content says", "itunes:summary: says what");
    assertThat(documents.get(0).suppressions()).isEmpty();
    Document second = documents.get(1);
    assertThat(second.suppressions())
        .extracting(stet -> second.slice(stet.place()))
        .containsExactly("<!-- stet a-rule: quoted -->", "<!-- stet b-rule -->");
    assertThat(second.suppressions().get(1).scope().contains(second.blocks().get(2).source()))
        .isTrue();
  }

  @Test
  void rdf() {
    String rdf =
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
         <channel rdf:about="x"><title>T</title><items><rdf:Seq/></items></channel>
         <item rdf:about="urn:1"><title>A ⟦PROBE⟧</title><description>Text ⟦PROBE⟧</description><dc:date>2026-03-21</dc:date></item>
        </rdf:RDF>
        """;
    List<Document> documents = Probes.check(Xml.PARSER, "a.rdf", rdf);
    assertThat(Probes.outline(documents))
        .isEqualTo("[urn:1]\nHEADLINE: A PROBE\nParagraph: Text PROBE");
    assertThat(Probes.fields(documents.get(0))).contains("PUBLISHED 2026-03-21");
  }

  private static final String ATOM =
      """
      <?xml version="1.0"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
       <title>Feed PROBE</title>
       <entry>
        <id>urn:1</id>
        <title type="html">A &lt;b&gt;⟦PROBE⟧&lt;/b&gt;</title>
        <updated>2026-03-21T08:00:00Z</updated>
        <published>2026-03-20T08:00:00Z</published>
        <author><name>Jane Doe</name></author>
        <summary>Summary ⟦PROBE⟧ &lt;b&gt;</summary>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>In <em>⟦PROBE⟧</em> un<b>believ</b>able ⟦PR<i>OB</i>E⟧</p><ol><li>⟦PROBE⟧</li></ol></div></content>
       </entry>
       <entry xml:lang="fr">
        <id>urn:2</id>
        <title>x</title>
        <content type="html">&lt;p&gt;😀 ⟦PROBE⟧&lt;/p&gt;</content>
       </entry>
       <entry>
        <title>y</title>
        <link href="http://x.example/3"/>
        <content type="text">Plain ⟦PROBE⟧ &amp;amp; &lt;b&gt;</content>
       </entry>
       <entry><title>z</title><content src="http://x.example/4" type="text/html">PROBE</content></entry>
       <entry><title>w</title><content type="image/png">UFJPQkU=</content></entry>
      </feed>
      """;

  @Test
  void atom() {
    List<Document> documents = Probes.check(Xml.PARSER, "a.atom", ATOM);
    assertThat(Probes.outline(documents))
        .isEqualTo(
            """
            [urn:1]
            HEADLINE: A PROBE
            DEK: Summary PROBE <b>
            Paragraph: In PROBE unbelievable PROBE
            ListItem: PROBE
            [urn:2]
            HEADLINE: x
            Paragraph: 😀 PROBE
            [http://x.example/3]
            HEADLINE: y
            Paragraph: Plain PROBE &amp; <b>
            [entry 4]
            HEADLINE: z
            [entry 5]
            HEADLINE: w""");
    assertThat(Probes.fields(documents.get(0)))
        .isEqualTo(
            """
            HEADLINE A PROBE
            MODIFIED 2026-03-21T08:00:00Z
            PUBLISHED 2026-03-20T08:00:00Z
            BYLINE Jane Doe
            DEK Summary PROBE <b>""");
    assertThat(documents.get(0).language().orElseThrow()).hasToString("de");
    assertThat(documents.get(1).language().orElseThrow()).hasToString("fr");
    assertThat(Probes.omissions(documents.get(3))).isEqualTo("content: the content is elsewhere");
    assertThat(Probes.omissions(documents.get(4)))
        .isEqualTo("content: content that is neither text nor HTML");
  }

  @Test
  void anEntryThatCannotBeReadCostsNoOther() {
    String deep = "&lt;div&gt;".repeat(600) + "x";
    String feed =
        "<rss><channel>\n<item><description>good</description></item>\n<item><description>"
            + deep
            + "</description></item>\n<item><description>also good</description></item></channel></rss>";
    UnreadableDocumentException problem =
        catchThrowableOfType(UnreadableDocumentException.class, () -> Xml.all(feed));
    assertThat(problem).hasMessageStartingWith("Its entry at line 3 can't be read: Its elements");
    assertThat(problem.readable())
        .extracting(document -> document.blocks().get(0).prose().text())
        .containsExactly("good", "also good");
  }

  @Test
  void feedsInTheWild() {
    assertThat(
            Xml.all(
                "<rss><channel><item><title>A</title><dc:date>2026-03-21</dc:date></item></channel></rss>"))
        .as("a prefix that nobody declared")
        .singleElement()
        .satisfies(
            document -> assertThat(Probes.fields(document)).contains("PUBLISHED 2026-03-21"));
    assertThat(Xml.all("<rss><channel><title>empty</title></channel></rss>")).isEmpty();
    assertThat(
            Probes.outline(
                Xml.all(
                    "<rss><channel><item><description><p>real</p><p>elements</p></description></item></channel></rss>")))
        .isEqualTo("[entry 1]\nParagraph: real\nParagraph: elements");
  }
}
