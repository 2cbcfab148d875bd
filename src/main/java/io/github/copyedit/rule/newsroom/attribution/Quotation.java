package io.github.copyedit.rule.newsroom.attribution;

import io.github.copyedit.document.Block;
import java.util.regex.Pattern;

/** A block that is nothing but somebody's words. */
final class Quotation {

  private static final int FEWEST_WORDS = 15;
  private static final Pattern BLANKS = Pattern.compile("\\s++");
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:“[^“”]++”?+|\"[^\"]++\"?+|„[^“”„]++[“”]?+|«[^«»]++»?+|»[^«»]++«?+)\\s*+",
          Pattern.DOTALL);

  private Quotation() {}

  /** Not where brackets say that it is something else, such as a picture described. */
  static boolean is(Block block) {
    return (block instanceof Block.Quote && !block.prose().text().stripLeading().startsWith("["))
        || (block instanceof Block.Paragraph
            && WHOLE.matcher(block.prose().text().strip()).matches());
  }

  /** Longer than a saying. */
  static boolean isLong(Block block) {
    return is(block) && BLANKS.split(block.prose().text().strip()).length >= FEWEST_WORDS;
  }
}
