package io.github.copyedit.rule.newsroom.headings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.plain.PlainTextParser;
import io.github.copyedit.source.Source;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeadingRewriterTest {

  private static final String BODY =
      "The council met. Riders of the Green Valley Line, and Mrs. Landingham of Lisbon, spoke of the river, the"
          + " price of repairs and the steps to take. In The Hague, Lisbon did the same. The mayor knows what comes"
          + " after the storm, a long term, and a way to build again.";

  private final WordCases cases = WordCases.of(article());
  private final HeadingRewriter rewriter =
      new HeadingRewriter(cases, new HeadingReader(cases, new OrdinaryWords()));

  private static Document article() {
    return new PlainTextParser().parse(Source.of("a.txt", BODY)).get(0);
  }

  private Optional<String> rewritten(String heading, HeadingStyle style) {
    return rewriter.rewrite(heading, style);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      quoteCharacter = '`',
      textBlock =
          """
          The Price of Repairs              | The price of repairs
          The Price Of Repairs              | The price of repairs
          Steps Along the Green Valley Line | Steps along the Green Valley Line
          API Steps Behind the River        | API steps behind the river
          What the Mayor Knows              | What the mayor knows
          The Mayor’s Steps                 | The mayor’s steps
          The Long-Term Price               | The long-term price
          Long-Term Repairs                 | Long-term repairs
          3. The Next Steps                 | 3. The next steps
          Repairs: The Next Steps           | Repairs: The next steps
          Why I Know It                     | Why I know it
          The Price in The Hague            | The price in The Hague
          What NASA and O’Brien Know        | What NASA and O’Brien know
          The River (And the Price)         | -
          The Price of Maplewood            | -
          The Franco-German River           | -
          The “Long Price” of Repairs       | -
          10 Steps to Take                  | -
          What the River May Take           | -
          The Price of De Gaulle            | -
          The River/Road Price              | -
          Rock ’n’ Roll on the River        | -
          The Emily Price                   | -
          """)
  void rewritesAsSentence(String heading, String expected) {
    assertThat(rewritten(heading, HeadingStyle.SENTENCE)).isEqualTo(Optional.ofNullable(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      quoteCharacter = '`',
      textBlock =
          """
          What the council decided          | What the Council Decided
          How it is done with openSUSE      | How It Is Done with openSUSE
          prepare For change                | Prepare for Change
          How to prepare For The storm      | How to Prepare for the Storm
          What riders look for              | What Riders Look For
          what comes after the storm        | What Comes After the Storm
          The trial in The Hague goes on    | -
          The mayor’s long-term plan        | The Mayor’s Long-Term Plan
          An up-to-date price               | An Up-to-Date Price
          An in-depth look at repairs       | An In-Depth Look at Repairs
          The re-elected mayor              | -
          Time for a check-in on prices     | -
          Repairs: what comes next          | Repairs: What Comes Next
          Lisbon – the next steps           | Lisbon – The Next Steps
          Mayor vs. the river               | -
          Mrs. Landingham speaks of it      | Mrs. Landingham Speaks of It
          What “free speech” means          | -
          What “Free Speech” means          | What “Free Speech” Means
          The 24-hour repairs go on         | -
          10 steps to take                  | 10 Steps to Take
          Boats—and people—leave the river  | -
          rock 'n' roll on the river        | -
          What NASA’s U.S. team knows       | What NASA’s U.S. Team Knows
          How iPhone sales fell             | How iPhone Sales Fell
          iPhone sales fell again           | iPhone Sales Fell Again
          How Vincent van Gogh painted it   | How Vincent van Gogh Painted It
          Who sets up the tents             | -
          Who Sets Up the tents             | Who Sets Up the Tents
          Who pays? the county does         | Who Pays? The County Does
          """)
  void rewritesAsTitle(String heading, String expected) {
    assertThat(rewritten(heading, HeadingStyle.TITLE)).isEqualTo(Optional.ofNullable(expected));
  }
}
