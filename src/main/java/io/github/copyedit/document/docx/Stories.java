package io.github.copyedit.document.docx;

import java.util.List;
import java.util.Optional;

/** The texts of a document, in the order in which reports show them. */
record Stories(
    Story body,
    Story textBoxes,
    Story footnotes,
    Story endnotes,
    Story altTexts,
    Story properties) {

  Stories() {
    this(
        new Story("body"),
        new Story("text boxes"),
        new Story("footnotes"),
        new Story("endnotes"),
        new Story("alternative texts"),
        new Story("properties"));
  }

  List<Story> all() {
    return List.of(body, textBoxes, footnotes, endnotes, altTexts, properties);
  }

  void addAltText(String words) {
    add(altTexts, Shape.ALT_TEXT, words);
  }

  /** A line that stands nowhere in the text. */
  static void add(Story story, Shape shape, String words) {
    ParagraphText text = new ParagraphText();
    text.append(words.strip().replaceAll("\\R", ParagraphText.LINE_BREAK), Optional.empty());
    story.lines().add(new Story.Line(shape, text));
  }
}
