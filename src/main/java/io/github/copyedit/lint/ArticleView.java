package io.github.copyedit.lint;

import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * An article with findings as a reader sees it: what reports show, kept after the document is gone.
 *
 * @param headline empty when the article has none
 */
public record ArticleView(
    String file, Optional<String> entry, Optional<String> headline, List<Passage> passages) {

  public ArticleView {
    passages = List.copyOf(passages);
  }

  /**
   * One block.
   *
   * @param kind {@code heading}, {@code paragraph}, {@code list-item}, {@code quote}, {@code
   *     table-cell}, {@code caption}, {@code alt-text}, {@code title-text}, {@code footnote},
   *     {@code headline} or {@code dek}
   * @param level of a heading, else 0
   * @param text the prose, with placeholders replaced by what stands in the source
   * @param marks sorted; they may overlap
   */
  public record Passage(String kind, int level, String text, List<Mark> marks) {
    public Passage {
      marks = List.copyOf(marks);
    }
  }

  /**
   * @param span in the passage's text
   * @param fingerprint of the finding that stands there
   */
  public record Mark(Span span, String fingerprint) {}
}
