package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.rule.newsroom.copy.Characters;
import io.github.copyedit.rule.newsroom.copy.Lexicon;
import io.github.copyedit.rule.newsroom.copy.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The vocabulary of {@code rules/lexicon/furniture.txt}. */
final class FurnitureLexicon {

  private static final int LONGEST_PHRASE = 8;

  /** A phrase that goes on does so for a few words; then it is a sentence. */
  private static final int LONGEST_OPEN = 14;

  /** One word says less than a phrase. */
  private static final int LONGEST_AFTER_A_WORD = 6;

  /** A phrase of so many words says what it is without what may follow. */
  private static final int FEWEST_THAT_SAY_ALL = 5;

  private static final int LONGEST_LABELLED = 30;
  private static final int MOST_WITHIN = 60;
  private static final String SPOKEN = "\"“”„«»";

  private final Map<String, Sign> whole = new HashMap<>();
  private final Map<String, Sign> open = new HashMap<>();
  private final Map<String, Sign> labels = new HashMap<>();
  private final Map<String, Sign> endings = new HashMap<>();
  private final Map<String, Sign> within = new HashMap<>();
  private final Set<String> firstWithin = new HashSet<>();

  /** The words that phrases begin with but for those within a line: with most lines none does. */
  private final Set<String> first = new HashSet<>();

  private final PhraseRow row;
  private final Set<String> lastOfEndings = new HashSet<>();
  private final Set<String> dayWords = new HashSet<>();
  private final Set<String> stampWords = new HashSet<>();

  FurnitureLexicon() {
    String section = "";
    for (String line : Lexicon.lines("furniture.txt")) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else if (section.equals("stamp")) {
        stampWords.addAll(Words.of(line));
      } else if (section.equals("day")) {
        dayWords.addAll(Words.of(line));
      } else {
        add(line, Furniture.valueOf(section.toUpperCase(Locale.ROOT)));
      }
    }
    for (String month : Lexicon.lines("months.txt")) {
      dayWords.addAll(LineText.folded(month));
    }
    dayWords.remove(LineText.NUMBER);
    row = new PhraseRow(whole);
  }

  private void add(String line, Furniture kind) {
    int flags = (int) line.chars().takeWhile(c -> c == '?' || c == '>').count();
    String phrase = line.substring(flags);
    Sign sign = new Sign(kind, line.indexOf('?') != 0, line.substring(0, flags).indexOf('>') >= 0);
    String key = String.join(" ", LineText.folded(phrase));
    String firstWord = key.substring(0, (key + " ").indexOf(' '));
    if (phrase.startsWith("…") && phrase.endsWith("…")) {
      within.put(key, sign);
      firstWithin.add(firstWord);
    } else if (phrase.startsWith("…")) {
      endings.put(key, sign);
      lastOfEndings.add(key.substring(key.lastIndexOf(' ') + 1));
    } else {
      first.add(firstWord);
      (phrase.endsWith(":…") ? labels : phrase.endsWith("…") ? open : whole).put(key, sign);
    }
  }

  boolean isStampWord(String word) {
    return stampWords.contains(word);
  }

  boolean isDayWord(String word) {
    return dayWords.contains(word);
  }

  /** Whether the line is a phrase with nothing before or after it. */
  boolean isPhrase(LineText line) {
    String key = String.join(" ", line.words());
    return whole.containsKey(key) || (line.goesOn() && open.containsKey(key));
  }

  Optional<Sign> read(LineText line) {
    Sign all = phrase(line);
    if (all != null) {
      return Optional.of(all);
    }
    Optional<Sign> sign = beginning(line);
    if (sign.filter(Sign::sure).isPresent()) {
      return sign;
    }
    return ending(line)
        .or(() -> within(line, sign.isPresent()))
        .or(() -> sign)
        .or(() -> row.read(line.words()));
  }

  /** What a whole phrase says; one that others go on from is less sure where nothing does. */
  private Sign phrase(LineText line) {
    if (!mayBegin(line)) {
      return null;
    }
    String key = String.join(" ", line.words());
    Sign sign = line.goesOn() ? labels.get(key) : null;
    sign = sign == null ? whole.get(key) : sign;
    if (sign != null) {
      return sign;
    }
    Sign cut = labels.containsKey(key) ? labels.get(key) : open.get(key);
    boolean whole = cut == null || line.goesOn() || line.words().size() >= FEWEST_THAT_SAY_ALL;
    return whole ? cut : cut.weaker();
  }

  private boolean mayBegin(LineText line) {
    return !line.words().isEmpty() && first.contains(line.words().get(0));
  }

  private Optional<Sign> beginning(LineText line) {
    if (!mayBegin(line)) {
      return Optional.empty();
    }
    StringBuilder key = new StringBuilder();
    Sign best = null;
    for (int i = 0; i < Math.min(LONGEST_PHRASE, line.words().size() - 1); i++) {
      key.append(i == 0 ? "" : " ").append(line.words().get(i));
      Sign labelled = i + 1 == line.label() ? labels.get(key.toString()) : null;
      if (labelled == null && i + 1 == line.label()) {
        labelled = whole.get(key.toString());
        labelled = labelled == null || !labelled.sure() || !labelled.opens() ? null : labelled;
      }
      if (labelled != null && line.words().size() <= LONGEST_LABELLED) {
        return Optional.of(new Sign(labelled.kind(), labelled.sure(), false));
      }
      Sign going = open.get(key.toString());
      boolean near = i > 0 || line.words().size() <= LONGEST_AFTER_A_WORD;
      best = going == null || !near ? best : going;
    }
    if (best == null) {
      return Optional.empty();
    }
    boolean short_ = line.words().size() <= LONGEST_OPEN && !line.endsSentence();
    return Optional.of(short_ ? best : best.weaker());
  }

  private Optional<Sign> ending(LineText line) {
    StringBuilder key = new StringBuilder();
    int last = line.words().size() - 1;
    if (last < 0 || !lastOfEndings.contains(line.words().get(last))) {
      return Optional.empty();
    }
    for (int i = last; i > Math.max(0, last - LONGEST_PHRASE); i--) {
      key.insert(0, line.words().get(i) + (i == last ? "" : " "));
      Sign sign = endings.get(key.toString());
      if (sign != null) {
        return Optional.of(sign);
      }
    }
    return Optional.empty();
  }

  private Optional<Sign> within(LineText line, boolean begun) {
    List<String> words = line.words();
    if (words.size() > MOST_WITHIN) {
      return Optional.empty();
    }
    Sign found = null;
    int hits = begun || !line.isSentence() ? 1 : 0;
    for (int i = 0; i < words.size(); i++) {
      Sign sign = firstWithin.contains(words.get(i)) ? from(words, i) : null;
      if (sign != null) {
        found = found == null ? sign : found;
        hits++;
      }
    }
    if (found == null || Characters.hasAny(line.text(), SPOKEN)) {
      return Optional.empty();
    }
    boolean sure = begun || (found.sure() && hits > 1);
    return Optional.of(new Sign(found.kind(), sure, false));
  }

  private Sign from(List<String> words, int start) {
    for (int end = start + 1; end <= Math.min(words.size(), start + LONGEST_PHRASE); end++) {
      Sign sign = within.get(String.join(" ", words.subList(start, end)));
      if (sign != null) {
        return sign;
      }
    }
    return null;
  }
}
