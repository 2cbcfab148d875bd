package io.github.copyedit.rule.newsroom.headings;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** How a heading uses capitals. */
enum HeadingStyle {
  SENTENCE("sentence case"),
  TITLE("Title Case"),
  UPPER("capitals"),
  LOWER("lower case from its first letter on"),
  /** Capitals on ordinary words and ordinary words without: neither the one nor the other. */
  MIXED("neither Title Case nor sentence case"),
  /** One word, all names, acronyms, quotes: can't be told. */
  UNCLEAR("no clear case");

  private final String inWords;

  /** What headings may be held to. */
  private static final List<HeadingStyle> STYLES = List.of(SENTENCE, TITLE, UPPER, LOWER);

  HeadingStyle(String inWords) {
    this.inWords = inWords;
  }

  /**
   * The style that two thirds or more of some headings have.
   *
   * @param all of whose headings one is
   * @param fewest of them that can have a majority
   */
  static Optional<HeadingStyle> majority(List<HeadingStyle> all, int fewest) {
    return STYLES.stream()
        .filter(style -> all.size() >= fewest && style.count(all) * 3L >= all.size() * 2L)
        .findFirst();
  }

  /** How many of some headings have this style. */
  int count(List<HeadingStyle> all) {
    return Collections.frequency(all, this);
  }

  /** As messages say it. */
  String inWords() {
    return inWords;
  }
}
