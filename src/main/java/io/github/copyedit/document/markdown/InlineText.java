package io.github.copyedit.document.markdown;

import io.github.copyedit.document.Prose;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.OffsetMap.Kind;
import io.github.copyedit.text.Span;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * The text that the spans of a block's inline nodes count in. In a table cell it is not the source:
 * there the library resolves {@code \|} first, and counts on in the shorter text from where the
 * cell begins.
 *
 * @param text from {@code start} on
 * @param start offset that the spans give to the text's first character
 * @param toBody from the spans' offsets, less {@code start}, to those of the text that was parsed
 * @param toSource from the spans' offsets, less {@code start}, to the source
 */
record InlineText(String text, int start, OffsetMap toBody, OffsetMap toSource) {

  /** Whether the text stands there as it is. */
  boolean has(String literal, Span span) {
    // Strings that are equal are compared many characters at once; with startsWith that isn't so
    // where one of the two has but Latin-1 in it.
    return literal.length() == span.length() && span.of(text).equals(literal);
  }

  /** Where the spans count in the text that was parsed. */
  static InlineText of(String body, OffsetMap source) {
    return new InlineText(body, 0, OffsetMap.identity(0, body.length()), source);
  }

  static InlineText ofCell(String body, Span cell, OffsetMap source) {
    String written = cell.of(body);
    if (written.indexOf('\\') < 0) {
      OffsetMap plain = OffsetMap.identity(cell.start(), cell.length());
      return new InlineText(written, cell.start(), plain, plain.within(source));
    }
    StringBuilder text = new StringBuilder();
    OffsetMap.Builder map = new OffsetMap.Builder();
    for (int at = cell.start(); at < cell.end(); at++) {
      if (body.charAt(at) == '\\' && at + 1 < cell.end() && body.charAt(at + 1) == '|') {
        map.replaced(1, Span.ofLength(at, 2));
        at++;
      } else {
        map.identity(Span.ofLength(at, 1));
      }
      text.append(body.charAt(at));
    }
    OffsetMap toBody = map.build();
    return new InlineText(text.toString(), cell.start(), toBody, toBody.within(source));
  }

  /**
   * The text of a block of several lines, without the marks of quotations and items before each
   * line, and its map to the source.
   */
  Prose lines(HtmlBlock block) {
    return lines(block, false);
  }

  /** A tag as the library gives it: of what stands between its lines, one line end is left. */
  Prose tag(HtmlInline tag) {
    return lines(tag, true);
  }

  private Prose lines(Node node, boolean joined) {
    Prose lines = lines(node, new Span(0, text.length()), joined);
    return new Prose(lines.text(), lines.map().within(toSource));
  }

  /**
   * A part of a node as the library reads it: without the blanks and the marks of quotations and
   * items that begin a line.
   */
  InlineText joined(Node node, Span part) {
    Prose lines = lines(node, part, true);
    return new InlineText(
        lines.text(), 0, lines.map().within(toBody), lines.map().within(toSource));
  }

  private Prose lines(Node node, Span part, boolean joined) {
    StringBuilder lines = new StringBuilder();
    OffsetMap.Builder map = new OffsetMap.Builder();
    int end = -1;
    for (SourceSpan found : node.getSourceSpans()) {
      Span line = local(Span.ofLength(found.getInputIndex(), found.getLength()));
      if (line.end() < part.start() || line.start() > part.end()) {
        continue;
      }
      Span own = new Span(Math.max(line.start(), part.start()), Math.min(line.end(), part.end()));
      if (end >= 0 && end < own.start()) {
        Span between = new Span(end, own.start());
        boolean kept = !joined && between.of(text).isBlank();
        lines.append(kept ? between.of(text) : "\n");
        map.run(kept ? between.length() : 1, between, kept ? Kind.IDENTITY : Kind.REPLACED);
      }
      lines.append(own.of(text));
      map.identity(own);
      end = own.end();
    }
    return new Prose(lines.toString(), map.build());
  }

  /** A span of the library's in this text. */
  Span local(Span span) {
    return span.shift(-start);
  }
}
