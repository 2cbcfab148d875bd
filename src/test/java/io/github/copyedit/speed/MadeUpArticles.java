package io.github.copyedit.speed;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes as many articles of a length as are wanted out of the sentences of real ones. A sentence
 * comes again only when all have been used, so that what is gained from repetition is no more than
 * the number of words wanted makes inevitable.
 */
final class MadeUpArticles {

  private static final int SENTENCES_A_PARAGRAPH = 3;
  private static final int FEWEST_WORDS = 4;

  /** In English, one word in so many is "the" at least. */
  private static final int RAREST_THE = 60;

  private final List<String> sentences;
  private final Random random;
  private int next;

  /**
   * @param seed the same one makes the same articles
   */
  MadeUpArticles(List<Document> real, long seed) {
    Set<String> distinct = new LinkedHashSet<>();
    real.stream()
        .filter(MadeUpArticles::english)
        .flatMap(document -> document.blocks().stream())
        .filter(Block::flows)
        .forEach(block -> addSentences(block.prose().text(), distinct));
    this.sentences = new ArrayList<>(distinct);
    this.random = new Random(seed);
    Collections.shuffle(sentences, random);
  }

  int words() {
    return sentences.stream().mapToInt(MadeUpArticles::words).sum();
  }

  /** Into files of plain text, paragraphs apart by a blank line. */
  void write(Path folder, int articles, int wordsEach) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < articles; i++) {
      Files.writeString(folder.resolve("article-%04d.txt".formatted(i)), article(wordsEach));
    }
  }

  private static boolean english(Document document) {
    List<String> words =
        document.blocks().stream()
            .flatMap(block -> Stream.of(block.prose().text().split("\\s+")))
            .toList();
    return words.stream().filter(word -> word.equals("the")).count() * RAREST_THE > words.size();
  }

  String article(int wordsEach) {
    StringBuilder text = new StringBuilder();
    int words = 0;
    for (int i = 0; words < wordsEach; i++) {
      String sentence = take();
      if (i > 0) {
        text.append(i % SENTENCES_A_PARAGRAPH == 0 ? "\n\n" : " ");
      }
      text.append(sentence);
      words += words(sentence);
    }
    return text.append('\n').toString();
  }

  private String take() {
    if (next == sentences.size()) {
      Collections.shuffle(sentences, random);
      next = 0;
    }
    return sentences.get(next++);
  }

  private static void addSentences(String prose, Set<String> sentences) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.US);
    breaks.setText(prose);
    for (int start = breaks.first(), end = breaks.next();
        end != BreakIterator.DONE;
        start = end, end = breaks.next()) {
      String sentence = prose.substring(start, end).strip().replaceAll("\\s+", " ");
      if (words(sentence) >= FEWEST_WORDS) {
        sentences.add(sentence);
      }
    }
  }

  private static int words(String text) {
    return text.split(" ").length;
  }
}
