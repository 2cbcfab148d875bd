package io.github.copyedit.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.Embedding;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Prose;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlFragmentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "text &amp; more|Paragraph: text & more",
        "<h3>a</h3>b|Heading3: a/Paragraph: b",
        "<header>a</header><article>b</article><main>c</main><footer>d</footer>|Paragraph: a/Paragraph: b/Paragraph: c/Paragraph: d",
        "</div>a<div>b|Paragraph: a/Paragraph: b",
        "<li>a<li>b|ListItem: a/ListItem: b",
        "<td>a</td>|Paragraph: a",
        "<html><body class=x><p>a</html>|Paragraph: a",
        "<nav>a</nav><div class=ad-slot></div><p hidden>b</p>c|Paragraph: c",
        "<title>a</title><meta name=date content=2026-01-02><h1>b</h1><time datetime=2026-01-02>c</time>|Heading1: b/Paragraph: c",
        "<frameset><frame src=x></frameset>|",
        "|"
      })
  void allOfItIsRead(String html, String outline) {
    String expected = outline == null ? "" : outline.replace("/", "\n") + "\n";
    Document document = parse("post.md", html == null ? "" : html);
    MapProperty.check(document);
    assertThat(Pages.outline(document)).isEqualTo(expected);
    assertThat(document.metadata()).isEqualTo(Metadata.NONE);
  }

  @Test
  void itsLanguageIsThatOfItsRoot() {
    assertThat(parse("feed.xml", "<html lang=de><p>Hallo").language()).contains(Locale.GERMAN);
    assertThat(parse("feed.xml", "<p lang=de>Hallo").blocks().get(0).language())
        .contains(Locale.GERMAN);
  }

  @Test
  void aStetInItHolds() {
    assertThat(parse("post.xhtml", "<p>a<!-- stet --><p>b<br>c").suppressions()).hasSize(1);
  }

  @Test
  void itsWordsAreFoundInTheFileAroundIt() {
    String file = "{\"html\": \"<p>un<b>believ<\\/b>able\"}";
    OffsetMap map =
        new OffsetMap.Builder()
            .identity(new Span(10, 25))
            .replaced(1, new Span(25, 27))
            .identity(new Span(27, 33))
            .build();
    Prose decoded = new Prose("<p>un<b>believ</b>able", map);
    Embedding embedding = new Embedding(Source.of("a.json", file), decoded);
    Document inner = HtmlParser.fragment().parse(embedding.inner()).get(0);
    Document article =
        embedding.document(inner, Optional.of("1"), new Span(0, file.length()), Metadata.NONE);
    Prose prose = article.blocks().get(0).prose();
    assertThat(prose.text()).isEqualTo("unbelievable");
    assertThat(prose.toSource(prose.all()).of(file)).isEqualTo("un<b>believ<\\/b>able");
  }

  private static Document parse(String file, String html) {
    return HtmlParser.fragment().parse(Source.of(file, html)).get(0);
  }
}
