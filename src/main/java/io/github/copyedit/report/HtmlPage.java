package io.github.copyedit.report;

import java.util.List;

/**
 * What the template of the page shows, under the names it uses. Everything is text yet to be
 * escaped, but for the style sheet and the script.
 *
 * @param outcome {@code passed}, {@code warned} (something was let through) or {@code failed}: a
 *     class name
 * @param verdict the outcome in words
 * @param rules the ones with findings, for the filter
 * @param leftOut empty, or what the page doesn't show and where it is
 */
record HtmlPage(
    String outcome,
    String verdict,
    List<String> reasons,
    List<Tally> tallies,
    String extent,
    List<Trouble> problems,
    List<String> notices,
    String leftOut,
    List<Tally> rules,
    List<Article> articles,
    List<Drawer> drawers,
    List<String> versions,
    String style,
    String styleHash,
    String script,
    String scriptHash) {

  boolean hasProblems() {
    return !problems.isEmpty();
  }

  boolean hasNotices() {
    return !notices.isEmpty();
  }

  boolean hasArticles() {
    return !articles.isEmpty();
  }

  /**
   * @param name a severity or a rule
   * @param label the number with its noun
   */
  record Tally(String name, long count, String label) {}

  /** A problem: where, and what happened. */
  record Trouble(String place, String stage, String message) {}

  /**
   * @param name headline, or the file's name
   * @param title the headline where no passage says it, else empty
   * @param whole findings that have no place in the passages
   */
  record Article(
      String anchor,
      String file,
      String entry,
      String name,
      String title,
      String language,
      List<Tally> tallies,
      List<Note> whole,
      List<Passage> passages) {

    boolean hasWhole() {
      return !whole.isEmpty();
    }
  }

  /**
   * @param skipped passages without findings left out before this one, in words; mostly empty
   * @param level of a heading for screen readers, else 0
   */
  record Passage(String kind, int level, String skipped, List<Piece> pieces, List<Note> notes) {

    boolean hasNotes() {
      return !notes.isEmpty();
    }

    boolean heading() {
      return level > 0;
    }
  }

  /**
   * A stretch of text that the same findings cover.
   *
   * @param anchors of the findings, heaviest first, separated by blanks
   * @param target the heaviest one's anchor
   * @param ends numbers of the findings that end here
   */
  record Piece(
      String text,
      boolean marked,
      String severity,
      String anchors,
      String target,
      String hint,
      List<Integer> ends) {

    static Piece plain(String text) {
      return new Piece(text, false, "", "", "", "", List.of());
    }
  }

  /**
   * A finding.
   *
   * @param number of the finding in its article; 0 for none
   * @param path {@code file:line:column}, or what it is in a file without lines
   * @param place the same as it is shown: beside an article with the file's bare name
   * @param excerpt empty where it says nothing new
   * @param suggestions the first ones
   * @param more how many there are beside, in words; empty when that is all
   * @param fix the change that is safe, in words; empty when there is none or a suggestion says it
   */
  record Note(
      String anchor,
      int number,
      String severity,
      String rule,
      String message,
      String path,
      String place,
      String excerpt,
      List<String> suggestions,
      String more,
      String fix) {

    /** Whether there is anything to say beside the message. */
    boolean offer() {
      return !excerpt.isEmpty() || !suggestions.isEmpty() || !fix.isEmpty();
    }
  }

  /** Something to pull out when asked for: a collapsed list. */
  record Drawer(String name, String title, List<Note> notes, List<String> lines) {

    boolean hasNotes() {
      return !notes.isEmpty();
    }

    boolean hasLines() {
      return !lines.isEmpty();
    }
  }
}
