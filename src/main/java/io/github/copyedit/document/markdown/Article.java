package io.github.copyedit.document.markdown;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Image;
import io.github.copyedit.document.Link;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Omission;
import io.github.copyedit.document.Prose;
import io.github.copyedit.document.SuppressionScanner;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What has been read of an article so far; every span is one of the source. */
final class Article {

  private static final String COMMENT_START = "<!--";
  private static final String COMMENT_END = "-->";

  private final Source source;
  private final boolean masked;
  private final boolean renamed;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Metadata.Field> fields = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();
  private final SuppressionScanner suppressions = new SuppressionScanner();

  /**
   * @param masked whether masks were put in before parsing
   * @param renamed whether other characters were
   */
  Article(Source source, boolean masked, boolean renamed) {
    this.source = source;
    this.masked = masked;
    this.renamed = renamed;
  }

  void add(Block block) {
    blocks.add(block);
  }

  void add(Metadata.Field field) {
    fields.add(field);
  }

  void add(Link link) {
    links.add(link);
  }

  void add(Image image) {
    images.add(image);
  }

  int images() {
    return images.size();
  }

  /**
   * The alternative text of the first image since there were {@code count}; empty if there is none.
   */
  String altSince(int count) {
    return images.stream()
        .skip(count)
        .flatMap(image -> image.alt().stream())
        .findFirst()
        .orElse("");
  }

  void omit(String name, String reason, Span span) {
    omissions.add(new Omission(name, reason, span));
  }

  /**
   * The prose with its characters as the source has them: names of components are altered before
   * parsing, and not all of them prove to be some.
   */
  Prose asWritten(Prose prose) {
    if (!renamed && !(masked && Masked.hasMask(prose.text()))) {
      return prose;
    }
    StringBuilder text = new StringBuilder();
    for (OffsetMap.Run run : prose.map().runs()) {
      boolean exact = run.kind() == OffsetMap.Kind.IDENTITY;
      text.append(exact ? slice(run.source()) : run.prose().of(prose.text()));
    }
    return new Prose(text.toString(), prose.map());
  }

  String slice(Span span) {
    return span.of(source.text());
  }

  SuppressionScanner suppressions() {
    return suppressions;
  }

  /** HTML's comments within the span; those that are no directives of ours are left out. */
  void comments(Span span) {
    String html = slice(span);
    int at = 0;
    for (int start = html.indexOf(COMMENT_START);
        start >= 0;
        start = html.indexOf(COMMENT_START, at)) {
      int end = html.indexOf(COMMENT_END, start + COMMENT_START.length());
      if (end < 0) {
        omit("comment", "not closed", new Span(start, html.length()).shift(span.start()));
        return;
      }
      at = end + COMMENT_END.length();
      comment(
          html.substring(start + COMMENT_START.length(), end),
          new Span(start, at).shift(span.start()));
    }
  }

  /**
   * @param text between the marks
   */
  void comment(String text, Span place) {
    if (!suppressions.comment(text, place)) {
      omit("comment", "not shown", place);
    }
  }

  Source source() {
    return source;
  }

  Document build() {
    return Document.ofFile(
        source, blocks, new Metadata(fields), links, images, omissions, suppressions);
  }
}
