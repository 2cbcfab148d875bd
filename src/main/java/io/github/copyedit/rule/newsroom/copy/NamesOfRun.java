package io.github.copyedit.rule.newsroom.copy;

import io.github.copyedit.rule.NameCensus;
import io.github.copyedit.rule.NameDoubt;
import io.github.copyedit.rule.NameSightings;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Takes for a name what stands in a byline of the run, or in several articles with a capital within
 * a sentence. Not so what also stands somewhere in lower case, or is close to a name that many more
 * articles have.
 */
public final class NamesOfRun implements NameCensus {

  /** Fewer may share one reporter's slip, or one agency's copy. */
  private static final int ARTICLES = 3;

  /** So many times as often stands the name that a misspelling is one of. */
  private static final int USUAL = 3;

  /** Likeness says little of shorter ones. */
  private static final int SHORTEST_ALIKE = 5;

  private final Likeness likeness;

  public NamesOfRun(NameVocabulary vocabulary) {
    this.likeness = vocabulary.likeness();
  }

  @Override
  public Predicate<NameDoubt> of(Collection<NameSightings> all) {
    Map<String, Integer> articles = new HashMap<>();
    Set<String> credited = new HashSet<>();
    Set<String> lowerCase = new HashSet<>();
    for (NameSightings article : all) {
      article.names().forEach(name -> articles.merge(name, 1, Integer::sum));
      credited.addAll(article.credited());
      lowerCase.addAll(article.lowerCase());
    }
    Set<String> names = new HashSet<>(articles.keySet());
    names.removeIf(name -> articles.get(name) < ARTICLES);
    Set<String> drifted = drifted(articles, names, credited);
    return doubt -> {
      String word = doubt.word();
      boolean shown = credited.contains(word) || (!doubt.ordinary() && names.contains(word));
      return shown && !drifted.contains(word) && !lowerCase.contains(word.toLowerCase(Locale.ROOT));
    };
  }

  /** Those that a name of many articles may be meant by. */
  private Set<String> drifted(
      Map<String, Integer> articles, Set<String> names, Set<String> credited) {
    Set<String> compared = new HashSet<>(names);
    compared.addAll(credited);
    List<String> sorted =
        compared.stream().filter(name -> name.length() >= SHORTEST_ALIKE).sorted().toList();
    Set<String> drifted = new HashSet<>();
    for (Likeness.Pair pair : likeness.pairs(sorted, 1)) {
      int first = articles.getOrDefault(pair.first(), 0);
      int second = articles.getOrDefault(pair.second(), 0);
      if (second >= Math.max(ARTICLES, USUAL * first)) {
        drifted.add(pair.first());
      } else if (first >= Math.max(ARTICLES, USUAL * second)) {
        drifted.add(pair.second());
      }
    }
    return drifted;
  }
}
