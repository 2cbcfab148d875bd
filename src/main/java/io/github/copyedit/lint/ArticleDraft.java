package io.github.copyedit.lint;

import io.github.copyedit.document.LanguageOrigin;
import io.github.copyedit.document.Suppression;
import io.github.copyedit.finding.RuleId;
import io.github.copyedit.rule.NameSightings;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What one article gave by itself: all that is left of it until every article has been read.
 *
 * @param file path in reports
 * @param language that its rules read it in
 * @param origin where that is from
 * @param text the article without what stands above its first words, where no comment can be put
 * @param hits of the rules chosen, in no order
 * @param notes of rules across articles
 * @param names what it shows of names
 * @param complete false where a rule failed
 */
record ArticleDraft(
    String file,
    Optional<String> entry,
    Locale language,
    LanguageOrigin origin,
    Span text,
    List<PlacedHit> hits,
    Map<RuleId, PackedNotes> notes,
    NameSightings names,
    List<Stet> stets,
    boolean complete) {

  ArticleDraft {
    hits = List.copyOf(hits);
    notes = Map.copyOf(notes);
    stets = List.copyOf(stets);
  }

  /**
   * A suppression as it is written.
   *
   * @param written its own words
   * @param end what stands at the end of its scope, where the directive is that ends it
   */
  record Stet(Suppression suppression, Place place, String written, String end) {}
}
