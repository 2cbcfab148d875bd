package io.github.copyedit.lint;

import io.github.copyedit.document.Suppression;
import io.github.copyedit.finding.Fix;
import io.github.copyedit.finding.Location;
import io.github.copyedit.lint.ArticleDraft.Stet;
import io.github.copyedit.rule.Hit;
import io.github.copyedit.rule.NameDoubt;
import io.github.copyedit.rule.NameSightings;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.text.Position;
import io.github.copyedit.text.Span;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes drafts as {@link DraftReader} reads them. */
final class DraftWriter {

  /** Writes one of many. */
  interface Item<T> {
    void write(T item) throws IOException;
  }

  private final DataOutputStream out;

  DraftWriter(DataOutputStream out) {
    this.out = out;
  }

  void draft(ArticleDraft draft) throws IOException {
    text(draft.file());
    optional(draft.entry(), this::text);
    text(draft.language().toLanguageTag());
    text(draft.origin().name());
    span(draft.text());
    each(draft.hits(), this::placedHit);
    Map<String, PackedNotes> notes = new TreeMap<>();
    draft.notes().forEach((rule, packed) -> notes.put(rule.value(), packed));
    each(notes.entrySet(), this::notes);
    names(draft.names());
    each(draft.stets(), this::stet);
    out.writeBoolean(draft.complete());
  }

  void text(String text) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
  }

  <T> void each(Collection<T> items, Item<T> item) throws IOException {
    out.writeInt(items.size());
    for (T one : items) {
      item.write(one);
    }
  }

  private <T> void optional(Optional<T> value, Item<T> item) throws IOException {
    each(value.stream().toList(), item);
  }

  private void notes(Map.Entry<String, PackedNotes> ofRule) throws IOException {
    text(ofRule.getKey());
    byte[] packed = ofRule.getValue().bytes();
    out.writeInt(packed.length);
    out.write(packed);
  }

  private void placedHit(PlacedHit placed) throws IOException {
    Hit hit = placed.hit();
    info(hit.info());
    location(hit.location());
    text(hit.part().name());
    text(hit.message());
    each(hit.suggestions(), this::text);
    optional(hit.fix(), this::fix);
    optional(hit.doubt(), this::doubt);
    place(placed.place());
  }

  private void doubt(NameDoubt doubt) throws IOException {
    text(doubt.word());
    out.writeBoolean(doubt.ordinary());
  }

  private void names(NameSightings names) throws IOException {
    each(names.names(), this::text);
    each(names.credited(), this::text);
    each(names.lowerCase(), this::text);
  }

  /** Without options and aliases, which a finding has no use for. */
  private void info(RuleInfo info) throws IOException {
    text(info.id().value());
    text(info.summary());
    text(info.defaultSeverity().name());
    text(info.category());
    text(info.family());
    each(info.aliases(), this::text);
    out.writeBoolean(info.onByDefault());
  }

  private void fix(Fix fix) throws IOException {
    span(fix.source());
    text(fix.replacement());
  }

  private void location(Location location) throws IOException {
    if (location instanceof Location.InProse prose) {
      out.writeByte(DraftReader.IN_PROSE);
      span(prose.source());
      text(prose.excerpt());
      text(prose.context());
    } else if (location instanceof Location.InSource source) {
      out.writeByte(DraftReader.IN_SOURCE);
      span(source.source());
      text(source.excerpt());
    } else if (location instanceof Location.WholeArticle article) {
      out.writeByte(DraftReader.WHOLE_ARTICLE);
      out.writeInt(article.sourceOffset());
    }
  }

  private void place(Place place) throws IOException {
    position(place.start());
    position(place.end());
    optional(place.part(), this::text);
  }

  private void position(Position position) throws IOException {
    out.writeInt(position.line());
    out.writeInt(position.column());
  }

  private void span(Span span) throws IOException {
    out.writeInt(span.start());
    out.writeInt(span.end());
  }

  private void stet(Stet stet) throws IOException {
    Suppression suppression = stet.suppression();
    each(suppression.rules(), this::text);
    optional(suppression.reason(), this::text);
    span(suppression.scope());
    span(suppression.place());
    each(suppression.exceptions(), this::resumed);
    place(stet.place());
    text(stet.written());
    text(stet.end());
  }

  private void resumed(Suppression.Resumed resumed) throws IOException {
    text(resumed.rule());
    out.writeInt(resumed.from());
  }
}
