package io.github.copyedit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.copyedit.document.ElementPath.MalformedPathException;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ElementPathTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "para | para",
        "head > title | head >title",
        "a  b>c | a b >c",
        "fig[type=map] | fig{type=map}",
        "fig[xlink:type=\"a b\"] x | fig{xlink:type=a b} x",
        "fig[type] | fig{type}",
        "date@published | date @published",
        "a > b@xml:lang | a >b @xml:lang",
        "@xml:lang | @xml:lang",
        "body.content | body.content"
      })
  void reads(String path, String steps) throws MalformedPathException {
    ElementPath parsed = ElementPath.parse(path);
    String written =
        parsed.steps().stream()
            .map(
                step ->
                    (step.child() ? ">" : "")
                        + step.name()
                        + step.condition()
                            .map(
                                condition ->
                                    "{"
                                        + condition.attribute()
                                        + condition.value().map(value -> "=" + value).orElse("")
                                        + "}")
                            .orElse(""))
            .collect(Collectors.joining(" "));
    assertThat((written + parsed.attribute().map(name -> " @" + name).orElse("")).strip())
        .isEqualTo(steps);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 0",
        "> a | 0",
        "a > | 2",
        "a, b | 1",
        "a:first-child | 1",
        "a.b c:d | 5",
        "a + b | 2",
        "*| 0",
        "a[b | 1",
        "a@ | 1",
        "a@b c | 1",
        "a b c d e f g h i j k | 0"
      })
  void saysWhereItGoesWrong(String path, int index) {
    MalformedPathException error =
        catchThrowableOfType(MalformedPathException.class, () -> ElementPath.parse(path));
    assertThat(error).isNotNull();
    assertThat(error.index()).as(error.getMessage()).isEqualTo(index);
  }
}
