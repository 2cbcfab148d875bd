package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.document.Block;
import io.github.copyedit.rule.newsroom.copy.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether a block that reads like an ad marker is one where it stands. */
final class AdSurroundings {

  /** Words of an item that is text, such as the title of an article. */
  private static final int LONG_ITEM = 4;

  private static final int FEWEST_OF_A_SENTENCE = 3;

  /** Items or cells on each side that are looked at, so that long lists take no longer. */
  private static final int FARTHEST = 100;

  private static final Pattern OF_ADS =
      Pattern.compile(
          "ads?$|advert|sponsor|promot|publicit|publicid|pubblicit|werb|anzeige|reklam");
  private static final int SHORT_STEM = 6;

  private final List<Block> blocks;
  private final boolean marked;

  /**
   * @param marked whether the format has marks for headings, so that a heading is meant as one
   */
  AdSurroundings(List<Block> blocks, boolean marked) {
    this.blocks = blocks;
    this.marked = marked;
  }

  boolean isMarker(int index, AdPhrases.Match match) {
    Block block = blocks.get(index);
    if (block instanceof Block.AltText
        || block instanceof Block.TitleText
        || block instanceof Block.FieldText) {
      return false;
    }
    String text = Words.visible(block.prose().text());
    if (match.kind() == AdPhrases.Kind.SPONSOR) {
      return block instanceof Block.Paragraph || (!marked && block instanceof Block.Heading);
    }
    if (block instanceof Block.ListItem) {
      return isStrayItem(index, text, match);
    }
    if (block instanceof Block.TableCell) {
      return saysWhatFollows(text, match) || others(index, Block.TableCell.class).isEmpty();
    }
    if (match.phrases() > 1 || !(block instanceof Block.Heading) || isDecorated(text)) {
      return true;
    }
    boolean topic = marked || match.kind() == AdPhrases.Kind.MARKER_OR_HEADING;
    return !topic || occurrences(text) > 1 || !isTopicBelow(index);
  }

  private static boolean isDecorated(String text) {
    boolean bracketed = !Character.isLetter(text.codePointAt(0));
    return bracketed || (text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT)));
  }

  /** "Article continues below" can be nothing else, where "Sponsored content" may be a term. */
  private static boolean saysWhatFollows(String text, AdPhrases.Match match) {
    return match.phrases() > 1 || Words.of(text).size() >= FEWEST_OF_A_SENTENCE;
  }

  /**
   * In a list of terms, sections or formats "Advertisement" is one of them; alone, or between items
   * of text, it is none.
   */
  private boolean isStrayItem(int index, String text, AdPhrases.Match match) {
    List<String> others =
        others(index, Block.ListItem.class).stream().filter(item -> !item.equals(text)).toList();
    if (others.isEmpty()) {
      return true;
    }
    List<String> copy = others.stream().filter(item -> !speaksOfAds(item)).toList();
    if (saysWhatFollows(text, match)) {
      return !copy.isEmpty();
    }
    boolean allCapitals = others.stream().allMatch(AdSurroundings::isDecorated);
    boolean decorated = isDecorated(text) && !allCapitals;
    long longOnes = copy.stream().filter(item -> words(item) >= LONG_ITEM).count();
    return copy.size() == others.size()
        && (decorated || (longOnes * 2 > copy.size() && isBetweenLong(index, text)));
  }

  /** What the other items of the list, or cells of the table, say. */
  private List<String> others(int index, Class<? extends Block> kind) {
    int from = index;
    int to = index + 1;
    while (from > 0 && index - from < FARTHEST && kind.isInstance(blocks.get(from - 1))) {
      from--;
    }
    while (to < blocks.size() && to - index < FARTHEST && kind.isInstance(blocks.get(to))) {
      to++;
    }
    return IntStream.range(from, to)
        .filter(i -> i != index)
        .mapToObj(i -> Words.visible(blocks.get(i).prose().text()))
        .filter(other -> !other.isEmpty())
        .toList();
  }

  private boolean isBetweenLong(int index, String text) {
    return isLong(index - 1, text) && isLong(index + 1, text);
  }

  private boolean isLong(int index, String marker) {
    if (index < 0
        || index >= blocks.size()
        || !(blocks.get(index) instanceof Block.ListItem item)) {
      return true;
    }
    String text = Words.visible(item.prose().text());
    return text.equals(marker) || words(text) >= LONG_ITEM;
  }

  private static int words(String text) {
    return Words.of(text).size();
  }

  private static boolean speaksOfAds(String text) {
    return Words.of(text).stream().anyMatch(word -> OF_ADS.matcher(word).lookingAt());
  }

  private long occurrences(String text) {
    return blocks.stream().filter(block -> block.prose().text().strip().equals(text)).count();
  }

  /** Whether the section under a heading speaks of what the heading says. */
  private boolean isTopicBelow(int heading) {
    String word = Words.of(blocks.get(heading).prose().text()).get(0);
    String stem = word.length() < SHORT_STEM ? word : word.substring(0, word.length() - 2);
    for (int i = heading + 1; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading) {
        return false;
      }
      if (Words.of(blocks.get(i).prose().text()).stream().anyMatch(w -> w.startsWith(stem))) {
        return true;
      }
    }
    return false;
  }
}
