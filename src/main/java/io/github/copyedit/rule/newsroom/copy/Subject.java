package io.github.copyedit.rule.newsroom.copy;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What an article speaks of, told by its words: an article on a thing may quote the thing. */
public final class Subject {

  private final Set<String> words;

  /**
   * @param words in any case; a word is letters and digits in a row
   */
  public Subject(Collection<String> words) {
    this.words =
        words.stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Whether the article uses these words at least so often. Who asks more than once of an article
   * takes {@link Mentions}.
   */
  public boolean isSpokenOf(Document document, int times) {
    int found = 0;
    for (Block block : document.blocks()) {
      found += mentions(block.prose().text());
      if (found >= times) {
        return true;
      }
    }
    return false;
  }

  /** How often a text uses these words. */
  public int mentions(String text) {
    int found = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean word = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (word && start < 0) {
        start = i;
      } else if (!word && start >= 0) {
        found += words.contains(text.substring(start, i).toLowerCase(Locale.ROOT)) ? 1 : 0;
        start = -1;
      }
    }
    return found;
  }
}
