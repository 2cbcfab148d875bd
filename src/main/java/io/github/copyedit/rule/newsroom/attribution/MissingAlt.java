package io.github.copyedit.rule.newsroom.attribution;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.Image;
import io.github.copyedit.document.Link;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.text.Span;
import java.util.TreeMap;

/** Finds images without words for those who can't see them. */
public final class MissingAlt implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "missing-alt", "Images without an alternative text", Severity.WARNING, "attribution");

  /** From a link's target to the image in it: the rest of a tag, and perhaps one more. */
  private static final int FAR = 300;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    TreeMap<Integer, Link> wordless = new TreeMap<>();
    document.links().stream()
        .filter(link -> link.text().isBlank())
        .forEach(link -> wordless.put(link.source().end(), link));
    for (Picture picture : Picture.of(document)) {
      Image image = picture.image();
      if (!picture.isHidden() && !picture.isNamed()) {
        if (!picture.saysNothing()) {
          report(picture, hits);
        } else if (isAloneInLink(document, image, wordless)) {
          hits.inSource(
              INFO,
              image.source(),
              "Nothing but %s is in the link, and its alternative text is empty, so screen readers have no name for where it leads. Say it."
                  .formatted(picture.name()));
        }
      }
    }
  }

  private static boolean isAloneInLink(
      Document document, Image image, TreeMap<Integer, Link> wordless) {
    Integer end = wordless.floorKey(image.source().start());
    return end != null
        && image.source().start() - end <= FAR
        && !document.slice(new Span(end, image.source().start())).contains("</a");
  }

  private static void report(Picture picture, Hits hits) {
    String what =
        picture
            .altText()
            .map("“%s” is a file's name, no alternative text"::formatted)
            .orElse("%s has no alternative text".formatted(picture.name()));
    hits.inSource(
        INFO,
        picture.image().source(),
        what
            + ", so those who can't see the image miss it. Say what it shows%s."
                .formatted(picture.isElement() ? ", or mark it as an ornament with alt=\"\"" : ""));
  }
}
