package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.document.Block;
import io.github.copyedit.text.Span;
import java.util.Optional;

/**
 * A line of the article as a reader of the page sees it.
 *
 * @param span in the block's prose
 * @param role what it is by itself
 * @param sign what it says of itself; empty for most lines
 */
record CensusLine(Block block, Span span, LineText text, Role role, Optional<Sign> sign) {

  enum Role {
    /** Sentences. */
    PROSE,
    /** Marked as a heading. */
    HEADING,
    /** Of a list. */
    ITEM,
    /** Words without a sentence, of which most furniture consists. */
    SHORT,
    /** The label of an advertising slot. */
    AD
  }

  CensusLine with(Sign added) {
    return new CensusLine(block, span, text, role, Optional.of(added));
  }

  CensusLine withoutSign() {
    return new CensusLine(block, span, text, role, Optional.empty());
  }

  boolean isSure() {
    return sign.filter(Sign::sure).isPresent();
  }

  boolean is(Role other) {
    return role == other;
  }

  int words() {
    return text.words().size();
  }
}
