package io.github.copyedit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class MarkedTextTest {

  private static MarkedText.Mark<String> mark(int start, int end, String name) {
    return new MarkedText.Mark<>(new Span(start, end), name);
  }

  private static String cut(String text, List<MarkedText.Mark<String>> marks) {
    return MarkedText.cut(text, marks).stream()
        .map(
            piece ->
                piece.text()
                    + (piece.over().isEmpty() ? "" : "/" + String.join("", piece.over()))
                    + (piece.ends().isEmpty() ? "" : "." + String.join("", piece.ends())))
        .collect(Collectors.joining("|"));
  }

  @Test
  void cutsWhereMarksBeginAndEnd() {
    assertThat(cut("one two three", List.of())).isEqualTo("one two three");
    assertThat(cut("", List.of())).isEmpty();
    assertThat(cut("one two three", List.of(mark(4, 7, "A")))).isEqualTo("one |two/A.A| three");
    assertThat(cut("one", List.of(mark(0, 3, "A")))).isEqualTo("one/A.A");
    assertThat(cut("one two", List.of(mark(0, 3, "A"), mark(3, 7, "B"))))
        .isEqualTo("one/A.A| two/B.B");
  }

  @Test
  void splitsMarksThatCrossAndMarksInMarks() {
    assertThat(cut("one two three", List.of(mark(0, 7, "A"), mark(4, 13, "B"))))
        .isEqualTo("one /A|two/AB.A| three/B.B");
    assertThat(cut("one two three", List.of(mark(0, 13, "A"), mark(4, 7, "B"))))
        .isEqualTo("one /A|two/AB.B| three/A.A");
    assertThat(cut("one", List.of(mark(0, 3, "A"), mark(0, 3, "B")))).isEqualTo("one/AB.AB");
  }

  @Test
  void givesAMarkWithoutLengthAPieceOfItsOwn() {
    assertThat(cut("one two", List.of(mark(3, 3, "A")))).isEqualTo("one|/A.A| two");
    assertThat(cut("one", List.of(mark(3, 3, "A")))).isEqualTo("one|/A.A");
    assertThat(cut("one", List.of(mark(0, 0, "A"), mark(0, 3, "B")))).isEqualTo("/A.A|one/B.B");
  }

  @Test
  void keepsToTheTextAndItsCharacters() {
    assertThat(cut("one", List.of(mark(2, 9, "A")))).isEqualTo("on|e/A.A");
    assertThat(cut("a\ud83d\ude00b", List.of(mark(2, 4, "A")))).isEqualTo("a|\ud83d\ude00b/A.A");
    assertThat(cut("a\ud83d\ude00b", List.of(mark(0, 2, "A")))).isEqualTo("a\ud83d\ude00/A.A|b");
    assertThat(cut("\ud83d\ude00", List.of(mark(1, 1, "A")))).isEqualTo("/A.A|\ud83d\ude00");
  }

  @Test
  void piecesMakeTheTextAndEachMarkEndsOnce() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      String text = "abc \ud83d\ude00 def ghi".substring(0, random.nextInt(15));
      List<MarkedText.Mark<Integer>> marks = new ArrayList<>();
      for (int i = random.nextInt(6); i > 0; i--) {
        marks.add(new MarkedText.Mark<>(Span.ofLength(random.nextInt(16), random.nextInt(8)), i));
      }
      List<MarkedText.Piece<Integer>> pieces = MarkedText.cut(text, marks);
      assertThat(pieces.stream().map(MarkedText.Piece::text).collect(Collectors.joining()))
          .isEqualTo(text);
      assertThat(pieces.stream().flatMap(piece -> piece.ends().stream()))
          .containsExactlyInAnyOrderElementsOf(marks.stream().map(MarkedText.Mark::what).toList());
    }
  }
}
