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
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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

  private static final String[] SCRAPS = {
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<i class=x>",
    "</i>",
    "<table>",
    "<tr>",
    "<td>",
    "</td>",
    "</table>",
    "<div>",
    "</div>",
    "<article>",
    "</article>",
    "<ul><li>",
    "</li>",
    "</ul>",
    "<br>",
    "<br/>",
    "<h2>",
    "</h2>",
    "<code>",
    "</code>",
    "<a href='x?a&ampb'>",
    "</a>",
    "<img alt='a&#38;b &lt'>",
    "<!-- c -->",
    "<!-- stet -->",
    "<![CDATA[x]]>",
    "<script>",
    "</script>",
    "<select>",
    "<svg>",
    "</svg>",
    "<math>",
    "<blockquote lang=de>",
    "</blockquote>",
    "<pre>\n",
    "</pre>",
    "<title>",
    "</title>",
    "<time datetime=2020-01-01>",
    "<form>",
    "</form>",
    "<template>",
    "</template>",
    "<div class=ad-slot>",
    "<span lang=fr>",
    "</span>",
    "<caption>",
    "<frameset>",
    "<body>",
    "</body>",
    "</html>",
    "<head>",
    "<p",
    "<a b=\"",
    "&amp;",
    "&amp",
    "&notit;",
    "&#150;",
    "&#0;",
    "&#xD800;",
    "&#99999999999;",
    "&nbsp;",
    "&#32;",
    "&#10;",
    "&NotEqualTilde;",
    "&",
    "&#",
    "&#x;",
    "\0",
    "\r\n",
    "\r",
    "\n",
    " ",
    "  ",
    "\t",
    "\u00A0",
    "\u2003",
    "\uFEFF",
    "\uD83D\uDE00",
    "\uD83D",
    "word",
    "an ",
    "Ünï",
    "<",
    ">",
    "\"",
    "'",
    "</",
    "<!",
    "<?php ?>",
    "]]>"
  };

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
  void gluedScrapsNeverBreakTheParser() {
    Random random = new Random(20260304);
    for (int i = 0; i < 4000; i++) {
      StringBuilder html = new StringBuilder();
      int scraps = 1 + random.nextInt(40);
      for (int j = 0; j < scraps; j++) {
        html.append(SCRAPS[random.nextInt(SCRAPS.length)]);
      }
      String file = i % 5 == 0 ? "page.xhtml" : "page.html";
      try {
        MapProperty.check(Pages.parse(file, html.toString()));
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError(
            file
                + " round "
                + i
                + ": "
                + html.chars().mapToObj(HtmlPositionsTest::readable).collect(Collectors.joining()),
            e);
      }
    }
  }

  private static String readable(int c) {
    return c >= ' ' && c < 0x7F ? String.valueOf((char) c) : String.format("\\u%04X", c);
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
