package io.github.copyedit.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.html.HtmlParser;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** HTML that stands escaped in another file, as in a feed. */
final class EmbeddingTest {

  private static final String FILE =
      "<item>&lt;p lang=\"de\"&gt;un&lt;b&gt;believ&lt;/b&gt;able &amp;amp; true"
          + "&lt;!-- stet x --&gt;&lt;img alt=\"a dog\"&gt;&lt;a href=\"u\"&gt;v&lt;/a&gt;"
          + "&lt;script&gt;&lt;/script&gt;&lt;/p&gt;</item>";

  private final Source source = Source.of("feed.xml", FILE);
  private final Document document = embedded();

  private Document embedded() {
    Span content = new Span("<item>".length(), FILE.length() - "</item>".length());
    Embedding embedding = new Embedding(source, decoded(content));
    Document found = new HtmlParser().parse(embedding.inner()).get(0);
    return embedding.document(found, Optional.of("1"), content, Metadata.NONE);
  }

  /** Decodes as XML does. */
  private static Prose decoded(Span content) {
    StringBuilder text = new StringBuilder();
    OffsetMap.Builder map = new OffsetMap.Builder();
    for (int at = content.start(), end; at < content.end(); at = end) {
      if (FILE.charAt(at) == '&') {
        end = FILE.indexOf(';', at) + 1;
        text.append(
            switch (FILE.substring(at, end)) {
              case "&lt;" -> '<';
              case "&gt;" -> '>';
              default -> '&';
            });
        map.replaced(1, new Span(at, end));
      } else {
        end = at + 1;
        text.append(FILE.charAt(at));
        map.identity(new Span(at, end));
      }
    }
    return new Prose(text.toString(), map.build());
  }

  @Test
  void proseStandsWhereItWasTyped() {
    Block block = blocks(Block.Paragraph.class).get(0);
    assertThat(block.prose().text()).startsWith("unbelievable & true");
    assertThat(slice(block, 0, 12)).isEqualTo("un&lt;b&gt;believ&lt;/b&gt;able");
    assertThat(slice(block, 13, 14)).isEqualTo("&amp;amp;");
    assertThat(slice(block, 15, 19)).isEqualTo("true");
  }

  @Test
  void blocksKeepTheirKindAndLanguage() {
    assertThat(blocks(Block.AltText.class))
        .extracting(block -> block.prose().text())
        .containsExactly("a dog");
    assertThat(blocks(Block.Paragraph.class).get(0).language().orElseThrow()).hasToString("de");
  }

  @Test
  void linksImagesOmissionsAndSuppressionsArePlacedToo() {
    assertThat(document.slice(document.links().get(0).source())).isEqualTo("u");
    assertThat(document.slice(document.images().get(0).source()))
        .isEqualTo("&lt;img alt=\"a dog\"&gt;");
    assertThat(document.omissions())
        .extracting(left -> document.slice(left.source()))
        .contains("&lt;script&gt;&lt;/script&gt;");
    assertThat(document.suppressions())
        .extracting(stet -> document.slice(stet.place()))
        .containsExactly("&lt;!-- stet x --&gt;");
  }

  private List<Block> blocks(Class<? extends Block> kind) {
    return document.blocks().stream().filter(kind::isInstance).map(Block.class::cast).toList();
  }

  private String slice(Block block, int start, int end) {
    return document.slice(block.prose().toSource(new Span(start, end)));
  }
}
