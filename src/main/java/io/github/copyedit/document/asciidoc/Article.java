package io.github.copyedit.document.asciidoc;

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
import java.util.List;
import java.util.Optional;

/** What has been read of an article so far; every span is one of the source. */
final class Article {

  private final Source source;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Metadata.Field> fields = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();
  private final SuppressionScanner suppressions = new SuppressionScanner();

  Article(Source source) {
    this.source = source;
  }

  /** Unless it has no words. */
  void add(Block block) {
    if (!block.prose().text().isEmpty()) {
      blocks.add(block);
    }
  }

  void add(Metadata.Kind kind, Metadata.Origin origin, Prose value) {
    fields.add(new Metadata.Field(kind, origin, value));
  }

  void add(Link link) {
    links.add(link);
  }

  void add(Image image) {
    images.add(image);
  }

  void addNote(Prose prose, Span source) {
    add(new Block.Footnote(prose, source, Optional.empty()));
  }

  void addAltText(RawText words, Span image) {
    add(
        new Block.AltText(
            new Prose(words.text(), words.map()), image.cover(words.source()), Optional.empty()));
  }

  void omit(String name, String reason, Span span) {
    omissions.add(new Omission(name, reason, span));
  }

  SuppressionScanner suppressions() {
    return suppressions;
  }

  Document build() {
    return Document.ofFile(
        source, blocks, new Metadata(fields), links, images, omissions, suppressions);
  }
}
