package io.github.copyedit.document.markdown;

import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.ParserState;

/**
 * Formulas on lines of their own, between two {@code $$}. A blank line ends them as it ends TeX's:
 * then the first {@code $$} was none, and the lines are text.
 */
final class MathParser extends AbstractBlockParser {

  private static final String SIGN = "$$";

  private final Extras.MathBlock block = new Extras.MathBlock();
  private final SourceLines lines = SourceLines.empty();

  /**
   * @param line from its first character on
   * @param start of that character
   */
  static BlockStart start(CharSequence line, int start) {
    String text = line.toString().stripTrailing();
    if (!text.startsWith(SIGN)) {
      return BlockStart.none();
    }
    int second = text.indexOf(SIGN, SIGN.length());
    if (second >= 0 && second + SIGN.length() < text.length()) {
      return BlockStart.none();
    }
    MathParser parser = new MathParser();
    if (second >= 0) {
      parser.block.close();
    }
    return BlockStart.of(parser).atIndex(start);
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (block.isClosed() || state.isBlank()) {
      return BlockContinue.none();
    }
    CharSequence content = state.getLine().getContent();
    if (content.toString().stripTrailing().endsWith(SIGN)) {
      block.close();
    }
    return BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(SourceLine line) {
    lines.addLine(line);
  }

  @Override
  public void parseInlines(InlineParser inlineParser) {
    if (!block.isClosed()) {
      inlineParser.parse(lines, block);
    }
  }
}
