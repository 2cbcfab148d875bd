package io.github.copyedit.rule;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Prose;
import io.github.copyedit.finding.Location;
import io.github.copyedit.text.Span;
import java.text.BreakIterator;
import java.util.Locale;

/** Finds the places of one article in its source. */
final class Places {

  private final Document document;

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

  private static String sentence(String text, Span span, Locale locale) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
    sentences.setText(text);
    int start =
        span.start() == 0 ? 0 : sentences.preceding(Math.min(text.length(), span.start() + 1));
    int end =
        span.end() >= text.length()
            ? text.length()
            : sentences.following(Math.max(0, span.end() - 1));
    return text.substring(Math.max(0, start), end == BreakIterator.DONE ? text.length() : end);
  }
}
