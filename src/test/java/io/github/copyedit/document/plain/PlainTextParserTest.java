package io.github.copyedit.document.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentInvariants;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Prose;
import io.github.copyedit.document.Suppression;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextParserTest {

  private static final Path RESIDUE = Path.of("../shared/bench/dev/residue/files");
  private static final Path SEED = Path.of("../shared/seed");

  private static Document parse(String text) {
    List<Document> documents = new PlainTextParser().parse(Source.of("article.txt", text));
    assertThat(documents).hasSize(1);
    return documents.get(0);
  }

  private static void assertOutline(String text, String outline) {
    for (String variant : DocumentInvariants.lineEnds(text)) {
      Document document = parse(variant);
      DocumentInvariants.check(document);
      assertThat(DocumentInvariants.outline(document)).isEqualTo(outline.stripTrailing());
    }
  }

  @Test
  void paragraphs_stand_between_blank_lines_and_wrapped_lines_are_joined() {
    assertOutline(
        """
          The first paragraph was wrapped by hand, so that
        its lines are joined by one blank; two  blanks within stay.
        \u00a0
        The second paragraph stands on one line.


        And a third, in \ud83d\ude00 the end
        without a period
        """,
        """
        Paragraph: The first paragraph was wrapped by hand, so that its lines are joined by one blank; two  blanks within stay.
        Paragraph: The second paragraph stands on one line.
        Paragraph: And a third, in \ud83d\ude00 the end without a period
        """);
  }

  @Test
  void blanks_of_all_kinds_at_a_line_end_go_with_the_line_break() {
    Document document = parse("They came a second\u00a0\nof March and went on to the river.");
    Prose prose = document.blocks().get(0).prose();
    assertThat(prose.text()).isEqualTo("They came a second of March and went on to the river.");
    assertThat(prose.toSource(new Span(18, 19))).isEqualTo(new Span(18, 20));
  }

  @Test
  void lines_that_nobody_wrapped_are_paragraphs_each() {
    String line =
        "The council met on Monday and talked until the lights went out, which was later than anyone had planned for the day.";
    assertOutline(
        line + " It went home.\nAdvertisement\n" + line + " It came back.",
        "Paragraph: %s It went home.\nParagraph: Advertisement\nParagraph: %s It came back."
            .formatted(line, line));
    assertOutline(
        "He came.\nHe saw.\nShe won.",
        "Paragraph: He came.\nParagraph: He saw.\nParagraph: She won.");
  }

  @Test
  void headings_are_known_by_their_shape() {
    assertOutline(
        """
        Council Votes for the Bridge

        By Jane Doe

        The council voted on Monday to build the bridge that it had promised.

        Advertisment

        Progress Amidst Challenges

        Years of delay had made the bridge a matter of pride for both sides of the river.

        International Involvement and Pressure

        Advertisment

        Engineers from four countries have looked at the plans and found them sound.

        What comes next?

        Nobody knows, said the mayor, who had asked the same question for some years.
        """,
        """
        Heading1: Council Votes for the Bridge
        Paragraph: The council voted on Monday to build the bridge that it had promised.
        Paragraph: Advertisment
        Heading2: Progress Amidst Challenges
        Paragraph: Years of delay had made the bridge a matter of pride for both sides of the river.
        Heading2: International Involvement and Pressure
        Paragraph: Advertisment
        Paragraph: Engineers from four countries have looked at the plans and found them sound.
        Paragraph: What comes next?
        Paragraph: Nobody knows, said the mayor, who had asked the same question for some years.
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HomeKit",
        "By Jane Doe and friends",
        "Photo: The Mayor at the Bridge",
        "© Jane Doe / The Courier",
        "The mayor left.",
        "What did the mayor say?",
        "We asked three people:",
        "lower case to begin with",
        "“The Bridge Is Ours”",
        "October 12, 2017",
        "12 Oct 2017 in Springfield",
        "Published Wed, Nov 20 at 4:29",
        "Share on Facebook",
        "Read more about bridges",
        "https://example.org/The Bridge",
        "Home | News | Sport",
        "Contact jane@example.org Today",
        "Story continues below advertisement",
        "A heading with so many words in it that no editor would ever let it pass",
      })
  void other_short_lines_are_no_headings(String line) {
    String running = "The council voted on Monday to build the bridge that it had promised.";
    Document document = parse(running + "\n\n" + line + "\n\n" + running);
    assertThat(document.headings()).isEmpty();
    assertThat(document.blocks()).hasSize(3);
  }

  @Test
  void a_menu_is_no_column_of_headings() {
    String menu = "Latest News\n\nTop Stories\n\nSport and Games\n\nOther Things\n\nEnd of Menu";
    assertThat(parse("x\n\n" + menu).headings()).isEmpty();
  }

  @Test
  void a_headline_alone_is_a_paragraph() {
    assertOutline("Council Votes for the Bridge", "Paragraph: Council Votes for the Bridge");
  }

  @Test
  void list_items_lose_their_markers() {
    assertOutline(
        """
        We need:
        - a bridge that goes
          across the river
        - a boat

        1. One
        2. Two

        It happened, as everybody in the town remembers, on
        12. March and
        - who knows - again.

        - Advertisement -

        * * *
        """,
        """
        Paragraph: We need:
        ListItem: a bridge that goes across the river
        ListItem: a boat
        ListItem: One
        ListItem: Two
        Paragraph: It happened, as everybody in the town remembers, on 12. March and - who knows - again.
        Paragraph: - Advertisement -
        """);
    assertThat(parse("- one\n\n-----").omissions())
        .singleElement()
        .satisfies(omission -> assertThat(omission.source()).isEqualTo(new Span(7, 12)));
  }

  @Test
  void header_lines_are_fields_and_no_paragraphs() {
    String text =
        """
        Title: The Bridge: a Story
        Slug: bridge-story
        By Jane van der Doe and José O’Neill
        Date: 2024-03-21
        Updated: 22 March 2024
        Language: de_AT
        Summary: It stands.

        The text begins. Date: it is not one here.

        By Nobody Else
        """;
    for (String variant : DocumentInvariants.lineEnds(text)) {
      Document document = parse(variant);
      DocumentInvariants.check(document);
      assertThat(fields(document))
          .isEqualTo(
              """
              HEADLINE The Bridge: a Story
              BYLINE Jane van der Doe and José O’Neill
              PUBLISHED 2024-03-21
              MODIFIED 22 March 2024
              LANGUAGE de_AT
              DEK It stands.""");
      assertThat(document.language()).contains(Locale.forLanguageTag("de-AT"));
      assertThat(DocumentInvariants.outline(document))
          .isEqualTo(
              """
              HEADLINE: The Bridge: a Story
              DEK: It stands.
              Paragraph: The text begins. Date: it is not one here.
              Paragraph: By Nobody Else""");
      assertThat(document.omissions())
          .extracting(omission -> omission.source().of(variant))
          .containsExactly("Slug: bridge-story");
    }
  }

  private static String fields(Document document) {
    return document.metadata().fields().stream()
        .map(
            field ->
                field.kind()
                    + " "
                    + field.value().toSource(field.value().all()).of(document.source().text()))
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " date 2024-03-21 As diplomatic efforts intensify",
        "Date: the fruit of the palm",
        "By Friday the council had gone home.",
        "By the river",
        "Note: this is text",
        "Updated Constantly by Everyone",
      })
  void text_that_only_begins_like_a_header_stays_text(String line) {
    Document document = parse(line + "\n\nMore text.");
    assertThat(document.metadata()).isEqualTo(Metadata.NONE);
    assertThat(document.blocks().get(0).prose().text()).isEqualTo(line.strip());
  }

  @Test
  void an_unknown_language_is_none() {
    for (String tag : List.of("English", "xx", "not a tag!", "e", "qqq")) {
      assertThat(parse("Language: " + tag + "\n\nText.").language()).as(tag).isEmpty();
    }
    assertThat(parse("Language: gsw\n\nText.").language()).contains(Locale.forLanguageTag("gsw"));
  }

  @Test
  void bracketed_lines_are_directives() {
    String text =
        """
        One stands here.

        [stet ad-marker: quoted]
        Two stands here.
        [stet off undated]

        Three stands here.

        [sic]
        """;
    for (String variant : DocumentInvariants.lineEnds(text)) {
      Document document = parse(variant);
      DocumentInvariants.check(document);
      assertThat(DocumentInvariants.outline(document))
          .isEqualTo(
              "Paragraph: One stands here.\nParagraph: Two stands here.\nParagraph: Three stands here.\nParagraph: [sic]");
      assertThat(document.suppressions())
          .extracting(Suppression::rules)
          .containsExactly(List.of("ad-marker"), List.of("undated"));
      assertThat(document.suppressions().get(0).scope().of(variant))
          .startsWith("[stet ad")
          .endsWith("Two stands here.");
      assertThat(document.suppressions().get(1).scope().end()).isEqualTo(variant.length());
    }
  }

  @Test
  void an_empty_file_is_an_article_without_blocks() {
    for (String text : List.of("", "\n", " \r\n\t")) {
      assertThat(parse(text).blocks()).isEmpty();
    }
  }

  @Test
  void the_article_that_the_project_began_with() throws IOException {
    assumeTrue(Files.isDirectory(SEED), "the shared seed is not here");
    Document document = parse(read(files(SEED).get(0)));
    assertThat(document.headings())
        .extracting(heading -> heading.prose().text())
        .containsExactly(
            "Progress Amidst Challenges",
            "International Involvement and Pressure",
            "Looking Ahead");
    assertThat(document.blocks().get(0).prose().text()).startsWith("date 2024-03-21 As");
    assertThat(document.metadata()).isEqualTo(Metadata.NONE);
  }

  @ParameterizedTest
  @MethodSource("residue")
  void real_pages_keep_every_word_in_its_place(Path file) throws IOException {
    assumeTrue(!file.toString().isEmpty(), "the shared bench is not here");
    for (String text : DocumentInvariants.lineEnds(read(file).replaceAll("\\R", "\n"))) {
      Document document = parse("\ud83d\ude00 x\n\n" + text);
      DocumentInvariants.check(document);
      String read =
          document.blocks().stream()
              .map(block -> block.prose().text())
              .collect(Collectors.joining(" "));
      assertThat(read.length()).isGreaterThan(text.strip().length() * 9 / 10);
      assertThat(document.headings().size()).isLessThanOrEqualTo(document.blocks().size() / 2);
    }
  }

  private static List<Path> residue() throws IOException {
    return Files.isDirectory(RESIDUE) ? files(RESIDUE) : List.of(Path.of(""));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static String read(Path file) throws IOException {
    String text = Files.readString(file);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  @Test
  void any_text_can_be_read() {
    List<String> parts =
        List.of(
            "Word ",
            "word",
            "\n",
            "\n\n",
            "\r",
            " ",
            "\t",
            "\u00a0",
            "- ",
            "1. ",
            "2) ",
            ": ",
            "Date: 2024",
            "By Jane Doe",
            "[stet]",
            "[stet off a]",
            "[stet on]",
            "---",
            "\ud83d\ude00",
            "\ud83d",
            "\0",
            ".",
            "?",
            "“",
            "Title: x",
            "\u2028",
            "x".repeat(130));
    Random random = new Random(7);
    for (int round = 0; round < 5000; round++) {
      String text =
          IntStream.range(0, random.nextInt(30))
              .mapToObj(i -> parts.get(random.nextInt(parts.size())))
              .collect(Collectors.joining());
      DocumentInvariants.check(parse(text));
    }
  }

  @Test
  void long_files_take_no_longer_than_they_must() {
    String running = "word ".repeat(2_000_000);
    assertThat(parse(running).blocks()).hasSize(1);
    assertThat(parse("[stet " + running + "]").blocks()).hasSize(1);
    assertThat(parse("- item\n".repeat(100_000)).blocks())
        .hasSize(100_000)
        .allMatch(Block.ListItem.class::isInstance);
  }
}
