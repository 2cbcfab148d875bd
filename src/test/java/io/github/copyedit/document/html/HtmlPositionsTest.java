package io.github.copyedit.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Prose;
import io.github.copyedit.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPositionsTest {

  private static final List<UnaryOperator<String>> FORMS =
      List.of(
          html -> html,
          html -> html.replace("\n", "\r\n"),
          html -> html.replace("\n", "\r"),
          html -> "\uD83D\uDE00 " + html);

  @ParameterizedTest
  @MethodSource("pages")
  void everyMapLeadsBackToWhatStands(String page) {
    for (UnaryOperator<String> form : FORMS) {
      MapProperty.check(Pages.parse(form.apply(page)));
      MapProperty.check(Pages.parse("page.xhtml", form.apply(page)));
    }
  }

  static List<String> pages() {
    return Pages.ALL;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>a PROBE b</h1>",
        "<p>a <a href=x>PROBE</a> b",
        "<p>a <em>PROBE</em>",
        "<table><tr><td>a<td>PROBE</table>",
        "<ul><li>a<li>PROBE</ul>",
        "<blockquote>PROBE</blockquote>",
        "<figure><img><figcaption>a PROBE</figcaption></figure>",
        "<p>t <img alt='&quot;a&quot; PROBE' src=x> u",
        "<p>&eacute;&mdash;&nbsp;&amp;  PROBE &lt;",
        "text <b>x</b>  <br>PROBE",
        "<table>PROBE<tr><td>x</table>",
        "<p>x<table><tr><td>y</tr>PROBE</table>",
        "<b>a<p>c</b>PROBE",
        "<p>a \0 PROBE",
        "a &notit; PROBE",
        "<div>x<p>y</p>PROBE",
        "<p>a<br>\n<br>PROBE</p>",
        "</body>PROBE",
        "<p><code>x</code> PROBE"
      })
  void aWordIsFoundWhereItStands(String body) {
    for (UnaryOperator<String> form : FORMS) {
      String html = form.apply("<!DOCTYPE html>\n<html>\n<body>\n<p>Before&hellip;\n</p>\n" + body);
      Document document = Pages.parse(html);
      List<Span> found =
          document.blocks().stream()
              .map(Block::prose)
              .filter(prose -> prose.text().contains("PROBE"))
              .map(prose -> prose.toSource(Span.ofLength(prose.text().indexOf("PROBE"), 5)))
              .toList();
      assertThat(found).as(html).containsExactly(Span.ofLength(html.indexOf("PROBE"), 5));
    }
  }

  @Test
  void aWordWithMarkupInsideIsOneWord() {
    String html = "<p>An un<b>believ</b>able story";
    Prose prose = Pages.parse(html).blocks().get(0).prose();
    assertThat(prose.toSource(Span.ofLength(prose.text().indexOf("unbelievable"), 12)).of(html))
        .isEqualTo("un<b>believ</b>able");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "&eacute;|é|&eacute;",
        "x &amp y|&|&amp",
        "&notit;|¬|&not",
        "&#150;|–|&#150;",
        "&notin;|∉|&notin;",
        "&amp;amp;|&|&amp;",
        "&NotEqualTilde;|≂̸|&NotEqualTilde;"
      })
  void anEntityIsFoundAsItIsWritten(String html, String says, String written) {
    Prose prose = Pages.parse(html).blocks().get(0).prose();
    assertThat(prose.toSource(Span.ofLength(prose.text().indexOf(says), says.length())).of(html))
        .isEqualTo(written);
  }

  @Test
  void newsPagesOfTheWildHold() throws IOException {
    Path folder = Path.of(System.getProperty("bench", "../shared/bench"), "dev/dates/files");
    Assumptions.assumeTrue(
        Files.isDirectory(folder),
        "no folder " + folder + ": the pages are not part of the project");
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
      assertThat(pages).isNotEmpty();
      for (Path page : pages) {
        String html = new String(Files.readAllBytes(page), StandardCharsets.UTF_8);
        Document document = Pages.parse(html);
        MapProperty.check(document);
        assertThat(document.blocks()).as(page.toString()).isNotEmpty();
        assertThat(document.omissions())
            .as(page.toString())
            .noneMatch(omission -> omission.name().equals("#text"));
      }
    }
  }
}
