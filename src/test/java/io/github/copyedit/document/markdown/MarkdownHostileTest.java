package io.github.copyedit.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.document.html.HtmlParser;
import io.github.copyedit.source.Source;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What keeps parsers of Markdown busy, after the pathological tests of cmark and its kin. */
class MarkdownHostileTest {

  /** Generous for a loaded machine; what isn't linear takes minutes. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static final int MANY = 50_000;

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("nested strong emphasis", "*a **a ".repeat(MANY) + "b" + " a** a*".repeat(MANY));
    texts.put("emphasis closers without openers", "a_ ".repeat(MANY));
    texts.put("emphasis openers without closers", "_a ".repeat(MANY));
    texts.put("link closers without openers", "a]".repeat(MANY));
    texts.put("link openers without closers", "[a".repeat(MANY));
    texts.put("mismatched openers and closers", "*a_ ".repeat(MANY));
    texts.put("openers and closers multiple of 3", "a**b" + "c* ".repeat(MANY));
    texts.put("link openers and emphasis closers", "[ a_".repeat(1_000));
    texts.put("pattern [ (]( repeated", "[ (](".repeat(MANY));
    texts.put("pattern ![[]() repeated", "![[]()".repeat(10_000));
    texts.put("hard link and emphasis case", "**x [a*b**c*](d)");
    texts.put("nested brackets", "[".repeat(MANY) + "a" + "]".repeat(MANY));
    texts.put("nested block quotes", "> ".repeat(MANY) + "a");
    texts.put("deeply nested lists", nestedLists(1_000));
    texts.put("U+0000 in input", "abc\0de\0".repeat(MANY));
    texts.put("backticks", backticks(2_000));
    texts.put("unclosed links A", "[a](<b".repeat(30_000));
    texts.put("unclosed links B", "[a](b".repeat(30_000));
    texts.put("unclosed <!--", "</" + "<!--".repeat(300_000));
    texts.put("unclosed <?", "</" + "<?".repeat(MANY));
    texts.put("unclosed <!X", "</" + "<!X ".repeat(MANY));
    texts.put("unclosed <![CDATA[", "</" + "<![CDATA[".repeat(MANY));
    texts.put("empty references", "[a]: <" + "\n[a]: <".repeat(MANY));
    texts.put("reference collisions", references(MANY));
    texts.put("many <", "<".repeat(10 * MANY));
    texts.put("many open tags", "<b>".repeat(20_000) + "x");
    texts.put("many open tags of sups", "a<sup>".repeat(20_000) + "x" + "</sup>".repeat(20_000));
    texts.put("many tags that hide", "a<del>".repeat(20_000) + "x" + "</del>".repeat(20_000));
    texts.put("many different tags", numbered("a <a href=\"%d\">b</a> ", 5_000));
    texts.put("unclosed attributes", "<a b=\"".repeat(MANY));
    texts.put("many HTML blocks", "<div>\n\na\n\n</div>\n\n".repeat(5_000));
    texts.put("HTML blocks that never close", "<div>\n\na\n\n".repeat(300));
    texts.put("hidden blocks", "<p hidden>\n\na\n\n</p>\n\n".repeat(2_000));
    texts.put("many footnotes", numbered("a[^%1$d]\n\n[^%1$d]: b\n\n", 20_000));
    texts.put("footnotes in footnotes", "[^1]: ".repeat(MANY) + "a");
    texts.put("footnote marks", "[^1]".repeat(MANY));
    texts.put("unclosed footnote marks", "[^".repeat(MANY));
    texts.put("wide table", "|a".repeat(MANY) + "|\n" + "|-".repeat(MANY) + "|\n");
    texts.put("long table", "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(MANY));
    texts.put("table of pipes", "|\n|-|\n" + "|".repeat(MANY));
    texts.put("dollars", "$".repeat(10 * MANY));
    texts.put("dollar openers", "$a ".repeat(MANY));
    texts.put("math brackets", "\\(a".repeat(MANY));
    texts.put("display math", "$$\na\n\n".repeat(MANY));
    texts.put("colons", ":".repeat(10 * MANY));
    texts.put("emoji openers", ":a".repeat(MANY));
    texts.put("directives", "::: a\n".repeat(MANY));
    texts.put("nested admonitions", nested("!!! note\n", 300));
    texts.put("definitions", "a\n" + ": b\n".repeat(20_000));
    texts.put("shortcodes without ends", "{{< a ".repeat(MANY));
    texts.put("shortcodes with one end", "{{< a ".repeat(MANY) + ">}}");
    texts.put("Liquid tags without ends", "{% a\n".repeat(MANY));
    texts.put("comments without ends", "{% comment %}".repeat(MANY));
    texts.put("values without ends", "{{ a ".repeat(MANY));
    texts.put("wiki links without ends", "[[a|".repeat(MANY));
    texts.put("figures with many quotes", "{{< figure " + "alt=\"".repeat(700) + " >}}");
    texts.put("addresses", "http://a.b ".repeat(20_000));
    texts.put("half addresses", "a@".repeat(MANY) + "://".repeat(MANY) + "www.".repeat(MANY));
    texts.put("plain links", "[a](/b_c) ".repeat(MANY));
    texts.put("half plain links", "[a](/b ".repeat(MANY));
    texts.put("tags in an address", "[a]\n\n[a]: " + "{{b}}".repeat(2 * MANY));
    texts.put("tags in an attribute", "<a href='" + "{{b}}".repeat(2 * MANY) + "'>c</a>");
    texts.put("tags in references", numbered("[a%d]: /{{b}}\n", MANY) + "[a0] ".repeat(10_000));
    texts.put("fields", "---\n" + numbered("a%d: b\n", 2 * MANY) + "---\n");
    texts.put("YAML never closed", "---\n" + "a: [\n".repeat(MANY));
    texts.put("JSON braces", "{\"a\":" + "{".repeat(MANY));
    texts.put("TOML brackets", "+++\na = " + "[".repeat(MANY) + "\n+++\n");
    texts.put("TOML dots", "+++\n" + "a.".repeat(MANY) + "b = 1\n+++\n");
    texts.put("MDX braces", "{".repeat(10 * MANY));
    texts.put("MDX nested braces", "{".repeat(MANY) + "}".repeat(MANY));
    texts.put("MDX comments", "{/* ".repeat(MANY));
    texts.put("MDX imports", "import a from 'b'\n".repeat(MANY));
    texts.put("MDX tags", "<Aa b=\"".repeat(20_000));
    return texts;
  }

  @TestFactory
  Stream<DynamicTest> each_ends() {
    return texts().entrySet().stream()
        .flatMap(
            text ->
                Stream.of("md", "mdx")
                    .map(
                        extension ->
                            DynamicTest.dynamicTest(
                                text.getKey() + " in " + extension,
                                () -> assertEnds("a." + extension, text.getValue()))));
  }

  private static void assertEnds(String file, String text) {
    MarkdownParser parser = new MarkdownParser(HtmlParser.fragment());
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          try {
            assertThat(parser.parse(Source.of(file, text))).hasSize(1);
          } catch (UnreadableDocumentException refused) {
            assertThat(refused).hasMessageMatching("(?s).{20,}");
          }
        });
  }

  private static String nestedLists(int depth) {
    return IntStream.range(0, depth)
        .mapToObj(i -> "  ".repeat(i) + "* a\n")
        .collect(Collectors.joining());
  }

  private static String nested(String line, int depth) {
    return IntStream.range(0, depth)
        .mapToObj(i -> "    ".repeat(i) + line)
        .collect(Collectors.joining());
  }

  private static String backticks(int longest) {
    return IntStream.range(1, longest)
        .mapToObj(i -> "e" + "`".repeat(i))
        .collect(Collectors.joining());
  }

  private static String references(int count) {
    return numbered("[a%d]: /b\n", count) + "[a0] ".repeat(count);
  }

  private static String numbered(String format, int count) {
    return IntStream.range(0, count).mapToObj(format::formatted).collect(Collectors.joining());
  }
}
