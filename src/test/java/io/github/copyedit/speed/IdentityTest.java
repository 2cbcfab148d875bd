package io.github.copyedit.speed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.Document;
import io.github.copyedit.rule.grammar.LanguageToolChecker;
import io.github.copyedit.speed.Texts.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@link Identity} compares, on our own articles. */
class IdentityTest {

  @Test
  void findsWhatPlainLanguageToolFinds() throws Exception {
    List<Document> documents = Texts.documents(Path.of("seeds"), ".*\\.(txt|md|html)");
    List<Text> texts = new ArrayList<>(Texts.of(documents));
    texts.addAll(Identity.repetitive(documents.subList(0, 4)));
    Map<Text, List<String>> plain = Identity.plain(texts);

    assertThat(plain.values()).flatMap(found -> found).hasSizeGreaterThan(100);
    try (LanguageToolChecker checker = new LanguageToolChecker(Locale.US, 3)) {
      assertThat(Identity.differences(plain, Identity.checked(checker, texts, 3)))
          .as("several workers")
          .isEmpty();
      assertThat(Identity.differences(plain, Identity.checked(checker, texts, 1)))
          .as("again")
          .isEmpty();
    }
  }

  /** Long lists of suggestions, next to and in contractions, whose suggestions get a blank. */
  @Test
  void findsTheSameNextToContractions() throws Exception {
    List<Text> texts =
        List.of(
            new Text("short", "The xq and zb of wvq dno not knwo. He has a nqe bxe."),
            new Text("contractions", "He did'nt see 'twsa there. They don'tt. It is'nt so. n'tx."),
            new Text("after", "'Xqwe said it'll wrok, they're zbq. The dogs'nt barkk 'xq 'Zbq."),
            new Text(
                "phrases", "In spite of of New York Citty, ad hoc  committees, vis-à-vis wrod."));
    Map<Text, List<String>> plain = Identity.plain(texts);

    assertThat(plain.values()).allSatisfy(found -> assertThat(found).isNotEmpty());
    try (LanguageToolChecker checker = new LanguageToolChecker(Locale.US, 1)) {
      assertThat(Identity.differences(plain, Identity.checked(checker, texts, 1))).isEmpty();
    }
  }
}
