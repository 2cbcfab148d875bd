package io.github.copyedit.text;

import io.github.copyedit.text.OffsetMap.Kind;
import io.github.copyedit.text.OffsetMap.Run;
import java.util.List;
import java.util.Optional;

/** Finds the runs of a map that a span belongs to, in either direction. */
final class RunLookup {

  private final List<Run> runs;

  RunLookup(List<Run> runs) {
    this.runs = runs;
  }

  /** As {@link OffsetMap#toSource} has it, for a span that lies in the prose. */
  Span toSource(Span prose) {
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

  /** As {@link OffsetMap#toProse} has it. */
  Optional<Span> toProse(Span source) {
    int start = -1;
    int end = -1;
    for (int i = firstFrom(source.start());
        i < runs.size() && runs.get(i).source().start() <= source.end();
        i++) {
      Run run = runs.get(i);
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

  /** Those that overlap a span of prose. */
  List<Run> overlapping(Span prose) {
    int start = runAt(prose.start());
    // An empty span overlaps what ends where it lies, too.
    start -= start > 0 && prose.isEmpty() ? 1 : 0;
    int end = start;
    while (end < runs.size() && runs.get(end).prose().start() <= prose.end()) {
      end++;
    }
    return runs.subList(start, end).stream().filter(run -> run.prose().overlaps(prose)).toList();
  }

  /** Index of the first run whose source ends there or behind it. */
  private int firstFrom(int source) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).source().end() < source) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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
  int runAt(int prose) {
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
}
