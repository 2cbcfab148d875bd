package io.github.copyedit.document.markdown;

import java.util.function.Supplier;
import org.commonmark.parser.Parser;

/**
 * Parsers with and without what Markdown's dialects add to a line. For each block the library makes
 * all that could be in it anew; most articles have neither formulas nor names of emoji.
 */
final class InlineDialects {

  /** With which formulas and names of emoji begin, beyond what CommonMark has. */
  private static final String SIGNS = "$:";

  private final Parser with;
  private final Parser without;

  /**
   * @param builders of parsers without, a new one each time
   */
  InlineDialects(Supplier<Parser.Builder> builders) {
    this.without = builders.get().inlineParserFactory(PlainLines.factory("")).build();
    this.with =
        builders
            .get()
            .inlineParserFactory(PlainLines.factory(SIGNS))
            .customInlineContentParserFactory(new MathSpans())
            .customInlineContentParserFactory(new EmojiCodes())
            .build();
  }

  /** One that reads the text, and what its marks hold. */
  Parser parser(Masked text) {
    boolean needed = mayBeIn(text.text()) || (!text.isOriginal() && mayBeIn(text.original()));
    return needed ? with : without;
  }

  private static boolean mayBeIn(String text) {
    return MathSpans.mayBeIn(text) || EmojiCodes.mayBeIn(text);
  }
}
