package io.github.copyedit.lint;

import io.github.copyedit.document.LanguageOrigin;
import io.github.copyedit.document.Suppression;
import io.github.copyedit.finding.Fix;
import io.github.copyedit.finding.Location;
import io.github.copyedit.finding.RuleId;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.lint.ArticleDraft.Stet;
import io.github.copyedit.rule.Hit;
import io.github.copyedit.rule.NameDoubt;
import io.github.copyedit.rule.NameSightings;
import io.github.copyedit.rule.Part;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.text.Position;
import io.github.copyedit.text.Span;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads drafts as {@link DraftWriter} wrote them. */
final class DraftReader {

  static final int IN_PROSE = 1;
  static final int IN_SOURCE = 2;
  static final int WHOLE_ARTICLE = 3;

  private static final int MOST_BYTES = Integer.MAX_VALUE - 9;

  /** Reads one of many. */
  interface Item<T> {
    T read() throws IOException;
  }

  private final DataInputStream in;

  DraftReader(DataInputStream in) {
    this.in = in;
  }

  ArticleDraft draft() throws IOException {
    String file = text();
    Optional<String> entry = optional(this::text);
    Locale language = Locale.forLanguageTag(text());
    LanguageOrigin origin = LanguageOrigin.valueOf(text());
    Span text = span();
    List<PlacedHit> hits = each(this::placedHit);
    Map<RuleId, PackedNotes> notes = new HashMap<>();
    each(
        () -> {
          RuleId rule = new RuleId(text());
          return notes.put(rule, PackedNotes.ofBytes(in.readNBytes(size()))) == null;
        });
    NameSightings names = new NameSightings(words(), words(), words());
    return new ArticleDraft(
        file,
        entry,
        language,
        origin,
        text,
        hits,
        notes,
        names,
        each(this::stet),
        in.readBoolean());
  }

  String text() throws IOException {
    int units = size();
    byte[] bytes = in.readNBytes((int) Math.min((long) units * Character.BYTES, MOST_BYTES));
    if (bytes.length != (long) units * Character.BYTES) {
      throw new IOException("a text without its end");
    }
    return ByteBuffer.wrap(bytes).asCharBuffer().toString();
  }

  <T> List<T> each(Item<T> item) throws IOException {
    int size = size();
    List<T> items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      items.add(item.read());
    }
    return items;
  }

  private int size() throws IOException {
    int size = in.readInt();
    if (size < 0) {
      throw new IOException("a negative size");
    }
    return size;
  }

  private <T> Optional<T> optional(Item<T> item) throws IOException {
    return each(item).stream().findFirst();
  }

  private PlacedHit placedHit() throws IOException {
    Hit hit =
        new Hit(
            info(),
            location(),
            part(),
            text(),
            each(this::text),
            optional(this::fix),
            optional(this::doubt));
    return new PlacedHit(hit, place());
  }

  private NameDoubt doubt() throws IOException {
    return new NameDoubt(text(), in.readBoolean());
  }

  private Set<String> words() throws IOException {
    return new HashSet<>(each(this::text));
  }

  private RuleInfo info() throws IOException {
    return new RuleInfo(
        new RuleId(text()),
        text(),
        Severity.valueOf(text()),
        text(),
        text(),
        each(this::text),
        List.of(),
        in.readBoolean());
  }

  private Part part() throws IOException {
    return Part.valueOf(text());
  }

  private Fix fix() throws IOException {
    return new Fix(span(), text());
  }

  private Location location() throws IOException {
    int kind = in.readByte();
    return switch (kind) {
      case IN_PROSE -> new Location.InProse(span(), text(), text());
      case IN_SOURCE -> new Location.InSource(span(), text());
      case WHOLE_ARTICLE -> new Location.WholeArticle(in.readInt());
      default -> throw new IOException("no kind of place: " + kind);
    };
  }

  private Place place() throws IOException {
    return new Place(position(), position(), optional(this::text));
  }

  private Position position() throws IOException {
    return new Position(in.readInt(), in.readInt());
  }

  private Span span() throws IOException {
    return new Span(in.readInt(), in.readInt());
  }

  private Stet stet() throws IOException {
    Suppression suppression =
        new Suppression(
            each(this::text), optional(this::text), span(), span(), each(this::resumed));
    return new Stet(suppression, place(), text(), text());
  }

  private Suppression.Resumed resumed() throws IOException {
    return new Suppression.Resumed(text(), in.readInt());
  }
}
