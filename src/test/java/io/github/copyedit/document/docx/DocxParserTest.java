package io.github.copyedit.document.docx;

import static io.github.copyedit.document.docx.Docx.body;
import static io.github.copyedit.document.docx.Docx.paragraphs;
import static io.github.copyedit.document.docx.Docx.run;
import static io.github.copyedit.document.docx.Docx.styled;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentInvariants;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Omission;
import io.github.copyedit.finding.RuleId;
import io.github.copyedit.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class DocxParserTest {

  private static final String STYLES =
      """
      <w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Standard"/></w:style>
      <w:style w:type="paragraph" w:styleId="Untertitel"><w:name w:val="Subtitle"/></w:style>
      <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Standard"/>
        <w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Hausrubrik"><w:name w:val="Rubrik"/><w:basedOn w:val="berschrift2"/></w:style>
      <w:style w:type="paragraph" w:styleId="Ebene3"><w:name w:val="Ebene"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="ohne"><w:name w:val="heading 4"/></w:style>
      <w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
      <w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>
      <w:style w:type="paragraph" w:styleId="Punkt"><w:name w:val="List Bullet"/>
        <w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Ring"><w:name w:val="a"/><w:basedOn w:val="Ring2"/></w:style>
      <w:style w:type="paragraph" w:styleId="Ring2"><w:name w:val="b"/><w:basedOn w:val="Ring"/></w:style>
      <w:style w:type="character" w:styleId="Geheim"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Deutsch"><w:name w:val="German"/><w:rPr><w:lang w:val="de-DE"/></w:rPr></w:style>
      """;

  @ParameterizedTest
  @CsvSource({
    "Titel, Heading1",
    "Untertitel, Paragraph",
    "berschrift2, Heading2",
    "Hausrubrik, Heading2",
    "Ebene3, Heading3",
    "ohne, Heading4",
    "Zitat, Quote",
    "Beschriftung, Caption",
    "Punkt, ListItem",
    "Ring, Paragraph",
    "unknown, Paragraph",
  })
  void styleSaysTheKind(String style, String kind) {
    Document document = body(styled(style, "Words")).styles(STYLES).parse();
    assertThat(DocumentInvariants.outline(document)).isEqualTo(kind + ": Words");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<w:outlineLvl w:val='0'/> | Heading1",
        "<w:pStyle w:val='berschrift2'/><w:outlineLvl w:val='9'/> | Paragraph",
        "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='7'/></w:numPr> | ListItem",
        "<w:pStyle w:val='Punkt'/><w:numPr><w:numId w:val='0'/></w:numPr> | Paragraph",
        "<w:pStyle w:val='berschrift2'/><w:numPr><w:numId w:val='7'/></w:numPr> | Heading2",
        "<w:pPrChange><w:pPr><w:pStyle w:val='Titel'/></w:pPr></w:pPrChange> | Paragraph",
      })
  void theParagraphItselfComesBeforeItsStyle(String properties, String kind) {
    String paragraph = "<w:p><w:pPr>%s</w:pPr>%s</w:p>".formatted(properties, run("Words"));
    assertThat(DocumentInvariants.outline(body(paragraph).styles(STYLES).parse()))
        .isEqualTo(kind + ": Words");
  }

  /** What stands in a paragraph, the line that is made of it, the prose. */
  static Stream<Arguments> inline() {
    return Stream.of(
        Arguments.of(run("un") + run("believ") + run("able"), "unbelievable", "unbelievable"),
        Arguments.of("<w:r><w:t> a </w:t></w:r>" + run(" b"), "a b", "a b"),
        Arguments.of("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>", "a\tb", "a b"),
        Arguments.of(run("a ") + "<w:r><w:br/></w:r>" + run(" b"), "a \u000B b", "a b"),
        Arguments.of("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>", "a\u2011b", "a-b"),
        Arguments.of("<w:r><w:t>a</w:t><w:softHyphen/><w:t>b</w:t></w:r>", "a\u00ADb", "ab"),
        Arguments.of(run("two  blanks"), "two  blanks", "two  blanks"),
        Arguments.of(run("line\nend"), "line end", "line end"),
        Arguments.of(run("a & <b>"), "a & <b>", "a & <b>"),
        Arguments.of("<w:ins>" + run("new") + "</w:ins>", "new", "new"),
        Arguments.of(run("a") + "<w:del><w:r><w:delText>b</w:delText></w:r></w:del>", "a", "a"),
        Arguments.of("<w:moveFrom>" + run("a") + "</w:moveFrom>" + run("b"), "b", "b"),
        Arguments.of("<w:moveTo>" + run("a") + "</w:moveTo>" + run("b"), "ab", "ab"),
        Arguments.of("<w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r>" + run("b"), "b", "b"),
        Arguments.of(
            "<w:r><w:rPr><w:rStyle w:val='Geheim'/></w:rPr><w:t>a</w:t></w:r>" + run("b"),
            "b",
            "b"),
        Arguments.of(
            "<w:r><w:rPr><w:rStyle w:val='Geheim'/><w:vanish w:val='0'/></w:rPr><w:t>a</w:t></w:r>",
            "a",
            "a"),
        Arguments.of(
            field("begin")
                + "<w:r><w:instrText> PAGE </w:instrText></w:r>"
                + field("separate")
                + run("7")
                + field("end"),
            "7",
            "7"),
        Arguments.of("<w:fldSimple w:instr='AUTHOR'>" + run("Jo") + "</w:fldSimple>", "Jo", "Jo"),
        Arguments.of(
            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                + run("Click here")
                + "</w:sdtContent></w:sdt>"
                + run("b"),
            "b",
            "b"),
        Arguments.of(
            "<w:sdt><w:sdtPr/><w:sdtContent>" + run("a") + "</w:sdtContent></w:sdt>", "a", "a"),
        Arguments.of(
            "<w:r><w:ruby><w:rt>"
                + run("x")
                + "</w:rt><w:rubyBase>"
                + run("a")
                + "</w:rubyBase></w:ruby></w:r>",
            "a",
            "a"),
        Arguments.of(
            run("is ") + "<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>" + run("."),
            "is x+1.",
            "is Dummy0."),
        Arguments.of(
            "<mc:AlternateContent><mc:Choice Requires='x'>"
                + run("a")
                + "</mc:Choice><mc:Fallback>"
                + run("b")
                + "</mc:Fallback></mc:AlternateContent>",
            "a",
            "a"));
  }

  private static String field(String mark) {
    return "<w:r><w:fldChar w:fldCharType='%s'/></w:r>".formatted(mark);
  }

  @ParameterizedTest
  @MethodSource
  void inline(String inParagraph, String line, String prose) {
    Document document = body("<w:p>" + inParagraph + "</w:p>").styles(STYLES).parse();
    DocumentInvariants.check(document);
    assertThat(document.source().text()).isEqualTo(line + "\n");
    assertThat(document.blocks().get(0).prose().text()).isEqualTo(prose);
  }

  /** Where the word "probe" stands: the document, the kind of its block, part and paragraph. */
  static Stream<Arguments> probes() {
    String note = "<w:footnote w:id='2'>" + paragraphs("A note.", "The probe.") + "</w:footnote>";
    String rules = "<w:footnote w:type='separator' w:id='0'>" + paragraphs("-") + "</w:footnote>";
    return Stream.of(
        Arguments.of(body(paragraphs("", "one", "The probe.")), "Paragraph", "body 3:5"),
        Arguments.of(body(styled("berschrift2", "A probe")), "Heading", "body 1:3"),
        Arguments.of(body(styled("Zitat", "A probe")), "Quote", "body 1:3"),
        Arguments.of(body(styled("Punkt", "A probe")), "ListItem", "body 1:3"),
        Arguments.of(body(styled("Beschriftung", "A probe")), "Caption", "body 1:3"),
        Arguments.of(
            body(
                paragraphs("one")
                    + "<w:tbl><w:tblPr/><w:tr><w:tc>"
                    + paragraphs("a")
                    + "</w:tc><w:tc>"
                    + paragraphs("b", "c probe")
                    + "</w:tc></w:tr></w:tbl>"),
            "TableCell",
            "body 4:3"),
        Arguments.of(
            body("<w:p>" + run("é\uD83D\uDE00e\u0301 pr") + run("ob") + run("e") + "</w:p>"),
            "Paragraph",
            "body 1:7"),
        Arguments.of(
            body("<w:p><w:hyperlink w:anchor='x'>" + run("A probe") + "</w:hyperlink></w:p>"),
            "Paragraph",
            "body 1:3"),
        Arguments.of(body(paragraphs("one")).footnotes(rules + note), "Footnote", "footnotes 2:5"),
        Arguments.of(
            body(paragraphs("one"))
                .endnotes("<w:endnote w:id='1'>" + paragraphs("probe") + "</w:endnote>"),
            "Footnote",
            "endnotes 1:1"),
        Arguments.of(body(textBox(paragraphs("x", "A probe"))), "Paragraph", "text boxes 2:3"),
        Arguments.of(body(picture("A probe")).picture("p1"), "AltText", "alternative texts 1:3"),
        Arguments.of(
            body(paragraphs("one")).core("<dc:title>A probe</dc:title>"),
            "FieldText",
            "properties 1:3"));
  }

  private static String picture(String alt) {
    return "<w:p>"
        + run("Look: ")
        + "<w:r><w:drawing><wp:inline><wp:docPr id='1' name='n' descr='"
        + alt
        + "'/><a:graphic><a:graphicData><a:blip r:embed='p1'/></a:graphicData></a:graphic>"
        + "</wp:inline></w:drawing></w:r></w:p>";
  }

  private static String textBox(String blocks) {
    String box = "<w:txbxContent>" + blocks + "</w:txbxContent>";
    return "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor>"
        + box
        + "</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
        + box
        + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        + run("Anchor.")
        + "</w:p>";
  }

  @ParameterizedTest
  @MethodSource
  void probes(Docx docx, String kind, String place) {
    Document document = docx.styles(STYLES).parse();
    DocumentInvariants.check(document);
    List<Block> found =
        document.blocks().stream().filter(block -> block.prose().text().contains("probe")).toList();
    assertThat(found).hasSize(1);
    Block block = found.get(0);
    assertThat(block.getClass().getSimpleName()).isEqualTo(kind);
    Span span = block.prose().toSource(Span.ofLength(block.prose().text().indexOf("probe"), 5));
    assertThat(document.slice(span)).isEqualTo("probe");
    assertThat(
            document.source().partAt(span.start()).orElseThrow().name()
                + " "
                + document.source().position(span.start()))
        .isEqualTo(place);
  }

  @Test
  void aDeletedParagraphMarkJoinsTwoParagraphs() {
    String first = "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>" + run("one ") + "</w:p>";
    Document document = body(first + styled("Zitat", "two")).styles(STYLES).parse();
    assertThat(DocumentInvariants.outline(document)).isEqualTo("Quote: one two");
  }

  @Test
  void fieldsAndHyperlinksAreLinks() {
    Document document =
        body("<w:p><w:hyperlink r:id='h1'>"
                + run("here")
                + "</w:hyperlink> "
                + field("begin")
                + "<w:r><w:instrText>HYPERLINK \"https://b.example\"</w:instrText></w:r>"
                + field("separate")
                + run("there")
                + field("end")
                + "</w:p>")
            .external("h1", "hyperlink", "https://a.example/?q=1")
            .parse();
    assertThat(document.links())
        .extracting(link -> link.target() + " " + link.text() + " " + document.slice(link.source()))
        .containsExactly("https://a.example/?q=1 here here", "https://b.example there there");
  }

  @Test
  void aFieldThatNeverEndsHidesNothingBehindItsParagraph() {
    Document document =
        body("<w:p>" + run("a") + field("begin") + run("b") + "</w:p>" + paragraphs("c")).parse();
    assertThat(DocumentInvariants.outline(document)).isEqualTo("Paragraph: a\nParagraph: c");
  }

  @Test
  void whatIsLeftOutIsSaid() {
    Document document =
        body(styled("Verzeichnis1", "Chapter 1")
                + "<w:p>"
                + run("a")
                + "<w:del>"
                + run("b")
                + "</w:del>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>c</w:t><w:t>d</w:t></w:r>"
                + "<w:commentRangeStart w:id='4'/>"
                + "</w:p><w:altChunk r:id='x'/>")
            .styles(STYLES)
            .comments("<w:comment w:id='4'>" + paragraphs("Really?") + "</w:comment>")
            .header(paragraphs("Smith, page 2"))
            .parse();
    assertThat(DocumentInvariants.outline(document)).isEqualTo("Paragraph: a");
    assertThat(document.omissions())
        .extracting(Omission::name)
        .containsExactlyInAnyOrder(
            "w:header", "toc", "w:del", "w:vanish", "w:comment", "w:altChunk");
  }

  @Test
  void picturesHaveTheirTargets() {
    Document document = body(picture("Alt")).picture("p1").parse();
    assertThat(document.images())
        .extracting(image -> image.target() + " " + image.alt().orElse("-"))
        .containsExactly("/word/media/p1.png Alt");
  }

  @Test
  void languageIsThatOfMostWordsAndABlocksOwnWhereItDiffers() {
    String french = "<w:r><w:rPr><w:lang w:val='fr-FR'/></w:rPr><w:t>Bonjour le monde</w:t></w:r>";
    Document document =
        body(paragraphs("Some words in English, more than in other languages.")
                + styled("Deutsch", "Ein Satz.")
                + "<w:p>"
                + run("He: ")
                + french
                + "</w:p>")
            .styles(STYLES)
            .parse();
    assertThat(document.language()).contains(Locale.UK);
    assertThat(document.blocks().stream().map(document::languageOf))
        .containsExactly(Locale.UK, Locale.GERMANY, Locale.FRANCE);
  }

  @Test
  void propertiesAreMetadataButTimesOfTheFileAreNot() {
    Document document =
        body(styled("Titel", "Council votes") + styled("Untertitel", "A long night"))
            .styles(STYLES)
            .core(
                "<dc:title>Council votes</dc:title><dc:creator>Jane Doe</dc:creator>"
                    + "<dcterms:created xsi:type='dcterms:W3CDTF'>2024-03-21T10:00:00Z</dcterms:created>")
            .parse();
    DocumentInvariants.check(document);
    assertThat(fields(document))
        .containsExactly(
            "HEADLINE ELEMENT Council votes",
            "DEK ELEMENT A long night",
            "HEADLINE FILE_PROPERTY Council votes",
            "BYLINE FILE_PROPERTY Jane Doe");
    assertThat(DocumentInvariants.outline(document))
        .as("a title that the text has is read once")
        .isEqualTo("Heading1: Council votes\nParagraph: A long night");
  }

  @ParameterizedTest
  @CsvSource({
    "Document1, python-docx",
    "Dokument 2, Microsoft Office User",
    "Microsoft Word - old.doc, user",
    "'', ''",
  })
  void whatAProgramPutsInIsNoMetadata(String title, String author) {
    String core = "<dc:title>%s</dc:title><dc:creator>%s</dc:creator>".formatted(title, author);
    assertThat(body(paragraphs("x")).core(core).parse().metadata().fields()).isEmpty();
  }

  private static List<String> fields(Document document) {
    return document.metadata().fields().stream()
        .map(field -> field.kind() + " " + field.origin() + " " + field.value().text())
        .toList();
  }

  @Test
  void aStetIsAParagraphOrAReviewersComment() {
    Document document =
        body(paragraphs("[stet ad-marker: quoted]", "Advertisement", "Advertisement")
                + "<w:p><w:commentRangeStart w:id='1'/>"
                + run("Advertisement")
                + "<w:commentRangeEnd w:id='1'/><w:r><w:commentReference w:id='1'/></w:r></w:p>")
            .comments("<w:comment w:id='1'>" + paragraphs("stet ad-marker") + "</w:comment>")
            .parse();
    RuleId rule = new RuleId("ad-marker");
    assertThat(
            document.blocks().stream()
                .map(block -> block.prose().toSource(block.prose().all()))
                .map(
                    span ->
                        document.suppressions().stream().anyMatch(stet -> stet.covers(rule, span))))
        .containsExactly(true, false, true);
  }

  @Test
  void readsWhatTheLibraryWrites() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument made = new XWPFDocument()) {
      XWPFParagraph first = made.createParagraph();
      first.createRun().setText("The council ");
      first.createHyperlinkRun("https://example.org").setText("voted");
      first.createRun().setText(".");
      made.createTable(1, 2).getRow(0).getCell(1).setText("cell");
      made.createFootnote().createParagraph().createRun().setText("A note.");
      made.write(bytes);
    }
    Document document = Docx.parse(bytes.toByteArray());
    DocumentInvariants.check(document);
    assertThat(DocumentInvariants.outline(document))
        .isEqualTo("Paragraph: The council voted.\nTableCell: cell\nFootnote: A note.");
    assertThat(document.links()).hasSize(1);
  }

  @Test
  void partsCoverTheTextInWholeLines() {
    Document document =
        body(textBox(paragraphs("box")) + picture("alt"))
            .picture("p1")
            .core("<dc:title>Some title</dc:title>")
            .parse();
    assertThat(
            document.source().parts().stream()
                .map(part -> part.name() + ": " + document.slice(part.extent()).replace("\n", "|"))
                .collect(Collectors.joining(" ")))
        .isEqualTo(
            "body: Anchor.|Look: | text boxes: box| alternative texts: alt| properties: Some title|");
    assertThat(document.metadata().first(Metadata.Kind.HEADLINE)).isPresent();
  }
}
