package io.github.copyedit.document.asciidoc;

import io.github.copyedit.document.UnreadableDocumentException;

/**
 * Refuses terms that end with a colon of their own, such as {@code ::: text}, when there are many:
 * to Asciidoctor, none is the next of a list, so each begins a list in the one before, and for each
 * level it walks over all lines that are left.
 */
final class ListLimit {

  /** Levels; each takes about as long as to read the file without it. */
  private static final int MOST = 50;

  /** What marks a term has two to four colons; what stands before them belongs to the term. */
  private static final int LONGEST_MARK = 4;

  private static final int SHORTEST_MARK = 2;

  private ListLimit() {}

  /**
   * @throws UnreadableDocumentException with the line of the first term too many
   */
  static void check(SourceLines lines) {
    int levels = 0;
    for (int number = 1; number <= lines.count(); number++) {
      levels += beginsLevel(lines.line(number)) ? 1 : 0;
      if (levels > MOST) {
        throw new UnreadableDocumentException(
            "At line %d there is one more term that ends with a colon before its marks, and each begins a list in the one before: take colons away, or exclude the file"
                .formatted(number));
      }
    }
  }

  private static boolean beginsLevel(String line) {
    int start = line.length() - line.stripLeading().length();
    int at = line.indexOf("::", start);
    while (at >= 0) {
      int end = at;
      while (end < line.length() && line.charAt(end) == ':') {
        end++;
      }
      boolean marks = end == line.length() || line.charAt(end) == ' ' || line.charAt(end) == '\t';
      int most = at == start ? SHORTEST_MARK : LONGEST_MARK;
      if (marks && (at > start || end - at > SHORTEST_MARK)) {
        return end - at > most;
      }
      at = line.indexOf("::", end);
    }
    return false;
  }
}
