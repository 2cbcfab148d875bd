package io.github.copyedit.lint;

import io.github.copyedit.finding.Location;
import io.github.copyedit.text.Position;
import io.github.copyedit.text.Span;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes small numbers and texts of small letters in a byte each. */
public final class PackedWriter {

  static final int BITS = 7;
  static final int MORE = 1 << BITS;

  static final int IN_PROSE = 1;
  static final int IN_SOURCE = 2;
  static final int WHOLE_ARTICLE = 3;

  /** Before a text that comes for the first time; any other number says which one it was. */
  static final int NEW = 0;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<String, Integer> repeated = new HashMap<>();

  /** Of 32 bits, small ones in few bytes; a negative one in five. */
  public void number(int number) {
    int rest = number;
    while (rest >= MORE || rest < 0) {
      out.write(rest & (MORE - 1) | MORE);
      rest >>>= BITS;
    }
    out.write(rest);
  }

  public void text(String text) {
    number(text.length());
    for (int i = 0; i < text.length(); i++) {
      number(text.charAt(i));
    }
  }

  /** In full only when it comes for the first time. */
  void repeatedText(String text) {
    Integer known = repeated.putIfAbsent(text, repeated.size() + 1);
    if (known == null) {
      number(NEW);
      text(text);
    } else {
      number(known);
    }
  }

  public void flag(boolean flag) {
    number(flag ? 1 : 0);
  }

  void block(byte[] bytes) {
    number(bytes.length);
    out.writeBytes(bytes);
  }

  public <T> void each(Collection<T> items, Consumer<T> write) {
    number(items.size());
    items.forEach(write);
  }

  public <T> void optional(Optional<T> item, Consumer<T> write) {
    flag(item.isPresent());
    item.ifPresent(write);
  }

  void span(Span span) {
    number(span.start());
    number(span.length());
  }

  void location(Location location) {
    if (location instanceof Location.InProse prose) {
      number(IN_PROSE);
      span(prose.source());
      repeatedText(prose.excerpt());
      repeatedText(prose.context());
    } else if (location instanceof Location.InSource source) {
      number(IN_SOURCE);
      span(source.source());
      repeatedText(source.excerpt());
    } else if (location instanceof Location.WholeArticle article) {
      number(WHOLE_ARTICLE);
      number(article.sourceOffset());
    }
  }

  void place(Place place) {
    position(place.start());
    position(place.end());
    optional(place.part(), this::repeatedText);
  }

  private void position(Position position) {
    number(position.line());
    number(position.column());
  }

  public byte[] bytes() {
    return out.toByteArray();
  }
}
