package io.github.copyedit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LineIndexTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "\n", "\r", "\r\n", "a\nb\r\nc\rd", "\r\r\n\n", "😀\n😀é\n\n"})
  void agreesWithAnIndependentCount(String text) {
    LineIndex index = LineIndex.of(text);
    int line = 1;
    int column = 1;
    for (int offset = 0; offset <= text.length(); offset++) {
      assertThat(index.position(offset)).isEqualTo(new Position(line, column));
      if (offset == text.length()) {
        break;
      }
      boolean ends =
          text.charAt(offset) == '\n'
              || (text.charAt(offset) == '\r' && !text.startsWith("\r\n", offset));
      line = ends ? line + 1 : line;
      column = ends ? 1 : column + 1;
    }
    assertThat(index.lines()).isEqualTo(line);
  }

  @Test
  void linesCoverTheText() {
    String text = "one\ntwo\r\n\rthree";
    LineIndex index = LineIndex.of(text);
    StringBuilder all = new StringBuilder();
    for (int line = 1; line <= index.lines(); line++) {
      assertThat(index.start(line)).isEqualTo(all.length());
      all.append(index.line(line).of(text));
    }
    assertThat(all).hasToString(text);
  }

  @Test
  void refusesOffsetsOutside() {
    LineIndex index = LineIndex.of("ab");
    assertThatThrownBy(() -> index.position(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> index.position(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
