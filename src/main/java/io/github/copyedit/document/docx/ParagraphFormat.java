package io.github.copyedit.document.docx;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What formatting says of a paragraph.
 *
 * @param style id of the style it builds on
 * @param outline level of a heading from 0; 9 for text; empty when it says nothing of it
 * @param listed whether it is a list's item; empty when it says nothing of it
 * @param mark of the paragraph's end
 */
record ParagraphFormat(
    Optional<String> style, OptionalInt outline, Optional<Boolean> listed, RunFormat mark) {

  static final ParagraphFormat NONE =
      new ParagraphFormat(Optional.empty(), OptionalInt.empty(), Optional.empty(), RunFormat.NONE);

  /** Reads a {@code w:pPr}. */
  static ParagraphFormat read(XmlWalk properties) {
    Reader reader = new Reader();
    properties.children(reader::property);
    return new ParagraphFormat(reader.style, reader.outline, reader.listed, reader.mark);
  }

  private static final class Reader {

    private Optional<String> style = Optional.empty();
    private OptionalInt outline = OptionalInt.empty();
    private Optional<Boolean> listed = Optional.empty();
    private RunFormat mark = RunFormat.NONE;

    private void property(XmlWalk at) {
      switch (at.name()) {
        case "w:pStyle" -> style = at.attribute("w:val");
        case "w:outlineLvl" -> outline = number(at.attribute("w:val"));
        case "w:numPr" -> at.children(this::numbering);
        case "w:rPr" -> mark = RunFormat.read(at);
        default -> {
          // How it looks.
        }
      }
    }

    private void numbering(XmlWalk at) {
      if (at.name().equals("w:numId")) {
        // 0 takes a style's numbering away.
        listed = at.attribute("w:val").map(id -> !id.equals("0"));
      }
    }

    private static OptionalInt number(Optional<String> value) {
      return value.filter(digits -> digits.matches("[0-9]")).stream()
          .mapToInt(Integer::parseInt)
          .findFirst();
    }
  }
}
