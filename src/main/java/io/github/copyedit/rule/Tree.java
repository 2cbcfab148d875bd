package io.github.copyedit.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The articles of a run as one {@link TreeRule} noted them.
 *
 * @param articles those that the rule is on for, sorted by file and by place in it; each has notes
 * @param today the day that the run takes for today
 * @param files what lies around the articles
 */
public record Tree(List<Article> articles, LocalDate today, FileLookup files) {

  /** Knows the files and folders that articles may name. */
  public interface FileLookup {

    /**
     * @param article path in reports of the one that names the file
     * @param path relative to the article's folder, with forward slashes
     */
    boolean isThere(String article, String path);
  }

  public Tree {
    articles = List.copyOf(articles);
  }

  /**
   * @param file path in reports
   * @param entry id of the article in a file of several, else empty
   * @param options what configuration sets for the rule in this file
   * @param notes in their order, made anew for each walk over them: keep few, or those of all
   *     articles fill the memory
   */
  public record Article(
      String file, Optional<String> entry, RuleOptions options, Collection<Note> notes) {

    /** How messages name it. */
    public String name() {
      return entry.map(id -> file + " (" + id + ")").orElse(file);
    }
  }
}
