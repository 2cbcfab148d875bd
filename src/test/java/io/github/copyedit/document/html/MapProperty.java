package io.github.copyedit.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Prose;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import org.jsoup.parser.Parser;

/** What holds of every map that the parser makes, whatever the page. */
final class MapProperty {

  private MapProperty() {}

  static void check(Document document) {
    String source = document.source().text();
    int start = 0;
    for (Block block : document.blocks()) {
      assertThat(block.source().start())
          .as("blocks in the source's order")
          .isGreaterThanOrEqualTo(start);
      start = block.source().start();
      assertThat(block.prose().text())
          .as("nothing at the edges")
          .isNotBlank()
          .doesNotStartWith(" ")
          .doesNotEndWith(" ");
      check(
          block.prose(),
          source,
          block instanceof Block.AltText || block instanceof Block.TitleText);
      assertThat(block.source().contains(block.prose().toSource(block.prose().all())))
          .as("words of %s in it", block)
          .isTrue();
    }
    for (Metadata.Field field : document.metadata().fields()) {
      if (field.origin() != Metadata.Origin.JSON_LD) {
        check(field.value(), source, true);
      }
    }
    document
        .links()
        .forEach(link -> assertThat(link.source().end()).isLessThanOrEqualTo(source.length()));
    document
        .images()
        .forEach(image -> assertThat(image.source().of(source)).startsWithIgnoringCase("<"));
    document
        .omissions()
        .forEach(
            omission -> assertThat(omission.source().end()).isLessThanOrEqualTo(source.length()));
  }

  private static void check(Prose prose, String source, boolean attribute) {
    Span before = new Span(0, 0);
    for (OffsetMap.Run run : prose.map().runs()) {
      assertThat(run.source().start()).as("monotone").isGreaterThanOrEqualTo(before.end());
      assertThat(run.source().end()).isLessThanOrEqualTo(source.length());
      before = run.source();
      String words = run.prose().of(prose.text());
      String slice = run.source().of(source);
      switch (run.kind()) {
        case IDENTITY -> assertThat(slice).isEqualTo(words);
        case REPLACED ->
            assertThat(said(slice, words, attribute)).as("<%s> says <%s>", slice, words).isTrue();
        case PLACEHOLDER -> assertThat(words).matches("Dummy[01]|Ina0");
        case SYNTHETIC -> assertThat(run.source().isEmpty()).isTrue();
      }
    }
  }

  private static boolean said(String slice, String words, boolean attribute) {
    if (words.equals(" ")) {
      return Parser.unescapeEntities(slice, attribute).replaceAll("<[^>]*>", "").isBlank();
    }
    // NUL itself, or a reference to it, is dropped, kept or replaced, depending on where it stands.
    return (slice.equals("\0") ? "\uFFFD" : Parser.unescapeEntities(slice, attribute))
        .equals(words.replace('\0', '\uFFFD'));
  }
}
