package io.github.copyedit.document.docx;

import io.github.copyedit.document.LanguageTags;
import java.util.Locale;
import java.util.Optional;

/**
 * What formatting says of words.
 *
 * @param style id of the style it builds on
 * @param hidden whether readers see them; empty when it says nothing of it
 * @param language empty when it says nothing of it
 * @param deleted whether a tracked deletion has been noted on it
 */
record RunFormat(
    Optional<String> style, Optional<Boolean> hidden, Optional<Locale> language, boolean deleted) {

  static final RunFormat NONE =
      new RunFormat(Optional.empty(), Optional.empty(), Optional.empty(), false);

  /** Reads a {@code w:rPr}. */
  static RunFormat read(XmlWalk properties) {
    Reader reader = new Reader();
    properties.children(reader::property);
    return reader.format;
  }

  /** This where it says something, else the other. */
  RunFormat over(RunFormat other) {
    return new RunFormat(
        style.or(other::style), hidden.or(other::hidden), language.or(other::language), deleted);
  }

  private static final class Reader {

    private RunFormat format = NONE;

    private void property(XmlWalk at) {
      switch (at.name()) {
        case "w:rStyle" ->
            set(at.attribute("w:val"), format.hidden, format.language, format.deleted);
        case "w:vanish" ->
            set(format.style, Optional.of(at.isOn()), format.language, format.deleted);
        case "w:lang" ->
            set(
                format.style,
                format.hidden,
                at.attribute("w:val").flatMap(LanguageTags::parse),
                format.deleted);
        case "w:del", "w:moveFrom" -> set(format.style, format.hidden, format.language, true);
        default -> {
          // How it looks.
        }
      }
    }

    private void set(
        Optional<String> style,
        Optional<Boolean> hidden,
        Optional<Locale> language,
        boolean deleted) {
      format = new RunFormat(style, hidden, language, deleted);
    }
  }
}
