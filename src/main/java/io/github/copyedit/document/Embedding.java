package io.github.copyedit.document;

import io.github.copyedit.source.Source;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A text within a file that another parser reads, such as the HTML of a feed's entry or of a JSON
 * string: what that parser found is put to its place in the file.
 *
 * @param source of the file
 * @param text the embedded text, decoded, and its map to the file
 */
public record Embedding(Source source, Prose text) {

  /** The embedded text as a file of its own, for its parser; it keeps the file's name. */
  public Source inner() {
    return Source.of(source.file(), text.text());
  }

  /**
   * All that the parser finds in the text, at its places in the file.
   *
   * @param extent of the text in the file
   * @throws UnreadableDocumentException when the parser can't read it
   */
  public Document read(DocumentParser parser, Span extent) {
    return document(parser.parse(inner()).get(0), Optional.empty(), extent, Metadata.NONE);
  }

  /**
   * The article in the file.
   *
   * @param found what the parser made of {@link #inner()}
   * @param extent of the article in the file
   * @param metadata of the article, with places in the file; the embedded text's own comes behind
   */
  public Document document(Document found, Optional<String> entry, Span extent, Metadata metadata) {
    return new Document(
        source,
        entry,
        extent,
        found.language(),
        found.blocks().stream().map(this::block).toList(),
        metadata.and(new Metadata(found.metadata().fields().stream().map(this::field).toList())),
        found.links().stream()
            .map(link -> new Link(link.target(), link.text(), span(link.source())))
            .toList(),
        found.images().stream()
            .map(image -> new Image(image.target(), image.alt(), span(image.source())))
            .toList(),
        found.omissions().stream()
            .map(left -> new Omission(left.name(), left.reason(), span(left.source())))
            .toList(),
        suppressions(found));
  }

  /** A block of the embedded text in the file. */
  public Block block(Block block) {
    return block.at(prose(block.prose()), span(block.source()));
  }

  /** A span of the embedded text in the file. */
  public Span span(Span inner) {
    return text.toSource(inner);
  }

  private Prose prose(Prose inner) {
    return new Prose(inner.text(), inner.map().within(text.map()));
  }

  private Metadata.Field field(Metadata.Field field) {
    return new Metadata.Field(field.kind(), field.origin(), prose(field.value()));
  }

  private List<Suppression> suppressions(Document found) {
    return found.suppressions().stream()
        .map(
            inner ->
                new Suppression(
                    inner.rules(),
                    inner.reason(),
                    span(inner.scope()),
                    span(inner.place()),
                    inner.exceptions().stream()
                        .map(back -> new Suppression.Resumed(back.rule(), at(back.from())))
                        .toList()))
        .toList();
  }

  private int at(int inner) {
    return span(new Span(inner, inner)).start();
  }
}
