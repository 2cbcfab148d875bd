package io.github.copyedit.rule.newsroom.headings;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Prose;
import java.util.Optional;
import java.util.Set;

/** An article's headline, wherever it stands. */
final class Headline {

  /** They often have the site's name in them. */
  private static final Set<Metadata.Origin> OF_THE_PAGE =
      Set.of(Metadata.Origin.TITLE_ELEMENT, Metadata.Origin.META_TAG, Metadata.Origin.JSON_LD);

  private Headline() {}

  /** The one that readers see: the first heading of level 1, else what the metadata says. */
  static Optional<Prose> of(Document document) {
    return document.headings().stream()
        .filter(heading -> heading.level() == 1 && !heading.prose().text().isBlank())
        .map(heading -> heading.prose())
        .findFirst()
        .or(
            () ->
                document.metadata().all(Metadata.Kind.HEADLINE).stream()
                    .filter(field -> !OF_THE_PAGE.contains(field.origin()))
                    .map(Metadata.Field::value)
                    .filter(value -> !value.text().isBlank())
                    .findFirst());
  }

  /** The one that only machines and the browser's tab show. */
  static Optional<Prose> ofPage(Document document) {
    return document.metadata().all(Metadata.Kind.HEADLINE).stream()
        .filter(field -> OF_THE_PAGE.contains(field.origin()))
        .map(Metadata.Field::value)
        .filter(value -> !value.text().isBlank())
        .findFirst();
  }
}
