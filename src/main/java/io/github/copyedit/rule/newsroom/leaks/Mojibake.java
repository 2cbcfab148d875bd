package io.github.copyedit.rule.newsroom.leaks;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Fix;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.newsroom.copy.Excerpts;
import io.github.copyedit.rule.newsroom.copy.Lexicon;
import io.github.copyedit.rule.newsroom.copy.Subject;
import io.github.copyedit.rule.newsroom.copy.WrittenAsShown;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds text that was read in the wrong encoding on its way here. */
public final class Mojibake implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of("mojibake", "Characters garbled by the wrong encoding", Severity.ERROR, "leaks");

  /** A text full of it says one thing: after so many nobody reads on. */
  private static final int MOST_IN_BLOCK = 20;

  private final Subject encodings = new Subject(Lexicon.lines("encoding-subject.txt"));

  private record Found(Block block, GarbledText.Garble garble) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    List<Found> found = new ArrayList<>();
    for (Block block : document.blocks()) {
      hits.deadline().check();
      GarbledText.find(block.prose().text()).stream()
          .limit(MOST_IN_BLOCK)
          .forEach(garble -> found.add(new Found(block, garble)));
    }
    if (!found.isEmpty() && !encodings.isSpokenOf(document, 1)) {
      found.forEach(each -> report(document, each, hits));
    }
  }

  private static void report(Document document, Found found, Hits hits) {
    GarbledText.Garble garble = found.garble();
    String text = found.block().prose().text();
    String shown = Excerpts.of(garble.span().of(text));
    if (garble.repaired().isEmpty()) {
      String message =
          "“%s” in “%s” stands for a character that got lost in the wrong encoding. Put in what the"
              + " source had, and read that as UTF-8.";
      hits.inProse(
          INFO, found.block(), garble.span(), message.formatted(shown, word(text, garble)));
      return;
    }
    String repaired = garble.repaired().get();
    boolean safe =
        garble.proven()
            && WrittenAsShown.allows(document, found.block())
            && WrittenAsShown.isVerbatim(found.block(), garble.span());
    String message =
        repaired.isBlank()
            ? "“%s” is a blank that was garbled by the wrong encoding. Read the source as UTF-8."
                .formatted(shown)
            : "“%s” is “%s”, garbled by the wrong encoding. Read the source as UTF-8."
                .formatted(shown, Excerpts.of(repaired));
    hits.inProse(
        INFO,
        found.block(),
        garble.span(),
        message,
        List.of(repaired),
        safe
            ? Optional.of(new Fix(found.block().prose().toSource(garble.span()), repaired))
            : Optional.empty());
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\uFFFD';
  }

  private static String word(String text, GarbledText.Garble garble) {
    int start = garble.span().start();
    int end = garble.span().end();
    while (start > 0 && isWord(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return Excerpts.of(new Span(start, end).of(text));
  }
}
