package io.github.copyedit.rule.newsroom.headings;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Link;
import io.github.copyedit.rule.newsroom.furniture.AdPhrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Short paragraphs that stand over longer ones as headings do. */
final class LoneLines {

  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 10;
  private static final int FEWEST_WORDS_BELOW = 8;
  private static final int FEWEST_WORDS_BELOW_PLAIN = 20;
  private static final int LONGEST_MARKUP = 400;

  /** No sentence, no label, no question of an interview, no credit. */
  private static final Pattern LIKE_HEADING =
      Pattern.compile("[\\p{Lu}\\p{Lo}\\p{N}\"“„«¿][^:|©@\\[\\]/]*+(?<=[\\p{L}\\p{N}”\"»)])");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:by|von|par|por|di|door|av|photos?|fotos?|images?|bild|credits?|source|quelle|note|update[sd]?|correction"
              + "|editor's note|related|read more|more from|advertisement|anzeige|published|posted)\\b.*+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MARKDOWN_BOLD =
      Pattern.compile("(?:\\*\\*\\*?+|___?+)(?:(?!\\*\\*|__).)++(?:\\*\\*\\*?+|___?+)[ \\t\\\\]*+");
  private static final Pattern HTML_BOLD =
      Pattern.compile(
          "<(?:p|div)\\b[^<>]*+>\\s*+(?:<(?:em|i|u|span)\\b[^<>]*+>\\s*+)*+<(?:b|strong)\\b[^<>]*+>"
              + "(?:(?!</?(?:b|strong)\\b).)++</(?:b|strong)>\\s*+(?:</(?:em|i|u|span)>\\s*+)*+(?:<br ?/?+>\\s*+)?+</(?:p|div)>",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdx");
  private static final Pattern BLANKS = Pattern.compile("\\s++");

  private final AdPhrases ads = new AdPhrases();

  /** Those that are bold from end to end. */
  List<Block> bold(Document document, List<Block> flow) {
    List<Block> found = new ArrayList<>();
    boolean text = false;
    for (int i = 0; i + 1 < flow.size(); i++) {
      Block block = flow.get(i);
      boolean stands =
          text
              && isShort(block)
              && isBold(document, block)
              && isLikeHeading(block)
              && isText(flow.get(i + 1), FEWEST_WORDS_BELOW)
              && !isBold(document, flow.get(i + 1));
      if (stands) {
        found.add(block);
      }
      text |= isText(block, FEWEST_WORDS_BELOW);
    }
    return found;
  }

  /** Those with nothing about them but their place between two paragraphs of sentences. */
  List<Block> plain(Document document, List<Block> flow) {
    TreeSet<Integer> links =
        document.links().stream()
            .map(Link::source)
            .map(span -> span.start())
            .collect(Collectors.toCollection(TreeSet::new));
    List<Block> found = new ArrayList<>();
    for (int i = 1; i + 1 < flow.size(); i++) {
      Block block = flow.get(i);
      boolean stands =
          isShort(block)
              && words(block) > 1
              && isLikeHeading(block)
              && isText(flow.get(i - 1), FEWEST_WORDS_BELOW_PLAIN)
              && isText(flow.get(i + 1), FEWEST_WORDS_BELOW_PLAIN)
              && links.subSet(block.source().start(), block.source().end()).isEmpty();
      if (stands) {
        found.add(block);
      }
    }
    return found;
  }

  private static boolean isShort(Block block) {
    return block instanceof Block.Paragraph && block.prose().text().length() <= LONGEST;
  }

  private boolean isLikeHeading(Block block) {
    String text = block.prose().text().strip();
    return words(block) <= MOST_WORDS
        && text.chars().anyMatch(Character::isLetter)
        && LIKE_HEADING.matcher(text).matches()
        && !LABEL.matcher(text).matches()
        && ads.match(text).isEmpty();
  }

  private static boolean isText(Block block, int fewestWords) {
    String text = block.prose().text().strip();
    return block instanceof Block.Paragraph
        && words(block) >= fewestWords
        && !Character.isLetterOrDigit(text.charAt(text.length() - 1));
  }

  private static boolean isBold(Document document, Block block) {
    String source =
        block.source().length() > LONGEST_MARKUP ? "" : document.slice(block.source()).strip();
    return source.startsWith("<")
        ? HTML_BOLD.matcher(source).matches()
        : MARKDOWN.contains(document.source().extension())
            && MARKDOWN_BOLD.matcher(source).matches();
  }

  private static int words(Block block) {
    return BLANKS.split(block.prose().text().strip()).length;
  }
}
