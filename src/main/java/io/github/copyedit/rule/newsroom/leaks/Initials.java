package io.github.copyedit.rule.newsroom.leaks;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.rule.Deadline;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether TK is somebody's or something's name in one article, such as TK Maxx. The article
 * is read once, when somebody first asks.
 */
final class Initials {

  private static final Pattern NAME =
      Pattern.compile("(?<![\\p{L}\\d_/.#@$€£¥\\[-])TK[ \\u00A0](\\p{Lu}\\p{L}*+)(?<=\\p{Ll})");

  private final Document document;
  private final Deadline deadline;
  private final PlaceholderNeighbours neighbours;
  private Optional<Boolean> known = Optional.empty();

  /**
   * @param deadline the article's
   */
  Initials(Document document, Deadline deadline, PlaceholderNeighbours neighbours) {
    this.document = document;
    this.deadline = deadline;
    this.neighbours = neighbours;
  }

  /** Whether a name begins with TK anywhere. */
  boolean areUsed() {
    boolean used = known.orElseGet(this::read);
    known = Optional.of(used);
    return used;
  }

  private boolean read() {
    for (Block block : document.blocks()) {
      deadline.check();
      if (hasName(block.prose().text())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasName(String text) {
    Matcher name = NAME.matcher(text.contains("TK") ? text : "");
    while (name.find()) {
      // "TK People Sign Letter" is a headline.
      if (!neighbours.areCounted(name.group(1).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
