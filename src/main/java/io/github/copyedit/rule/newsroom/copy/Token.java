package io.github.copyedit.rule.newsroom.copy;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A word where it stands.
 *
 * @param text letters, digits, and hyphens and apostrophes between them
 * @param sentenceStart whether it may have its capital from its place
 */
public record Token(String text, Block block, Span span, boolean sentenceStart) {

  private static final String JOINS = "-'’";
  private static final String SENTENCE_ENDS = ".!?:…";
  private static final String OPENERS = "\"“„«»‘‚'([{—–•*-";

  /** The words of what is read on end, headings left out: they have rules of their own. */
  public static List<Token> ofText(Document document) {
    List<Token> tokens = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Block.Paragraph
          || block instanceof Block.ListItem
          || block instanceof Block.Quote) {
        tokens.addAll(of(block));
      }
    }
    return tokens;
  }

  public static List<Token> of(Block block) {
    List<Token> tokens = new ArrayList<>();
    String text = block.prose().text();
    int at = 0;
    boolean start = true;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        int end = end(text, at);
        tokens.add(new Token(text.substring(at, end), block, new Span(at, end), start));
        start = false;
        at = end;
      } else {
        start = start || SENTENCE_ENDS.indexOf(c) >= 0 || OPENERS.indexOf(c) >= 0;
        at++;
      }
    }
    return tokens;
  }

  private static int end(String text, int from) {
    int at = from + 1;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean joins =
          JOINS.indexOf(c) >= 0
              && at + 1 < text.length()
              && Character.isLetterOrDigit(text.charAt(at + 1));
      if (!Character.isLetterOrDigit(c)
          && !joins
          && Character.getType(c) != Character.NON_SPACING_MARK) {
        break;
      }
      at++;
    }
    return at;
  }

  public boolean isCapitalized() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** Whether nothing but one blank lies between it and the next. */
  public boolean isRightBefore(Token next) {
    return block == next.block()
        && span.end() + 1 == next.span().start()
        && Character.isSpaceChar(block.prose().text().charAt(span.end()));
  }
}
