package io.github.copyedit.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SourceTest {

  private static final Source IN_PARTS =
      Source.inParts(
          "a.docx",
          "one\ntwo\nnote\n\nlast\n",
          List.of(
              new Source.Part("body", new Span(0, 8)),
              new Source.Part("footnotes", new Span(8, 19))));

  @ParameterizedTest
  @CsvSource({
    "0, body, 1:1",
    "4, body, 2:1",
    "7, body, 2:4",
    "8, footnotes, 1:1",
    "12, footnotes, 1:5",
    "14, footnotes, 3:1",
    "19, footnotes, 4:1",
  })
  void positionsCountWithinTheirPart(int offset, String part, String position) {
    assertThat(IN_PARTS.partAt(offset)).map(Source.Part::name).contains(part);
    assertThat(IN_PARTS.position(offset)).hasToString(position);
  }

  @ParameterizedTest
  @CsvSource({"0, 1:1", "2, 2:1", "3, 2:2"})
  void aTextWithoutPartsHasLines(int offset, String position) {
    Source source = Source.of("a.txt", "a\nb");
    assertThat(source.partAt(offset)).isEmpty();
    assertThat(source.position(offset)).hasToString(position);
  }
}
