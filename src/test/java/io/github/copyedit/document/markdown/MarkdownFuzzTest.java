package io.github.copyedit.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentInvariants;
import io.github.copyedit.document.html.HtmlParser;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Random documents from fragments that get into each other's way; the same ones in every run. */
class MarkdownFuzzTest {

  private static final int DOCUMENTS = 3000;
  private static final Pattern NUMBERED = Pattern.compile("w\\d+w");

  /** {@code #} stands for a word that occurs once. */
  private static final List<String> FRAGMENTS =
      List.of(
          "# ",
          "# ",
          "# ",
          "# ",
          "#",
          "\n",
          "\n",
          "\n\n",
          "\n\n",
          "  \n",
          "\\\n",
          " ",
          "  ",
          "\t",
          "*",
          "**",
          "_",
          "***",
          "~~",
          "`",
          "``",
          "[",
          "](/u)",
          "](</u v> 't')",
          "][r]",
          "]",
          "![",
          "\n\n[r]: /x 't'\n\n",
          "&amp;",
          "&copy;",
          "&#35;",
          "&#x1F600;",
          "&#0;",
          "&nope;",
          "&",
          "&nbsp;",
          "&NotEqualTilde;",
          "&#32;",
          "\\*",
          "\\|",
          "\\\\",
          "\\",
          "\\&",
          "\\q",
          "|",
          "| # | # |\n|---|---|\n| # \\| # | `#\\|` # |\n",
          "\n|-|-|\n",
          "\n> ",
          "\n>",
          "\n- ",
          "\n  ",
          "\n    ",
          "\n1. ",
          "\n- [x] ",
          "\n\t",
          "\n===\n",
          "\n---\n",
          "\n## ",
          " ##\n",
          "<b>",
          "</b>",
          "<br>",
          "<!-- # -->",
          "<!-- stet a -->",
          "\n<div>\n",
          "\n</div>\n\n",
          "<http://#.org>",
          "<",
          ">",
          "\n```\n",
          "{{< # >}}",
          "{% # %}",
          "{{ # }}",
          "{: .x}",
          "[^1]",
          "[^1]: ",
          "\ud83d\ude00",
          "\ud83d",
          "\0",
          "\ufeff",
          "\u00a0",
          "\u2028",
          "\u0085",
          "\u000b",
          "é",
          "!",
          "\"",
          ":",
          "---",
          "https://#.org",
          "\n\n[^1]: # ",
          "\n    #",
          "$",
          "$$",
          "\n$$\n",
          "\\(",
          "\\)",
          ":smile:",
          "\n: # ",
          "\n!!! note \"# \"\n    ",
          "\n:::tip[# ]\n",
          "\n:::\n",
          "\n> [!NOTE] # \n> ",
          "*[A]: # ",
          "[[# | # ]]",
          "[[# ]]",
          "{{< f alt=\"# \" caption='# ' >}}",
          "{% comment %}",
          "{% endcomment %}",
          "](/u \"# \")",
          "<del>",
          "</del>",
          "<code>",
          "</code>",
          "<img alt='# &amp; # '>",
          "<a href='/u'>",
          "</a>",
          "\n<p lang=de>#\n",
          "\n</p>\n\n",
          "\n<table><td># ",
          "\n<p hidden>\n\n",
          "\n<figcaption>\n\n",
          "\nimport a from 'b'\n",
          "<Aa.B c={# }>",
          "{#}",
          "{/* # */}");

  @Test
  void every_word_is_found_where_it_stands() {
    Random random = new Random(20240321);
    MarkdownParser parser = new MarkdownParser(HtmlParser.fragment());
    int found = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      String text = document(random, 1 + random.nextInt(40));
      for (String variant : DocumentInvariants.lineEnds(text)) {
        found += check(parser.parse(Source.of("fuzz.md", variant)).get(0));
        found += check(parser.parse(Source.of("fuzz.mdx", variant)).get(0));
      }
    }
    assertThat(found).as("words looked at").isGreaterThan(15_000);
  }

  private static int check(Document document) {
    String text = document.source().text();
    int found = 0;
    try {
      DocumentInvariants.check(document);
      for (Block block : document.blocks()) {
        Matcher word = NUMBERED.matcher(block.prose().text());
        while (word.find()) {
          assertThat(block.prose().toSource(new Span(word.start(), word.end())).of(text))
              .isEqualTo(word.group());
          found++;
        }
      }
    } catch (AssertionError failed) {
      throw new AssertionError("in " + escaped(text) + "\n" + failed.getMessage(), failed);
    }
    return found;
  }

  private static String document(Random random, int fragments) {
    StringBuilder text = new StringBuilder();
    int word = 0;
    for (int i = 0; i < fragments; i++) {
      for (char c : FRAGMENTS.get(random.nextInt(FRAGMENTS.size())).toCharArray()) {
        boolean slot =
            c == '#' && !text.toString().endsWith("&") && !text.toString().endsWith("\n");
        text.append(slot ? "w" + word++ + "w" : String.valueOf(c));
      }
    }
    // A ruler at the very top would open front matter, which may be refused.
    return text.indexOf("---") == 0 ? "\n" + text : text.toString();
  }

  private static String escaped(String text) {
    return text.chars()
        .mapToObj(c -> c < ' ' || c > '~' ? String.format("\\u%04x", c) : String.valueOf((char) c))
        .collect(Collectors.joining());
  }
}
