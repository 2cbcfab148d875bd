package io.github.copyedit.document.markdown;

import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** A block of one line that has text. */
final class LineParser extends AbstractBlockParser {

  private final Block block;
  private final int behind;
  private final SourceLines lines = SourceLines.empty();

  /**
   * @param behind how many characters at the line's end are not the text's
   */
  LineParser(Block block, int behind) {
    this.block = block;
    this.behind = behind;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }

  @Override
  public void addLine(SourceLine line) {
    int end = Math.max(0, line.getContent().length() - behind);
    lines.addLine(line.substring(0, end));
  }

  @Override
  public void parseInlines(InlineParser inlineParser) {
    inlineParser.parse(lines, block);
  }
}
