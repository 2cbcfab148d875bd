package io.github.copyedit.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.source.Source;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnclosedFrontMatterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // file, / for a line end | its fields
        "---/title: x/date: 2024-03-21//Text. | title: x/date: 2024-03-21/",
        "---/title: x/tags:/  - a/  - b//Text. | title: x/tags:/  - a/  - b/",
        "---/title: x/Text. | title: x/",
        "---/title: x | title: x",
        "---/title: x//# Text | title: x/",
        "---//title: x//Text. | -",
        "---/Text: x//Text. | -",
        "---/note: x//Text. | -",
        "---/title: x//date: y//Text. | -",
        "---/title: [x//Text. | -",
        "--- | -",
        "title: x//Text. | -",
      })
  void holdsTheFieldsBehindTheOpeningLine(String file, String fields) {
    for (String lineEnd : new String[] {"\n", "\r\n", "\r"}) {
      Source source = Source.of("a.md", file.replace("/", lineEnd));
      assertThat(UnclosedFrontMatter.of(source).map(open -> open.content().of(source.text())))
          .isEqualTo(Optional.ofNullable(fields).map(text -> text.replace("/", lineEnd)));
    }
  }
}
