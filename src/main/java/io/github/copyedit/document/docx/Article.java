package io.github.copyedit.document.docx;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Image;
import io.github.copyedit.document.Link;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Omission;
import io.github.copyedit.document.Prose;
import io.github.copyedit.document.SuppressionScanner;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts the stories of a document one behind the other into one text, a paragraph a line. */
final class Article {

  private final Stories stories;
  private final Map<String, String> comments;
  private final Properties properties;
  private final StringBuilder text = new StringBuilder();
  private final List<Source.Part> parts = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Metadata.Field> fields = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();
  private final SuppressionScanner suppressions = new SuppressionScanner();
  private final Optional<Locale> language;

  /**
   * @param comments their words by their ids
   */
  Article(Stories stories, Map<String, String> comments, Properties properties) {
    this.stories = stories;
    this.comments = comments;
    this.properties = properties;
    this.language = language().or(properties::language);
  }

  /** What has no place in the text. */
  void omitAtTop(String name, String reason) {
    omissions.add(new Omission(name, reason, new Span(0, 0)));
  }

  Document build(String file) {
    properties
        .title()
        .ifPresent(title -> Stories.add(stories.properties(), Shape.TITLE_PROPERTY, title));
    properties
        .author()
        .ifPresent(author -> Stories.add(stories.properties(), Shape.AUTHOR_PROPERTY, author));
    stories.all().stream().filter(story -> !story.lines().isEmpty()).forEach(this::add);
    omissions.sort(Comparator.comparing(Omission::source));
    links.sort(Comparator.comparing(Link::source));
    Span extent = new Span(0, text.length());
    return new Document(
        Source.inParts(file, text.toString(), parts),
        Optional.empty(),
        extent,
        language,
        blocks,
        new Metadata(fields),
        links,
        images,
        omissions,
        suppressions.build(extent, blocks));
  }

  private void add(Story story) {
    int start = text.length();
    List<Integer> starts = new ArrayList<>();
    for (Story.Line line : story.lines()) {
      starts.add(text.length());
      add(line);
    }
    starts.add(text.length());
    story
        .tables()
        .forEach(
            rows ->
                suppressions.construct(new Span(starts.get(rows.start()), starts.get(rows.end()))));
    parts.add(new Source.Part(story.name(), new Span(start, text.length())));
  }

  private void add(Story.Line line) {
    int offset = text.length();
    ParagraphText paragraph = line.text();
    text.append(paragraph.text()).append('\n');
    Span source = Span.ofLength(offset, paragraph.length());
    Prose prose = paragraph.prose(offset);
    if (!prose.text().isEmpty() && !isDirective(prose, source)) {
      add(line.shape(), prose, source, paragraph.language());
    }
    for (ParagraphText.Anchor anchor : paragraph.anchors()) {
      String words = anchor.words().of(paragraph.text()).strip();
      links.add(new Link(anchor.target(), words, anchor.words().shift(offset)));
    }
    for (ParagraphText.Picture picture : paragraph.pictures()) {
      images.add(new Image(picture.target(), picture.alt(), point(offset + picture.at())));
    }
    for (ParagraphText.Gap gap : paragraph.gaps()) {
      omissions.add(new Omission(gap.name(), gap.reason(), point(offset + gap.at())));
    }
    paragraph.remarks().forEach(remark -> add(remark, offset));
  }

  private void add(Shape shape, Prose prose, Span source, Optional<Locale> own) {
    switch (shape.kind()) {
      case TITLE -> addField(Metadata.Kind.HEADLINE, Metadata.Origin.ELEMENT, prose);
      case SUBTITLE -> addField(Metadata.Kind.DEK, Metadata.Origin.ELEMENT, prose);
      case TITLE_PROPERTY -> addField(Metadata.Kind.HEADLINE, Metadata.Origin.FILE_PROPERTY, prose);
      case AUTHOR_PROPERTY -> addField(Metadata.Kind.BYLINE, Metadata.Origin.FILE_PROPERTY, prose);
      default -> {
        // Says nothing of the article as a whole.
      }
    }
    boolean said = shape.kind() == Shape.Kind.TITLE_PROPERTY && isHeading(prose.text());
    if (shape.kind() == Shape.Kind.CONTENTS) {
      omissions.add(new Omission("toc", "table of contents, made out of the headings", source));
    } else if (!said && shape.kind() != Shape.Kind.AUTHOR_PROPERTY) {
      blocks.add(
          shape.block(prose, source, own.filter(mine -> !language.equals(Optional.of(mine)))));
    }
  }

  private void addField(Metadata.Kind kind, Metadata.Origin origin, Prose value) {
    fields.add(new Metadata.Field(kind, origin, value));
  }

  private boolean isHeading(String title) {
    return blocks.stream()
        .anyMatch(block -> block instanceof Block.Heading && block.prose().text().equals(title));
  }

  private boolean isDirective(Prose prose, Span place) {
    String line = prose.text();
    return line.startsWith("[")
        && line.endsWith("]")
        && suppressions.comment(line.substring(1, line.length() - 1), place);
  }

  private void add(ParagraphText.Remark remark, int offset) {
    Span place = point(offset + remark.at());
    if (!suppressions.comment(comments.getOrDefault(remark.id(), ""), place)) {
      omissions.add(new Omission("w:comment", "a reviewer's comment", place));
    }
  }

  private static Span point(int at) {
    return new Span(at, at);
  }

  /** The language of most words. */
  private Optional<Locale> language() {
    Map<Locale, Integer> lengths = new HashMap<>();
    stories.all().stream()
        .flatMap(story -> story.lines().stream())
        .flatMap(line -> line.text().lengths().entrySet().stream())
        .forEach(entry -> lengths.merge(entry.getKey(), entry.getValue(), Integer::sum));
    return ParagraphText.mostOf(lengths);
  }
}
