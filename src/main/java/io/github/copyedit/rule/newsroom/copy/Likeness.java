package io.github.copyedit.rule.newsroom.copy;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells two spellings of one name from two names and from two forms of one. */
public final class Likeness {

  /** Two words that are alike. */
  public record Pair(String first, String second) {}

  private static final char FIRST_BEYOND_ASCII = 0x80;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** From this length on, two slips may make one name of another. */
  private static final int LONG = 8;

  /** In longer ones one slip alone is looked for: the ways to make two grow with the square. */
  private static final int TOO_LONG = 16;

  /** Nobody finds so many spellings of a name: these are made up, and no two are compared. */
  private static final int MOST_ALIKE = 30;

  /** What inflection and derivation put behind a name. */
  private static final Set<String> ENDINGS =
      Set.of(
          "", "s", "es", "n", "en", "ns", "e", "er", "ern", "ers", "em", "a", "i", "o", "u", "y",
          "in", "an", "ian", "ians", "um", "us", "os", "as", "is", "ia", "ie", "ish", "ed", "ov",
          "ova", "d", "r", "al", "ic");

  private final Set<Pair> apart;

  /**
   * @param apart lines of words that are alike and are not the same
   */
  public Likeness(List<String> apart) {
    this.apart = new HashSet<>();
    for (String line : apart) {
      String[] words = line.split(" ");
      for (String first : words) {
        for (String second : words) {
          this.apart.add(new Pair(first, second));
        }
      }
    }
  }

  /**
   * All pairs among words that may be one name, in the order of the words; in time that grows about
   * as their number does.
   *
   * @param slips how many may lie between the two, 1 or 2
   */
  public Set<Pair> pairs(Collection<String> words, int slips) {
    Rests rests = new Rests();
    for (String word : words) {
      String folded = folded(word);
      boolean one = folded.length() < LONG || folded.length() > TOO_LONG;
      rests.add(folded, one ? 1 : slips);
    }
    Iterator<Set<String>> shared = rests.shared().iterator();
    Map<String, Set<String>> byRest = new HashMap<>();
    Set<Pair> pairs = new LinkedHashSet<>();
    for (String word : words) {
      for (String rest : shared.next()) {
        Set<String> others = byRest.computeIfAbsent(rest, key -> new LinkedHashSet<>());
        if (others.size() >= MOST_ALIKE) {
          continue;
        }
        others.stream()
            .filter(other -> isAlike(other, word, slips))
            .forEach(other -> pairs.add(new Pair(other, word)));
        others.add(word);
      }
    }
    return pairs;
  }

  private boolean isAlike(String first, String second, int slips) {
    String a = folded(first);
    String b = folded(second);
    if (first.equals(second) || apart.contains(new Pair(first, second))) {
      return false;
    }
    int most = Math.min(a.length(), b.length()) >= LONG ? slips : 1;
    return EditDistance.between(a, b, most) <= most && !isInflected(a, b);
  }

  /** Whether they differ in what stands at their end, and there as forms of a word do. */
  private static boolean isInflected(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int common = 0;
    while (common < shorter && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    String endOfA = a.substring(common);
    String endOfB = b.substring(common);
    if (endOfA.equals(endOfB)) {
      return false;
    }
    boolean within =
        !endOfA.isEmpty()
            && !endOfB.isEmpty()
            && endOfA.charAt(endOfA.length() - 1) == endOfB.charAt(endOfB.length() - 1);
    char last = a.charAt(common - 1);
    boolean doubled = (endOfA + endOfB).equals(String.valueOf(last)) && last != 's' && last != 'e';
    boolean bothLong = endOfA.length() > 1 && endOfB.length() > 1;
    boolean forms = ENDINGS.contains(endOfA) && ENDINGS.contains(endOfB);
    return !within && !doubled && (bothLong || forms);
  }

  private static String folded(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= FIRST_BEYOND_ASCII) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
      }
    }
    return word;
  }
}
