package io.github.copyedit.config;

import io.github.copyedit.cache.CacheKey;
import io.github.copyedit.rule.HouseWords;
import io.github.copyedit.rule.HouseWords.Rejected;
import io.github.copyedit.rule.Term;
import java.util.Locale;

/**
 * The words that hold for a file, and what tells them from others, made once: there may be many.
 *
 * @param fingerprint equal for equal words
 */
record PlannedWords(HouseWords words, String fingerprint) {

  static PlannedWords of(HouseWords words) {
    StringBuilder accepted = new StringBuilder();
    words.accepted().forEach(term -> add(term, accepted));
    CacheKey key = new CacheKey().with("accepted").with(accepted.toString()).with("rejected");
    for (Rejected each : words.rejected()) {
      StringBuilder term = new StringBuilder();
      add(each.term(), term);
      key.with(term.toString()).with(each.reason());
      key.with(Integer.toString(each.replacements().size()));
      each.replacements().forEach(key::with);
    }
    return new PlannedWords(words, key.hex());
  }

  /** No term has a line break inside. */
  private static void add(Term term, StringBuilder list) {
    list.append(term.written()).append('\n');
    list.append(term.language().map(Locale::toLanguageTag).orElse("")).append('\n');
  }
}
