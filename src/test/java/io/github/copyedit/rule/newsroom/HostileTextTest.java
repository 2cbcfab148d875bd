package io.github.copyedit.rule.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.html.HtmlParser;
import io.github.copyedit.document.markdown.MarkdownParser;
import io.github.copyedit.document.plain.PlainTextParser;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleOptions;
import io.github.copyedit.source.Source;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that is made to be slow to read. */
final class HostileTextTest {

  private static final int MANY = 200_000;

  static Stream<String> texts() {
    return Stream.of(
        "We met the A" + "b".repeat(3000),
        "Advertisement ".repeat(MANY),
        "tags: " + "a, ".repeat(MANY) + "b",
        "title: " + "key: ".repeat(MANY),
        "date " + "2024-03-21 ".repeat(MANY),
        "Posted on " + "March 19, ".repeat(MANY),
        "# " + "A (\"".repeat(MANY),
        "Heading\n\n" + "Name Name, ".repeat(MANY),
        "a" + " ".repeat(MANY) + "b",
        "x".repeat(5 * MANY),
        "- Ad\n\n".repeat(MANY / 100),
        "[".repeat(MANY),
        "[a ".repeat(MANY),
        "&" + "amp;".repeat(MANY),
        "<a ".repeat(MANY),
        "{{ ".repeat(MANY),
        "“a ".repeat(MANY),
        "\"a ".repeat(MANY),
        "https://a.b?utm_".repeat(MANY / 10),
        "\u00C3\u0083".repeat(MANY),
        "\u0420\u0421".repeat(MANY),
        "Certainly! ".repeat(MANY / 10),
        "ABCD ".repeat(MANY / 10),
        "in Alpha Beta ".repeat(MANY / 10),
        "Ad\n\n".repeat(MANY / 100));
  }

  @ParameterizedTest
  @MethodSource("texts")
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void isReadInTime(String text) {
    Document plain = new PlainTextParser().parse(Source.of("a.txt", text)).get(0);
    Document markdown =
        new MarkdownParser(HtmlParser.fragment()).parse(Source.of("a.md", text)).get(0);
    for (Rule rule : new NewsroomRules().rules()) {
      for (Document document : Stream.of(plain, markdown).toList()) {
        Hits hits = new Hits(document, RuleOptions.NONE, Deadline.none());
        rule.check(document, hits);
        assertThat(hits.all()).hasSizeLessThanOrEqualTo(document.blocks().size() + 1);
      }
    }
  }
}
