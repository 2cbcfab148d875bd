package io.github.copyedit.document.docx;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.source.BinarySource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a document's parts. Here, and in what this uses, Apache POI is needed. */
final class WordDocument {

  private final WordFile.Part main;
  private final Styles styles;
  private final Stories stories = new Stories();

  private WordDocument(WordFile.Part main) {
    this.main = main;
    this.styles = Styles.of(main.related("styles"));
  }

  /**
   * @throws UnreadableDocumentException for what is no Word document, or has no words
   */
  static Document read(BinarySource file) {
    try (WordFile word = WordFile.open(file.bytes())) {
      WordDocument document = new WordDocument(word.main());
      document.readStories();
      Properties properties = Properties.of(word.properties());
      Article article = new Article(document.stories, document.comments(), properties);
      document.omitHeaders(article);
      return article.build(file.file());
    }
  }

  private void readStories() {
    read(main, stories.body(), Optional.empty());
    readNotes("footnotes", stories.footnotes());
    readNotes("endnotes", stories.endnotes());
    if (stories.all().stream().noneMatch(Story::hasWords)) {
      throw new UnreadableDocumentException("is empty: write the article, or exclude the file");
    }
  }

  private void readNotes(String type, Story story) {
    main.related(type).forEach(part -> read(part, story, Optional.of(Shape.Kind.FOOTNOTE)));
  }

  private void read(WordFile.Part part, Story story, Optional<Shape.Kind> surroundings) {
    StoryReader reader = new StoryReader(part, styles, stories, story, surroundings);
    XmlWalk.through(part, reader::block);
    reader.end();
  }

  /** The words of each comment by its id. */
  private Map<String, String> comments() {
    Map<String, String> comments = new HashMap<>();
    for (WordFile.Part part : main.related("comments")) {
      XmlWalk.through(
          part,
          comment -> {
            String id = comment.attribute("w:id").orElse("");
            Story words = new Story("comment");
            StoryReader reader =
                new StoryReader(part, styles, new Stories(), words, Optional.empty());
            comment.children(reader::block);
            reader.end();
            List<String> lines = words.lines().stream().map(line -> line.text().text()).toList();
            comments.put(id, String.join(" ", lines));
          });
    }
    return comments;
  }

  private void omitHeaders(Article article) {
    for (String type : List.of("header", "footer")) {
      for (WordFile.Part part : main.related(type)) {
        Story words = new Story(type);
        StoryReader reader = new StoryReader(part, styles, new Stories(), words, Optional.empty());
        XmlWalk.through(part, reader::block);
        reader.end();
        if (words.hasWords()) {
          article.omitAtTop("w:" + type, "stands on every page");
        }
      }
    }
  }
}
