package io.github.copyedit.rule.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.Block;
import io.github.copyedit.speed.Texts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.spelling.multitoken.MultitokenSpeller;

/** Compares with LanguageTool's own speller for phrases. */
class NearPhrasesTest {

  private static final List<String> FILES = List.of("/en/multiwords.txt", "/spelling_global.txt");

  /** One of the phrases in so many. */
  private static final int STEP = 23;

  private final Language english = Languages.getLanguageForShortCode("en-US");
  private final MultitokenSpeller plain = new MultitokenSpeller(english, FILES);
  private final MultitokenSpeller fast = new MultitokenSpeller(english, FILES);
  private final NearPhrases near = NearPhrases.putInto(fast).orElseThrow();
  private final Random random = new Random(20_261_125);

  private static List<String> phrases() throws IOException {
    List<String> phrases = new ArrayList<>();
    for (String file : FILES) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  JLanguageTool.getDataBroker().getFromResourceDirAsStream(file),
                  StandardCharsets.UTF_8))) {
        lines
            .lines()
            .map(line -> line.split("[\t#]", 2)[0].strip())
            .filter(line -> line.contains(" ") || line.contains("-"))
            .forEach(phrases::add);
      }
    }
    return phrases;
  }

  private String misspelt(String phrase) {
    StringBuilder text = new StringBuilder(phrase);
    for (int slips = random.nextInt(4); slips > 0; slips--) {
      int at = random.nextInt(text.length() - 1);
      switch (random.nextInt(5)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, (char) ('a' + random.nextInt(26)));
        case 2 -> text.setCharAt(at, (char) ('a' + random.nextInt(26)));
        case 3 -> text.insert(at, random.nextBoolean() ? " " : "-");
        default -> text.insert(at + 1, text.charAt(at)).deleteCharAt(at);
      }
    }
    return switch (random.nextInt(6)) {
      case 0 -> text.toString().toUpperCase(english.getLocale());
      case 1 -> text.toString().toLowerCase(english.getLocale());
      default -> text.toString();
    };
  }

  private static Stream<String> prose() {
    return Texts.documents(Path.of("seeds"), ".*\\.md").stream()
        .flatMap(document -> document.blocks().stream())
        .filter(Block::flows)
        .map(block -> block.prose().text());
  }

  /** Every two and three words in a row. */
  private static List<String> written() {
    List<String> written = new ArrayList<>();
    prose()
        .map(text -> text.split("\\s+"))
        .forEach(
            words -> {
              for (int i = 0; i + 2 < words.length; i++) {
                written.add(words[i] + " " + words[i + 1]);
                written.add(words[i] + "\u00A0" + words[i + 1] + " " + words[i + 2]);
              }
            });
    return written;
  }

  @Test
  void suggestsTheSameOfFewerPhrases() throws IOException {
    List<String> all = phrases();
    List<String> tried = new ArrayList<>();
    for (int i = 0; i < all.size(); i += STEP) {
      tried.add(misspelt(all.get(i)));
    }
    List<String> written = written();
    for (int i = 0; i < written.size(); i += STEP) {
      tried.add(written.get(i));
    }
    Map<String, List<String>> expected = new HashMap<>();
    Map<String, List<String>> found = new HashMap<>();
    for (String phrase : tried) {
      if (phrase.strip().length() > 2 && Character.isLetter(phrase.charAt(0))) {
        expected.put(phrase, plain.getSuggestions(phrase));
        near.lookFor(phrase);
        found.put(phrase, fast.getSuggestions(phrase));
      }
    }

    assertThat(found).isEqualTo(expected);
    assertThat(expected.values().stream().filter(suggested -> !suggested.isEmpty()).count())
        .isGreaterThan(300);
  }

  @Test
  void showsAFewToTheThreadThatLooksForOne() throws InterruptedException {
    near.lookFor("Barak Obama");

    assertThat(near.get('b').size()).isBetween(1, 50);
    List<Integer> seen = new ArrayList<>();
    Thread other = new Thread(() -> seen.add(near.get('b').size()));
    other.start();
    other.join();
    assertThat(seen.get(0)).isGreaterThan(500);
    near.lookForAny();
    assertThat(near.get('b')).hasSize(seen.get(0));
  }
}
