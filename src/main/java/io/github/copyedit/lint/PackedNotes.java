package io.github.copyedit.lint;

import io.github.copyedit.rule.Note;
import io.github.copyedit.text.Span;
import java.util.AbstractCollection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * The notes of one rule on one article with their places, packed, since those of all articles are
 * kept until every one has been read. Whoever walks over them has the notes made anew.
 */
final class PackedNotes extends AbstractCollection<Note> {

  static final PackedNotes NONE = of(List.of(), span -> null);

  private record Placed(Note note, Place place) {}

  private final byte[] bytes;
  private final int size;

  private PackedNotes(byte[] bytes) {
    this.bytes = bytes;
    this.size = new PackedReader(bytes).number();
  }

  static PackedNotes of(List<Note> notes, Function<Span, Place> placeOf) {
    PackedWriter out = new PackedWriter();
    out.each(
        notes,
        note -> {
          out.location(note.place());
          out.each(note.facts(), out::text);
          out.place(placeOf.apply(note.place().source()));
        });
    return new PackedNotes(out.bytes());
  }

  /**
   * @throws RuntimeException where they are not what {@link #bytes()} gave
   */
  static PackedNotes ofBytes(byte[] bytes) {
    PackedNotes notes = new PackedNotes(bytes);
    PackedReader in = notes.reader();
    for (int i = 0; i < notes.size; i++) {
      placed(in);
    }
    if (!in.atEnd()) {
      throw new IllegalStateException("more than all notes");
    }
    return notes;
  }

  /** Not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** Where each of the notes stands, as people count it. */
  Map<Note, Place> places() {
    Map<Note, Place> places = new HashMap<>();
    PackedReader in = reader();
    for (int i = 0; i < size; i++) {
      Placed placed = placed(in);
      places.put(placed.note(), placed.place());
    }
    return places;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Iterator<Note> iterator() {
    PackedReader in = reader();
    return new Iterator<>() {
      private int left = size;

      @Override
      public boolean hasNext() {
        return left > 0;
      }

      @Override
      public Note next() {
        if (left == 0) {
          throw new NoSuchElementException();
        }
        left--;
        return placed(in).note();
      }
    };
  }

  private PackedReader reader() {
    PackedReader in = new PackedReader(bytes);
    in.number();
    return in;
  }

  private static Placed placed(PackedReader in) {
    return new Placed(new Note(in.location(), in.each(in::text)), in.place());
  }
}
