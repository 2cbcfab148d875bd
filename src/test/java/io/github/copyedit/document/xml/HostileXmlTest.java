package io.github.copyedit.document.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.Probes;
import io.github.copyedit.document.UnknownFormatException;
import io.github.copyedit.document.UnreadableDocumentException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is fetched, nothing is expanded, and what is broken is a problem with its place. */
@Timeout(60)
final class HostileXmlTest {

  private static final String BODY =
      "<nitf><body><body.content><p>%s</p></body.content></body></nitf>";

  @TempDir private Path folder;

  @Test
  void noFileIsRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "TOPSECRET");
    for (String doctype :
        List.of(
            "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
            "<!DOCTYPE nitf [<!ENTITY % x SYSTEM \"" + secret.toUri() + "\"> %x;]>",
            "<!DOCTYPE nitf SYSTEM \"" + secret.toUri() + "\">")) {
      UnreadableDocumentException problem =
          catchThrowableOfType(
              UnreadableDocumentException.class, () -> Xml.all(doctype + BODY.formatted("&x;")));
      assertThat(problem).as(doctype).isNotNull();
      assertThat(problem.getMessage()).contains("line 1").doesNotContain("TOPSECRET");
      assertThat(problem.readable()).isEmpty();
    }
    String include =
        "<nitf xmlns:xi='http://www.w3.org/2001/XInclude'><body><p>a</p><xi:include parse='text' href='"
            + secret.toUri()
            + "'/></body></nitf>";
    assertThat(Probes.outline(Xml.all(include))).isEqualTo("Paragraph: a");
  }

  @Test
  void noConnectionIsMade() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
      for (String head :
          List.of(
              "<!DOCTYPE nitf SYSTEM \"" + address + "\">",
              "<!DOCTYPE nitf PUBLIC \"-//X//EN\" '" + address + "'>",
              "<?xml-stylesheet href=\"" + address + "\"?>",
              "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"" + address + "\">]>")) {
        try {
          Xml.all(head + BODY.formatted("a&#38;b"));
        } catch (UnreadableDocumentException refused) {
          assertThat(head).contains("[");
        }
      }
      server.setSoTimeout(200);
      try (Socket came = server.accept()) {
        throw new AssertionError("a connection was made from " + came.getPort());
      } catch (SocketTimeoutException nobodyCame) {
        assertThat(nobodyCame).isNotNull();
      }
    }
  }

  @Test
  void entitiesAreNotExpanded() {
    String laughs =
        "<!DOCTYPE nitf [\n<!ENTITY a \"ha\">\n<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">\n]>\n"
            + BODY.formatted("&b;");
    assertThat(problem(laughs))
        .isEqualTo(
            "Its DOCTYPE brings declarations of its own (line 1), and entities are never read."
                + " Write out what they stand for and remove everything from [ to ], or exclude the"
                + " file.");
  }

  @Test
  void charactersThatADocumentTypeWouldDeclareAreRead() {
    String doctype = "<!DOCTYPE nitf PUBLIC \"-//IPTC//DTD NITF 3.5//EN\" \"nitf-3-5.dtd\">\n";
    assertThat(Probes.outline(Xml.all(doctype + BODY.formatted("a&nbsp;b&mdash;c&eacute;"))))
        .isEqualTo("Paragraph: a\u00A0b—cé");
    assertThat(problem(doctype + BODY.formatted("a &product; b")))
        .contains("line 2, column", "\"product\"");
    assertThat(problem(BODY.formatted("a&nbsp;b"))).contains("line 1, column", "\"nbsp\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<nitf>~ ~<p></nitf>|line 1, column",
        "<nitf><p>a & b</p></nitf>|line 1, column",
        "<nitf/>more|line 1, column",
        "<nitf a=1/>|line 1, column",
        "<nitf a='1' a='2'/>|line 1, column",
        "<nitf><!-- -- </nitf>|line 1, column",
        "<nitf><![CDATA[ </nitf>|line 1, column",
        "<nitf>&#0;</nitf>|line 1, column",
        "no xml|line 1, column 1",
        "<|line 1, column",
        "<!DOCTYPE|line 1, column",
        "<!DOCTYPE nitf>|line 1, column"
      })
  void malformed(String xml, String place) {
    assertThat(problem(xml)).startsWith("It is not well-formed XML: " + place).contains("exclude");
  }

  @Test
  void theLineIsThatOfTheFile() {
    assertThat(problem("<nitf>\r\n<p>\r\n</nitf>")).contains("line 3, column");
  }

  @ParameterizedTest
  @ValueSource(ints = {512, 5_000, 200_000})
  void nestingHasALimit(int depth) {
    assertThat(problem("<nitf>" + "<p>".repeat(depth) + "</p>".repeat(depth) + "</nitf>"))
        .contains("nested more than 511 deep (line 1)");
  }

  @Test
  void whatTwoParsersTakeForDifferentThings() {
    String odd =
        "<nitf><body><!--> PROBE --><?php if a > b PROBE ?><p>⟦PROBE⟧<?x > PROBE?></p>"
            + "<_own>⟦PROBE⟧</_own><über>b</über><p>a<!-- x --><![CDATA[<b>⟦PROBE⟧</b>]]></p>"
            + "<p title=\"a > b\">⟦PROBE⟧</p></body></nitf>";
    assertThat(Probes.outline(Probes.check(Xml.PARSER, "a.xml", odd)))
        .isEqualTo(
            "Paragraph: PROBE\nParagraph: PROBE\nParagraph: b\nParagraph: a<b>PROBE</b>\nParagraph: PROBE");
  }

  @ParameterizedTest
  @CsvSource({
    "<project/>, project",
    "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'/>, urlset",
    "<article><front/></article>, article",
    "<topic/>, topic",
    "<feed/>, feed",
    "<html xmlns='http://www.w3.org/1999/xhtml'/>, html",
    "<NewsML Version='1.2'/>, NewsML",
    "<a:rdf xmlns:a='b'/>, a:rdf"
  })
  void otherXmlIsNotGuessedAt(String xml, String root) {
    UnknownFormatException unknown =
        catchThrowableOfType(UnknownFormatException.class, () -> Xml.all(xml));
    assertThat(unknown)
        .hasMessage("XML with the root element <" + root + ">, which is no format that is known");
    assertThat(unknown.remedy()).contains("copyedit.yml", "exclude");
  }

  @Test
  void largeFilesTakeATimeOfTheirSize() {
    String items =
        "<item><title>a</title><description>&lt;p&gt;b&lt;/p&gt;</description><!-- stet --></item>"
            .repeat(3_000);
    List<Document> documents = Xml.all("<rss><channel>" + items + "</channel></rss>");
    assertThat(documents).hasSize(3_000);
    String flat = "<b/><i>x</i><fn>y</fn>".repeat(8_000);
    assertThat(Xml.all(BODY.formatted(flat))).hasSize(1);
    assertThat(Xml.all("<nitf><body><hedline><hl1>" + flat + "</hl1></hedline></body></nitf>"))
        .hasSize(1);
  }

  private static String problem(String xml) {
    return catchThrowableOfType(UnreadableDocumentException.class, () -> Xml.all(xml)).getMessage();
  }

  /** Each is compared with the content, which must not be put together anew for each. */
  @Test
  @Timeout(20)
  void manySummariesOfMuchContent() {
    String feed =
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='html'>"
            + "&lt;p>a&lt;/p>".repeat(20_000)
            + "</content>"
            + "<summary>b c</summary>".repeat(20_000)
            + "</entry></feed>";
    assertThat(Xml.all(feed)).hasSize(1);
  }
}
