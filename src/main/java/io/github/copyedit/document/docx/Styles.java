package io.github.copyedit.document.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A document's styles. A style builds on another one and says only where it differs. */
final class Styles {

  /** A style as it stands in the file. */
  private record Style(String name, ParagraphFormat paragraph, RunFormat run, String base) {}

  /** Chains of styles that build on one another are short; a ring never ends. */
  private static final int LONGEST_CHAIN = 50;

  private final Map<String, Style> styles = new HashMap<>();
  private RunFormat defaults = RunFormat.NONE;
  private String defaultParagraph = "";

  /** None when the document has no part for them. */
  static Styles of(List<WordFile.Part> parts) {
    Styles styles = new Styles();
    parts.forEach(part -> XmlWalk.through(part, styles::read));
    return styles;
  }

  /** The kind of a paragraph. */
  Shape shape(ParagraphFormat format) {
    List<Style> chain = chain(format.style().orElse(defaultParagraph));
    OptionalInt outline = format.outline();
    Optional<Boolean> listed = format.listed();
    Optional<Shape> named = Optional.empty();
    for (Style style : chain) {
      outline = outline.isPresent() ? outline : style.paragraph().outline();
      listed = listed.or(style.paragraph()::listed);
      named = named.or(() -> Shape.named(style.name()));
    }
    if (outline.isPresent() && outline.getAsInt() < Shape.BODY_LEVEL) {
      return Shape.heading(outline.getAsInt() + 1);
    }
    boolean text = outline.isPresent();
    Optional<Shape> shape = named.filter(known -> !(text && known.isHeading()));
    return shape.orElse(listed.orElse(false) ? Shape.LIST_ITEM : Shape.PARAGRAPH);
  }

  /** What holds for a run, with what its own style, the paragraph's and the defaults add. */
  RunFormat run(RunFormat own, ParagraphFormat paragraph) {
    RunFormat format = own;
    for (Style style : own.style().map(this::chain).orElse(List.of())) {
      format = format.over(style.run());
    }
    for (Style style : chain(paragraph.style().orElse(defaultParagraph))) {
      format = format.over(style.run());
    }
    return format.over(defaults);
  }

  private List<Style> chain(String id) {
    List<Style> chain = new ArrayList<>();
    Style style = styles.get(id);
    while (style != null && chain.size() < LONGEST_CHAIN) {
      chain.add(style);
      style = styles.get(style.base());
    }
    return chain;
  }

  private void read(XmlWalk at) {
    switch (at.name()) {
      case "w:docDefaults" -> at.children(this::readDefaults);
      case "w:style" -> readStyle(at);
      default -> {
        // Styles that are not in use.
      }
    }
  }

  private void readDefaults(XmlWalk at) {
    if (at.name().equals("w:rPr")) {
      defaults = RunFormat.read(at);
    } else if (at.name().equals("w:rPrDefault")) {
      at.children(this::readDefaults);
    }
  }

  private void readStyle(XmlWalk at) {
    String id = at.attribute("w:styleId").orElse("");
    boolean standard =
        at.attribute("w:default").filter(value -> value.matches("1|true|on")).isPresent()
            && at.attribute("w:type").equals(Optional.of("paragraph"));
    StyleReader reader = new StyleReader();
    at.children(reader::property);
    styles.put(id, new Style(reader.name, reader.paragraph, reader.run, reader.base));
    defaultParagraph = standard ? id : defaultParagraph;
  }

  private static final class StyleReader {

    private String name = "";
    private String base = "";
    private ParagraphFormat paragraph = ParagraphFormat.NONE;
    private RunFormat run = RunFormat.NONE;

    private void property(XmlWalk at) {
      switch (at.name()) {
        case "w:name" -> name = at.attribute("w:val").orElse("").toLowerCase(Locale.ROOT);
        case "w:basedOn" -> base = at.attribute("w:val").orElse("");
        case "w:pPr" -> paragraph = ParagraphFormat.read(at);
        case "w:rPr" -> run = RunFormat.read(at);
        default -> {
          // How it looks.
        }
      }
    }
  }
}
