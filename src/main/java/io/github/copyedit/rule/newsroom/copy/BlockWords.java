package io.github.copyedit.rule.newsroom.copy;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The words of an article's blocks as {@link Words} reads them, for several rules once. */
public final class BlockWords {

  private final SharedReading<Map<Block, List<String>>> known =
      new SharedReading<>(document -> new IdentityHashMap<>());

  /**
   * @param block one of the document's
   */
  public List<String> of(Document document, Block block) {
    return known.of(document).computeIfAbsent(block, each -> Words.of(each.prose().text()));
  }
}
