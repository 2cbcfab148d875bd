package io.github.copyedit.document.xml;

import java.util.Locale;
import java.util.Optional;

/** What the text of an element is. */
enum TextType {
  TEXT,
  /** HTML's markup, escaped. */
  HTML,
  /** Elements of XHTML. */
  XHTML;

  /** By Atom's {@code type} or a media type; empty for what is no text. */
  static Optional<TextType> of(String type) {
    String plain = type.strip().toLowerCase(Locale.ROOT);
    int semicolon = plain.indexOf(';');
    return switch (semicolon < 0 ? plain : plain.substring(0, semicolon).strip()) {
      case "", "text", "text/plain" -> Optional.of(TEXT);
      case "html", "text/html" -> Optional.of(HTML);
      case "xhtml", "application/xhtml+xml" -> Optional.of(XHTML);
      default -> Optional.empty();
    };
  }
}
