package io.github.copyedit.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.copyedit.document.UnreadableDocumentException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlLimitsTest {

  /** Far above what is needed; it is here to fail where time grows with the square of the input. */
  private static final Duration LONG = Duration.ofSeconds(60);

  @ParameterizedTest
  @ValueSource(strings = {"page.html", "page.xhtml"})
  void tooDeepIsRefusedWithWhatToDo(String file) {
    String html = "<div>".repeat(10_000) + "x" + "</div>".repeat(10_000);
    assertTimeoutPreemptively(
        LONG,
        () ->
            assertThatThrownBy(() -> Pages.parse(file, html))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("nested more than 511 deep")
                .hasMessageContaining("close them"));
  }

  @Test
  void deepButNotTooDeepIsRead() {
    String html = "<div>".repeat(500) + "x";
    assertThat(Pages.outline(Pages.parse(html))).isEqualTo("Paragraph: x\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>",
        "<br>",
        "<b><p>x",
        "<a href=x>y",
        "<header>z</header>",
        "&",
        "&amp",
        "&#0000000000",
        "<!-- stet -->",
        "<h1>x</h1>",
        "<article>x</article>",
        "<div class=ad></div>",
        "<form>",
        "<time>x</time>",
        "<p class=byline>x</p>",
        "<code>x</code> ",
        "<img alt=a>",
        "<p>x <table>y",
        "\0",
        "<!--",
        "<i lang=fr>x</i>",
        "<span itemprop=author>x</span>",
        "<li>x",
        " ",
        "<"
      })
  void manyOfTheSameEndInTime(String scrap) {
    String html = "<body>" + scrap.repeat(60_000 / scrap.length());
    assertTimeoutPreemptively(
        LONG,
        () -> {
          try {
            MapProperty.check(Pages.parse(html));
          } catch (UnreadableDocumentException e) {
            assertThat(e).hasMessageContaining("nested");
          }
        });
  }
}
