package io.github.copyedit.rule.newsroom.copy;

import io.github.copyedit.document.Block;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines that a block has in the source, as spans of its prose. */
public final class ProseLines {

  private static final Pattern BREAK_TAG = Pattern.compile("(?i)<br\\b");
  private static final Pattern BREAK = Pattern.compile("[\r\n\u000B]|(?i:<br\\b)");

  private static final char VERTICAL_TAB = '\u000B';

  private ProseLines() {}

  /**
   * Lines as a reader of the page may see them: by line breaks in plain text and Markdown, by
   * {@code <br>} in HTML, where a line break means nothing, and by vertical tabs in word
   * processors' files, where a line is a paragraph.
   */
  public static List<Span> of(Block block, Source file) {
    String source = file.text();
    boolean html = WebPage.is(file.file());
    String prose = block.prose().text();
    if (!BREAK.matcher(block.prose().toSource(block.prose().all()).of(source)).find()) {
      return List.of(block.prose().all());
    }
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < prose.length(); i++) {
      if (Character.isWhitespace(prose.charAt(i))) {
        String gap = block.prose().toSource(Span.ofLength(i, 1)).of(source);
        boolean lineEnd = !html && (gap.indexOf('\n') >= 0 || gap.indexOf('\r') >= 0);
        if (lineEnd || gap.indexOf(VERTICAL_TAB) >= 0 || BREAK_TAG.matcher(gap).find()) {
          lines.add(new Span(start, i));
          start = i + 1;
        }
      }
    }
    lines.add(new Span(start, prose.length()));
    return lines;
  }
}
