package io.github.copyedit.document.asciidoc;

import io.github.copyedit.document.Image;
import io.github.copyedit.document.Link;
import io.github.copyedit.text.Span;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the inline markup of one block from left to right. Asciidoctor itself goes over the text
 * several times; where that gives other words, the comparison behind this one says so.
 */
final class InlineReader {

  /** Markup in markup; what is deeper is taken as text. */
  private static final int DEEPEST = 40;

  private static final Map<String, String> REPLACEMENTS =
      Map.of(
          "(C)", "\u00A9",
          "(R)", "\u00AE",
          "(TM)", "\u2122",
          "...", "\u2026",
          "->", "\u2192",
          "=>", "\u21D2",
          "<-", "\u2190",
          "<=", "\u21D0");

  private final Article article;
  private final RawText raw;
  private final Reading reading;
  private final InlineScanner scanner;

  private InlineReader(Article article, RawText raw) {
    this.article = article;
    this.raw = raw;
    this.reading = new Reading(raw);
    this.scanner = new InlineScanner(raw.text());
  }

  /** Links, images and footnotes go to the article. */
  static Reading read(Article article, RawText raw) {
    InlineReader reader = new InlineReader(article, raw);
    reader.read(new Span(0, raw.text().length()), 0);
    return reader.reading;
  }

  private void read(Span span, int depth) {
    int plain = span.start();
    int at = span.start();
    while (at < span.end()) {
      Optional<InlineScanner.Found> found =
          depth > DEEPEST ? Optional.empty() : scanner.at(at, span.end());
      if (found.isEmpty()) {
        at++;
      } else {
        reading.text(new Span(plain, at));
        apply(found.get(), depth);
        at = found.get().whole().end();
        plain = at;
      }
    }
    reading.text(new Span(plain, span.end()));
  }

  private void apply(InlineScanner.Found found, int depth) {
    Span whole = found.whole();
    switch (found.syntax()) {
      case ESCAPED -> reading.text(new Span(whole.start() + 1, whole.end()));
      case PASS_TRIPLE, PASS_DOLLAR, PASS, CODE, CODE_WITHIN, MATH, KEYS ->
          reading.placeholder(whole);
      case LITERAL, LITERAL_WITHIN -> reading.text(found.words());
      case QUOTED_DOUBLE -> quoted(found, "\u201C", "\u201D", depth);
      case QUOTED_SINGLE -> quoted(found, "\u2018", "\u2019", depth);
      case APOSTROPHE -> reading.replaced("\u2019", whole);
      case BOLD, BOLD_WITHIN, ITALIC, ITALIC_WITHIN, MARK, MARK_WITHIN, SUPER, SUB ->
          read(found.words(), depth + 1);
      case TERM, TERM_MACRO -> read(found.words(), depth + 1);
      case ANCHOR, HIDDEN_TERM, HIDDEN_TERM_MACRO -> {
        // Readers see nothing of it.
      }
      case BIBLIOGRAPHY -> reading.anything();
      case INCLUDE -> {
        reading.anything();
        article.omit("include", "another file, read by itself", raw.toSource(whole));
      }
      case REFERENCE, URL, URL_IN_BRACKETS -> bare(found);
      case REFERENCE_IN_WORDS, REFERENCE_MACRO, LINK, URL_IN_WORDS, ATTRIBUTE_IN_WORDS ->
          link(found, depth);
      case FOOTNOTE -> footnote(found);
      case IMAGE -> image(found);
      case ATTRIBUTE -> attribute(found.target().of(raw.text()), whole);
      case ENTITY -> entity(whole);
      case DASH -> reading.replaced("\u2014", whole);
      case REPLACEMENT -> reading.replaced(REPLACEMENTS.get(whole.of(raw.text())), whole);
      case HARD_BREAK -> reading.blank(whole);
    }
  }

  private void quoted(InlineScanner.Found found, String open, String closed, int depth) {
    reading.replaced(open, new Span(found.whole().start(), found.words().start()));
    read(found.words(), depth + 1);
    reading.replaced(closed, new Span(found.words().end(), found.whole().end()));
  }

  private void bare(InlineScanner.Found found) {
    String target = found.target().of(raw.text());
    reading.placeholder(found.whole());
    article.add(new Link(target, target, raw.toSource(found.target())));
  }

  private void link(InlineScanner.Found found, int depth) {
    Span words = LinkAttributes.words(raw.text(), found.words());
    if (words.of(raw.text()).isBlank()) {
      bare(found);
      return;
    }
    int start = reading.length();
    read(words, depth + 1);
    String target = found.target().of(raw.text());
    article.add(new Link(target, reading.from(start), raw.toSource(found.target())));
  }

  private void footnote(InlineScanner.Found found) {
    reading.anything();
    RawText note = raw.part(found.words());
    if (!note.text().isBlank()) {
      article.addNote(InlineReader.read(article, note).prose(), raw.toSource(found.whole()));
    }
  }

  private void image(InlineScanner.Found found) {
    Span whole = raw.toSource(found.whole());
    Optional<Span> alt = LinkAttributes.alt(raw.text(), found.words());
    String target = found.target().of(raw.text());
    article.add(new Image(target, alt.map(span -> span.of(raw.text())), whole));
    alt.ifPresent(span -> article.addAltText(raw.part(span), whole));
    reading.anything();
  }

  private void attribute(String name, Span whole) {
    switch (name) {
      case "empty", "blank", "zwsp", "wj" -> {
        // Readers see nothing of it.
      }
      case "nbsp" -> reading.replaced("\u00A0", whole);
      case "sp" -> reading.blank(whole);
      default -> reading.placeholder(whole);
    }
  }

  private void entity(Span whole) {
    Rendered.entityAt(raw.text(), whole.start())
        .ifPresentOrElse(
            entity -> reading.replaced(entity, whole), () -> reading.placeholder(whole));
  }
}
