package io.github.copyedit.text;

/**
 * A half-open range of UTF-16 code units.
 *
 * @param start offset of the first code unit, 0 or more
 * @param end offset behind the last code unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  public static Span ofLength(int start, int length) {
    return new Span(start, start + length);
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * Whether the two share a code unit; an empty span shares one with a span that it lies inside of.
   */
  public boolean overlaps(Span other) {
    if (isEmpty() || other.isEmpty()) {
      return start <= other.end && other.start <= end && (contains(other) || other.contains(this));
    }
    return start < other.end && other.start < end;
  }

  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The part of {@code text} that the span marks. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
