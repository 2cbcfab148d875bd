package io.github.copyedit.document.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.FormatSettings;
import io.github.copyedit.document.FormatSettings.BodyFormat;
import io.github.copyedit.document.FormatSettings.JsonLines;
import io.github.copyedit.document.Metadata.Kind;
import io.github.copyedit.document.Probes;
import io.github.copyedit.document.UnknownFormatException;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.document.html.HtmlParser;
import io.github.copyedit.document.markdown.MarkdownParser;
import io.github.copyedit.document.plain.PlainTextParser;
import io.github.copyedit.source.Glob;
import io.github.copyedit.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class JsonFormatsTest {

  private static final BodyParsers BODIES =
      new BodyParsers(
          HtmlParser.fragment(), new MarkdownParser(HtmlParser.fragment()), new PlainTextParser());
  private static final DocumentParser NINJS = new NinjsParser(BODIES);

  private static final String NINJS_1 =
      """
      {
        "uri": "http://x.example/1", "type": "composite", "language": "en-GB",
        "versioncreated": "2026-03-21T08:00:00Z", "byline": "Jane Doe PROBE", "urgency": 3,
        "usageterms": "Not for PROBE use",
        "headline": "\\ud83d\\ude00 A \\"⟦PROBE⟧\\" headline",
        "headline_sub": "A sub ⟦PROBE⟧",
        "description_text": "A ⟦PROBE⟧ dek &amp; ⟦PR<b>O</b>BE⟧",
        "body_text": "Plain PROBE",
        "body_xhtml": "<!-- stet a-rule --><p class=\\"x\\">e\\u0301 un<b>believ</b>able ⟦PR<i>OB<\\/i>E⟧ &eacute; ⟦\\u0050ROBE⟧ \\ud83d\\ude00 ⟦PROBE⟧<\\/p>\\n<h2>⟦PROBE⟧<\\/h2><ul><li>⟦PROBE⟧<\\/li><\\/ul><blockquote>⟦PROBE⟧<\\/blockquote><table><tr><td>⟦PROBE⟧<\\/td><\\/tr><\\/table><img alt=\\"⟦PROBE⟧\\" src=\\"a\\"><a href=\\"u\\">⟦PROBE⟧<\\/a>",
        "associations": {
          "a": {"uri": "u", "type": "picture", "headline": "Pic ⟦PROBE⟧", "description_text": "Cap ⟦PROBE⟧",
                "alttext": "Alt ⟦PROBE⟧", "renditions": {"main": {"href": "a.jpg"}}},
          "b": {"uri": "v", "type": "text", "headline": "Other PROBE"}
        },
        "stet": ["b-rule"]
      }
      """;

  @Test
  void ninjs1() {
    List<Document> documents = Probes.check(NINJS, "a.json", NINJS_1);
    assertThat(Probes.outline(documents))
        .isEqualTo(
            """
            HEADLINE: 😀 A "PROBE" headline
            DEK: A sub PROBE
            DEK: A PROBE dek & PROBE
            Paragraph: e\u0301 unbelievable PROBE é PROBE 😀 PROBE
            Heading2: PROBE
            ListItem: PROBE
            Quote: PROBE
            TableCell: PROBE
            AltText: PROBE
            Paragraph: PROBE
            TitleText: Pic PROBE
            Caption: Cap PROBE
            AltText: Alt PROBE""");
    Document document = documents.get(0);
    assertThat(Probes.fields(document))
        .isEqualTo(
            """
            LANGUAGE en-GB
            MODIFIED 2026-03-21T08:00:00Z
            BYLINE Jane Doe PROBE
            HEADLINE 😀 A "PROBE" headline
            DEK A sub PROBE
            DEK A PROBE dek & PROBE""");
    assertThat(Probes.omissions(document))
        .isEqualTo(
            """
            byline: read as a field
            usageterms: about the item
            body text: another form of the same content
            associations: another article""");
    assertThat(document.images()).extracting(image -> image.target()).containsExactly("a", "a.jpg");
    assertThat(document.suppressions())
        .extracting(stet -> document.slice(stet.place()))
        .containsExactly("<!-- stet a-rule -->", "[\"b-rule\"]");
    assertThat(document.suppressions().get(1).scope()).isEqualTo(document.extent());
  }

  private static final String NINJS_2 =
      """
      [{"uri": "u:1", "standard": {"name": "ninjs"}, "language": "sv", "by": "Jane", "firstCreated": "2026-03-20",
        "headlines": [{"role": "main", "value": "Main ⟦PROBE⟧"}],
        "descriptions": [{"contentType": "text/plain", "value": "The first sentence."}],
        "bodies": [
          {"role": "text", "contentType": "text/plain", "value": "PROBE"},
          {"role": "nitf", "contenttype": "application/xml", "value": "<x>PROBE</x>"},
          {"role": "html5", "contentType": "text/html", "value": "<html><head><title>PROBE</title></head><body><article><h1>Main</h1><p>The first sentence. ⟦PROBE⟧</p><figcaption>Same caption</figcaption></article></body></html>"}],
        "associations": [{"type": "picture", "descriptions": [{"value": "Same caption"}, {"value": "Own ⟦PROBE⟧"}]}]},
       {"guid": "g", "type": "text", "body_text": "One ⟦PROBE⟧.\\n\\nTwo ⟦PROBE⟧."}]
      """;

  @Test
  void ninjs2() {
    List<Document> documents = Probes.check(NINJS, "a.json", NINJS_2);
    assertThat(Probes.outline(documents))
        .isEqualTo(
            """
            [u:1]
            HEADLINE: Main PROBE
            DEK: The first sentence.
            Heading1: Main
            Paragraph: The first sentence. PROBE
            Caption: Same caption
            Caption: Own PROBE
            [item 2]
            Paragraph: One PROBE.
            Paragraph: Two PROBE.""");
    assertThat(documents.get(0).language().orElseThrow()).hasToString("sv");
    assertThat(Probes.omissions(documents.get(0)))
        .contains("body text: another form", "body nitf: content that is neither text nor HTML");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\": \"x\", \"version\": \"1.0\", \"description\": \"A package.\"}",
        "{\"uri\": \"u\", \"type\": \"text\"}",
        "[]",
        "[1]",
        "3",
        "{\"@type\": \"NewsArticle\", \"headline\": \"x\"}"
      })
  void otherJsonIsNotGuessedAt(String json) {
    UnknownFormatException unknown =
        catchThrowableOfType(
            UnknownFormatException.class, () -> NINJS.parse(Source.of("a.json", json)));
    assertThat(unknown).hasMessage("JSON in no format that is known");
    assertThat(unknown.remedy()).contains("exclude");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{~ \"headline\": }|line 2, column",
        "{\"body_text\": \"x\"|line 1, column",
        "{\"headline\": \"x\"} x|line 1, column 19"
      })
  void brokenJson(String json, String place) {
    assertThat(problem(NINJS, "a.json", json.replace('~', '\n')))
        .startsWith("It is not JSON that can be read: " + place)
        .endsWith("Correct it there, or exclude the file.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{ // settings\n \"strict\": true }", "{", "{} x", "a = b"})
  void brokenJsonOfOtherPurposeIsNoProblem(String json) {
    assertThat(
            catchThrowableOfType(
                UnknownFormatException.class, () -> NINJS.parse(Source.of("a.json", json))))
        .hasMessage("JSON that can't be read, and no ninjs");
  }

  @Test
  void hostileJson() {
    assertThat(problem(NINJS, "a.json", "{\"headline\":" + "[".repeat(100_000)))
        .contains("line 1, column");
    String many =
        "{\"uri\":\"u\",\"type\":\"text\",\"version\":"
            + "9".repeat(900)
            + ",\"headline\":\"a\",\"headline\":\"b\",\"associations\":["
            + "{\"type\":\"picture\",\"description_text\":\"x\"},".repeat(5_000)
            + "{}]}";
    assertThat(Probes.outline(NINJS.parse(Source.of("a.json", many))))
        .isEqualTo("HEADLINE: b\nCaption: x");
  }

  private static JsonLines format(BodyFormat format, String... body) {
    return new JsonLines(
        List.of(Glob.of("export/*.jsonl")),
        List.of(List.of(body)),
        format,
        Optional.of(List.of("id")),
        Map.of(
            Kind.HEADLINE, List.of("title", "rendered"),
            Kind.DEK, List.of("dek"),
            Kind.BYLINE, List.of("authors", "0", "name"),
            Kind.PUBLISHED, List.of("date"),
            Kind.LANGUAGE, List.of("lang")));
  }

  private static DocumentParser lines(JsonLines... formats) {
    return new JsonLinesParser(new FormatSettings(List.of(), List.of(formats)), BODIES);
  }

  @Test
  void jsonLines() {
    String lines =
        """
        {"id": 7, "lang": "de", "title": {"rendered": "Tom &amp; ⟦PROBE⟧"}, "dek": "Dek ⟦PROBE⟧", "content": {"html": "<p>\\ud83d\\ude00 ⟦PROBE⟧ &amp;\\n<b>⟦PROBE⟧</b></p>"}, "authors": [{"name": "Jane"}], "date": 20260321}

        {"id": 7, "content": {"html": "<h2>⟦PROBE⟧</h2>"}, "stet": "a-rule, LT.*"}
        {"content": {"html": ["One ⟦PROBE⟧", "Two ⟦PROBE⟧", 3]}}
        {"content": null, "title": {"rendered": "no body"}}
        """;
    List<Document> documents =
        Probes.check(lines(format(BodyFormat.HTML, "content", "html")), "export/a.jsonl", lines);
    assertThat(Probes.outline(documents))
        .isEqualTo(
            """
            [7]
            HEADLINE: Tom & PROBE
            DEK: Dek PROBE
            Paragraph: 😀 PROBE & PROBE
            [7 (2)]
            Heading2: PROBE
            [line 4]
            Paragraph: One PROBE
            Paragraph: Two PROBE
            [line 5]
            HEADLINE: no body""");
    assertThat(Probes.fields(documents.get(0)))
        .isEqualTo(
            """
            LANGUAGE de
            HEADLINE Tom & PROBE
            DEK Dek PROBE
            BYLINE Jane
            PUBLISHED 20260321""");
    assertThat(documents.get(1).suppressions().get(0).rules()).containsExactly("a-rule", "LT.*");
    assertThat(Probes.omissions(documents.get(3))).isEqualTo("content.html: there is no text");
  }

  @Test
  void markdownAndPlainBodies() {
    String markdown =
        "{\"id\":\"a\",\"text\":\"# Head ⟦PROBE⟧\\n\\nUn**believ**able ⟦PR**OB**E⟧ \\\\* \\\"⟦PROBE⟧\\\"\\n\\n> ⟦PROBE⟧\"}\n";
    assertThat(
            Probes.outline(
                Probes.check(
                    lines(format(BodyFormat.MARKDOWN, "text")), "export/a.jsonl", markdown)))
        .isEqualTo(
            "[a]\nHeading1: Head PROBE\nParagraph: Unbelievable PROBE * \"PROBE\"\nQuote: PROBE");
    String text = "{\"id\":\"a\",\"text\":\"One <b> ⟦PROBE⟧\\n\\nTwo\\nx ⟦PROBE⟧\"}";
    assertThat(
            Probes.outline(
                Probes.check(lines(format(BodyFormat.TEXT, "text")), "export/a.jsonl", text)))
        .isEqualTo("[a]\nParagraph: One <b> PROBE\nParagraph: Two x PROBE");
  }

  @Test
  void aBrokenLineCostsNoOther() {
    String lines = "{\"text\": \"good\"}\n{\"text\": \n[1]\n{\"text\": \"also good\"}\nx\ny\n";
    UnreadableDocumentException problem =
        catchThrowableOfType(
            UnreadableDocumentException.class,
            () -> lines(format(BodyFormat.TEXT, "text")).parse(Source.of("export/a.jsonl", lines)));
    assertThat(problem.getMessage())
        .startsWith("Some of its lines can't be read: line 2, column ")
        .contains("; line 3 is a list where an object is expected; line 5, column 1: ")
        .endsWith("; and 1 more. Correct them, or exclude the file.");
    assertThat(Probes.outline(problem.readable()))
        .isEqualTo("[line 1]\nParagraph: good\n[line 4]\nParagraph: also good");
  }

  @Test
  void aBodyThatNoLineHasIsAMistakeOfConfiguration() {
    assertThat(
            problem(
                lines(format(BodyFormat.TEXT, "text")), "export/a.jsonl", "{\"body\": \"x\"}\n"))
        .isEqualTo(
            "None of its lines has a text under text: correct body under formats in copyedit.yml."
                + " Its keys are body.");
  }

  @Test
  void linesWithoutConfigurationAreNotGuessedAt() {
    for (DocumentParser parser : List.of(lines(), lines(format(BodyFormat.TEXT, "text")))) {
      UnknownFormatException unknown =
          catchThrowableOfType(
              UnknownFormatException.class,
              () ->
                  parser.parse(
                      Source.of("other/a.jsonl", "{\"title\": \"a\", \"body\": \"b\"}\n")));
      assertThat(unknown).hasMessage("JSON Lines whose fields nobody has named");
      assertThat(unknown.remedy()).endsWith("or exclude it. Its keys are title, body.");
    }
  }

  private static String problem(DocumentParser parser, String name, String json) {
    return catchThrowableOfType(
            UnreadableDocumentException.class, () -> parser.parse(Source.of(name, json)))
        .getMessage();
  }
}
