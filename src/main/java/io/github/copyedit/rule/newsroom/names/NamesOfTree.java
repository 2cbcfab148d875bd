package io.github.copyedit.rule.newsroom.names;

import io.github.copyedit.rule.Note;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.Tree;
import io.github.copyedit.rule.TreeHits;
import io.github.copyedit.rule.newsroom.copy.Likeness;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds a name that one article spells otherwise than many. To be used once. */
final class NamesOfTree {

  /** In so many articles a spelling must stand to be taken for the right one. */
  private static final int ARTICLES = 3;

  /** In how many articles a name stands beside a neighbour, and in which first. */
  private static final class Uses {
    private final Tree.Article first;
    private int articles;

    Uses(Tree.Article first) {
      this.first = first;
    }
  }

  private final Likeness likeness;
  private final RuleInfo info;
  private final TreeHits hits;
  private final Set<Note> reported = new HashSet<>();

  /** The notes of articles that have a doubtful name, by name. */
  private final Map<Tree.Article, Map<String, Note>> opened = new IdentityHashMap<>();

  NamesOfTree(Likeness likeness, RuleInfo info, TreeHits hits) {
    this.likeness = likeness;
    this.info = info;
    this.hits = hits;
  }

  /** Each note is a name and, behind it, its neighbours; no article has two of one name. */
  void check(Tree tree) {
    Map<String, Map<String, Uses>> byNeighbour = new TreeMap<>();
    for (Tree.Article article : tree.articles()) {
      for (Note note : article.notes()) {
        for (String neighbour : note.facts().subList(1, note.facts().size())) {
          byNeighbour
              .computeIfAbsent(neighbour, key -> new TreeMap<>())
              .computeIfAbsent(note.facts().get(0), key -> new Uses(article))
              .articles++;
        }
      }
    }
    byNeighbour.forEach(
        (neighbour, words) -> {
          if (words.size() > 1) {
            check(neighbour, words);
          }
        });
  }

  private void check(String neighbour, Map<String, Uses> words) {
    for (Likeness.Pair pair : likeness.pairs(words.keySet(), 2)) {
      boolean firstUsual = words.get(pair.first()).articles >= words.get(pair.second()).articles;
      String right = firstUsual ? pair.first() : pair.second();
      String odd = firstUsual ? pair.second() : pair.first();
      if (words.get(right).articles >= ARTICLES && words.get(odd).articles == 1) {
        Tree.Article article = words.get(odd).first;
        Map<String, Note> names = opened.computeIfAbsent(article, NamesOfTree::byName);
        // One that has both spellings is for the other half of the rule.
        boolean both = names.containsKey(right) && names.get(right).facts().contains(neighbour);
        boolean accepted = article.options().words().inAnyLanguage().accepts(odd);
        if (!both && !accepted && reported.add(names.get(odd))) {
          report(article, names.get(odd), right, words.get(right));
        }
      }
    }
  }

  private static Map<String, Note> byName(Tree.Article article) {
    Map<String, Note> names = new HashMap<>();
    article.notes().forEach(note -> names.put(note.facts().get(0), note));
    return names;
  }

  private void report(Tree.Article article, Note odd, String right, Uses usual) {
    String message =
        "“%s” is spelled “%s” in %d other articles, such as %s. If it is the same name, spell it"
            + " in one way.";
    String name = odd.facts().get(0);
    hits.at(
        info,
        article,
        odd,
        message.formatted(name, right, usual.articles, usual.first.name()),
        right);
  }
}
