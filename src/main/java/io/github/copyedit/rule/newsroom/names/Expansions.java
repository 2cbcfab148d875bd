package io.github.copyedit.rule.newsroom.names;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds out whether an article says anywhere what an acronym stands for. */
final class Expansions {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** "GLOSS (the graphics library …)", "GLOSS, or …", "GLOSS stands for …". */
  private static final String EXPLAINED =
      "%s(?:['’]s)?+[”\"]?+ ?+(?:\\([\\p{L}“\"„][^)]{3,}+ [^)]++\\)|, (?:or|short for|kurz für|soit|o sea) |(?:is )?(?:short|stands|stand) for|steht für|signifie|significa)";

  private final List<String> texts;
  private final List<List<String>> words;

  private Expansions(List<String> texts) {
    this.texts = texts;
    this.words = texts.stream().map(text -> List.of(BETWEEN_WORDS.split(text))).toList();
  }

  static Expansions of(Document document) {
    return new Expansions(document.blocks().stream().map(Block::prose).map(p -> p.text()).toList());
  }

  boolean explain(String acronym) {
    Pattern explained =
        Pattern.compile(
            "\\b" + EXPLAINED.formatted(acronym), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return texts.stream().anyMatch(text -> followsWords(text, acronym))
        || texts.stream()
            .filter(text -> text.contains(acronym))
            .anyMatch(text -> explained.matcher(text).find())
        || words.stream().anyMatch(each -> spells(each, acronym, each.contains(acronym)));
  }

  /** "the Graphics Library (GLOSS)", in whatever language. */
  private static boolean followsWords(String text, String acronym) {
    for (String opening : List.of("(", "(the ", "(“", "(or ", "[", "– ", "— ")) {
      int at = text.indexOf(opening + acronym);
      if (at > 1) {
        char behind = charAt(text, at + opening.length() + acronym.length());
        if (!Character.isLetter(behind)) {
          return true;
        }
      }
    }
    return false;
  }

  private static char charAt(String text, int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }

  /** Words in a row that begin with its letters, small words between them or not. */
  private static boolean spells(List<String> words, String acronym, boolean near) {
    for (int i = 0; i < words.size(); i++) {
      if (begins(words.get(i), acronym.charAt(0)) && spells(words, i, acronym, near ? 0 : 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean spells(List<String> words, int from, String acronym, int fewestCapitals) {
    int letter = 0;
    int skipped = 0;
    int capitals = 0;
    for (int i = from; i < words.size() && letter < acronym.length(); i++) {
      String word = words.get(i);
      if (begins(word, acronym.charAt(letter))) {
        letter++;
        skipped = 0;
        capitals += !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      } else if (word.length() <= 3 && skipped < 2) {
        skipped++;
      } else {
        return false;
      }
      if (word.equals(acronym)) {
        return false;
      }
    }
    return letter == acronym.length() && capitals >= fewestCapitals;
  }

  private static boolean begins(String word, char letter) {
    return !word.isEmpty() && word.substring(0, 1).toUpperCase(Locale.ROOT).charAt(0) == letter;
  }
}
