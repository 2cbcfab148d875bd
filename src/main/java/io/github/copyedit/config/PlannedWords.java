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
    CacheKey key = new CacheKey().with("accepted");
    words.accepted().forEach(term -> add(term, key));
    key.with("rejected");
    for (Rejected each : words.rejected()) {
      add(each.term(), key);
      key.with(each.reason()).with(Integer.toString(each.replacements().size()));
      each.replacements().forEach(key::with);
    }
    return new PlannedWords(words, key.hex());
  }

  private static void add(Term term, CacheKey key) {
    key.with(term.written()).with(term.language().map(Locale::toLanguageTag).orElse(""));
  }
}
