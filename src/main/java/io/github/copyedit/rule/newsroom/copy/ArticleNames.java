package io.github.copyedit.rule.newsroom.copy;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.rule.Deadline;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of one article that stand in it as names do. */
final class ArticleNames {

  private static final Pattern BLANKS_AND_MARKS = Pattern.compile("[^\\p{L}\\p{M}'’-]+");

  /** Likeness says little of shorter ones. */
  private static final int SHORTEST_ALIKE = 5;

  private final Map<String, Integer> uses = new HashMap<>();
  private final Map<String, Integer> withinSentences = new HashMap<>();
  private final Set<String> behindNames = new HashSet<>();
  private final Map<String, Integer> behindCapitals = new HashMap<>();
  private final Set<String> introduced = new HashSet<>();
  private final NameVocabulary vocabulary;
  private final Set<String> drifted;

  ArticleNames(Document document, NameVocabulary vocabulary, Deadline deadline) {
    this.vocabulary = vocabulary;
    for (Block block : document.blocks()) {
      deadline.check();
      if (!(block instanceof Block.Heading)) {
        read(Token.of(block));
      }
    }
    introduced.addAll(credited(document));
    deadline.check();
    this.drifted = drifted();
  }

  private void read(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String word = word(token.text());
      uses.merge(word, 1, Integer::sum);
      if (token.isCapitalized()) {
        if (!token.sentenceStart()) {
          withinSentences.merge(word, 1, Integer::sum);
        }
        if (i > 0 && introduces(tokens.get(i - 1), token)) {
          introduced.add(word);
        }
        int inRow = capitalsBefore(tokens, i);
        behindCapitals.merge(word, inRow, Math::max);
        if (i > 0 && isName(tokens.get(i - 1)) && tokens.get(i - 1).isRightBefore(token)) {
          behindNames.add(word);
        }
      }
    }
  }

  /** A form of address, or an initial with its period, which looks like a sentence's end. */
  private boolean introduces(Token before, Token token) {
    int gap = token.span().start() - before.span().end();
    if (before.block() != token.block() || gap < 1 || gap > 2) {
      return false;
    }
    boolean period = token.block().prose().text().charAt(before.span().end()) == '.';
    boolean initial = before.text().length() == 1 && before.isCapitalized() && period;
    return initial || vocabulary.addresses().contains(before.text());
  }

  private static int capitalsBefore(List<Token> tokens, int index) {
    int count = 0;
    for (int i = index; i > 0 && count < 2; i--) {
      Token before = tokens.get(i - 1);
      if (!isName(before) || !before.isRightBefore(tokens.get(i))) {
        break;
      }
      count++;
    }
    return count;
  }

  private static boolean isName(Token token) {
    return token.isCapitalized() && !token.sentenceStart();
  }

  /** The words of the article's bylines that have a capital. */
  static Set<String> credited(Document document) {
    return document.metadata().all(Metadata.Kind.BYLINE).stream()
        .flatMap(field -> BLANKS_AND_MARKS.splitAsStream(field.value().text()))
        .map(ArticleNames::word)
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
        .collect(Collectors.toSet());
  }

  /** Names that another, more frequent one may be meant by. */
  private Set<String> drifted() {
    List<String> names =
        withinSentences.keySet().stream()
            .filter(name -> name.length() >= SHORTEST_ALIKE)
            .sorted()
            .toList();
    Set<String> rarer = new HashSet<>();
    for (Likeness.Pair pair : vocabulary.likeness().pairs(names, 1)) {
      int first = withinSentences.get(pair.first());
      int second = withinSentences.get(pair.second());
      if (first != second) {
        rarer.add(first < second ? pair.first() : pair.second());
      }
    }
    return rarer;
  }

  /** Behind a form of address or an initial, or in a byline. */
  boolean isIntroduced(String word) {
    return introduced.contains(word);
  }

  /** Whether it stands right behind another name, as a surname does. */
  boolean isBehindName(String word) {
    return behindNames.contains(word);
  }

  /** Behind how many words with a capital within a sentence it stands: 0, 1 or 2. */
  int capitalsBefore(String word) {
    return behindCapitals.getOrDefault(word, 0);
  }

  /** The word whose genitive this is, as in "Kratzerts Plan", where it stands here, too. */
  String withoutGenitive(String word) {
    String bare = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return uses.containsKey(bare) ? bare : word;
  }

  /** How often it stands here, in these very letters. */
  int count(String word) {
    return uses.getOrDefault(word, 0);
  }

  /** Whether it also stands here in lower case, as no name does. */
  boolean isCommon(String word) {
    return uses.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** How often it has a capital that its place does not give it. */
  int countWithinSentences(String word) {
    return withinSentences.getOrDefault(word, 0);
  }

  /** Whether it is much like a name that stands here more often. */
  boolean isDrifted(String word) {
    return drifted.contains(word);
  }

  /** Without the ending of a possessive. */
  static String word(String text) {
    boolean possessive = text.endsWith("'s") || text.endsWith("’s");
    return possessive ? text.substring(0, text.length() - 2) : text;
  }
}
