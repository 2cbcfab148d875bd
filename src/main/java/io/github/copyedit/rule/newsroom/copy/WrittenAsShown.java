package io.github.copyedit.rule.newsroom.copy;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.Set;

/** Where text can be put into the source as it is, since no syntax stands around it. */
public final class WrittenAsShown {

  private static final Set<String> FORMATS =
      Set.of("txt", "text", "md", "markdown", "html", "htm", "xhtml");

  private WrittenAsShown() {}

  /** Whether the block is running text in a file of text or markup: no attribute, no JSON. */
  public static boolean allows(Document document, Block block) {
    return block.flows() && FORMATS.contains(document.source().extension());
  }

  /** Whether no markup lies within the span, and nothing stands in the source otherwise. */
  public static boolean isVerbatim(Block block, Span span) {
    return block.prose().map().runs().stream()
        .filter(run -> run.prose().overlaps(span))
        .allMatch(run -> run.kind() == OffsetMap.Kind.IDENTITY && run.prose().contains(span));
  }
}
