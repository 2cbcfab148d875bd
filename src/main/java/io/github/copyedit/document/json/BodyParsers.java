package io.github.copyedit.document.json;

import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.FormatSettings.BodyFormat;

/**
 * The parsers of texts that stand in JSON.
 *
 * @param html reads the whole of a piece of HTML
 */
public record BodyParsers(DocumentParser html, DocumentParser markdown, DocumentParser plain) {

  DocumentParser of(BodyFormat format) {
    return switch (format) {
      case HTML -> html;
      case MARKDOWN -> markdown;
      case TEXT -> plain;
    };
  }
}
