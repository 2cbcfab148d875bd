package io.github.copyedit.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes what the second half of a {@link TreeRule} reports. */
public final class TreeHits {

  /** What was found in an article. */
  public record InArticle(Tree.Article article, Note note, Hit hit) {}

  private final List<InArticle> hits = new ArrayList<>();

  /** The notes of articles with hits. */
  private final Map<Tree.Article, Set<Note>> known = new IdentityHashMap<>();

  /**
   * @param note one of the article's: the finding stands in its place
   * @throws IllegalArgumentException when it is not
   */
  public void at(
      RuleInfo info, Tree.Article article, Note note, String message, String... suggestions) {
    if (!known.computeIfAbsent(article, each -> new HashSet<>(each.notes())).contains(note)) {
      throw new IllegalArgumentException("not a note of " + article.name() + ": " + note);
    }
    Hit hit = new Hit(info, note.place(), message, List.of(suggestions), Optional.empty());
    hits.add(new InArticle(article, note, hit));
  }

  /** All so far, in the order of reporting. */
  public List<InArticle> all() {
    return List.copyOf(hits);
  }
}
