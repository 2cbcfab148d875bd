package io.github.copyedit.document;

import io.github.copyedit.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds what follows a place; asked for one place after the other, it looks at each block about
 * once.
 */
final class NextBlocks {

  /**
   * A block with words.
   *
   * @param proseEnd where its words end in the source
   */
  private record Candidate(Span source, int proseEnd) {}

  private final List<Candidate> candidates;
  private final TreeMap<Integer, Integer> constructEnds = new TreeMap<>();
  private int first;

  NextBlocks(List<Block> blocks, List<Span> constructs) {
    this.candidates =
        blocks.stream()
            .filter(block -> !block.prose().text().isEmpty())
            .map(
                block ->
                    new Candidate(
                        block.source(), block.prose().toSource(block.prose().all()).end()))
            .sorted(Comparator.comparing(Candidate::source))
            .toList();
    constructs.forEach(
        construct -> constructEnds.merge(construct.start(), construct.end(), Math::max));
  }

  /**
   * Where the block ends that has words behind {@code place}; of several that begin together, or
   * that the place lies in, the longest. The table, list or quotation that begins with it ends
   * later.
   *
   * @param place not before the one of the call before
   * @param otherwise for want of a block
   */
  int endAfter(int place, int otherwise) {
    while (first < candidates.size() && candidates.get(first).proseEnd() <= place) {
      first++;
    }
    if (first == candidates.size()) {
      return otherwise;
    }
    int start = Math.max(place, candidates.get(first).source().start());
    int end = place;
    for (int i = first; i < candidates.size() && candidates.get(i).source().start() <= start; i++) {
      if (candidates.get(i).proseEnd() > place) {
        end = Math.max(end, candidates.get(i).source().end());
      }
    }
    for (Map.Entry<Integer, Integer> construct :
        constructEnds.subMap(place, true, start, true).entrySet()) {
      end = construct.getValue() >= end ? construct.getValue() : end;
    }
    return end;
  }
}
