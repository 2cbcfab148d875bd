package io.github.copyedit.lint;

import io.github.copyedit.document.Suppression;
import io.github.copyedit.finding.Fix;
import io.github.copyedit.lint.ArticleDraft.Stet;
import io.github.copyedit.rule.Hit;
import io.github.copyedit.rule.NameDoubt;
import io.github.copyedit.rule.NameSightings;
import io.github.copyedit.rule.RuleInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Writes drafts as {@link DraftReader} reads them. */
final class DraftWriter {

  private final PackedWriter out;
  private final Map<RuleInfo, Integer> infos = new HashMap<>();

  DraftWriter(PackedWriter out) {
    this.out = out;
  }

  void draft(ArticleDraft draft) {
    out.text(draft.file());
    out.optional(draft.entry(), out::text);
    out.text(draft.language().toLanguageTag());
    out.text(draft.origin().name());
    out.span(draft.text());
    out.each(draft.hits(), this::placedHit);
    Map<String, PackedNotes> notes = new TreeMap<>();
    draft.notes().forEach((rule, packed) -> notes.put(rule.value(), packed));
    out.each(notes.entrySet(), this::notes);
    names(draft.names());
    out.each(draft.stets(), this::stet);
    out.flag(draft.complete());
  }

  private void notes(Map.Entry<String, PackedNotes> ofRule) {
    out.text(ofRule.getKey());
    out.block(ofRule.getValue().bytes());
  }

  private void placedHit(PlacedHit placed) {
    Hit hit = placed.hit();
    repeatedInfo(hit.info());
    out.location(hit.location());
    out.repeatedText(hit.part().name());
    out.repeatedText(hit.message());
    out.each(hit.suggestions(), out::repeatedText);
    out.optional(hit.fix(), this::fix);
    out.optional(hit.doubt(), this::doubt);
    out.place(placed.place());
  }

  private void doubt(NameDoubt doubt) {
    out.text(doubt.word());
    out.flag(doubt.ordinary());
  }

  private void names(NameSightings names) {
    out.each(names.names(), out::text);
    out.each(names.credited(), out::text);
    out.each(names.lowerCase(), out::text);
  }

  /** In full only when it comes for the first time. */
  private void repeatedInfo(RuleInfo info) {
    Integer known = infos.putIfAbsent(info, infos.size() + 1);
    if (known == null) {
      out.number(PackedWriter.NEW);
      info(info);
    } else {
      out.number(known);
    }
  }

  /** Without options, which a finding has no use for. */
  private void info(RuleInfo info) {
    out.text(info.id().value());
    out.text(info.summary());
    out.text(info.defaultSeverity().name());
    out.text(info.category());
    out.text(info.family());
    out.each(info.aliases(), out::text);
    out.flag(info.onByDefault());
  }

  private void fix(Fix fix) {
    out.span(fix.source());
    out.repeatedText(fix.replacement());
  }

  private void stet(Stet stet) {
    Suppression suppression = stet.suppression();
    out.each(suppression.rules(), out::text);
    out.optional(suppression.reason(), out::text);
    out.span(suppression.scope());
    out.span(suppression.place());
    out.each(suppression.exceptions(), this::resumed);
    out.place(stet.place());
    out.text(stet.written());
    out.text(stet.end());
  }

  private void resumed(Suppression.Resumed resumed) {
    out.text(resumed.rule());
    out.number(resumed.from());
  }
}
