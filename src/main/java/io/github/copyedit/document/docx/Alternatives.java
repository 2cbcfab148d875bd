package io.github.copyedit.document.docx;

import java.util.function.Consumer;

/** What a file says twice, for new programs and for old ones. */
final class Alternatives {

  private boolean chosen;

  private Alternatives() {}

  /** Visits what the first choice holds; the fallback when there is none. */
  static void read(XmlWalk at, Consumer<XmlWalk> visitor) {
    Alternatives alternatives = new Alternatives();
    at.children(
        alternative -> {
          String name = alternative.name();
          if (!alternatives.chosen && (name.equals("mc:Choice") || name.equals("mc:Fallback"))) {
            alternatives.chosen = true;
            alternative.children(visitor);
          }
        });
  }
}
