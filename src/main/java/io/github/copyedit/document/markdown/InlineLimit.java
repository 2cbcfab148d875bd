package io.github.copyedit.document.markdown;

import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.source.Source;
import java.util.regex.Pattern;

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

  /** Begins a new block whatever stands before it. */
  private static final Pattern NEW_BLOCK =
      Pattern.compile("[ >]{0,40}+(?:\\R|[-+*] ++\\S|$).*+", Pattern.DOTALL);

  private InlineLimit() {}

  /**
   * @param from offset of the Markdown in the source
   */
  static void check(Source source, int from) {
    String text = source.text();
    int firstLine = source.lines().position(from).line();
    int began = firstLine;
    long marks = 0;
    long links = 0;
    for (int line = firstLine; line <= source.lines().lines(); line++) {
      String content = source.lines().line(line).of(text);
      if (NEW_BLOCK.matcher(content).matches()) {
        marks = 0;
        links = 0;
        began = line;
      }
      marks += content.chars().filter(c -> c == '*' || c == '_' || c == '~').count();
      links += content.chars().filter(c -> c == ']').count();
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
}
