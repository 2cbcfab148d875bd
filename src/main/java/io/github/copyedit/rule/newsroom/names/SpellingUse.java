package io.github.copyedit.rule.newsroom.names;

import io.github.copyedit.rule.newsroom.copy.Token;
import io.github.copyedit.rule.newsroom.names.Spellings.Spelling;

/**
 * A word that two standards spell in two ways, where it stands.
 *
 * @param capital whether it has one from its place
 */
record SpellingUse(Token token, Spelling spelling, boolean capital) {

  /** As the other standard would write it there. */
  String otherwise() {
    return capital ? Spellings.capitalized(spelling.other()) : spelling.other();
  }
}
