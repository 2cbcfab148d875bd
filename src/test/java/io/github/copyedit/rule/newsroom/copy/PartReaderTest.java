package io.github.copyedit.rule.newsroom.copy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.html.HtmlParser;
import io.github.copyedit.rule.Part;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "BODY; <p>The XX sailed.</p>",
        "HEADLINE; <h2>The XX sailed</h2>",
        "QUOTE; <p>She said: “The XX sailed.”</p>",
        "QUOTE; <blockquote>The XX sailed.</blockquote>",
        "BODY; <p>“Now,” she said. The XX sailed.</p>",
        "LIST; <ul><li>The XX</li></ul>",
        "QUOTE; <ul><li>\"The XX sailed,\" they said.</li></ul>",
        "TABLE; <table><tr><td>The XX</td><td>1</td></tr></table>",
        "CAPTION; <figure><img src='a.png' alt='a'><figcaption>The XX</figcaption></figure>",
        "CAPTION; <p><img src='a.png' alt='The XX'></p>",
      })
  void knowsThePart(Part part, String html) {
    Document document = HtmlParser.fragment().parse(Source.of("a.html", html)).get(0);
    Block block =
        document.blocks().stream()
            .filter(each -> each.prose().text().contains("XX"))
            .findFirst()
            .orElseThrow();
    Span span = Span.ofLength(block.prose().text().indexOf("XX"), 2);
    assertThat(new PartReader(document).of(block, span)).isEqualTo(part);
  }
}
