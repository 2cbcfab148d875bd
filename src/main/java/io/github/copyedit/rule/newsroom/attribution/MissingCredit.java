package io.github.copyedit.rule.newsroom.attribution;

import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Finds images that don't say whose they are. */
public final class MissingCredit implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "missing-credit",
              "Images that don't say whose they are",
              Severity.WARNING,
              "attribution")
          .offByDefault();

  /** How credits begin in the languages that we know, and agencies that they end in. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "©|\\(c\\)\\s|\\b(?:photos?|photograph(?:y|s|er)?|pictures?|images?|illustrations?|graphics?|credits?|courtesy|source|screenshot"
              + "|fotos?|fotografie|bild(?:er)?|bildnachweis|quelle|grafik|illustration|crédits?|cr[ée]dito|fotograf[íi]a"
              + "|imagen|imagem|immagine|fonte|beeld|bron|bild)(?:\\s?+[:|©]|\\s/|\\s(?:by|von|par|por|door|av)\\s)"
              + "|[/|(]\\s?+(?:ap|afp|dpa|epa|reuters|getty|imago|efe|ansa|lusa|belga|anp|tt|ntb|ritzau|pa|shutterstock|alamy|unsplash|flickr"
              + "|pixabay|wikimedia|istock)\\b|\\bcourtesy of\\b|\\bcc[- ]by\\b|\\bpublic domain\\b|(?:class|itemprop)=[\"'][^\"'<>]{0,60}credit"
              + "|copyrightholder",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Where a credit may stand, from the image on; a caption is rarely longer. */
  private static final int BEHIND = 700;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    List<Picture> pictures = Picture.of(document);
    for (int i = 0; i < pictures.size(); i++) {
      int end =
          i + 1 < pictures.size()
              ? pictures.get(i + 1).image().source().start()
              : document.extent().end();
      Picture picture = pictures.get(i);
      Span image = picture.image().source();
      if (!picture.isOrnament() && !isCredited(document, image, end)) {
        hits.inSource(
            INFO,
            image,
            "%s has no credit, neither in its text nor below it, so nobody can tell whose it is. Add one, such as “Photo: Jane Doe”."
                .formatted(picture.name()));
      }
    }
  }

  private static boolean isCredited(Document document, Span image, int before) {
    int end = Math.max(image.end(), Math.min(before, image.end() + BEHIND));
    return CREDIT.matcher(document.slice(new Span(image.start(), end))).find();
  }
}
