package io.github.copyedit.document.markdown;

import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.Span;

/**
 * Refuses what would keep the library busy for minutes. For each link it walks over all the
 * emphasis marks before it in the paragraph, so its time grows with the product of the two;
 * everything else it does is linear, tried on 0.32.
 */
final class InlineLimit {

  /**
   * Some two seconds of walking. A paragraph of a thousand links may have thirty thousand marks.
   */
  private static final long MOST_STEPS = 30_000_000;

  private InlineLimit() {}

  /**
   * @param from offset of the Markdown in the source
   */
  static void check(Source source, int from) {
    String text = source.text();
    if (isSmall(text, from)) {
      return;
    }
    int line = source.lines().position(from).line();
    int began = line;
    long marks = 0;
    long links = 0;
    for (; line <= source.lines().lines(); line++) {
      Span span = source.lines().line(line);
      if (beginsBlock(text, span)) {
        marks = 0;
        links = 0;
        began = line;
      }
      for (int at = span.start(); at < span.end(); at++) {
        char c = text.charAt(at);
        marks += c == '*' || c == '_' || c == '~' ? 1 : 0;
        links += c == ']' ? 1 : 0;
      }
      if (marks * links > MOST_STEPS) {
        throw new UnreadableDocumentException(
            "The paragraph at line "
                + began
                + " holds "
                + links
                + " brackets among "
                + marks
                + " marks of emphasis, too many to be read in time. Put blank lines between its parts, or leave the file out.");
      }
    }
  }

  /** Whether it would be read in time even if it were one paragraph. */
  private static boolean isSmall(String text, int from) {
    long length = text.length() - from;
    // No product of two parts of it is larger.
    if (length * length / 4 <= MOST_STEPS) {
      return true;
    }
    long links = 0;
    for (int at = text.indexOf(']', from); at >= 0; at = text.indexOf(']', at + 1)) {
      links++;
    }
    if (links * length <= MOST_STEPS) {
      return true;
    }
    long marks = 0;
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      marks += c == '*' || c == '_' || c == '~' ? 1 : 0;
    }
    return marks * links <= MOST_STEPS;
  }

  /** Whether the line begins a new block whatever stands before it. */
  private static boolean beginsBlock(String text, Span line) {
    int at = line.start();
    while (at < line.end() && (text.charAt(at) == ' ' || text.charAt(at) == '>')) {
      at++;
    }
    if (at == line.end() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
      return true;
    }
    return "-+*".indexOf(text.charAt(at)) >= 0
        && at + 1 < line.end()
        && text.charAt(at + 1) == ' '
        && !text.substring(at + 1, line.end()).isBlank();
  }
}
