package io.github.copyedit.document.asciidoc;

import io.github.copyedit.document.UnreadableDocumentException;

/**
 * Refuses text that would keep Asciidoctor busy for minutes: for each mark it may look through the
 * rest of the paragraph for the one that closes.
 */
final class InlineLimit {

  /** Characters looked through in all; about twenty seconds. Articles come to some millions. */
  private static final long MOST = 400_000_000;

  private static final String MARKS = "*_`#^~+\"'[<({:";

  private InlineLimit() {}

  /**
   * @throws UnreadableDocumentException with the line of the paragraph
   */
  static void check(SourceLines lines) {
    long all = 0;
    long marks = 0;
    long length = 0;
    for (int number = 1; number <= lines.count(); number++) {
      String line = lines.line(number);
      marks += line.chars().filter(c -> MARKS.indexOf(c) >= 0).count();
      length += line.length();
      boolean ends = line.isEmpty() || number == lines.count();
      if (all + marks * length > MOST) {
        throw new UnreadableDocumentException(
            "The paragraph that ends at line %d has too much markup to be read in time: break it up, or exclude the file"
                .formatted(number));
      }
      if (ends) {
        all += marks * length;
        marks = 0;
        length = 0;
      }
    }
  }
}
