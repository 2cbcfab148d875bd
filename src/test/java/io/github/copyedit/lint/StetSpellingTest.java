package io.github.copyedit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.Suppression;
import io.github.copyedit.document.html.HtmlParser;
import io.github.copyedit.document.markdown.MarkdownParser;
import io.github.copyedit.lint.ArticleDraft.Stet;
import io.github.copyedit.rule.RulePlan.UnknownName;
import io.github.copyedit.source.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StetSpellingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // first stet of the article | as it should stand
        "<!-- stet ad-markr: why --> x | <!-- stet ad-marker: why -->",
        "<!--stet undated,ad-markr--> x | <!--stet undated,ad-marker-->",
        "<!-- stet ad-markr-x, ad-markr --> x | <!-- stet ad-markr-x, ad-marker -->",
        "<!-- stet ad-markr: not an ad-markr --> x | -",
        "<!-- stet off ad-markr --> x <!-- stet on ad-markr --> | -",
        "<!-- stet off ad-markr --> x <!-- stet on --> | <!-- stet off ad-marker -->",
        "<!-- stet on ad-markr --> x | <!-- stet on ad-marker -->",
      })
  void writesTheNameThatWasMeantWhereOnlyOneIsWrong(String article, String corrected) {
    Document document =
        new MarkdownParser(HtmlParser.fragment()).parse(Source.of("a.md", article)).get(0);
    Suppression suppression = document.suppressions().get(0);
    Stet first =
        new Stet(
            suppression,
            Place.of(suppression.place(), document.source()),
            document.slice(suppression.place()),
            document.slice(StetSpelling.endOfScope(suppression)));
    UnknownName near = new UnknownName("ad-markr", Optional.of("ad-marker"));
    assertThat(StetSpelling.corrected(first, List.of(near)))
        .isEqualTo(corrected == null ? List.of() : List.of(corrected));
    UnknownName far = new UnknownName("ad-markr", Optional.empty());
    assertThat(StetSpelling.corrected(first, List.of(far))).isEmpty();
  }
}
