package io.github.copyedit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Maps offsets of prose, the text that rules read, back to the source that the author typed.
 *
 * <p>The map is a list of runs that cover the prose without a gap and never go back in the source.
 */
public final class OffsetMap {

  /** How the characters of a run relate to the source. */
  public enum Kind {
    /** Each code unit stands in the source as it is. */
    IDENTITY,
    /**
     * The source says it otherwise (an entity, an escape, collapsed blanks): a span inside widens
     * to the whole run.
     */
    REPLACED,
    /**
     * Stands in for source that is not prose, such as inline code, so that the sentence stays
     * whole.
     */
    PLACEHOLDER,
    /**
     * Stands nowhere in the source, such as the blank between two cells. Its source span is empty.
     */
    SYNTHETIC
  }

  /** A stretch of prose and the stretch of source it came from. */
  public record Run(Span prose, Span source, Kind kind) {
    public Run {
      if (kind == Kind.IDENTITY && prose.length() != source.length()) {
        throw new IllegalArgumentException(
            "an identity run of unequal lengths: " + prose + " " + source);
      }
    }
  }

  private final List<Run> runs;

  private OffsetMap(List<Run> runs) {
    this.runs = List.copyOf(runs);
  }

  /** The map of prose that stands in the source as it is, from {@code sourceStart} on. */
  public static OffsetMap identity(int sourceStart, int length) {
    return length == 0
        ? new OffsetMap(List.of())
        : new OffsetMap(
            List.of(
                new Run(new Span(0, length), Span.ofLength(sourceStart, length), Kind.IDENTITY)));
  }

  public List<Run> runs() {
    return runs;
  }

  /** Those that overlap the span of prose, in their order. */
  public List<Run> runs(Span prose) {
    return new RunLookup(runs).overlapping(prose);
  }

  /** Length of the prose. */
  public int length() {
    return runs.isEmpty() ? 0 : runs.get(runs.size() - 1).prose().end();
  }

  /**
   * The source of a span of prose, markup inside it included. Synthetic characters at its edges are
   * left out; a span of nothing but synthetic ones, or an empty one, gives an empty span at its
   * place.
   *
   * @throws IndexOutOfBoundsException when the span does not lie in the prose
   */
  public Span toSource(Span prose) {
    if (prose.end() > length()) {
      throw new IndexOutOfBoundsException(prose + " in prose of " + length());
    }
    return new RunLookup(runs).toSource(prose);
  }

  /**
   * The prose that came from a span of source: what {@link #toSource} would map to it or into it.
   * Empty when none did.
   */
  public Optional<Span> toProse(Span source) {
    return new RunLookup(runs).toProse(source);
  }

  /** Whether the span of prose touches a placeholder. */
  public boolean touchesPlaceholder(Span prose) {
    return runs(prose).stream().anyMatch(run -> run.kind() == Kind.PLACEHOLDER);
  }

  /**
   * The map of prose whose source is the prose of {@code outer}: this one's source offsets are
   * prose offsets there.
   */
  public OffsetMap within(OffsetMap outer) {
    return new MapComposer(this, outer).compose();
  }

  /**
   * How much further on the source is than the prose, where all of it stands in the source as it
   * is: the commonest of maps.
   */
  public OptionalInt shift() {
    return runs.size() == 1 && runs.get(0).kind() == Kind.IDENTITY
        ? OptionalInt.of(runs.get(0).source().start())
        : OptionalInt.empty();
  }

  /** The same prose, all of it so much further on in the source. */
  OffsetMap shifted(int by) {
    if (by == 0) {
      return this;
    }
    Run[] shifted = new Run[runs.size()];
    for (int i = 0; i < shifted.length; i++) {
      Run run = runs.get(i);
      shifted[i] = new Run(run.prose(), run.source().shift(by), run.kind());
    }
    return new OffsetMap(List.of(shifted));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OffsetMap map && runs.equals(map.runs);
  }

  @Override
  public int hashCode() {
    return runs.hashCode();
  }

  @Override
  public String toString() {
    return runs.toString();
  }

  /** Puts a map together from left to right. */
  public static final class Builder {

    private final List<Run> runs = new ArrayList<>();
    private int prose;

    /** Prose that stands at {@code source} as it is. */
    public Builder identity(Span source) {
      return run(source.length(), source, Kind.IDENTITY);
    }

    public Builder replaced(int proseLength, Span source) {
      return run(proseLength, source, Kind.REPLACED);
    }

    public Builder placeholder(int proseLength, Span source) {
      return run(proseLength, source, Kind.PLACEHOLDER);
    }

    /** Prose that stands nowhere; {@code sourceOffset} says between what. */
    public Builder synthetic(int proseLength, int sourceOffset) {
      return run(proseLength, new Span(sourceOffset, sourceOffset), Kind.SYNTHETIC);
    }

    /** Neighbouring identity runs are joined; a run without prose is left out. */
    public Builder run(int proseLength, Span source, Kind kind) {
      if (proseLength == 0) {
        return this;
      }
      Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && source.start() < last.source().end()) {
        throw new IllegalArgumentException(
            "goes back in the source: " + source + " after " + last.source());
      }
      Span span = Span.ofLength(prose, proseLength);
      if (last != null
          && kind == Kind.IDENTITY
          && last.kind() == kind
          && last.source().end() == source.start()) {
        runs.set(
            runs.size() - 1, new Run(last.prose().cover(span), last.source().cover(source), kind));
      } else {
        runs.add(new Run(span, source, kind));
      }
      prose += proseLength;
      return this;
    }

    /** Prose that shares its source with the last run's: the two become one. */
    Builder joined(int proseLength, Span source) {
      Run last = runs.remove(runs.size() - 1);
      prose = last.prose().start();
      return run(last.prose().length() + proseLength, last.source().cover(source), Kind.REPLACED);
    }

    /** Where the source of the last run ends. */
    int sourceEnd() {
      return runs.isEmpty() ? 0 : runs.get(runs.size() - 1).source().end();
    }

    /** Forgets the prose behind {@code length}; of a run of another kind its whole source stays. */
    public Builder cut(int length) {
      while (prose > length) {
        Run last = runs.remove(runs.size() - 1);
        prose = last.prose().start();
        int kept = length - prose;
        boolean exact = last.kind() == Kind.IDENTITY && kept > 0;
        run(
            Math.max(0, kept),
            exact ? Span.ofLength(last.source().start(), kept) : last.source(),
            last.kind());
      }
      return this;
    }

    /** Length of the prose so far. */
    public int length() {
      return prose;
    }

    public OffsetMap build() {
      return new OffsetMap(runs);
    }
  }
}
