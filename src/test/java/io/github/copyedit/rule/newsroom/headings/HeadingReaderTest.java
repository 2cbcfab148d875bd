package io.github.copyedit.rule.newsroom.headings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.plain.PlainTextParser;
import io.github.copyedit.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeadingReaderTest {

  private static final String BODY =
      "The council met. Riders of the Green Valley Line, and Mrs. Landingham of Public Sans, spoke of the"
          + " river, the price of repairs and the steps to take. What Lisbon does, the people of Lisbon know.";

  private final HeadingReader reader =
      new HeadingReader(WordCases.of(article()), new OrdinaryWords());

  private static Document article() {
    return new PlainTextParser().parse(Source.of("a.txt", BODY)).get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What the council decided              | SENTENCE
          Here’s to you, Mrs. Landingham        | SENTENCE
          Along the Green Valley Line           | UNCLEAR
          Introducing Public Sans               | UNCLEAR
          What it costs                         | SENTENCE
          What HTTPS does                       | SENTENCE
          The Price of Repairs                  | TITLE
          Lights on the River                   | TITLE
          Future-friendly Theming               | TITLE
          3. The Next Steps                     | TITLE
          Lesson 3: Ask the riders              | SENTENCE
          Spotlight: The River                  | TITLE
          Background                            | UNCLEAR
          NASA                                  | UNCLEAR
          API URL                               | UNCLEAR
          “The Price of Repairs”                | UNCLEAR
          What is openSUSE?                     | UNCLEAR
          ...and the river                      | UNCLEAR
          THE PRICE OF REPAIRS                  | UPPER
          The Price and Repairs of the river    | MIXED
          what the council decided              | LOWER
          openSUSE at the fair                  | SENTENCE
          ls and less                           | SENTENCE
          Off to the Races                      | TITLE
          Key Takeaways                         | TITLE
          KEY TAKEAWAYS                         | UPPER
          New York, Los Angeles, Chicago        | UNCLEAR
          What about Martin Luther King Jr. Boulevard? | UNCLEAR
          Along Elm Street                      | UNCLEAR
          Release of Foo 2.0 beta               | UNCLEAR
          """)
  void tellsTheStyle(String heading, HeadingStyle style) {
    assertThat(reader.read(heading).style()).isEqualTo(style);
  }
}
