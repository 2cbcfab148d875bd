package io.github.copyedit.rule.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarOptionException;
import io.github.copyedit.rule.GrammarOptions;
import io.github.copyedit.rule.GrammarSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few n-grams in the form of LanguageTool's, of which there are gigabytes. */
class NgramsTest {

  private static final String TEXT = "The king will exceed to the throne.";

  /** Nothing in the index is analysed. */
  private static final Analyzer NONE =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          throw new UnsupportedOperationException(field);
        }
      };

  @TempDir private Path folder;

  private static void index(Path folder, Map<String, Integer> counts) throws IOException {
    Files.createDirectories(folder);
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(NONE))) {
      for (Map.Entry<String, Integer> count : counts.entrySet()) {
        Document document = new Document();
        document.add(new StringField("ngram", count.getKey(), Field.Store.YES));
        document.add(new StringField("count", Integer.toString(count.getValue()), Field.Store.YES));
        writer.addDocument(document);
      }
      Document total = new Document();
      total.add(new StringField("totalTokenCount", "100000000", Field.Store.YES));
      writer.addDocument(total);
    }
  }

  private GrammarSettings settings() {
    return GrammarSettings.PLAIN.with(new GrammarOptions(false, List.of(), Optional.of(folder)));
  }

  private List<String> found(LanguageToolChecker checker, GrammarSettings settings) {
    return checker.check(TEXT, Locale.US, settings, Deadline.none()).stream()
        .map(match -> match.info().id() + " " + match.span().of(TEXT) + match.suggestions())
        .toList();
  }

  @Test
  void aWordThatSeldomStandsThereIsFound() throws IOException {
    index(folder.resolve("en/1grams"), Map.of("accede", 900_000, "exceed", 900_000));
    index(folder.resolve("en/2grams"), Map.of("will accede", 800_000, "accede to", 800_000));
    index(
        folder.resolve("en/3grams"),
        Map.of("king will accede", 70_000, "will accede to", 700_000, "accede to the", 700_000));
    try (LanguageToolChecker checker = new LanguageToolChecker(Locale.US, 1)) {
      assertThat(found(checker, GrammarSettings.PLAIN)).isEmpty();
      assertThat(found(checker, settings()))
          .containsExactly("LT.CONFUSION_RULE_EXCEED_ACCEDE exceed[accede]");
      assertThat(checker.ruleIds(Locale.US, settings().options()))
          .anyMatch(id -> id.startsWith("LT.CONFUSION_RULE"))
          .containsAll(checker.ruleIds(Locale.US, GrammarOptions.NONE));
    }
  }

  @Test
  void ofALanguageThatTheFolderHasNothingOfNothingMoreIsFound() throws IOException {
    Files.createDirectories(folder.resolve("de/1grams"));
    try (LanguageToolChecker checker = new LanguageToolChecker(Locale.US, 1)) {
      assertThat(found(checker, settings())).isEmpty();
    }
  }

  @Test
  void dataThatCannotBeReadIsAnError() throws IOException {
    for (String index : List.of("1grams", "2grams", "3grams")) {
      Files.createDirectories(folder.resolve("en").resolve(index));
    }
    try (LanguageToolChecker checker = new LanguageToolChecker(Locale.US, 1)) {
      assertThatThrownBy(() -> found(checker, settings()))
          .isInstanceOf(GrammarOptionException.class)
          .hasMessageStartingWith("LanguageTool can't read the n-gram data: ");
    }
  }
}
