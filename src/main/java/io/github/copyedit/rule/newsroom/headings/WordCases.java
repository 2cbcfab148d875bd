package io.github.copyedit.rule.newsroom.headings;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How an article's own sentences write its words: the way to tell names from Title Case. */
final class WordCases {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}'’]*");
  private static final Pattern OPENS =
      Pattern.compile("(?:^|[.!?:;…][\"”’»)]*\\s|[\"“„«(\\[\\n•–—]\\s?)\\s*$");
  private static final int LOOK_BACK = 5;

  private final Map<String, Integer> capitalised = new HashMap<>();
  private final Map<String, Integer> low = new HashMap<>();
  private final Set<String> namePairs = new HashSet<>();

  /** Reads the running text; headings, table cells and captions say nothing about names. */
  static WordCases of(Document document) {
    WordCases cases = new WordCases();
    for (Block block : document.blocks()) {
      if (block instanceof Block.Paragraph
          || block instanceof Block.Quote
          || block instanceof Block.ListItem) {
        cases.read(block.prose().text());
      }
    }
    return cases;
  }

  private void read(String text) {
    Matcher matcher = WORD.matcher(text);
    String previous = "";
    while (matcher.find()) {
      String word = bare(matcher.group());
      boolean opens =
          OPENS
                  .matcher(
                      text.substring(Math.max(0, matcher.start() - LOOK_BACK), matcher.start()))
                  .find()
              || matcher.start() == 0;
      if (opens) {
        previous = "";
      }
      if (Character.isUpperCase(word.codePointAt(0))) {
        if (!opens) {
          capitalised.merge(key(word), 1, Integer::sum);
        }
        if (!previous.isEmpty()) {
          namePairs.add(previous + ' ' + word);
        }
        previous = word;
      } else {
        low.merge(word, 1, Integer::sum);
        if (!FunctionWords.isMinor(word)) {
          previous = "";
        }
      }
    }
  }

  /** Whether the article writes it with a capital within sentences, and mostly so. */
  boolean isName(String word) {
    int up = capitalised.getOrDefault(key(word), 0);
    return up > 0 && up >= low.getOrDefault(key(word), 0);
  }

  /** Whether the article writes it, or its plural, without a capital, and mostly so. */
  boolean isCommon(String word) {
    String key = key(word);
    String other = key.endsWith("s") ? key.substring(0, key.length() - 1) : key + 's';
    int down = Math.max(low.getOrDefault(key, 0), low.getOrDefault(other, 0));
    return down > capitalised.getOrDefault(key, 0);
  }

  /** Whether the article has it, or its plural, but never with a capital within a sentence. */
  boolean isAlwaysLow(String word) {
    return isCommon(word) && capitalised.getOrDefault(key(word), 0) == 0;
  }

  /** Whether two words, with nothing but minor words between, stand side by side as a name. */
  boolean isNamePair(String first, String second) {
    return namePairs.contains(bare(first) + ' ' + bare(second));
  }

  /** Without the genitive's s. */
  private static String bare(String word) {
    return word.replaceFirst("['’]s?$", "");
  }

  private static String key(String word) {
    return bare(word).toLowerCase(Locale.ROOT);
  }
}
