package io.github.copyedit.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copyedit.finding.Location;
import io.github.copyedit.rule.Note;
import io.github.copyedit.text.Position;
import io.github.copyedit.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PackedNotesTest {

  private static final List<Note> NOTES =
      List.of(
          new Note(
              new Location.InProse(new Span(7, 200_000), "Łódź \uD83D\uDE00 \uD800", "a sentence"),
              List.of("", "two")),
          new Note(new Location.InSource(new Span(0, 0), "#there"), List.of()),
          new Note(new Location.WholeArticle(Integer.MAX_VALUE), List.of("x".repeat(70_000))));

  private final PackedNotes packed = PackedNotes.of(NOTES, PackedNotesTest::place);

  @Test
  void givesBackWhatWasPacked() {
    assertThat(packed).containsExactlyElementsOf(NOTES).hasSize(3);
    assertThat(PackedNotes.ofBytes(packed.bytes())).containsExactlyElementsOf(NOTES);
    assertThat(PackedNotes.NONE).isEmpty();
  }

  @Test
  void knowsTheirPlaces() {
    assertThat(packed.places()).hasSize(3);
    NOTES.forEach(
        note -> assertThat(packed.places()).containsEntry(note, place(note.place().source())));
  }

  @Test
  void takesNoOtherBytes() {
    byte[] bytes = packed.bytes();
    for (int length = 0; length < bytes.length; length += length < 200 ? 1 : 10_000) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> PackedNotes.ofBytes(cut)).isInstanceOf(RuntimeException.class);
    }
    assertThatThrownBy(() -> PackedNotes.ofBytes(Arrays.copyOf(bytes, bytes.length + 1)))
        .isInstanceOf(RuntimeException.class);
  }

  private static Place place(Span span) {
    Optional<String> part = span.start() == 0 ? Optional.of("part 2") : Optional.empty();
    return new Place(new Position(1 + span.start() % 1000, 1), new Position(300, 129), part);
  }
}
