package io.github.copyedit.rule;

import io.github.copyedit.document.Document;

/**
 * A rule for what one article alone doesn't show: what clashes with other articles, or depends on
 * the day. It has two halves. The first notes what it needs of each article, and what it notes can
 * be kept from one run to the next while the article stays as it is. The second looks at the notes
 * of all articles. Like every rule it keeps no state.
 */
public interface TreeRule extends Rule {

  /**
   * Notes what the second half needs to know of an article, and nothing that depends on the day.
   */
  void summarize(Document document, Notes notes);

  /** Looks at all articles, in time that grows about as their number does. */
  void check(Tree tree, TreeHits hits);

  /** Reports what one article shows by itself: mostly nothing. */
  @Override
  default void check(Document document, Hits hits) {}
}
