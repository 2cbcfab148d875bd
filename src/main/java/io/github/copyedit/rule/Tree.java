package io.github.copyedit.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The articles of a run as one {@link TreeRule} noted them.
 *
 * @param articles those that the rule is on for, sorted by file and by place in it; each has notes
 * @param today the day that the run takes for today
 */
public record Tree(List<Article> articles, LocalDate today) {

  public Tree {
    articles = List.copyOf(articles);
  }

  /**
   * @param file path in reports
   * @param entry id of the article in a file of several, else empty
   * @param options what configuration sets for the rule in this file
   */
  public record Article(
      String file, Optional<String> entry, RuleOptions options, List<Note> notes) {

    public Article {
      notes = List.copyOf(notes);
    }

    /** How messages name it. */
    public String name() {
      return entry.map(id -> file + " (" + id + ")").orElse(file);
    }
  }
}
