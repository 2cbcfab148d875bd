package io.github.copyedit.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of an article, to compare its summaries with: programs often make one of the other. */
public final class Summaries {

  private static final String ELLIPSIS = "(?:\\s*+(?:…|\\.\\.\\.|\\[…\\]|\\[\\.\\.\\.\\]))++$";

  private final String whole;
  private final Set<String> said;

  /** Reads the content once, for all summaries that there are of it. */
  public Summaries(Document content) {
    this.whole = words(content);
    this.said =
        content.blocks().stream().map(block -> block.prose().text()).collect(Collectors.toSet());
  }

  /** The blocks of a summary that the content doesn't say as well, word by word. */
  public List<Block> beyond(Document summary) {
    if (whole.startsWith(withoutEllipsis(words(summary)))) {
      return List.of();
    }
    return summary.blocks().stream()
        .filter(
            block -> {
              String text = block.prose().text();
              return !said.contains(text) && !whole.startsWith(withoutEllipsis(text));
            })
        .toList();
  }

  private static String words(Document document) {
    return document.blocks().stream()
        .filter(Block::flows)
        .map(block -> block.prose().text())
        .collect(Collectors.joining(" "));
  }

  private static String withoutEllipsis(String text) {
    String tail = text.substring(Math.max(0, text.length() - 20));
    return text.substring(0, text.length() - tail.length()) + tail.replaceFirst(ELLIPSIS, "");
  }
}
