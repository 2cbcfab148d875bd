package io.github.copyedit.lint;

import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article with findings as a reader sees it: what reports show, kept after the document is gone.
 *
 * @param language its tag
 * @param headline empty when the article has none
 * @param whole false where passages without marks are left out
 */
public record ArticleView(
    String file,
    Optional<String> entry,
    String language,
    Optional<String> headline,
    boolean whole,
    List<Passage> passages) {

  public ArticleView {
    passages = List.copyOf(passages);
  }

  /** UTF-16 units of its passages. */
  public long characters() {
    return passages.stream().mapToLong(passage -> passage.text().length()).sum();
  }

  /** Without the passages that have no marks. */
  ArticleView marked() {
    List<Passage> marked = new ArrayList<>();
    int skipped = 0;
    for (Passage passage : passages) {
      skipped += passage.skipped();
      if (passage.marks().isEmpty()) {
        skipped++;
      } else {
        marked.add(passage.after(skipped));
        skipped = 0;
      }
    }
    return new ArticleView(file, entry, language, headline, false, marked);
  }

  /**
   * One block.
   *
   * @param skipped how many passages are left out before this one
   * @param kind {@code heading}, {@code paragraph}, {@code list-item}, {@code quote}, {@code
   *     table-cell}, {@code caption}, {@code alt-text}, {@code title-text}, {@code footnote},
   *     {@code headline} or {@code dek}
   * @param level of a heading, else 0
   * @param text the prose, with placeholders replaced by what stands in the source
   * @param marks sorted; they may overlap
   */
  public record Passage(int skipped, String kind, int level, String text, List<Mark> marks) {
    public Passage {
      marks = List.copyOf(marks);
    }

    Passage after(int left) {
      return new Passage(left, kind, level, text, marks);
    }
  }

  /**
   * @param span in the passage's text
   * @param fingerprint of the finding that stands there
   */
  public record Mark(Span span, String fingerprint) {}
}
