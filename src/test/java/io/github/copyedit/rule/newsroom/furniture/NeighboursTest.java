package io.github.copyedit.rule.newsroom.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.FormatSettings;
import io.github.copyedit.plugin.AllParsers;
import io.github.copyedit.rule.newsroom.copy.BlockWords;
import io.github.copyedit.source.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the census takes down of lines, and what they are beside one another. */
final class NeighboursTest {

  private static final String COPY =
      "The harbor was closed for two weeks after the storm, and opened again on Thursday.";

  private final Census census = new Census(new AdPhrases(), new BlockWords());

  @Test
  void theCensusKnowsProseFromShortLinesAndAds() {
    assertThat(lines("a.txt", COPY, "Advertisement", "Harbor news"))
        .extracting(CensusLine::role)
        .containsExactly(CensusLine.Role.PROSE, CensusLine.Role.AD, CensusLine.Role.SHORT);
  }

  @Test
  void headingsAreMarkedInMarkdownAlone() {
    assertThat(lines("a.md", "# Harbor news").get(0).role()).isEqualTo(CensusLine.Role.HEADING);
    assertThat(lines("a.txt", "Harbor news", COPY).get(0).role()).isEqualTo(CensusLine.Role.SHORT);
  }

  @Test
  void aLineThatSaysItselfWhatItIsCountsAnywhere() {
    assertThat(kinds(COPY, "Share on Facebook", COPY)).containsExactly(null, Furniture.SHARE, null);
  }

  @Test
  void titlesStandBelowWhatOpensThem() {
    assertThat(kinds(COPY, "Related articles", "Storm closes harbor for two weeks", COPY))
        .containsExactly(null, Furniture.RELATED, Furniture.RELATED, null);
  }

  @Test
  void aWordAloneBetweenParagraphsIsCopy() {
    assertThat(kinds(COPY, "Print", COPY)).containsOnlyNulls();
  }

  @Test
  @Timeout(20)
  void oneSureLineTellsOfAllBesideItHoweverMany() {
    String[] below = new String[20_000];
    Arrays.fill(below, "Print");
    below[0] = COPY;
    below[10_000] = "Share on Facebook";
    below[below.length - 1] = COPY;
    Furniture[] kinds = new Neighbours(lines("a.md", below), false).classify();
    assertThat(Arrays.copyOfRange(kinds, 1, below.length - 1)).containsOnly(Furniture.SHARE);
  }

  @Test
  void theEndOfAPageBeginsBehindTheLastParagraph() {
    List<CensusLine> lines =
        lines("a.txt", COPY, COPY, "Share on Facebook", "Sign up for our newsletter");
    assertThat(Edges.of(lines)).isEqualTo(new Edges(0, 2));
  }

  @Test
  void anArticleOfNothingHasNoEdges() {
    assertThat(Edges.of(List.of())).isEqualTo(new Edges(0, 0));
  }

  private List<Furniture> kinds(String... paragraphs) {
    List<Furniture> kinds = new ArrayList<>();
    for (Furniture kind : new Neighbours(lines("a.txt", paragraphs), true).classify()) {
      kinds.add(kind);
    }
    return kinds;
  }

  private List<CensusLine> lines(String file, String... paragraphs) {
    Source source = Source.of(file, String.join("\n\n", paragraphs) + "\n");
    Document document =
        AllParsers.of(FormatSettings.NONE).stream()
            .filter(parser -> parser.extensions().contains(source.extension()))
            .findFirst()
            .orElseThrow()
            .parse(source)
            .get(0);
    return census.take(document);
  }
}
