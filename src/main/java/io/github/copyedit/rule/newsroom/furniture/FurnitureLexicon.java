package io.github.copyedit.rule.newsroom.furniture;

import io.github.copyedit.rule.newsroom.copy.Lexicon;
import io.github.copyedit.rule.newsroom.copy.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The vocabulary of {@code rules/lexicon/furniture.txt}. */
final class FurnitureLexicon {

  private static final int LONGEST_PHRASE = 8;
  private static final int MOST_COVERED = 24;

  /** So many weak phrases in a row, with nothing else on the line, are a menu. */
  private static final int MENU = 4;

  /** A phrase that goes on does so for a few words; then it is a sentence. */
  private static final int LONGEST_OPEN = 14;

  /** One word says less than a phrase. */
  private static final int LONGEST_AFTER_A_WORD = 6;

  /** A phrase of so many words says what it is without what may follow. */
  private static final int FEWEST_THAT_SAY_ALL = 5;

  private static final int LONGEST_LABELLED = 30;
  private static final int MOST_WITHIN = 60;
  private static final Pattern SPOKEN = Pattern.compile("[\"“”„«»]");

  private final Map<String, Sign> whole = new HashMap<>();
  private final Map<String, Sign> open = new HashMap<>();
  private final Map<String, Sign> labels = new HashMap<>();
  private final Map<String, Sign> endings = new HashMap<>();
  private final Map<String, Sign> within = new HashMap<>();
  private final Set<String> firstWithin = new HashSet<>();
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
  }

  private void add(String line, Furniture kind) {
    int flags = (int) line.chars().takeWhile(c -> c == '?' || c == '>').count();
    String phrase = line.substring(flags);
    Sign sign = new Sign(kind, line.indexOf('?') != 0, line.substring(0, flags).indexOf('>') >= 0);
    String key = String.join(" ", LineText.folded(phrase));
    if (phrase.startsWith("…") && phrase.endsWith("…")) {
      within.put(key, sign);
      firstWithin.add(key.substring(0, (key + " ").indexOf(' ')));
    } else if (phrase.startsWith("…")) {
      endings.put(key, sign);
    } else if (phrase.endsWith(":…")) {
      labels.put(key, sign);
    } else if (phrase.endsWith("…")) {
      open.put(key, sign);
    } else {
      whole.put(key, sign);
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
        .or(() -> covered(line.words()));
  }

  /** What a whole phrase says; one that others go on from is less sure where nothing does. */
  private Sign phrase(LineText line) {
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

  private Optional<Sign> beginning(LineText line) {
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
    if (words.size() > MOST_WITHIN || SPOKEN.matcher(line.text()).find()) {
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
    if (found == null) {
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

  /** Whether the line is nothing but phrases: "Share Tweet Email", "Home News Sport". */
  private Optional<Sign> covered(List<String> words) {
    if (words.size() < 2 || words.size() > MOST_COVERED) {
      return Optional.empty();
    }
    List<List<Sign>> from = new ArrayList<>();
    for (int i = 0; i <= words.size(); i++) {
      from.add(null);
    }
    from.set(words.size(), List.of());
    for (int i = words.size() - 1; i >= 0; i--) {
      from.set(i, longest(words, i, from));
    }
    List<Sign> signs = from.get(0);
    if (signs == null) {
      return Optional.empty();
    }
    boolean sure = signs.size() >= MENU || signs.stream().anyMatch(Sign::sure);
    Sign first = signs.stream().filter(Sign::sure).findFirst().orElse(signs.get(0));
    return Optional.of(new Sign(first.kind(), sure, false));
  }

  private List<Sign> longest(List<String> words, int start, List<List<Sign>> from) {
    for (int end = Math.min(words.size(), start + LONGEST_PHRASE); end > start; end--) {
      Sign sign = whole.get(String.join(" ", words.subList(start, end)));
      if (sign == null && end == start + 1 && words.get(start).equals(LineText.NUMBER)) {
        sign = Sign.weak(Furniture.NAV);
      }
      if (sign != null && from.get(end) != null) {
        List<Sign> all = new ArrayList<>(List.of(sign));
        all.addAll(from.get(end));
        return all;
      }
    }
    return null;
  }
}
