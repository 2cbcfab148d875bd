package io.github.copyedit.rule.newsroom.tree;

import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Note;
import io.github.copyedit.rule.Notes;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RuleOption;
import io.github.copyedit.rule.Tree;
import io.github.copyedit.rule.TreeHits;
import io.github.copyedit.rule.TreeRule;
import io.github.copyedit.rule.newsroom.copy.BlockWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Articles that are nearly the same. */
public final class NearDuplicate implements TreeRule {

  private static final RuleOption LIKENESS =
      RuleOption.number(
          "likeness", "how much of their text two articles must share, in percent, 45 or more", 70);
  private static final RuleInfo INFO =
      RuleInfo.of("near-duplicate", "Articles that say nearly the same", Severity.WARNING, "tree")
          .withOptions(LIKENESS);

  private final BlockWords words;

  private record Sketched(Tree.Article article, Note note, Sketch sketch) {}

  public NearDuplicate(BlockWords words) {
    this.words = words;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void summarize(Document document, Notes notes) {
    Sketch.of(document, words).ifPresent(sketch -> notes.wholeArticle(sketch.written()));
  }

  /** Each article is compared with the first ones that share a band of the sketch with it. */
  @Override
  public void check(Tree tree, TreeHits hits) {
    Map<Long, Sketched> firstByBand = new HashMap<>();
    for (Tree.Article article : tree.articles()) {
      Note note = article.notes().iterator().next();
      Sketched here = new Sketched(article, note, Sketch.read(note.facts().get(0)));
      int least = article.options().number(LIKENESS);
      nearest(here, candidates(here, firstByBand))
          .filter(other -> here.sketch().likeness(other.sketch()) >= least)
          .ifPresent(other -> report(here, other, hits));
    }
  }

  /** Those before it, without a second one where two share a band. */
  private static List<Sketched> candidates(Sketched here, Map<Long, Sketched> firstByBand) {
    List<Sketched> candidates = new ArrayList<>();
    for (long band : here.sketch().bands()) {
      Sketched first = firstByBand.putIfAbsent(band, here);
      if (first != null && first != here) {
        candidates.add(first);
      }
    }
    return candidates;
  }

  /** The most alike; of equals, the first in the tree. */
  private static Optional<Sketched> nearest(Sketched here, List<Sketched> candidates) {
    int best = 0;
    Optional<Sketched> nearest = Optional.empty();
    for (Sketched candidate : candidates) {
      int likeness = here.sketch().likeness(candidate.sketch());
      boolean better =
          likeness > best
              || (likeness == best
                  && nearest.isPresent()
                  && candidate.article().name().compareTo(nearest.get().article().name()) < 0);
      if (better) {
        best = likeness;
        nearest = Optional.of(candidate);
      }
    }
    return nearest;
  }

  private static void report(Sketched here, Sketched other, TreeHits hits) {
    int likeness = here.sketch().likeness(other.sketch());
    String message =
        "This article and %s share about %d%% of their text, so readers meet the same story twice. Remove one, or make it clear which is the update."
            .formatted(other.article().name(), likeness);
    hits.at(INFO, here.article(), here.note(), message);
  }
}
