package io.github.copyedit.document.markdown;

import java.util.List;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserFactory;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Reads lines without any sign of markup, as half of all blocks are. For them it makes what the
 * library's parser would, which for each block sets up all that could be in it; the rest is that
 * one's.
 */
final class PlainLines implements InlineParser {

  /** That may begin something within a line. */
  private static final String SIGNS = "\0\n\r!&*<[\\]_`~";

  private static final int ASCII = 128;

  private final InlineParser library;
  private final boolean[] signs;

  private PlainLines(InlineParser library, boolean[] signs) {
    this.library = library;
    this.signs = signs;
  }

  /**
   * @param more signs that begin something, beyond CommonMark's and those of strikethrough
   */
  static InlineParserFactory factory(String more) {
    boolean[] signs = new boolean[ASCII];
    (SIGNS + more).chars().forEach(sign -> signs[sign] = true);
    // The builder's default, which it doesn't give away.
    return context -> new PlainLines(new InlineParserImpl(context), signs);
  }

  @Override
  public void parse(SourceLines lines, Node block) {
    List<SourceLine> all = lines.getLines();
    if (!arePlain(all)) {
      library.parse(lines, block);
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      add(all.get(i), i == all.size() - 1, block);
    }
  }

  private boolean arePlain(List<SourceLine> lines) {
    for (SourceLine line : lines) {
      CharSequence content = line.getContent();
      for (int at = 0; at < content.length(); at++) {
        char c = content.charAt(at);
        if (c < ASCII && signs[c]) {
          return false;
        }
      }
    }
    return true;
  }

  /** The library takes tabs at the end of the last line for blanks, and of no other. */
  private static void add(SourceLine line, boolean last, Node block) {
    String content = line.getContent().toString();
    int end = content.length();
    while (end > 0
        && (content.charAt(end - 1) == ' ' || (last && content.charAt(end - 1) == '\t'))) {
      end--;
    }
    if (!content.isEmpty()) {
      Text text = new Text(content.substring(0, end));
      if (line.getSourceSpan() != null) {
        text.setSourceSpans(List.of(line.getSourceSpan()));
      }
      block.appendChild(text);
    }
    if (!last) {
      block.appendChild(content.length() - end >= 2 ? new HardLineBreak() : new SoftLineBreak());
    }
  }
}
