package io.github.copyedit.rule.newsroom.copy;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.text.OffsetMap;
import java.util.regex.Pattern;

/** How messages name a heading. */
public final class HeadingText {

  private static final Pattern TAG = Pattern.compile("</?+[a-zA-Z][^<>]*+>");

  private HeadingText() {}

  /** Its words as readers see them, with the code that rules have a word in place of. */
  public static String shown(Document document, Block heading) {
    StringBuilder text = new StringBuilder();
    for (OffsetMap.Run run : heading.prose().map().runs()) {
      text.append(
          run.kind() == OffsetMap.Kind.PLACEHOLDER
              ? TAG.matcher(document.slice(run.source())).replaceAll("")
              : run.prose().of(heading.prose().text()));
    }
    return text.toString();
  }

  /** Whether it stands in the source as it is. */
  public static boolean isVerbatim(Block heading) {
    return heading.prose().map().runs().size() == 1
        && heading.prose().map().runs().get(0).kind() == OffsetMap.Kind.IDENTITY;
  }
}
