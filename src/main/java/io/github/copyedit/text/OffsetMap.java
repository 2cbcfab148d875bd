package io.github.copyedit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
                new Run(
                    new Span(0, length), Span.ofLength(sourceStart, length), Kind.IDENTITY)));
  }

  public List<Run> runs() {
    return runs;
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
    if (runs.isEmpty()) {
      return new Span(0, 0);
    }
    if (prose.isEmpty()) {
      int at = startInSource(prose.start());
      return new Span(at, at);
    }
    int start = -1;
    int end = -1;
    for (int i = runAt(prose.start());
        i < runs.size() && runs.get(i).prose().start() < prose.end();
        i++) {
      Run run = runs.get(i);
      if (run.kind() == Kind.SYNTHETIC) {
        continue;
      }
      boolean exact = run.kind() == Kind.IDENTITY;
      int head = exact ? Math.max(0, prose.start() - run.prose().start()) : 0;
      int tail = exact ? Math.max(0, run.prose().end() - prose.end()) : 0;
      if (start < 0) {
        start = run.source().start() + head;
      }
      end = run.source().end() - tail;
    }
    if (start < 0) {
      int at = startInSource(prose.start());
      return new Span(at, at);
    }
    return new Span(start, end);
  }

  /**
   * The prose that came from a span of source: what {@link #toSource} would map to it or into it.
   * Empty when none did.
   */
  public Optional<Span> toProse(Span source) {
    int start = -1;
    int end = -1;
    for (Run run : runs) {
      if (run.kind() == Kind.SYNTHETIC || !run.source().overlaps(source)) {
        continue;
      }
      boolean exact = run.kind() == Kind.IDENTITY;
      int head = exact ? Math.max(0, source.start() - run.source().start()) : 0;
      int tail = exact ? Math.max(0, run.source().end() - source.end()) : 0;
      if (start < 0) {
        start = run.prose().start() + head;
      }
      end = run.prose().end() - tail;
    }
    return start < 0 ? Optional.empty() : Optional.of(new Span(start, end));
  }

  /** Whether the span of prose touches a placeholder. */
  public boolean touchesPlaceholder(Span prose) {
    return runs.stream()
        .anyMatch(run -> run.kind() == Kind.PLACEHOLDER && run.prose().overlaps(prose));
  }

  /**
   * The map of prose whose source is the prose of {@code outer}: this one's source offsets are
   * prose offsets there.
   */
  public OffsetMap within(OffsetMap outer) {
    if (outer.runs.size() == 1 && outer.runs.get(0).kind() == Kind.IDENTITY) {
      // The commonest: a text that stands in a file as it is.
      return shifted(outer.runs.get(0).source().start());
    }
    Builder builder = new Builder();
    for (Run run : runs) {
      if (run.kind() != Kind.IDENTITY) {
        builder.joined(run.prose().length(), outer.toSource(run.source()), run.kind());
        continue;
      }
      int at = run.source().start();
      for (int i = outer.runs.isEmpty() ? 0 : outer.runAt(at);
          i < outer.runs.size() && at < run.source().end();
          i++) {
        Run through = outer.runs.get(i);
        int end = Math.min(run.source().end(), through.prose().end());
        Span source = outer.toSource(new Span(at, end));
        builder.joined(end - at, source, through.kind());
        at = end;
      }
    }
    return builder.build();
  }

  /** The same prose, all of it so much further on in the source. */
  private OffsetMap shifted(int by) {
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

  private int startInSource(int prose) {
    Run run = runs.get(runAt(prose));
    if (prose >= run.prose().end()) {
      return run.source().end();
    }
    return run.kind() == Kind.IDENTITY
        ? run.source().start() + prose - run.prose().start()
        : run.source().start();
  }

  /** Index of the run that holds the offset; the last one for the end of the prose. */
  private int runAt(int prose) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (runs.get(middle).prose().start() <= prose) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
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

    /**
     * A run that may share its source with the last one, as two halves of one entity do: then they
     * become one.
     */
    private void joined(int proseLength, Span source, Kind kind) {
      Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last == null || source.start() >= last.source().end()) {
        run(proseLength, source, kind);
        return;
      }
      Span span = Span.ofLength(prose, proseLength);
      runs.set(
          runs.size() - 1,
          new Run(last.prose().cover(span), last.source().cover(source), Kind.REPLACED));
      prose += proseLength;
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
