package io.github.copyedit.rule.newsroom.copy;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.rule.Part;
import io.github.copyedit.text.Span;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Tells which part of one article a place in it belongs to. */
public final class PartReader {

  private final List<Span> datelines;
  private final Map<Block, Quotations> quotations = new IdentityHashMap<>();

  public PartReader(Document document) {
    this.datelines =
        document.metadata().all(Metadata.Kind.DATELINE).stream()
            .map(field -> field.value().toSource(field.value().all()))
            .toList();
  }

  /**
   * @param span of the block's prose
   */
  public Part of(Block block, Span span) {
    if (quotations(block).cover(span)) {
      return Part.QUOTE;
    }
    Span source = block.prose().toSource(span);
    if (datelines.stream().anyMatch(dateline -> dateline.contains(source))) {
      return Part.DATELINE;
    }
    return of(block);
  }

  private Quotations quotations(Block block) {
    return quotations.computeIfAbsent(block, key -> Quotations.in(key.prose().text()));
  }

  private static Part of(Block block) {
    if (block instanceof Block.Heading) {
      return Part.HEADLINE;
    }
    if (block instanceof Block.FieldText field) {
      return switch (field.kind()) {
        case HEADLINE -> Part.HEADLINE;
        case DEK -> Part.DEK;
        default -> Part.BODY;
      };
    }
    if (block instanceof Block.Quote) {
      return Part.QUOTE;
    }
    if (block instanceof Block.ListItem) {
      return Part.LIST;
    }
    if (block instanceof Block.TableCell) {
      return Part.TABLE;
    }
    if (block instanceof Block.Footnote) {
      return Part.FOOTNOTE;
    }
    boolean besides =
        block instanceof Block.Caption
            || block instanceof Block.AltText
            || block instanceof Block.TitleText;
    return besides ? Part.CAPTION : Part.BODY;
  }
}
