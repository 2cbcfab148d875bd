package io.github.copyedit.document.docx;

import java.util.Optional;

/** Reads what stands in one paragraph. */
final class InlineReader {

  private final StoryReader story;
  private final ParagraphText text;
  private final Fields fields;
  private ParagraphFormat format = ParagraphFormat.NONE;
  private RunFormat run = RunFormat.NONE;

  InlineReader(StoryReader story, ParagraphText text, Fields fields) {
    this.story = story;
    this.text = text;
    this.fields = fields;
  }

  /** Of the paragraph that has been read. */
  ParagraphFormat format() {
    return format;
  }

  /** A child of the paragraph. */
  void read(XmlWalk at) {
    switch (at.name()) {
      case "w:pPr" -> format = ParagraphFormat.read(at);
      case "w:r" -> {
        run = story.resolve(RunFormat.NONE, format);
        at.children(this::inRun);
      }
      case "w:hyperlink" -> hyperlink(at);
      case "w:ins",
          "w:moveTo",
          "w:smartTag",
          "w:customXml",
          "w:dir",
          "w:bdo",
          "w:fldSimple",
          "w:rubyBase" ->
          at.children(this::read);
      case "w:del", "w:moveFrom" ->
          text.leaveOut(at.name(), "deleted, though the change is not yet accepted");
      case "w:sdt" -> ContentControl.read(at, this::read, text::leaveOut);
      case "m:oMath", "m:oMathPara" -> formula(at);
      case "w:commentRangeStart" -> at.attribute("w:id").ifPresent(text::remark);
      case "mc:AlternateContent" -> Alternatives.read(at, this::read);
      default -> {
        // Bookmarks, marks of changes and of spelling mistakes.
      }
    }
  }

  private void inRun(XmlWalk at) {
    switch (at.name()) {
      case "w:rPr" -> run = story.resolve(RunFormat.read(at), format);
      case "w:t" -> words(at);
      case "w:tab", "w:ptab" -> add(ParagraphText.TAB);
      case "w:br", "w:cr" -> add(ParagraphText.LINE_BREAK);
      case "w:noBreakHyphen" -> add(ParagraphText.NO_BREAK_HYPHEN);
      case "w:softHyphen" -> add(ParagraphText.SOFT_HYPHEN);
      case "w:sym" -> text.leaveOut("w:sym", "a symbol of a font");
      case "w:fldChar" -> fields.mark(at.attribute("w:fldCharType").orElse(""), text);
      case "w:instrText" -> fields.instruction(at.text());
      case "w:drawing", "w:pict", "w:object" -> {
        if (isSeen()) {
          new DrawingReader(story, text).read(at);
        }
      }
      case "w:ruby" -> at.children(this::read);
      case "w:commentReference" -> at.attribute("w:id").ifPresent(text::remark);
      case "mc:AlternateContent" -> Alternatives.read(at, this::inRun);
      default -> {
        // Marks of notes and of page breaks, deleted words.
      }
    }
  }

  /** As word processors do, blanks around the words count only where the file says so. */
  private void words(XmlWalk at) {
    boolean kept = at.attribute("xml:space").equals(Optional.of("preserve"));
    String words = at.text().replace('\r', ' ').replace('\n', ' ').replace('\t', ' ');
    add(kept ? words : words.strip());
  }

  private void add(String characters) {
    if (isSeen()) {
      text.append(characters, run.language());
    }
  }

  private boolean isSeen() {
    if (run.hidden().orElse(false)) {
      text.leaveOut("w:vanish", "hidden text");
      return false;
    }
    return fields.shows();
  }

  private void hyperlink(XmlWalk at) {
    Optional<String> place = at.attribute("w:anchor").map(name -> "#" + name);
    Optional<String> file = at.attribute("r:id").flatMap(story::target);
    int start = text.length();
    at.children(this::read);
    if (file.isPresent() || place.isPresent()) {
      text.link(file.orElse("") + place.orElse(""), start);
    }
  }

  private void formula(XmlWalk at) {
    StringBuilder symbols = new StringBuilder();
    collect(at, symbols);
    if (!symbols.isEmpty()) {
      text.placeholder(symbols.toString().replaceAll("\\s", " "));
    }
  }

  private static void collect(XmlWalk at, StringBuilder symbols) {
    at.children(
        child -> {
          if (child.name().equals("m:t")) {
            symbols.append(child.text());
          } else {
            collect(child, symbols);
          }
        });
  }
}
