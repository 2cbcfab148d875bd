package io.github.copyedit.document.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentInvariants;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.LoaderWithout;
import io.github.copyedit.document.Omission;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.finding.RuleId;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(180)
final class AsciidocParserTest {

  /** One for all tests, as for all files of a build. */
  private static final AsciidocParser PARSER = new AsciidocParser();

  private static final String ARTICLE =
      """
      // not for readers
      = Council *votes*
      Jane Doe <jane@example.org>
      v1.0, 2024-03-21: corrected
      :description: A long night
      :lang: en-GB

      The lead
      on two lines.

      == Second _section_

      .A caption
      [quote,Someone]
      What they said.

      * an item
      goes on
      ** nested
      +
      and on
      * [x] done

      term:: its meaning

      . one
      . two

      [cols="1,a"]
      |===
      |Head |Other

      |a cell
      |* a list in a cell
      2+|wide \\| open
      |===

      NOTE: Beware.

      ====
      An example.
      ====

      image::pic.png[A picture,200]

      ----
      code
      ----
      """;

  private static Document parse(String text) {
    return PARSER.parse(Source.of("a.adoc", text)).get(0);
  }

  @Test
  void blocks() {
    Document document = parse(ARTICLE);
    DocumentInvariants.check(document);
    assertThat(DocumentInvariants.outline(document) + "\n")
        .isEqualTo(
            """
            Heading1: Council votes
            DEK: A long night
            Paragraph: The lead on two lines.
            Heading2: Second section
            Caption: A caption
            Quote: What they said.
            ListItem: an item goes on
            ListItem: nested
            ListItem: and on
            ListItem: done
            ListItem: term
            ListItem: its meaning
            ListItem: one
            ListItem: two
            TableCell: Head
            TableCell: Other
            TableCell: a cell
            ListItem: a list in a cell
            TableCell: wide | open
            Paragraph: Beware.
            Paragraph: An example.
            AltText: A picture
            """);
    assertThat(document.language()).contains(Locale.UK);
    assertThat(
            document.metadata().fields().stream()
                .map(field -> field.kind() + " " + field.value().text()))
        .containsExactly(
            "HEADLINE Council votes",
            "BYLINE Jane Doe",
            "PUBLISHED 2024-03-21",
            "DEK A long night",
            "LANGUAGE en-GB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lineEndsShiftNothing(String lineEnd) {
    Document usual = parse(ARTICLE);
    Document other = parse(ARTICLE.replace("\n", lineEnd));
    DocumentInvariants.check(other);
    assertThat(DocumentInvariants.outline(other)).isEqualTo(DocumentInvariants.outline(usual));
    assertThat(places(other)).isEqualTo(places(usual));
  }

  @Test
  void charactersOfTwoUnitsAndOfTwoCodePointsShiftNothing() {
    String front = "\uD83D\uDE00 e\u0301 \u05D0\n\n";
    Document document = parse(front + "The *probe* here.");
    DocumentInvariants.check(document);
    assertThat(places(document)).contains("3:1");
    Block block = document.blocks().get(1);
    int at = block.prose().text().indexOf("probe");
    assertThat(document.slice(block.prose().toSource(Span.ofLength(at, 5)))).isEqualTo("probe");
  }

  private static List<String> places(Document document) {
    return document.blocks().stream()
        .map(block -> document.source().position(block.source().start()).toString())
        .toList();
  }

  /** The probe stands in brackets, which the test takes out. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "§== A ⟦probe⟧§ | Heading",
        "§A\n⟦probe⟧\n-----§ | Paragraph",
        "§See https://example.org/probes[the ⟦probe⟧].§ | Paragraph",
        "§See link:probes.html[the ⟦probe⟧^].§ | Paragraph",
        "§See <<probes,the ⟦probe⟧>>.§ | Paragraph",
        "§See xref:probes.adoc[the ⟦probe⟧].§ | Paragraph",
        "§:u: https://example.org\n\nSee {u}/x[the ⟦probe⟧].§ | Paragraph",
        "§A *⟦probe⟧*.§ | Paragraph",
        "§A _⟦probe⟧_ and [.role]#more#.§ | Paragraph",
        "§An *_⟦probe⟧_* in `code`.§ | Paragraph",
        "§un**⟦probe⟧**able§ | Paragraph",
        "§A \"`⟦probe⟧`\".§ | Paragraph",
        "§Fish &amp; a ⟦probe⟧ (C) -- here...§ | Paragraph",
        "§Not \\*bold* but a ⟦probe⟧.§ | Paragraph",
        "§It's +_not_+ a ⟦probe⟧.§ | Paragraph",
        "§H~2~O and a ⟦probe⟧§ | Paragraph",
        "§{nbsp}A ⟦probe⟧ {empty}of {unknown}.§ | Paragraph",
        "§A +\n⟦probe⟧ below.§ | Paragraph",
        "§A ((⟦probe⟧)) (((index,of it))).§ | Paragraph",
        "§* one\n* a ⟦probe⟧§ | ListItem",
        "§term:: a ⟦probe⟧§ | ListItem",
        "§a ⟦probe⟧:: meaning§ | ListItem",
        "§____\nA ⟦probe⟧.\n____§ | Quote",
        "§.A ⟦probe⟧\nimage::x.png[]§ | Caption",
        "§image::x.png[A ⟦probe⟧]§ | AltText",
        "§image::x.png[alt=\"A ⟦probe⟧, big\"]§ | AltText",
        "§An image:x.png[a ⟦probe⟧] within.§ | AltText",
        "§Words.footnote:[A ⟦probe⟧, https://example.org[see].]§ | Footnote",
        "§|===\n|a |the ⟦probe⟧\n|===§ | TableCell",
        "§|===\n|a\n\nthe ⟦probe⟧ |b\n|===§ | TableCell",
        "§= T\n:description: A ⟦probe⟧\n\nText.§ | FieldText",
        "§****\nA ⟦probe⟧.\n****§ | Paragraph",
        "§WARNING: A ⟦probe⟧.§ | Paragraph",
        "§one\n// comment\nthe ⟦probe⟧§ | Paragraph",
        "§ifndef::x[]\nThe ⟦probe⟧.\nendif::[]§ | Paragraph",
      })
  void findsTheProbe(String marked, String kind) {
    int start = marked.indexOf('⟦');
    String text = marked.replace("⟦", "").replace("⟧", "");
    for (String each : DocumentInvariants.lineEnds(text)) {
      int shift = each.indexOf("probe", Math.min(start, each.length())) >= 0 ? start : -1;
      Document document = parse(each);
      DocumentInvariants.check(document);
      assertThat(document.omissions()).noneMatch(left -> left.name().equals("markup"));
      List<Block> found =
          document.blocks().stream()
              .filter(block -> block.prose().text().contains("probe"))
              .toList();
      assertThat(found).as(DocumentInvariants.outline(document)).hasSize(1);
      Block block = found.get(0);
      assertThat(block.getClass().getSimpleName()).isEqualTo(kind);
      Span prose = Span.ofLength(block.prose().text().indexOf("probe"), 5);
      Span source = block.prose().toSource(prose);
      assertThat(document.slice(source)).isEqualTo("probe");
      if (each.length() == text.length()) {
        assertThat(source.start()).isEqualTo(shift);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It's \"`quoted`\" and '`so`'. | It's “quoted” and ‘so’.",
        "A `code` word, an `x` too. | A Dummy0 word, an Ina0 too.",
        "See https://example.org. | See Dummy0.",
        "Fish &amp; chips&#8212;now | Fish & chips—now",
        "(C) 2024 -- so... | © 2024 — so…",
        "E=mc^2^ and H~2~O | E=mc2 and H2O",
        "snake_case_name and 2*3*4 | snake_case_name and 2*3*4",
        "[[id]]Anchored [.lead]#marked# | Anchored marked",
        "\\https://example.org stays | https://example.org stays",
        "a*b c*d | a*b c*d",
        "*unclosed and _this | *unclosed and _this",
        "kbd:[Ctrl+C] copies | Dummy0 copies",
      })
  void prose(String text, String prose) {
    Document document = parse(text);
    assertThat(document.omissions()).noneMatch(left -> left.name().equals("markup"));
    assertThat(document.blocks().get(0).prose().text()).isEqualTo(prose);
  }

  @Test
  void whatCantBeAlignedIsReadAsAWholeAndSaid() {
    Document document = parse("[subs=attributes]\nNot *bold* here.");
    assertThat(document.blocks().get(0).prose().text()).isEqualTo("Not *bold* here.");
    assertThat(document.slice(document.blocks().get(0).source())).isEqualTo("Not *bold* here.");
    assertThat(document.omissions()).extracting(Omission::name).containsExactly("markup");
  }

  @Test
  void stetIsAComment() {
    Document document =
        parse(
            "// stet ad-marker: quoted\nAdvertisement\n\nAdvertisement\n\n"
                + "////\nstet ad-marker\n////\nAdvertisement\n\n----\n// stet ad-marker\n----\n");
    RuleId rule = new RuleId("ad-marker");
    assertThat(
            document.blocks().stream()
                .map(
                    block ->
                        document.suppressions().stream()
                            .anyMatch(stet -> stet.covers(rule, block.source()))))
        .containsExactly(true, false, true);
    assertThat(document.suppressions()).hasSize(2);
  }

  @Test
  void includesAreNotFollowed(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.adoc"), "secret");
    Document document =
        parse(
            "Before\ninclude::" + secret + "[]\nand after.\n\ninclude::" + secret.toUri() + "[]\n");
    assertThat(DocumentInvariants.outline(document)).isEqualTo("Paragraph: Before and after.");
    assertThat(document.omissions())
        .extracting(Omission::name)
        .containsExactly("include", "include");
  }

  @Test
  void saysNothingOnTheConsoleAndLeavesNoThreadBehind() {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true));
    System.setErr(new PrintStream(said, true));
    try {
      parse(
          "== A\n\n==== Too deep\n\n|===\n|a |b\n\n|c\n|===\n\n<<nowhere>> {missing} include::x[]");
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    assertThat(said.toString()).isEmpty();
    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().startsWith("Ruby"))
        .allMatch(Thread::isDaemon);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a ",
        "_a",
        "`a ",
        "<<a,",
        "footnote:[",
        "[[",
        "((",
        "{a",
        "link:a[",
        "+",
        "\\",
        "\"`a "
      })
  void unclosedMarkupTakesLittleTime(String mark) {
    long start = System.nanoTime();
    parseTotally(mark.repeat(1_000));
    assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(20);
  }

  @Test
  void aParagraphOfNothingButMarksIsRefused() {
    assertThatThrownBy(() -> parse("Text.\n\n" + "*a ".repeat(20_000)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("line 3 has too much markup");
  }

  @ParameterizedTest
  @ValueSource(strings = {"::: x", "a::::: x", "\t::: x", "see: x ::::: y"})
  void termsThatAreNeverTheNextOnesAreRefused(String term) {
    assertThatThrownBy(() -> parse("Text.\n\n" + (term + "\n\n").repeat(20_000)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("At line 103 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:: x", "b::: x", "c:::: x", ":: x", "a::b", "a::: b ::::: c"})
  void termsOfOneListAreRead(String term) {
    assertThat(parse((term + "\n\n").repeat(60)).blocks()).hasSizeGreaterThan(59);
  }

  @Test
  void deepListsAndBlocks() {
    StringBuilder blocks = new StringBuilder();
    for (int i = 4; i < 300; i++) {
      blocks.append("=".repeat(i)).append('\n');
    }
    parseTotally(blocks + "deep");
    StringBuilder items = new StringBuilder();
    for (int i = 1; i < 300; i++) {
      items.append("*".repeat(i)).append(" item\n");
    }
    parseTotally(items.toString());
  }

  private static void parseTotally(String text) {
    try {
      assertThat(parse(text).source().text()).isEqualTo(text);
    } catch (UnreadableDocumentException refused) {
      assertThat(refused)
          .hasMessageMatching("(?s).*(exclude it|exclude the file|take it apart\\.)");
    }
  }

  @Test
  void aMissingLibraryIsAProblemThatNamesTheLinesToAdd() throws Exception {
    try (LoaderWithout loader = new LoaderWithout("org.asciidoctor.", AsciidocParser.class)) {
      DocumentParser parser =
          (DocumentParser)
              loader
                  .loadClass(AsciidocParser.class.getName())
                  .getDeclaredConstructor()
                  .newInstance();
      assertThat(parser.extensions()).isEqualTo(Set.of("adoc", "asciidoc"));
      assertThatThrownBy(() -> parser.parse(Source.of("a.adoc", "Text")))
          .isInstanceOf(UnreadableDocumentException.class)
          .hasMessageContaining(
              "<artifactId>asciidoctorj</artifactId><version>"
                  + AsciidocParser.ASCIIDOCTORJ.version()
                  + "</version>");
    }
  }

  @Test
  void namesTheVersionThatTheTestsRunWith() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains(
            "<asciidoctorj.version>"
                + AsciidocParser.ASCIIDOCTORJ.version()
                + "</asciidoctorj.version>");
  }
}
