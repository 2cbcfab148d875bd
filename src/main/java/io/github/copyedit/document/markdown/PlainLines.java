package io.github.copyedit.document.markdown;

import java.util.List;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserFactory;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Reads lines without any sign of markup but that of plain links, {@code [words](address)}, as two
 * thirds of all text are. For them it makes what the library's parser would, which for each block
 * sets up all that could be in it and reads sign by sign; the rest is that one's.
 */
final class PlainLines implements InlineParser {

  /** That may begin something within a line; an exclamation mark does so before a bracket only. */
  private static final String SIGNS = "\0\n\r&*<[\\]_`~";

  /** Not part of a plain address, though of others. */
  private static final String ADDRESS_ENDS = "()<>[]\\&`";

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
    for (SourceLine line : all) {
      if (!isPlain(line.getContent())) {
        library.parse(lines, block);
        return;
      }
    }
    for (int i = 0; i < all.size(); i++) {
      add(all.get(i), i == all.size() - 1, block);
    }
  }

  private boolean isPlain(CharSequence line) {
    int at = 0;
    int linked = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == '[') {
        at = linkEnd(line, at);
        linked = at;
      } else {
        at = isSign(c) ? -1 : at + 1;
      }
      if (at < 0) {
        return false;
      }
    }
    // What the library makes of blanks alone is its own.
    return linked == 0 || linked == line.length() || textEnd(line, linked, true) > linked;
  }

  private boolean isSign(char c) {
    return c < ASCII && signs[c];
  }

  /** Behind the link that begins there; -1 if it is no plain one. */
  private int linkEnd(CharSequence line, int open) {
    int close = open + 1;
    while (close < line.length() && !isSign(line.charAt(close))) {
      close++;
    }
    boolean image = open > 0 && line.charAt(open - 1) == '!';
    if (image || close == open + 1 || !has(line, close, ']') || !has(line, close + 1, '(')) {
      return -1;
    }
    int end = close + 2;
    while (end < line.length() && isOfAddress(line.charAt(end))) {
      end++;
    }
    return end > close + 2 && has(line, end, ')') ? end + 1 : -1;
  }

  private static boolean has(CharSequence line, int at, char sign) {
    return at < line.length() && line.charAt(at) == sign;
  }

  private static boolean isOfAddress(char c) {
    return c > ' ' && c <= '~' && ADDRESS_ENDS.indexOf(c) < 0;
  }

  private static void add(SourceLine line, boolean last, Node block) {
    String content = line.getContent().toString();
    int at = 0;
    for (int open = content.indexOf('['); open >= 0; open = content.indexOf('[', at)) {
      int close = content.indexOf(']', open);
      int end = content.indexOf(')', close) + 1;
      addText(line, at, open, open, block);
      Link link = new Link(content.substring(close + 2, end - 1), null);
      place(link, line.substring(open, end));
      addText(line, open + 1, close, close, link);
      block.appendChild(link);
      at = end;
    }
    int textEnd = textEnd(content, at, last);
    addText(line, at, textEnd, content.length(), block);
    if (!last) {
      boolean hard = content.length() - textEnd >= 2;
      block.appendChild(hard ? new HardLineBreak() : new SoftLineBreak());
    }
  }

  /** The library takes tabs at the end of the last line for blanks, and of no other. */
  private static int textEnd(CharSequence line, int from, boolean last) {
    int end = line.length();
    while (end > from && (line.charAt(end - 1) == ' ' || (last && line.charAt(end - 1) == '\t'))) {
      end--;
    }
    return end;
  }

  /** Its place goes on to the {@code placeEnd}. */
  private static void addText(SourceLine line, int start, int end, int placeEnd, Node parent) {
    if (start < placeEnd) {
      Text text = new Text(line.getContent().subSequence(start, end).toString());
      place(text, line.substring(start, placeEnd));
      parent.appendChild(text);
    }
  }

  private static void place(Node node, SourceLine part) {
    if (part.getSourceSpan() != null) {
      node.setSourceSpans(List.of(part.getSourceSpan()));
    }
  }
}
