package io.github.copyedit.rule.newsroom.tree;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Note;
import io.github.copyedit.rule.Notes;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.Tree;
import io.github.copyedit.rule.TreeHits;
import io.github.copyedit.rule.TreeRule;
import io.github.copyedit.rule.newsroom.copy.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two articles under one headline: readers and search engines take them for one. */
public final class DuplicateHeadline implements TreeRule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "duplicate-headline", "Two articles with the same headline", Severity.WARNING, "tree");

  /** "Letters", "Weather" and "The Week" are names of columns. */
  private static final int FEWEST_WORDS = 3;

  /** What more articles than these have in common is the name of a column too. */
  private static final int MOST_ARTICLES = 3;

  private record Headed(Tree.Article article, Note note) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void summarize(Document document, Notes notes) {
    Optional<Metadata.Field> field = document.metadata().first(Metadata.Kind.HEADLINE);
    Optional<Block.Heading> heading =
        document.headings().stream().filter(block -> block.level() == 1).findFirst();
    String headline =
        field
            .map(found -> found.value().text())
            .or(() -> heading.map(found -> found.prose().text()))
            .orElse("");
    List<String> words = Words.of(headline);
    if (words.size() < FEWEST_WORDS) {
      return;
    }
    String key = String.join(" ", words);
    if (field.isPresent()) {
      notes.inProse(field.get().value(), field.get().value().all(), key);
    } else {
      heading.ifPresent(block -> notes.inProse(block, block.prose().all(), key));
    }
  }

  @Override
  public void check(Tree tree, TreeHits hits) {
    Map<String, List<Headed>> byHeadline = new LinkedHashMap<>();
    for (Tree.Article article : tree.articles()) {
      Note note = article.notes().iterator().next();
      byHeadline
          .computeIfAbsent(note.facts().get(0), key -> new ArrayList<>())
          .add(new Headed(article, note));
    }
    for (List<Headed> same : byHeadline.values()) {
      if (same.size() > 1 && same.size() <= MOST_ARTICLES) {
        same.subList(1, same.size()).forEach(later -> report(later, same.get(0), hits));
      }
    }
  }

  private static void report(Headed later, Headed first, TreeHits hits) {
    String message =
        "“%s” is the headline of %s too, so readers take the one for the other. Change one, or remove the copy."
            .formatted(later.note().place().excerpt(), first.article().name());
    hits.at(INFO, later.article(), later.note(), message);
  }
}
