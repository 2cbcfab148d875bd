package io.github.copyedit.rule.newsroom.names;

import io.github.copyedit.rule.Note;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.Tree;
import io.github.copyedit.rule.TreeHits;
import io.github.copyedit.rule.newsroom.copy.Likeness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds a name that one article spells otherwise than many. */
final class NamesOfTree {

  /** In so many articles a spelling must stand to be taken for the right one. */
  private static final int ARTICLES = 3;

  private record Use(Tree.Article article, Note note) {}

  private final Likeness likeness;

  NamesOfTree(Likeness likeness) {
    this.likeness = likeness;
  }

  /** Each note is a name and, behind it, its neighbours. */
  void check(RuleInfo info, Tree tree, TreeHits hits) {
    Map<String, Map<String, List<Use>>> byNeighbour = new TreeMap<>();
    for (Tree.Article article : tree.articles()) {
      for (Note note : article.notes()) {
        for (String neighbour : note.facts().subList(1, note.facts().size())) {
          byNeighbour
              .computeIfAbsent(neighbour, key -> new TreeMap<>())
              .computeIfAbsent(note.facts().get(0), key -> new ArrayList<>())
              .add(new Use(article, note));
        }
      }
    }
    Set<Note> reported = Collections.newSetFromMap(new IdentityHashMap<>());
    byNeighbour.values().stream()
        .filter(words -> words.size() > 1)
        .forEach(words -> check(info, words, reported, hits));
  }

  private void check(
      RuleInfo info, Map<String, List<Use>> words, Set<Note> reported, TreeHits hits) {
    for (Likeness.Pair pair : likeness.pairs(words.keySet(), 2)) {
      boolean firstUsual = words.get(pair.first()).size() >= words.get(pair.second()).size();
      String right = firstUsual ? pair.first() : pair.second();
      List<Use> usual = words.get(right);
      List<Use> odd = words.get(firstUsual ? pair.second() : pair.first());
      Use use = odd.get(0);
      boolean bothHere = usual.stream().anyMatch(each -> each.article() == use.article());
      if (usual.size() >= ARTICLES && odd.size() == 1 && !bothHere && reported.add(use.note())) {
        String message =
            "“%s” is spelled “%s” in %d other articles, such as %s. If it is the same name, spell it"
                + " in one way.";
        String other = usual.get(0).article().name();
        hits.at(
            info,
            use.article(),
            use.note(),
            message.formatted(use.note().facts().get(0), right, usual.size(), other),
            right);
      }
    }
  }
}
