package io.github.copyedit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.lint.ArticleView.Mark;
import io.github.copyedit.lint.ArticleView.Passage;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ViewShelfTest {

  private static final String LONG = "x".repeat(1_000_000);

  private static Passage plain(String text) {
    return new Passage(0, "paragraph", 0, text, List.of());
  }

  private static Passage marked(int skipped, String text) {
    return new Passage(
        skipped, "paragraph", 0, text, List.of(new Mark(new Span(0, 1), "0123456789abcdef")));
  }

  private static ArticleView view(String file, Passage... passages) {
    return new ArticleView(
        file, Optional.empty(), "en", Optional.of("Headline"), true, List.of(passages));
  }

  private static List<ArticleView> views(int number) {
    List<ArticleView> views = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      views.add(view("%02d.md".formatted(i), plain(LONG), marked(0, ""), plain("")));
    }
    return views;
  }

  @Test
  void whatHasNoFindingsIsLeftOutAndCounted() {
    ArticleView view =
        view(
                "a.md",
                plain("One."),
                plain("Two."),
                marked(0, "Three."),
                marked(0, "Four."),
                plain(""))
            .marked();

    assertThat(view.whole()).isFalse();
    assertThat(view.passages()).containsExactly(marked(2, "Three."), marked(0, "Four."));
    assertThat(view.marked()).isEqualTo(view);
  }

  @Test
  void asMuchAsAPageShowsIsKeptWhole() {
    ViewShelf shelf = new ViewShelf();
    List<ArticleView> kept = views(8).stream().map(shelf::keep).toList();

    assertThat(ViewShelf.settle(kept)).isEqualTo(views(8));
  }

  @Test
  void ofMoreThanThatTheSameIsKeptWhoeverComesFirst() {
    List<ArticleView> expected = views(20).stream().map(ArticleView::marked).toList();
    Random random = new Random(7);
    for (int run = 0; run < 20; run++) {
      List<ArticleView> arriving = views(20);
      Collections.shuffle(arriving, random);
      ViewShelf shelf = new ViewShelf();
      List<ArticleView> kept = new ArrayList<>(arriving.stream().map(shelf::keep).toList());

      assertThat(kept.stream().mapToLong(ArticleView::characters).sum())
          .isLessThanOrEqualTo(LintResult.MOST_CHARACTERS);
      Collections.sort(kept, (one, two) -> one.file().compareTo(two.file()));
      assertThat(ViewShelf.settle(kept)).isEqualTo(expected);
    }
  }

  @Test
  void modulesTogetherKeepNoMoreThanOneAlone() {
    LintResult half = result(views(5));
    List<ArticleView> others =
        List.of(view("a.md", plain(LONG), marked(0, LONG)), view("b.md", plain(LONG), plain(LONG)));

    LintResult merged = LintResult.merge(List.of(half, result(others)));

    assertThat(merged.articles()).hasSize(7).noneMatch(ArticleView::whole);
    assertThat(merged.articles().get(6).passages()).isEmpty();
  }

  private static LintResult result(List<ArticleView> views) {
    return new LintResult(List.of(), List.of(), List.of(), List.of(), views, Map.of(), Map.of());
  }
}
