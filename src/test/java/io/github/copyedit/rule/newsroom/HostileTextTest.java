package io.github.copyedit.rule.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.html.HtmlParser;
import io.github.copyedit.document.markdown.MarkdownParser;
import io.github.copyedit.document.plain.PlainTextParser;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Notes;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleOptions;
import io.github.copyedit.rule.Tree;
import io.github.copyedit.rule.TreeHits;
import io.github.copyedit.rule.TreeRule;
import io.github.copyedit.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that is made to be slow to read. */
final class HostileTextTest {

  private static final int MANY = 200_000;
  private static final int MOST_IN_BLOCK = 5;

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
        "Ad\n\n".repeat(MANY / 100),
        "Print\n\n".repeat(MANY / 10) + "Share on Facebook",
        ("## The council votes again\n\nSo it is.\n\n".repeat(2)
                + "## The Council Votes Again\n\nSo it is.\n\n")
            .repeat(MANY / 30),
        "About TK people, ".repeat(MANY / 10),
        "“TK people” ".repeat(MANY / 10),
        "“” TODO: ".repeat(MANY / 10),
        "$XX ".repeat(MANY / 10),
        "[todo] TK people ".repeat(MANY / 10),
        "TK people `x` ".repeat(MANY / 10),
        "“TK people” `x` ".repeat(MANY / 10),
        "tags: a `x` turn1search0 ".repeat(MANY / 10),
        "turn1search0\n\n".repeat(MANY / 10));
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
        assertThat(hits.all())
            .hasSizeLessThanOrEqualTo(MOST_IN_BLOCK * document.blocks().size() + 1);
        if (rule instanceof TreeRule tree) {
          compareWithItself(tree, document);
        }
      }
    }
  }

  /** As three articles of one text. */
  private static void compareWithItself(TreeRule rule, Document document) {
    RuleOptions options =
        rule.info().id().value().equals("heading-case")
            ? new RuleOptions(Map.of("style", List.of("tree")))
            : RuleOptions.NONE;
    Notes notes = new Notes(document, options, Deadline.none());
    rule.summarize(document, notes);
    List<Tree.Article> articles =
        Stream.of("a.md", "b.md", "c.md")
            .filter(name -> !notes.all().isEmpty())
            .map(name -> new Tree.Article(name, document.entry(), options, notes.all()))
            .toList();
    TreeHits hits = new TreeHits();
    rule.check(new Tree(articles, LocalDate.of(2026, 3, 1), (article, path) -> false), hits);
    assertThat(hits.all()).hasSizeLessThanOrEqualTo(articles.size() * (notes.all().size() + 1));
  }
}
