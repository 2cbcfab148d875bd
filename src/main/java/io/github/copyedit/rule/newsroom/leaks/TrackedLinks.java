package io.github.copyedit.rule.newsroom.leaks;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Link;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links that say that a chat assistant gave them, where readers don't see the address. */
final class TrackedLinks {

  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S++");
  private static final String BEHIND_ADDRESS = ".,;:!?)]>\"'”»";

  private TrackedLinks() {}

  /** Those whose address stands in the text are found there. */
  static List<Link> hidden(Document document) {
    List<Link> tracked =
        document.links().stream().filter(link -> AssistantMarks.isTracked(link.target())).toList();
    if (tracked.isEmpty()) {
      return tracked;
    }
    Set<String> shown = new HashSet<>();
    document.blocks().forEach(block -> collect(block, shown));
    return tracked.stream().filter(link -> !shown.contains(link.target())).toList();
  }

  /** Each address with what stands behind it, and without. */
  private static void collect(Block block, Set<String> shown) {
    Matcher address = ADDRESS.matcher(block.prose().text());
    while (address.find()) {
      String found = address.group();
      int end = found.length();
      shown.add(found);
      while (end > 0 && BEHIND_ADDRESS.indexOf(found.charAt(end - 1)) >= 0) {
        end--;
      }
      shown.add(found.substring(0, end));
    }
  }
}
