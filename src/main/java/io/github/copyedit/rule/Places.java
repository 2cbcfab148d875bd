package io.github.copyedit.rule;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Prose;
import io.github.copyedit.finding.Location;
import io.github.copyedit.text.Span;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

/** Finds the places of one article in its source, for one thread. */
final class Places {

  private final Document document;

  /** Of the text that was asked for last: many places lie in one. */
  private Optional<Sentences> latest = Optional.empty();

  Places(Document document) {
    this.document = document;
  }

  Location inProse(Block block, Span span) {
    return proseAt(block.prose(), span, document.languageOf(block));
  }

  Location inProse(Prose prose, Span span) {
    return proseAt(prose, span, document.language().orElse(Locale.ROOT));
  }

  Location inSource(Span source) {
    return new Location.InSource(source, document.slice(source));
  }

  Location wholeArticle() {
    return new Location.WholeArticle(document.extent().start());
  }

  private Location proseAt(Prose prose, Span span, Locale locale) {
    return new Location.InProse(
        prose.toSource(span), document.shown(prose, span), sentence(prose.text(), span, locale));
  }

  private String sentence(String text, Span span, Locale locale) {
    Sentences sentences =
        latest
            .filter(known -> known.text().equals(text) && known.locale().equals(locale))
            .orElseGet(() -> Sentences.of(text, locale));
    latest = Optional.of(sentences);
    return sentences.around(span);
  }

  private record Sentences(String text, Locale locale, BreakIterator breaks) {

    private static Sentences of(String text, Locale locale) {
      BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
      breaks.setText(text);
      return new Sentences(text, locale, breaks);
    }

    private String around(Span span) {
      int start =
          span.start() == 0 ? 0 : breaks.preceding(Math.min(text.length(), span.start() + 1));
      int end =
          span.end() >= text.length()
              ? text.length()
              : breaks.following(Math.max(0, span.end() - 1));
      return text.substring(Math.max(0, start), end == BreakIterator.DONE ? text.length() : end);
    }
  }
}
