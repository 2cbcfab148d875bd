package io.github.copyedit.document.docx;

import io.github.copyedit.text.Span;
import java.util.Optional;

/** Reads the paragraphs and tables of one story. */
final class StoryReader {

  private final WordFile.Part part;
  private final Styles styles;
  private final Stories stories;
  private final Story story;
  private final Fields fields = new Fields();
  private Optional<Shape.Kind> surroundings;

  /** The paragraph that goes on, its end being deleted. */
  private Optional<ParagraphText> open = Optional.empty();

  /**
   * @param part that the references in the story belong to
   * @param stories for what is anchored in it
   * @param surroundings of the paragraphs, where they make them what they are
   */
  StoryReader(
      WordFile.Part part,
      Styles styles,
      Stories stories,
      Story story,
      Optional<Shape.Kind> surroundings) {
    this.part = part;
    this.styles = styles;
    this.stories = stories;
    this.story = story;
    this.surroundings = surroundings;
  }

  /** A child of the body, of a cell, of a text box, of a note. */
  void block(XmlWalk at) {
    switch (at.name()) {
      case "w:p" -> paragraph(at);
      case "w:tbl" -> table(at);
      case "w:tc" -> cell(at);
      case "w:body", "w:tr", "w:customXml", "w:ins", "w:moveTo", "w:smartTag" ->
          at.children(this::block);
      case "w:sdt" -> ContentControl.read(at, this::block, this::omit);
      case "mc:AlternateContent" -> Alternatives.read(at, this::block);
      case "w:altChunk" -> omit("w:altChunk", "a file of another format, put in as a whole");
      case "w:footnote", "w:endnote" -> {
        // The lines that separate notes from the text are of a type of their own.
        if (at.attribute("w:type").filter(type -> !type.equals("normal")).isEmpty()) {
          at.children(this::block);
        }
      }
      default -> {
        // Sections, bookmarks, deletions: their words are in paragraphs.
      }
    }
  }

  /** The last paragraph may still be open. */
  void end() {
    open.ifPresent(text -> story.lines().add(new Story.Line(Shape.PARAGRAPH, text)));
    open = Optional.empty();
  }

  private void paragraph(XmlWalk at) {
    ParagraphText text = open.orElseGet(ParagraphText::new);
    InlineReader inline = new InlineReader(this, text, fields);
    at.children(inline::read);
    fields.endParagraph();
    ParagraphFormat format = inline.format();
    if (format.mark().deleted()) {
      open = Optional.of(text);
      return;
    }
    open = Optional.empty();
    story.lines().add(new Story.Line(styles.shape(format).within(surroundings), text));
  }

  private void table(XmlWalk at) {
    int start = story.lines().size();
    at.children(this::block);
    story.tables().add(new Span(start, story.lines().size()));
  }

  private void cell(XmlWalk at) {
    Optional<Shape.Kind> around = surroundings;
    surroundings = Optional.of(around.orElse(Shape.Kind.TABLE_CELL));
    at.children(this::block);
    end();
    surroundings = around;
  }

  private void omit(String name, String reason) {
    ParagraphText text = new ParagraphText();
    text.leaveOut(name, reason);
    story.lines().add(new Story.Line(Shape.PARAGRAPH, text));
  }

  RunFormat resolve(RunFormat own, ParagraphFormat paragraph) {
    return styles.run(own, paragraph);
  }

  Optional<String> target(String id) {
    return part.target(id);
  }

  Stories stories() {
    return stories;
  }

  /** What a text box holds. */
  void textBox(XmlWalk at) {
    StoryReader box = new StoryReader(part, styles, stories, stories.textBoxes(), Optional.empty());
    at.children(box::block);
    box.end();
  }
}
