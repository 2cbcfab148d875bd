package io.github.copyedit.lint;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps the views of a run in bounded memory: where there is more text than a page shows, only
 * passages with findings are kept, of all articles. What is kept does not depend on who comes
 * first.
 */
final class ViewShelf {

  private final AtomicLong characters = new AtomicLong();

  /** The view as it may be kept until the run ends. Called by all workers. */
  ArticleView keep(ArticleView view) {
    return characters.addAndGet(view.characters()) > LintResult.MOST_CHARACTERS
        ? view.marked()
        : view;
  }

  /** All of them, or of all of them what has findings. */
  static List<ArticleView> settle(List<ArticleView> views) {
    boolean fits =
        views.stream().allMatch(ArticleView::whole)
            && views.stream().mapToLong(ArticleView::characters).sum()
                <= LintResult.MOST_CHARACTERS;
    return fits ? views : views.stream().map(ArticleView::marked).toList();
  }
}
