package io.github.copyedit.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done to a page, the parser reads it or says why not, and its maps are exact. {@code
 * -Dmutations=1000} makes it look longer, {@code -Dmutations.seed=7} elsewhere.
 */
class HtmlMutationTest {

  private static final int SEED = Integer.getInteger("mutations.seed", 1);

  /** Of each page; pages of the wild get fewer, since they are long. */
  private static final int MUTATIONS = Integer.getInteger("mutations", 40);

  /** In characters: a cut of a long page is as good as the whole of it. */
  private static final int LONGEST = 30_000;

  private static final int WILD_SHARE = 8;

  private static final List<String> INSERTS =
      List.of(
          "<",
          ">",
          "\"",
          "'",
          "\0",
          "&",
          "&#",
          "&amp",
          "/",
          "=",
          "<!--",
          "-->",
          "]]>",
          "<![CDATA[",
          "\r",
          "\r\n",
          "\uFEFF",
          "\u00AD",
          "&shy;",
          "\uD83D",
          "</p>",
          "<p>",
          "<b>",
          "</div>",
          "<br>",
          "<table>",
          "<td>",
          "</table>",
          "<a href=#fn1><sup>1</sup></a>",
          "<li id=fn1>",
          "<noscript><img alt=x>",
          "<svg role=img><title>x &amp y",
          "<figure>",
          "<select>",
          "<template>",
          "<plaintext>",
          "<title>",
          "<textarea>",
          "<body>",
          "<html lang=de>",
          "<frameset>",
          "<i title='a &lt b'>",
          "<abbr title=\"c&nbsp;d\">",
          "<div>".repeat(40),
          "<b><p>".repeat(20),
          "<ruby>a<rt>b",
          "<blockquote><cite>",
          "<p class=caption>");

  @Test
  void seedsHold() throws IOException {
    mutate(pages(Path.of("seeds")), MUTATIONS);
    mutate(Pages.ALL, MUTATIONS);
  }

  @Test
  void pagesOfTheWildHold() throws IOException {
    Path folder = Path.of(System.getProperty("bench", "../shared/bench"), "dev/dates/files");
    Assumptions.assumeTrue(
        Files.isDirectory(folder),
        "no folder " + folder + ": the pages are not part of the project");
    mutate(pages(folder), Math.max(1, MUTATIONS / WILD_SHARE));
  }

  private static List<String> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
      assertThat(pages).isNotEmpty();
      return pages.stream().map(HtmlMutationTest::text).toList();
    }
  }

  private static String text(Path page) {
    try {
      return Files.readString(page, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void mutate(List<String> pages, int times) {
    Random random = new Random(SEED);
    for (String page : pages) {
      for (int i = 0; i < times; i++) {
        String mutated = mutated(random, page, pages);
        String file = i % 6 == 5 ? "page.xhtml" : "page.html";
        try {
          check(file, mutated, i % 3 == 0);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
          throw new AssertionError(file + " with seed " + SEED + ":\n" + mutated, e);
        }
      }
    }
  }

  private static void check(String file, String html, boolean fragment) {
    try {
      Source source = Source.of(file, html);
      for (Document document :
          (fragment ? HtmlParser.fragment() : new HtmlParser()).parse(source)) {
        MapProperty.check(document);
      }
    } catch (UnreadableDocumentException e) {
      assertThat(e).hasMessageContaining("nested");
    }
  }

  private static String mutated(Random random, String page, List<String> others) {
    StringBuilder text = new StringBuilder(page);
    if (text.length() > LONGEST) {
      int start = random.nextInt(text.length() - LONGEST);
      text = new StringBuilder(text.substring(start, start + LONGEST));
    }
    for (int i = random.nextInt(6); i >= 0; i--) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(60));
      switch (random.nextInt(6)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
        case 2 -> text.setLength(at);
        case 3 -> text.replace(at, end, new StringBuilder(text.substring(at, end)).reverse() + "");
        case 4 -> {
          String other = others.get(random.nextInt(others.size()));
          int from = random.nextInt(other.length() + 1);
          text.insert(at, other, from, Math.min(other.length(), from + 80));
        }
        default -> text.insert(at, INSERTS.get(random.nextInt(INSERTS.size())));
      }
    }
    return text.toString();
  }
}
