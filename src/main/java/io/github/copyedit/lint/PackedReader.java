package io.github.copyedit.lint;

import io.github.copyedit.finding.Location;
import io.github.copyedit.text.Position;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what {@link PackedWriter} wrote; of anything else it throws any runtime exception. */
public final class PackedReader {

  private final byte[] bytes;
  private final List<String> repeated = new ArrayList<>();
  private int at;

  public PackedReader(byte[] bytes) {
    this.bytes = bytes;
  }

  public boolean atEnd() {
    return at == bytes.length;
  }

  public int number() {
    int number = 0;
    int shift = 0;
    int read = bytes[at++];
    while (read < 0) {
      number |= (read & (PackedWriter.MORE - 1)) << shift;
      shift += PackedWriter.BITS;
      read = bytes[at++];
    }
    return number | read << shift;
  }

  public String text() {
    char[] text = new char[lengthOfRest()];
    for (int i = 0; i < text.length; i++) {
      text[i] = (char) number();
    }
    return new String(text);
  }

  String repeatedText() {
    int number = number();
    if (number != PackedWriter.NEW) {
      return repeated.get(number - 1);
    }
    String text = text();
    repeated.add(text);
    return text;
  }

  public boolean flag() {
    return number() == 1;
  }

  byte[] block() {
    int length = lengthOfRest();
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  public <T> List<T> each(Supplier<T> read) {
    int size = lengthOfRest();
    List<T> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(read.get());
    }
    return items;
  }

  public <T> Optional<T> optional(Supplier<T> read) {
    return flag() ? Optional.of(read.get()) : Optional.empty();
  }

  /** Of what takes a byte each at least. */
  private int lengthOfRest() {
    int length = number();
    if (length < 0 || length > bytes.length - at) {
      throw new IllegalStateException("longer than all that is left");
    }
    return length;
  }

  Span span() {
    return Span.ofLength(number(), number());
  }

  Location location() {
    int kind = number();
    return switch (kind) {
      case PackedWriter.IN_PROSE -> new Location.InProse(span(), repeatedText(), repeatedText());
      case PackedWriter.IN_SOURCE -> new Location.InSource(span(), repeatedText());
      case PackedWriter.WHOLE_ARTICLE -> new Location.WholeArticle(number());
      default -> throw new IllegalStateException("no kind of place: " + kind);
    };
  }

  Place place() {
    return new Place(position(), position(), optional(this::repeatedText));
  }

  private Position position() {
    return new Position(number(), number());
  }
}
