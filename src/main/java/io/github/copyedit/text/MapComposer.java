package io.github.copyedit.text;

import java.util.List;

/** Leads the map of a text that stands in another text through that one's map, to the source. */
final class MapComposer {

  private final OffsetMap inner;
  private final OffsetMap outer;
  private final OffsetMap.Builder composed = new OffsetMap.Builder();

  MapComposer(OffsetMap inner, OffsetMap outer) {
    this.inner = inner;
    this.outer = outer;
  }

  /** To be called once. */
  OffsetMap compose() {
    List<OffsetMap.Run> through = outer.runs();
    if (through.size() == 1 && through.get(0).kind() == OffsetMap.Kind.IDENTITY) {
      // The commonest: a text that stands in a file as it is.
      return inner.shifted(through.get(0).source().start());
    }
    for (OffsetMap.Run run : inner.runs()) {
      if (run.kind() == OffsetMap.Kind.IDENTITY) {
        identity(run.source());
      } else {
        add(run.prose().length(), outer.toSource(run.source()), run.kind());
      }
    }
    return composed.build();
  }

  /** A stretch of the outer text as it is: each of that one's runs has its own way on. */
  private void identity(Span stretch) {
    List<OffsetMap.Run> through = outer.runs();
    int at = stretch.start();
    for (int i = through.isEmpty() ? 0 : new RunLookup(through).runAt(at);
        i < through.size() && at < stretch.end();
        i++) {
      int end = Math.min(stretch.end(), through.get(i).prose().end());
      add(end - at, outer.toSource(new Span(at, end)), through.get(i).kind());
      at = end;
    }
  }

  /** What shares its source with what came before, as two halves of one entity do, joins it. */
  private void add(int proseLength, Span source, OffsetMap.Kind kind) {
    if (source.start() >= composed.sourceEnd()) {
      composed.run(proseLength, source, kind);
    } else {
      composed.joined(proseLength, source);
    }
  }
}
