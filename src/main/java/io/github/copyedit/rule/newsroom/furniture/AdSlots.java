package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.Omission;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The markup that an ad server fills: empty elements and the scripts beside them. */
final class AdSlots {

  private static final String SCRIPT = "script";
  private static final int MOST_OF_A_SCRIPT = 2000;
  private static final List<String> AD_SERVERS =
      List.of("adsbygoogle", "googletag.display", "googletag.cmd", "div-gpt-ad");

  private AdSlots() {}

  /** Those between the article's first words and its last; neighbours count as one. */
  static List<Span> of(Document document) {
    List<Span> slots = new ArrayList<>();
    if (document.blocks().isEmpty()) {
      return slots;
    }
    int from = document.blocks().get(0).source().start();
    int to = document.blocks().get(document.blocks().size() - 1).source().end();
    int last = -1;
    for (Omission omission : document.omissions()) {
      Span source = omission.source();
      if (source.start() >= from && source.end() <= to && isSlot(document, omission)) {
        boolean beside =
            last >= 0
                && last <= source.start()
                && document.slice(new Span(last, source.start())).isBlank();
        if (!beside && source.start() >= last) {
          slots.add(source);
        }
        last = Math.max(last, source.end());
      }
    }
    return slots;
  }

  private static boolean isSlot(Document document, Omission omission) {
    if (omission.reason().equals(Omission.AD_SLOT)) {
      return true;
    }
    if (!omission.name().startsWith(SCRIPT) || omission.source().length() > MOST_OF_A_SCRIPT) {
      return false;
    }
    String script = document.slice(omission.source());
    return AD_SERVERS.stream().anyMatch(script::contains);
  }
}
