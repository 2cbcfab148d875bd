package io.github.copyedit.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Link;
import io.github.copyedit.document.html.HtmlParser;
import io.github.copyedit.document.markdown.InlineTags.Fate;
import io.github.copyedit.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of plain tags against what HTML's parser makes of them. */
class PlainTagsTest {

  private static final String[] ATTRIBUTES = {
    " rel=\"nofollow\"", " rel=\"noopener noreferrer\"", " target=\"_blank\"", " rel=\"\"", ""
  };
  private static final String[] TARGETS = {
    "/",
    "/a/b.html",
    "https://example.org/a?b=c;d=(e)",
    "http://example.org",
    "//x",
    "/fn:1",
    "/a'b",
    "/~x{y}|z^`\\",
    "/$%*+,@[]!"
  };
  private static final String TARGET_SIGNS = "/:.?=;()*+,-_~!$%'@[]\\^`{|}azAZ09";

  private final InlineTags tags = tags();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>",
        "<em>",
        "<i>",
        "<small>",
        "<span>",
        "<strong>",
        "<sub>",
        "<sup>",
        "<u>",
        "<br>",
        "<br/>",
        "<br />",
        "<a name=\"\">",
        "<a name=\"x-Why? (It is here!)\">",
        "<a name=\"fn1\">",
        "<a name=\"#top\">",
        "<span style=\"font-size: 1.17em;\">",
        "<em style=\"line-height:1.5em; color: #fff\">",
        "<strong style=\"position: absolute; left: -9999px\">",
        "<b style=\"float: left\">",
        "<i style=\"\">",
        "<u style=\"font: 12px/1 serif\">",
        "<small style=\"opacity: 0\">"
      })
  void markupIsRead(String tag) {
    check(tag);
  }

  @Test
  void linksAreRead() {
    Random random = new Random(3);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder target = new StringBuilder(TARGETS[random.nextInt(TARGETS.length)]);
      for (int more = random.nextInt(8); more > 0; more--) {
        target.append(TARGET_SIGNS.charAt(random.nextInt(TARGET_SIGNS.length())));
      }
      check("<a" + attribute(random) + " href=\"" + target + "\"" + attribute(random) + ">");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<code>",
        "<del>",
        "<B>",
        "<br clear=\"all\">",
        "<a>",
        "<a href=\"#n\">",
        "<a href=\"/a#b\">",
        "<a href=\"/a&amp;b\">",
        "<a href=\"/a b\">",
        "<a href=\"/a\" rel=\"author\">",
        "<a href=\"/a\" href=\"/b\">",
        "<a href=\"/a\" class=\"ad\">",
        "<a href=\"a\">",
        "<a href=\"\">",
        "<span style=\"display: none\">",
        "<b style=\"DISPLAY:block\">",
        "<i style=\"Visibility : hidden\">",
        "<code style=\"color: red\">",
        "<a name=\"a&amp;b\">",
        "<a name=\"a\" class=\"ad\">"
      })
  void theParserIsAskedForTheRest(String tag) {
    assertThat(PlainTags.of(tag)).isEmpty();
  }

  private static String attribute(Random random) {
    return ATTRIBUTES[random.nextInt(ATTRIBUTES.length)];
  }

  private void check(String tag) {
    assertThat(PlainTags.of(tag)).as(tag).isPresent();
    Fate read = tags.of(tag, Optional.empty());
    Fate probed = tags.probe(tag);
    assertThat(read.effect()).as(tag).isEqualTo(probed.effect());
    Document document = probed.read().orElseThrow();
    assertThat(
            read.read().map(Document::links).orElse(List.of()).stream()
                .map(PlainTagsTest::target)
                .toList())
        .as(tag)
        .isEqualTo(document.links().stream().map(PlainTagsTest::target).toList());
    assertThat(document.images()).as(tag).isEmpty();
    assertThat(document.omissions()).as(tag).isEmpty();
    assertThat(document.suppressions()).as(tag).isEmpty();
    assertThat(document.blocks()).as(tag).allMatch(Block.Paragraph.class::isInstance);
  }

  /** The words are read of the Markdown behind the tag. */
  private static String target(Link link) {
    return link.target() + " " + link.source();
  }

  private static InlineTags tags() {
    Source source = Source.of("a.md", "");
    Masked masked = new Masked("", "", List.of());
    return new InlineTags(
        new EmbeddedHtml(new Article(source, false, false), masked, 0, HtmlParser.fragment()));
  }
}
