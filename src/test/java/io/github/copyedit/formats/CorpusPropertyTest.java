package io.github.copyedit.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.copyedit.document.UnknownFormatException;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.plugin.AllParsers;
import io.github.copyedit.source.Source;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The maps of all samples and of real articles, under every line end. */
final class CorpusPropertyTest {

  /** Beyond the basic plane and of two characters: whoever counts otherwise is off by one. */
  private static final String FRONT = "\uD83D\uDE00e\u0301";

  @Test
  void holdsForOurOwnFiles() {
    List<Path> files = Corpus.own();
    assertThat(files).hasSizeGreaterThan(35);
    files.forEach(CorpusPropertyTest::check);
  }

  @Test
  void holdsForRealArticles() {
    List<Path> files = Corpus.real();
    assumeTrue(!files.isEmpty(), "../shared/bench/dev is not at hand");
    files.forEach(CorpusPropertyTest::check);
  }

  private static void check(Path path) {
    String text = Corpus.read(path);
    for (String variant : Variants.lineEnds(text)) {
      check(path, variant);
    }
    // In front of all else it may turn a head into text, which must be read as exactly.
    check(path, FRONT + text);
  }

  private static void check(Path path, String text) {
    try {
      MapProperties.check(AllParsers.parse(Source.of(path.getFileName().toString(), text)));
    } catch (UnreadableDocumentException | UnknownFormatException refused) {
      assertThat(refused.getMessage()).isNotBlank();
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(path + ": " + e.getMessage(), e);
    }
  }
}
