package io.github.copyedit.rule.newsroom.attribution;

import io.github.copyedit.document.Block;
import io.github.copyedit.rule.newsroom.copy.Words;
import io.github.copyedit.text.OffsetMap;
import java.util.Set;
import java.util.regex.Pattern;

/** A block that is nothing but somebody's words. */
final class Quotation {

  private static final int FEWEST_WORDS = 15;
  private static final Pattern BLANKS = Pattern.compile("\\s++");
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:“[^“”]++”?+|\"[^\"]++\"?+|„[^“”„]++[“”]?+|«[^«»]++»?+|»[^«»]++«?+)\\s*+",
          Pattern.DOTALL);

  private static final Set<String> FIRST_PERSON =
      Set.of(
          ("i we me us my our ours myself ich wir mich mir uns mein meine unser unsere je nous moi mon ma notre nos"
                  + " yo nosotros mi mis nuestro nuestra eu meu minha nosso nossa io noi mio mia nostro nostra ik wij"
                  + " mij ons onze mijn")
              .split(" "));

  private Quotation() {}

  /**
   * A paragraph in quotation marks, or a block quote in which somebody speaks: many authors use
   * block quotes for notes and warnings.
   */
  static boolean is(Block block) {
    String text = block.prose().text().strip();
    if (block instanceof Block.Paragraph) {
      return WHOLE.matcher(text).matches();
    }
    return block instanceof Block.Quote
        && (WHOLE.matcher(text).matches()
            || (!hasPlaceholder(block)
                && Words.of(text).stream().anyMatch(FIRST_PERSON::contains)));
  }

  /** Code is written, not spoken. */
  private static boolean hasPlaceholder(Block block) {
    return block.prose().map().runs().stream()
        .anyMatch(run -> run.kind() == OffsetMap.Kind.PLACEHOLDER);
  }

  /** Longer than a saying. */
  static boolean isLong(Block block) {
    return is(block) && BLANKS.split(block.prose().text().strip()).length >= FEWEST_WORDS;
  }
}
