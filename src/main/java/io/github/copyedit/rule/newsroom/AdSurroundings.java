package io.github.copyedit.rule.newsroom;

import io.github.copyedit.document.Block;
import java.util.List;
import java.util.Locale;

/** Whether a block that reads like an ad marker is one where it stands. */
final class AdSurroundings {

  private static final int LONG_ITEM = 6;
  private static final int SHORT_STEM = 6;

  private final List<Block> blocks;

  AdSurroundings(List<Block> blocks) {
    this.blocks = blocks;
  }

  boolean isMarker(int index, AdPhrases.Match match) {
    Block block = blocks.get(index);
    if (block instanceof Block.AltText
        || block instanceof Block.TitleText
        || block instanceof Block.FieldText) {
      return false;
    }
    String text = block.prose().text().strip();
    if (match.phrases() > 1 || text.indexOf(' ') > 0 || isDecorated(text)) {
      return true;
    }
    if (block instanceof Block.TableCell) {
      return false;
    }
    if (block instanceof Block.ListItem) {
      return isAmongLongItems(index);
    }
    boolean ambiguous = match.kind() == AdPhrases.Kind.MARKER_OR_HEADING;
    return !(block instanceof Block.Heading)
        || !ambiguous
        || occurrences(text) > 1
        || !isTopicBelow(index);
  }

  private static boolean isDecorated(String text) {
    boolean bracketed = !Character.isLetter(text.codePointAt(0));
    return bracketed || (text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT)));
  }

  /** In a list of single words "Advertisement" is one of them; between items of text it is not. */
  private boolean isAmongLongItems(int index) {
    boolean before = index == 0 || isLong(blocks.get(index - 1));
    boolean after = index + 1 >= blocks.size() || isLong(blocks.get(index + 1));
    return before && after;
  }

  private static boolean isLong(Block block) {
    return !(block instanceof Block.ListItem)
        || AdPhrases.words(block.prose().text()).size() >= LONG_ITEM;
  }

  private long occurrences(String text) {
    return blocks.stream().filter(block -> block.prose().text().strip().equals(text)).count();
  }

  /** Whether the section under a heading speaks of what the heading says. */
  private boolean isTopicBelow(int heading) {
    String word = AdPhrases.words(blocks.get(heading).prose().text()).get(0);
    String stem = word.length() < SHORT_STEM ? word : word.substring(0, word.length() - 2);
    for (int i = heading + 1; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading) {
        return false;
      }
      if (AdPhrases.words(blocks.get(i).prose().text()).stream()
          .anyMatch(w -> w.startsWith(stem))) {
        return true;
      }
    }
    return false;
  }
}
