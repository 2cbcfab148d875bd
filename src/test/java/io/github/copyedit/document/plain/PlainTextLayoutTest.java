package io.github.copyedit.document.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentInvariants;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Prose;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How files are laid out that people typed, wrapped, and sent by wire or mail. */
class PlainTextLayoutTest {

  private static final Path BENCH = Path.of("../shared/bench/dev");

  private static Document parse(String text) {
    Document document = new PlainTextParser().parse(Source.of("article.txt", text)).get(0);
    DocumentInvariants.check(document);
    assertNothingIsLost(document);
    return document;
  }

  /** Every character that isn't blank is in a block, in the line of a field, or left out aloud. */
  private static void assertNothingIsLost(Document document) {
    String text = document.source().text();
    BitSet seen = new BitSet(text.length());
    document.blocks().forEach(block -> mark(seen, block.source()));
    document.omissions().forEach(omission -> mark(seen, omission.source()));
    for (Metadata.Field field : document.metadata().fields()) {
      Span value = field.value().toSource(field.value().all());
      mark(
          seen,
          document.source().lines().line(document.source().lines().position(value.start()).line()));
    }
    for (int i = seen.nextClearBit(0); i < text.length(); i = seen.nextClearBit(i + 1)) {
      char c = text.charAt(i);
      assertThat(Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085')
          .as("%s at %d of %s", c, i, text)
          .isTrue();
    }
  }

  private static void mark(BitSet seen, Span span) {
    seen.set(span.start(), span.end());
  }

  private static void assertOutline(String text, String outline) {
    for (String variant : DocumentInvariants.lineEnds(text)) {
      assertThat(DocumentInvariants.outline(parse(variant))).isEqualTo(outline.stripTrailing());
    }
  }

  @Test
  void lineEndsMayBeMixedAndOfAnySort() {
    String outline = "Paragraph: One stands here and\nParagraph: goes on";
    for (String end :
        List.of(
            "\n\n",
            "\r\r",
            "\r\n\r\n",
            "\n\r",
            "\r\n\n",
            "\f",
            "\n\f\r\n",
            "\u2029",
            "\u0085\u0085",
            "\u2028\u2028")) {
      Document document = parse("One stands here and" + end + "goes on");
      assertThat(DocumentInvariants.outline(document))
          .as(Prose.verbatim(end, new Span(0, end.length())).text())
          .isEqualTo(outline);
    }
    for (String end : List.of("\n", "\r", "\r\n", "\u0085", "\u2028", "\u000B", " \n\t")) {
      assertThat(DocumentInvariants.outline(parse("One stands here and" + end + "goes on")))
          .isEqualTo("Paragraph: One stands here and goes on");
    }
  }

  @Test
  void inAWrappedFileABreakMeansSomethingWhereTheNextWordHadRoom() {
    assertOutline(
        """
        The council voted on Monday to build the bridge that it had promised to
        the people on both sides of the river. It will be of wood and of steel.
        The mayor was glad.

        The engineers have looked at the plans, said one of them, who had come.
        Nobody knows what it will cost, and nobody asked for it, said the mayor.

        INTERNATIONAL INVOLVEMENT AND ITS LONG HISTORY
        Engineers from four countries have looked at the plans and found them
        sound.

        Town Hall
        12 River Street
        Springfield
        """,
        """
        Paragraph: The council voted on Monday to build the bridge that it had promised to the people on both sides of the river. It will be of wood and of steel. The mayor was glad.
        Paragraph: The engineers have looked at the plans, said one of them, who had come. Nobody knows what it will cost, and nobody asked for it, said the mayor.
        Heading2: INTERNATIONAL INVOLVEMENT AND ITS LONG HISTORY
        Paragraph: Engineers from four countries have looked at the plans and found them sound.
        Paragraph: Town Hall
        Paragraph: 12 River Street
        Paragraph: Springfield
        """);
  }

  @Test
  void anIndentedLineBeginsAParagraph() {
    assertOutline(
        """
            The council voted on Monday to build the bridge that it had promised
        to the people on both sides of the river.
            The mayor was glad. "We have waited," she said, "for thirty years
        and more."
            Nobody knows what it will cost.
        """,
        """
        Paragraph: The council voted on Monday to build the bridge that it had promised to the people on both sides of the river.
        Paragraph: The mayor was glad. "We have waited," she said, "for thirty years and more."
        Paragraph: Nobody knows what it will cost.
        """);
    assertOutline(
        "A first line that hangs out over the others of its paragraph\n    and then the rest of it, which\n    is indented.",
        "Paragraph: A first line that hangs out over the others of its paragraph and then the rest of it, which is indented.");
  }

  @Test
  void underlinesMakeHeadings() {
    assertOutline(
        """
        Council votes for the bridge
        ============================

        By Jane Doe

        Background
        ----------
        The council voted on Monday to build the bridge that it had promised.

        ------
        Advertisement
        -------------

        What comes next?
        ~~~~~~~~~~~~~~~~

        It left. That was all that it did on that long and rainy Monday.
        ---

        x
        """,
        """
        Heading1: Council votes for the bridge
        Heading2: Background
        Paragraph: The council voted on Monday to build the bridge that it had promised.
        Paragraph: Advertisement
        Heading2: What comes next?
        Paragraph: It left. That was all that it did on that long and rainy Monday.
        Paragraph: x
        """);
    Document document = parse("Background\n----------\nText.");
    assertThat(document.slice(document.blocks().get(0).source()))
        .isEqualTo("Background\n----------");
    assertThat(document.omissions()).isEmpty();
  }

  @Test
  void tabsAndWideGapsMakeCells() {
    assertOutline(
        """
        The districts voted as follows, the council said on Monday.

        District\tYes\tNo
        --------\t---\t---
        North Shore\t1,204\t310
        Old Town\t 998\t

        Party          Votes    Seats
        The Greens     12,000   4
        The Reds       9,100    3
        They met.  Two blanks behind a period are no gap.
        """,
        """
        Paragraph: The districts voted as follows, the council said on Monday.
        TableCell: District
        TableCell: Yes
        TableCell: No
        TableCell: North Shore
        TableCell: 1,204
        TableCell: 310
        TableCell: Old Town
        TableCell: 998
        TableCell: Party
        TableCell: Votes
        TableCell: Seats
        TableCell: The Greens
        TableCell: 12,000
        TableCell: 4
        TableCell: The Reds
        TableCell: 9,100
        TableCell: 3
        Paragraph: They met.  Two blanks behind a period are no gap.
        """);
  }

  @Test
  void justifiedTextIsNoTable() {
    assertOutline(
        """
        The council   voted on Monday  to build the bridge  that it had promised
        to the people  on both sides of the   river, and it was glad of  it when
        it was over.
        """,
        "Paragraph: The council   voted on Monday  to build the bridge  that it had promised to the"
            + " people  on both sides of the   river, and it was glad of  it when it was over.");
    assertOutline(
        """
        Brown     12
          Green    7
        Black    103
        """,
        "TableCell: Brown\nTableCell: 12\nTableCell: Green\nTableCell: 7\nTableCell: Black\nTableCell: 103");
  }

  @Test
  void quotedLinesOfMailLoseTheirSigns() {
    assertOutline(
        """
        The mayor wrote:
        > We have waited for this bridge for
        > thirty years.
        >
        >> Who has?
        > We all.
        So be it.

        > Home
        """,
        """
        Paragraph: The mayor wrote:
        Quote: We have waited for this bridge for thirty years.
        Quote: Who has?
        Quote: We all.
        Paragraph: So be it.
        Paragraph: > Home
        """);
  }

  @ParameterizedTest
  @CsvSource({
    "-30-, end mark",
    "—30—, end mark",
    "###, end mark",
    "# # #, end mark",
    "ENDS, end mark",
    "(END), end mark",
    "-more-, page mark",
    "(MORE), page mark",
    "* * *, ruler",
    "--, ruler",
    "_____, ruler",
  })
  void marksHoldNoWords(String mark, String name) {
    Document document = parse("The council went home.\n\n" + mark + "\n\nNotes to editors.");
    assertThat(DocumentInvariants.outline(document))
        .isEqualTo("Paragraph: The council went home.\nParagraph: Notes to editors.");
    assertThat(document.omissions())
        .singleElement()
        .satisfies(
            omission -> {
              assertThat(omission.name()).isEqualTo(name);
              assertThat(document.slice(omission.source())).isEqualTo(mark);
            });
  }

  @Test
  void aWordIsNoMarkWithinText() {
    assertOutline(
        "It went on until the\nEND\nof the day.",
        "Paragraph: It went on until the END of the day.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦WASHINGTON (AP)⟧ — The council voted.",
        "⟦WASHINGTON⟧ — The council voted.",
        "⟦KYIV, Ukraine (AP)⟧ — The council voted.",
        "⟦KYIV, Ukraine⟧ - The council voted.",
        "⟦BERLIN, March 21 (Reuters)⟧ - The council voted.",
        "⟦ST. LOUIS, Mo.⟧ -- “We vote,” it said.",
        "⟦PORT-AU-PRINCE, Haiti⟧ – 12 votes",
        "⟦NEW YORK, 21 March 2024⟧ – The council voted.",
        "⟦Wien (APA)⟧ - Der Rat stimmte zu.",
        "⟦Berlin/Hamburg (dpa/lno)⟧ – der Rat stimmte zu.",
        "⟦SPRINGFIELD, Ill., March 21, 2024 (GLOBE NEWSWIRE)⟧ -- The council voted.",
        "The council voted on Monday.",
        "PEPA – das ist ein Wort.",
        "Two hostages — The last ones — came home.",
        "A — The letter",
        "Tommy (my dog) - He barks.",
        "WASHINGTON is far away.",
        "NATO, the alliance, said — No.",
      })
  void aDatelineIsFound(String marked) {
    String text = marked.replaceAll("[⟦⟧]", "");
    Document document = parse("Slug: vote\n\n\ud83d\ude00 x\n\n  " + text);
    Block paragraph = document.blocks().get(1);
    assertThat(paragraph).isInstanceOf(Block.Paragraph.class);
    assertThat(paragraph.prose().text()).isEqualTo(text);
    String found =
        document
            .metadata()
            .first(Metadata.Kind.DATELINE)
            .map(field -> field.value().toSource(field.value().all()))
            .map(span -> text.replace(document.slice(span), "⟦" + document.slice(span) + "⟧"))
            .orElse(text);
    assertThat(found).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DOHA, Qatar (AP) —", "Hong Kong (CNN Business)", "NEW YORK —"})
  void aDatelineIsNoHeading(String line) {
    String running = "The council voted on Monday to build the bridge that it had promised.";
    assertThat(parse(running + "\n\n" + line + "\n\n" + running).headings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. The Long Way Here",
        "2.1 Scope of the Work",
        "IV. The Trial",
        "THE LONG WAY HERE"
      })
  void headingsMayBeNumberedOrInCapitals(String line) {
    String running = "The council voted on Monday to build the bridge that it had promised.";
    assertThat(parse(running + "\n\n" + line + "\n\n" + running).headings())
        .extracting(heading -> heading.prose().text())
        .containsExactly(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ⟦probe⟧ stands here.",
        "Wrapped text that goes on and on until\n it comes to the ⟦probe⟧ at last.",
        "The Long ⟦probe⟧ Back\n\nThe council voted on Monday to build the bridge that it promised.",
        "A ⟦probe⟧ under\n=========\n",
        "- one\n*  not this, but the ⟦probe⟧",
        "> He wrote that he had seen a ⟦probe⟧ in the\n> sky.",
        "> He wrote that he had seen a\n>> ⟦probe⟧ in the sky.",
        "one\ttwo\nthree\t ⟦probe⟧ it",
        "Title: A ⟦probe⟧ in the sky\n\nText.",
        "Dek: A ⟦probe⟧ in the sky\n\nText.",
        "    An indented paragraph that is wrapped, and\nso on.\n    Then the ⟦probe⟧.",
      })
  void aWordIsFoundWhereItStands(String marked) {
    for (String front : List.of("", "\ud83d\ude00 e\u0301\f", "x\u0085\u0085")) {
      for (String variant : DocumentInvariants.lineEnds(front + marked)) {
        Document document = parse(variant.replaceAll("[⟦⟧]", ""));
        String found =
            document.blocks().stream()
                .filter(block -> block.prose().text().contains("probe"))
                .map(block -> place(block, document.source().text()))
                .collect(Collectors.joining("|"));
        assertThat(found).isEqualTo(variant);
      }
    }
  }

  private static String place(Block block, String source) {
    int at = block.prose().text().indexOf("probe");
    Span span = block.prose().toSource(Span.ofLength(at, 5));
    return source.substring(0, span.start())
        + "⟦"
        + span.of(source)
        + "⟧"
        + source.substring(span.end());
  }

  private static List<Path> bench() throws IOException {
    if (!Files.isDirectory(BENCH)) {
      return List.of(Path.of(""));
    }
    try (Stream<Path> files = Files.walk(BENCH)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @Test
  void aLongLineThatGoesOnInTheNextBelongsToIt() {
    assertOutline(
        """
        Some forty people swam across the harbor on Friday, as their grandparents did on the same night for a hundred years. The water was
        nine degrees warm, and the band of the fire brigade played on the quay until the last of them was out of it, wrapped in a blanket.
        Nobody was hurt, though the harbor master had called for three boats of the coast guard and for an ambulance from the next town.
        """,
        """
        Paragraph: Some forty people swam across the harbor on Friday, as their grandparents did on the same night for a hundred years. The water was nine degrees warm, and the band of the fire brigade played on the quay until the last of them was out of it, wrapped in a blanket.
        Paragraph: Nobody was hurt, though the harbor master had called for three boats of the coast guard and for an ambulance from the next town.
        """);
  }

  @Test
  void aNameInLowerCaseBeginsAParagraphOfItsOwn() {
    assertOutline(
        """
        The council voted on Tuesday evening to repair the old bridge by the mill, and the work on it begins in the first week of May.
        What sellers on the market say of the closed bridge
        eBay sellers said on Tuesday that they had sold more than in any other month of the year, and that they would go on selling.
        """,
        """
        Paragraph: The council voted on Tuesday evening to repair the old bridge by the mill, and the work on it begins in the first week of May.
        Heading2: What sellers on the market say of the closed bridge
        Paragraph: eBay sellers said on Tuesday that they had sold more than in any other month of the year, and that they would go on selling.
        """);
  }

  private static final Pattern STARTS_LIKE_TEXT = Pattern.compile("\\p{Lu}\\p{Ll}.*");

  /** Real paragraphs, wrapped at any width, are read as they were. */
  @ParameterizedTest
  @MethodSource("bench")
  void wrappedTextIsReadAsItWas(Path file) throws IOException {
    assumeTrue(!file.toString().isEmpty(), "the shared bench is not here");
    List<String> paragraphs =
        Files.readString(file)
            .lines()
            .map(line -> line.strip().replaceAll("\\s++", " "))
            .filter(line -> line.length() > 250 && STARTS_LIKE_TEXT.matcher(line).matches())
            .toList();
    assumeTrue(paragraphs.size() > 1, "no long paragraphs");
    for (int width : new int[] {60, 66, 72, 80, 100}) {
      for (String end : List.of("\n", "\r\n")) {
        String wrapped =
            paragraphs.stream()
                .map(text -> wrap(text, width, end))
                .collect(Collectors.joining(end + end));
        Document document = parse(wrapped);
        assertThat(document.blocks())
            .extracting(block -> block.prose().text())
            .isEqualTo(paragraphs);
      }
    }
  }

  private static String wrap(String text, int width, String end) {
    StringBuilder wrapped = new StringBuilder();
    int line = 0;
    for (String word : text.split(" ")) {
      boolean full = line > 0 && line + 1 + word.length() > width;
      wrapped.append(line == 0 ? "" : full ? end : " ").append(word);
      line = (full || line == 0 ? 0 : line + 1) + word.length();
    }
    return wrapped.toString();
  }

  @ParameterizedTest
  @MethodSource("bench")
  void realTextsLoseNothing(Path file) throws IOException {
    assumeTrue(!file.toString().isEmpty(), "the shared bench is not here");
    String text = Files.readString(file).replace("\uFEFF", "").replaceAll("\\R", "\n");
    DocumentInvariants.lineEnds(text).forEach(PlainTextLayoutTest::parse);
    parse(text.replace("\n\n", "\n"));
  }

  @Test
  void anyLayoutLosesNothing() {
    List<String> parts =
        List.of(
            "Word ",
            "word",
            "\n",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\f",
            "\u0085",
            "\u2028",
            "\u2029",
            "\u000B",
            "    ",
            "\t",
            "> ",
            ">",
            "- ",
            "1. ",
            "===",
            "-----",
            "~~~",
            "-30-",
            "ENDS",
            "WASHINGTON (AP) — ",
            "Wien (dpa) - ",
            "Title: x",
            "By Jane Doe",
            "\u00a0",
            "\ud83d\ude00",
            ".  ",
            "THE BRIDGE",
            "word word word word word word word");
    Random random = new Random(5);
    for (int round = 0; round < 8000; round++) {
      List<String> text = new ArrayList<>();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.add(parts.get(random.nextInt(parts.size())));
      }
      parse(String.join("", text));
    }
  }

  @Test
  void longFilesTakeNoLongerThanTheyMust() {
    for (String part :
        List.of(
            "a\tb\n",
            "> quoted\n",
            "Heading\n===\n",
            "    Indented.\n",
            "- ",
            "= ",
            "A",
            "\f",
            "WORD ",
            "(",
            "A, ",
            "> ")) {
      String text = part.repeat(1_000_000 / part.length());
      assertThat(new PlainTextParser().parse(Source.of("a.txt", text))).hasSize(1);
    }
  }
}
