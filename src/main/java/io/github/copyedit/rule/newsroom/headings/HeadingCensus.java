package io.github.copyedit.rule.newsroom.headings;

import io.github.copyedit.document.Block;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The headings of one article whose style is clear.
 *
 * @param entries in their order, none unclear
 */
record HeadingCensus(List<Entry> entries) {

  record Entry(Block.Heading heading, HeadingReader.Reading reading) {
    private boolean is(HeadingStyle style) {
      return reading.style() == style;
    }
  }

  /** What can have a majority. */
  static final int FEWEST = 3;

  /** The style of two thirds of them or more, of three at least. */
  Optional<HeadingStyle> majority() {
    return HeadingStyle.majority(styles(), FEWEST);
  }

  /** Those in another style that nothing excuses. */
  List<Entry> outliers(HeadingStyle majority) {
    Set<Integer> ownStyle =
        entries.stream()
            .map(entry -> entry.heading().level())
            .distinct()
            .filter(level -> hasOwnStyle(level, majority))
            .collect(Collectors.toUnmodifiableSet());
    return unlike(majority).stream()
        .filter(entry -> !ownStyle.contains(entry.heading().level()))
        .toList();
  }

  /** Those in another style. */
  List<Entry> unlike(HeadingStyle expected) {
    return entries.stream().filter(entry -> entry.reading().isUnlike(expected)).toList();
  }

  /** How many are in the style, with a place for its name. */
  String share(HeadingStyle majority) {
    return majority.count(styles()) + " of the " + entries.size() + " headings here are in %s";
  }

  private List<HeadingStyle> styles() {
    return entries.stream().map(entry -> entry.reading().style()).toList();
  }

  /** Chapters in Title Case over sections in sentence case are a system, not a slip. */
  private boolean hasOwnStyle(int level, HeadingStyle majority) {
    List<Entry> here = entries.stream().filter(e -> e.heading().level() == level).toList();
    long styles = here.stream().map(entry -> entry.reading().style()).distinct().count();
    boolean above =
        entries.stream()
            .filter(entry -> entry.is(majority))
            .allMatch(entry -> entry.heading().level() > level);
    return styles == 1
        && !here.get(0).is(majority)
        && (here.size() >= FEWEST || (here.size() == FEWEST - 1 && above));
  }
}
