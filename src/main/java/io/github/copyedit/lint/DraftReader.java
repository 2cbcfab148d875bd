package io.github.copyedit.lint;

import io.github.copyedit.document.LanguageOrigin;
import io.github.copyedit.document.Suppression;
import io.github.copyedit.finding.Fix;
import io.github.copyedit.finding.RuleId;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.lint.ArticleDraft.Stet;
import io.github.copyedit.rule.Hit;
import io.github.copyedit.rule.NameDoubt;
import io.github.copyedit.rule.NameSightings;
import io.github.copyedit.rule.Part;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads drafts as {@link DraftWriter} wrote them. */
final class DraftReader {

  private final PackedReader in;
  private final List<RuleInfo> infos = new ArrayList<>();

  DraftReader(PackedReader in) {
    this.in = in;
  }

  ArticleDraft draft() {
    String file = in.text();
    Optional<String> entry = in.optional(in::text);
    Locale language = Locale.forLanguageTag(in.text());
    LanguageOrigin origin = LanguageOrigin.valueOf(in.text());
    Span text = in.span();
    List<PlacedHit> hits = in.each(this::placedHit);
    Map<RuleId, PackedNotes> notes = new HashMap<>();
    in.each(() -> notes.put(new RuleId(in.text()), PackedNotes.ofBytes(in.block())));
    NameSightings names = new NameSightings(words(), words(), words());
    return new ArticleDraft(
        file, entry, language, origin, text, hits, notes, names, in.each(this::stet), in.flag());
  }

  private PlacedHit placedHit() {
    Hit hit =
        new Hit(
            repeatedInfo(),
            in.location(),
            Part.valueOf(in.repeatedText()),
            in.repeatedText(),
            in.each(in::repeatedText),
            in.optional(this::fix),
            in.optional(this::doubt));
    return new PlacedHit(hit, in.place());
  }

  private NameDoubt doubt() {
    return new NameDoubt(in.text(), in.flag());
  }

  private Set<String> words() {
    return new HashSet<>(in.each(in::text));
  }

  private RuleInfo repeatedInfo() {
    int number = in.number();
    if (number != PackedWriter.NEW) {
      return infos.get(number - 1);
    }
    RuleInfo info = info();
    infos.add(info);
    return info;
  }

  private RuleInfo info() {
    return new RuleInfo(
        new RuleId(in.text()),
        in.text(),
        Severity.valueOf(in.text()),
        in.text(),
        in.text(),
        in.each(in::text),
        List.of(),
        in.flag());
  }

  private Fix fix() {
    return new Fix(in.span(), in.repeatedText());
  }

  private Stet stet() {
    Suppression suppression =
        new Suppression(
            in.each(in::text), in.optional(in::text), in.span(), in.span(), in.each(this::resumed));
    return new Stet(suppression, in.place(), in.text(), in.text());
  }

  private Suppression.Resumed resumed() {
    return new Suppression.Resumed(in.text(), in.number());
  }
}
