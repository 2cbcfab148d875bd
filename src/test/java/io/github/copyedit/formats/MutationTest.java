package io.github.copyedit.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.copyedit.document.UnknownFormatException;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.plugin.AllParsers;
import io.github.copyedit.source.Source;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Parsers are total: files that were cut, glued and stirred are read, or refused with a reason; no
 * exception, no hang, no stack overflow, and the maps hold. The same files in every run; {@code
 * -Dfuzz.minutes=30} goes on with others for so long.
 */
final class MutationTest {

  private static final int ROUNDS = 4;

  /** Of one file, on a busy machine: what takes longer doesn't end in reasonable time. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** Where it goes on for long, so many are told at once. */
  private static final int MOST_FAILURES = 20;

  /** Longer ones are cut: what counts is how the pieces meet. */
  private static final int LONGEST_TEXT = 20_000;

  private static final List<String> SCRAPS =
      List.of(
          "<",
          ">",
          "</",
          "/>",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "&",
          "&amp;",
          "&#0;",
          "&#x",
          "\"",
          "'",
          "`",
          "```",
          "~~~",
          "*",
          "**",
          "_",
          "[",
          "]",
          "](",
          "![",
          "[^1]",
          "[^1]: ",
          "|",
          "\n|-|-|\n",
          "\n---\n",
          "\n+++\n",
          "\n===\n",
          "\n> ",
          "\n- ",
          "\n1. ",
          "\n    ",
          "\t",
          "\f",
          "\u000B",
          "\u0000",
          "\uFEFF",
          "\uD83D",
          "\uDE00",
          "\uD83D\uDE00",
          "\u0301",
          "\u202E",
          "\u2028",
          "\u0085",
          "\r",
          "\r\n",
          "\n\n",
          "{",
          "}",
          "{{<",
          ">}}",
          "{%",
          "%}",
          "{{",
          "}}",
          "{#",
          "$",
          "$$",
          "\\",
          "\\u12",
          ":::",
          "!!!",
          "::",
          "import x\n",
          "<?xml",
          "<!DOCTYPE x [<!ENTITY e 'x'>]>",
          "&e;",
          "<p>",
          "<b>",
          "</b>",
          "<table>",
          "<td>",
          "<script>",
          "</script>",
          "<pre>",
          "<svg>",
          "<a href=x>",
          "<img alt='",
          "lang=de",
          "<!-- stet -->",
          "[stet x: y]",
          "\u00AD",
          "\u00A0",
          "ß",
          "1e999",
          "null",
          "-");

  @Test
  void ourOwnFilesStirred() {
    stir(own(), ROUNDS);
  }

  @Test
  void realArticlesStirred() {
    List<Path> files = Corpus.real();
    assumeTrue(!files.isEmpty(), "../shared/bench/dev is not at hand");
    stir(files, 1);
  }

  @Test
  void forLongerIfAsked() {
    int minutes = Integer.getInteger("fuzz.minutes", 0);
    assumeTrue(minutes > 0, "-Dfuzz.minutes is not given");
    List<Path> files = own();
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
    List<AssertionError> failures = new ArrayList<>();
    for (int seed = ROUNDS; System.nanoTime() < end && failures.size() < MOST_FAILURES; seed++) {
      for (Path file : files) {
        try {
          check(file, new Random(31L * file.hashCode() + seed));
        } catch (AssertionError failure) {
          failures.add(failure);
        }
      }
    }
    assertThat(failures).isEmpty();
  }

  /**
   * But AsciiDoc, where Asciidoctor says what words that can't be lined up come to: no rule of ours
   * tells whether it is right.
   */
  private static List<Path> own() {
    return Corpus.own().stream().filter(path -> !path.toString().endsWith(".adoc")).toList();
  }

  private static void stir(List<Path> files, int rounds) {
    for (Path file : files) {
      for (int seed = 0; seed < rounds; seed++) {
        check(file, new Random(31L * file.getFileName().toString().hashCode() + seed));
      }
    }
  }

  private static void check(Path path, Random random) {
    String text = mutated(Corpus.read(path), random);
    Source source = Source.of(path.getFileName().toString(), text);
    try {
      assertTimeoutPreemptively(LONGEST, () -> MapProperties.check(AllParsers.parse(source)));
    } catch (UnreadableDocumentException | UnknownFormatException refused) {
      // With a reason, as it should be.
    } catch (RuntimeException | Error e) {
      throw new AssertionError(path + ", " + e + ", in " + readable(text), e);
    }
  }

  private static String mutated(String original, Random random) {
    int start = original.length() > LONGEST_TEXT ? random.nextInt(original.length() / 2) : 0;
    StringBuilder text =
        new StringBuilder(
            original.substring(start, Math.min(original.length(), start + LONGEST_TEXT)));
    int changes = 1 + random.nextInt(30);
    for (int i = 0; i < changes && text.length() > 2; i++) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + 1 + random.nextInt(40));
      switch (random.nextInt(5)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
        case 2 -> text.insert(at, scrap(random).repeat(1 + random.nextInt(3)));
        case 3 -> text.replace(at, end, scrap(random));
        default -> text.insert(at, scrap(random) + scrap(random));
      }
    }
    return text.toString();
  }

  private static String scrap(Random random) {
    return SCRAPS.get(random.nextInt(SCRAPS.size()));
  }

  private static String readable(String text) {
    return text.chars()
        .mapToObj(c -> c >= ' ' && c < 0x7F ? String.valueOf((char) c) : "\\u%04X".formatted(c))
        .collect(Collectors.joining());
  }
}
