package io.github.copyedit.rule.newsroom.copy;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.text.OffsetMap;

/** How messages name a heading. */
public final class HeadingText {

  private HeadingText() {}

  /** Its words as readers see them, with the code that rules have a word in place of. */
  public static String shown(Document document, Block heading) {
    return document.shown(heading.prose(), heading.prose().all());
  }

  /** Whether it stands in the source as it is. */
  public static boolean isVerbatim(Block heading) {
    return heading.prose().map().runs().size() == 1
        && heading.prose().map().runs().get(0).kind() == OffsetMap.Kind.IDENTITY;
  }
}
