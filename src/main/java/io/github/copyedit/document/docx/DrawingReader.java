package io.github.copyedit.document.docx;

import java.util.Optional;

/** Reads what is drawn: pictures with their alternative text, text boxes. */
final class DrawingReader {

  private final StoryReader story;
  private final ParagraphText text;
  private Optional<String> alt = Optional.empty();
  private Optional<String> picture = Optional.empty();

  DrawingReader(StoryReader story, ParagraphText text) {
    this.story = story;
    this.text = text;
  }

  void read(XmlWalk at) {
    at.children(this::visit);
    alt.filter(words -> !words.isBlank()).ifPresent(story.stories()::addAltText);
    picture.ifPresent(target -> text.picture(target, alt));
  }

  private void visit(XmlWalk at) {
    switch (at.name()) {
      case "wp:docPr" -> alt = alt.or(() -> at.attribute("descr"));
      case "v:shape", "v:rect" -> {
        alt = alt.or(() -> at.attribute("alt"));
        at.children(this::visit);
      }
      case "a:blip" -> picture(at, "r:embed");
      case "v:imagedata" -> picture(at, "r:id");
      case "w:txbxContent" -> story.textBox(at);
      case "mc:AlternateContent" -> Alternatives.read(at, this::visit);
      case "c:chart" -> text.leaveOut("c:chart", "a chart");
      case "dgm:relIds" -> text.leaveOut("dgm:relIds", "a diagram");
      case "v:textpath" -> text.leaveOut("v:textpath", "words drawn as a picture");
      default -> at.children(this::visit);
    }
  }

  private void picture(XmlWalk at, String reference) {
    picture = picture.or(() -> at.attribute(reference).map(id -> story.target(id).orElse("")));
  }
}
