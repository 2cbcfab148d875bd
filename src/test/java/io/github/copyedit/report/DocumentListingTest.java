package io.github.copyedit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.Document;
import io.github.copyedit.plugin.AllParsers;
import io.github.copyedit.source.Source;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What {@code copyedit:show} prints. */
final class DocumentListingTest {

  @Test
  void showsEveryPartWithItsPlace() {
    Document document =
        AllParsers.parse(
                Source.of(
                    "a.md",
                    """
                    ---
                    title: The ferry
                    date: 2024-03-21
                    ---
                    # The `Doha` ferry

                    <!-- stet ad-marker: quoted -->
                    Tom &amp; [Jerry](jerry.md)

                    ![A dog](dog.png)

                        code
                    """))
            .get(0)
            .withDefaultLanguage(Locale.US);
    assertThat(String.join("\n", DocumentListing.of(document)))
        .isEqualTo(
            """
            language    en-US (by default)

            metadata
              2:8-2:17        headline (front-matter)  The ferry
              3:7-3:17        published (front-matter) 2024-03-21

            blocks
              2:8-2:17        headline                 The ferry
              5:1-5:19        heading 1                The Dummy0 ferry
              5:7-5:13          placeholder            “Dummy0” for “`Doha`”
              8:1-8:28        paragraph                Tom & Jerry
              8:5-8:10          replaced               “&” for “&amp;”
              10:1-10:18      alt-text                 A dog

            links
              8:19-8:27       “Jerry”                  jerry.md

            images
              10:1-10:18      “A dog”                  dog.png

            left out
              12:1-12:9       code block               code

            suppressions
              7:1-8:28        ad-marker                quoted""");
  }

  @Test
  void anArticleWithoutAnythingSaysSo() {
    Document document = AllParsers.parse(Source.of("a.html", "<p lang=fr>\u001b[31mA</p>")).get(0);
    assertThat(DocumentListing.of(document))
        .contains(
            "language    not known (declared)", "metadata: none", "links: none", "left out: none")
        .contains("  1:1-1:22        paragraph (fr)           \\u001b[31mA");
  }
}
