package io.github.copyedit.rule.newsroom.dates;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.text.Span;
import java.util.Optional;

/**
 * A date in the place where readers look for that of an article.
 *
 * @param block that holds it; none for a place around the article's blocks
 * @param span in the block's prose, else in the source
 */
record Sighting(Kind kind, Optional<Block> block, Span span, DateReader.Mention mention) {

  /** By what one sees that it is the article's, the surest first. */
  enum Kind {
    /** "Published March 21, 2024". */
    PUBLISHED,
    /** A line of its own. */
    LINE,
    /** "PORTLAND, March 21, 2024 (AP) - ". */
    DATELINE,
    /** "Last updated March 21, 2024". */
    UPDATED,
    /** The day that the news is about. */
    LEAD
  }

  /** Whether it can mean nothing else. */
  boolean isSure() {
    return kind == Kind.PUBLISHED || kind == Kind.DATELINE;
  }

  /** The date as it is written. */
  String words(Document document) {
    return block
        .map(holder -> span.of(holder.prose().text()))
        .orElseGet(() -> document.slice(span));
  }
}
