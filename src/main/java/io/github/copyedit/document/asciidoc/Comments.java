package io.github.copyedit.document.asciidoc;

import io.github.copyedit.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Reads comments, for what they tell the checker. */
final class Comments {

  private static final String MARK = "//";
  private static final Pattern FENCE = Pattern.compile("/{4,}+");

  private final Article article;
  private final SourceLines lines;

  Comments(Article article, SourceLines lines) {
    this.article = article;
    this.lines = lines;
  }

  /**
   * @param verbatim first and last lines of code, in which nothing is a comment
   */
  void read(List<Span> verbatim) {
    boolean[] code = new boolean[lines.count() + 2];
    for (Span stretch : verbatim) {
      java.util.Arrays.fill(code, stretch.start(), Math.min(code.length, stretch.end() + 1), true);
    }
    for (int number = 1; number <= lines.count(); number++) {
      String line = lines.line(number);
      if (!code[number] && line.startsWith(MARK)) {
        number = FENCE.matcher(line).matches() ? readBlock(number) : readLine(number);
      }
    }
  }

  private int readLine(int number) {
    String line = lines.line(number);
    boolean comment = line.length() == MARK.length() || line.charAt(MARK.length()) != '/';
    if (comment) {
      note(line.substring(MARK.length()), lines.span(number));
    }
    return number;
  }

  /** Its last line; the end of the file when nothing closes it. */
  private int readBlock(int first) {
    String fence = lines.line(first);
    int last = first + 1;
    StringBuilder text = new StringBuilder();
    while (last < lines.count() && !lines.line(last).equals(fence)) {
      text.append(lines.line(last)).append('\n');
      last++;
    }
    int end = Math.min(last, lines.count());
    note(text.toString(), lines.span(first).cover(lines.span(end)));
    return end;
  }

  private void note(String text, Span place) {
    if (!article.suppressions().comment(text, place) && !text.isBlank()) {
      article.omit("comment", "is no text", place);
    }
  }
}
