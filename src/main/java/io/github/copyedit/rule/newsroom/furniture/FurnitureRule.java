package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.document.Document;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Note;
import io.github.copyedit.rule.Notes;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.Tree;
import io.github.copyedit.rule.TreeHits;
import io.github.copyedit.rule.TreeRule;
import io.github.copyedit.source.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rules on furniture have in common. A line that may be furniture or copy, such as
 * "Newsletter" or "Print", is furniture where it stands in many articles.
 */
abstract class FurnitureRule implements TreeRule {

  /** In so many articles a line is hardly written for each of them. */
  private static final int MANY = 3;

  private final RuleInfo info;
  private final Furniture kind;
  private final String message;
  private final FurnitureReader reader;

  /**
   * @param message what comes after the line itself
   */
  FurnitureRule(RuleInfo info, Furniture kind, String message, FurnitureReader reader) {
    this.info = info;
    this.kind = kind;
    this.message = message;
    this.reader = reader;
  }

  @Override
  public final RuleInfo info() {
    return info;
  }

  @Override
  public final void check(Document document, Hits hits) {
    reader.report(document, kind, info, message, hits);
  }

  @Override
  public final void summarize(Document document, Notes notes) {
    for (FurnitureReader.Found line : reader.read(document).doubtful()) {
      if (line.kind() == kind) {
        List<String> words = LineText.folded(line.span().of(line.block().prose().text()));
        notes.inProse(line.block(), line.span(), String.join(" ", words));
      }
    }
  }

  @Override
  public final void check(Tree tree, TreeHits hits) {
    Map<String, Set<String>> articles = new HashMap<>();
    for (Tree.Article article : tree.articles()) {
      for (Note note : article.notes()) {
        articles.computeIfAbsent(note.facts().get(0), line -> new HashSet<>()).add(story(article));
      }
    }
    for (Tree.Article article : tree.articles()) {
      for (Note note : article.notes()) {
        int in = articles.get(note.facts().get(0)).size();
        if (in >= MANY) {
          hits.at(
              info,
              article,
              note,
              "“%s”, a line of its own in %d articles, %s"
                  .formatted(note.place().excerpt(), in, message));
        }
      }
    }
  }

  /** One story in several formats speaks once. */
  private static String story(Tree.Article article) {
    int dotless = article.file().length() - Source.extension(article.file()).length();
    String stem = article.file().substring(0, dotless);
    return stem + article.entry().map(id -> ' ' + id).orElse("");
  }
}
