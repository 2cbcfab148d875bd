package io.github.copyedit.rule.grammar;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.languagetool.rules.spelling.multitoken.MultitokenSpeller;
import org.languagetool.tools.StringTools;

/**
 * The phrases of one of LanguageTool's spellers, by their first letter, that shows a thread only
 * those which may be meant by the phrase that it is looking for: those with nearly the same
 * letters, whatever their order. The speller compares each of them in full.
 */
final class NearPhrases extends HashMap<Character, HashMap<String, List<String>>> {

  private static final long serialVersionUID = 1;

  private static final Pattern BLANKS = Pattern.compile("\\p{Zs}+");

  /** The speller takes no phrase with a greater difference in length. */
  private static final int MOST_LENGTH = 3;

  /** Letters, and one for all other signs but blanks. */
  private static final int SIGNS = 27;

  /**
   * @param counts of its signs
   */
  private record Phrase(String key, List<String> written, byte[] counts) {}

  private final transient Map<Character, List<Phrase>> phrases = new HashMap<>();
  private final transient ThreadLocal<String> wanted = new ThreadLocal<>();

  NearPhrases(Map<Character, HashMap<String, List<String>>> all) {
    super(all);
    // In the order of the maps: among equals the speller takes the first.
    all.forEach(
        (first, keys) ->
            keys.forEach(
                (key, written) ->
                    phrases
                        .computeIfAbsent(first, letter -> new ArrayList<>())
                        .add(new Phrase(key, written, counts(key)))));
  }

  /**
   * Has the speller look among them.
   *
   * @return empty where it is made otherwise than expected, and stays as it is
   */
  static Optional<NearPhrases> putInto(MultitokenSpeller speller) {
    try {
      Field field = Opened.field(MultitokenSpeller.class, "suggestionsMap");
      @SuppressWarnings("unchecked") // LanguageTool declares it so.
      Map<Character, HashMap<String, List<String>>> all =
          (Map<Character, HashMap<String, List<String>>>) field.get(speller);
      NearPhrases near = all instanceof NearPhrases known ? known : new NearPhrases(all);
      field.set(speller, near);
      return Optional.of(near);
    } catch (ReflectiveOperationException | InaccessibleObjectException | ClassCastException e) {
      return Optional.empty();
    }
  }

  /** From now on, in this thread. */
  void lookFor(String phrase) {
    wanted.set(phrase);
  }

  /** From now on, in this thread. */
  void lookForAny() {
    wanted.remove();
  }

  @Override
  public HashMap<String, List<String>> get(Object first) {
    if (wanted.get() == null || !phrases.containsKey(first)) {
      return super.get(first);
    }
    String phrase =
        BLANKS.matcher(wanted.get()).replaceAll(" ").replace("- ", "-").replace(" -", "-");
    // As the speller does, in whatever country.
    String plain = StringTools.removeDiacritics(phrase.toLowerCase(Locale.getDefault()));
    byte[] counts = counts(plain);
    int most = 2 * mostSlips(plain.length());
    HashMap<String, List<String>> near = new LinkedHashMap<>();
    for (Phrase one : phrases.get(first)) {
      int longer = Math.abs(one.key().length() - phrase.length());
      if (longer <= MOST_LENGTH && difference(one.counts(), counts) <= most) {
        near.put(one.key(), one.written());
      }
    }
    return near;
  }

  /**
   * The speller's own limit, for a phrase without any word spelled right; for others it is less.
   */
  private static int mostSlips(int length) {
    return length <= 7 ? 2 : (int) (2 + 0.25 * (length - 7));
  }

  /** A slip makes a difference of two at most: one sign is missing, and another one too many. */
  private static int difference(byte[] some, byte[] others) {
    int sum = 0;
    for (int i = 0; i < SIGNS; i++) {
      sum += Math.abs(some[i] - others[i]);
    }
    return sum;
  }

  /** Letters that the speller takes for the same count as the same. */
  private static byte[] counts(String phrase) {
    byte[] counts = new byte[SIGNS];
    for (int i = 0; i < phrase.length(); i++) {
      char sign = phrase.charAt(i);
      char same = sign == 'y' ? 'i' : sign == 'k' ? 'c' : sign;
      if (same != ' ' && same != '-') {
        counts[same >= 'a' && same <= 'z' ? same - 'a' : SIGNS - 1]++;
      }
    }
    return counts;
  }
}
