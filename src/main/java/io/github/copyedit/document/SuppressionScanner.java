package io.github.copyedit.document;

import io.github.copyedit.text.Span;
import java.util.List;

/** Collects the stet and Vale comments of one article and works out what each of them covers. */
public final class SuppressionScanner {

  /**
   * A comment, or a bracketed line of plain text without its brackets.
   *
   * @param text between the comment marks
   * @param place of the whole comment, marks included
   * @return whether it is a directive
   */
  public boolean comment(String text, Span place) {
    return false;
  }

  /** The rules that front matter names under {@code stet}; they hold for the whole article. */
  public void frontMatter(List<String> rules, Span place) {}

  /**
   * @param extent of the article
   * @param blocks in the order of the source: a directive covers the next one
   */
  public List<Suppression> build(Span extent, List<Block> blocks) {
    return List.of();
  }
}
