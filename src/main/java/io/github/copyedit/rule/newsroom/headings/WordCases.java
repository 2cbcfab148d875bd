package io.github.copyedit.rule.newsroom.headings;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How an article's own sentences write its words: the way to tell names from Title Case. */
final class WordCases {

  private static final String OPENING = "\"“„«([•–—";
  private static final String CLOSING = "\"”’»)";
  private static final String SENTENCE_END = ".!?:;…";

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
    String previous = "";
    int end = 0;
    for (int start = nextLetter(text, 0); start < text.length(); start = nextLetter(text, end)) {
      boolean opens = opens(text, end, start);
      end = endOfWord(text, start);
      String word = bare(text.substring(start, end));
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
        if (!previous.isEmpty() && !FunctionWords.isMinor(word)) {
          previous = "";
        }
      }
    }
  }

  private static int nextLetter(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int endOfWord(String text, int start) {
    int end = start + 1;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "'’".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  /** Whether a sentence, a quotation or a part behind a colon or the like begins with the word. */
  private static boolean opens(String text, int endOfLast, int start) {
    int at = start;
    boolean blank = false;
    while (at > endOfLast && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
      blank = true;
    }
    if (at == 0) {
      return true;
    }
    if (OPENING.indexOf(text.charAt(at - 1)) >= 0 && start - at <= 1) {
      return true;
    }
    while (at > endOfLast && CLOSING.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return blank && at > endOfLast && SENTENCE_END.indexOf(text.charAt(at - 1)) >= 0;
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
    int end = word.length() - (word.endsWith("s") ? 1 : 0);
    boolean genitive = end > 1 && "'’".indexOf(word.charAt(end - 1)) >= 0;
    return genitive ? word.substring(0, end - 1) : word;
  }

  private static String key(String word) {
    return bare(word).toLowerCase(Locale.ROOT);
  }
}
