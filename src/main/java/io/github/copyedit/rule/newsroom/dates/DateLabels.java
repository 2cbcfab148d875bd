package io.github.copyedit.rule.newsroom.dates;

import io.github.copyedit.rule.newsroom.copy.Lexicon;
import io.github.copyedit.rule.newsroom.copy.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words before a date say that it is the date of. */
final class DateLabels {

  /** What a date is of. */
  enum Kind {
    PUBLISHED,
    UPDATED,
    OTHER
  }

  /**
   * @param leads whether the text is about nothing else: "First published", "This article was last
   *     updated"; in "The report was published" it is about a report
   */
  record Label(Kind kind, boolean leads) {}

  private static final Set<String> THIS =
      Set.of(
          "this", "dieser", "diese", "dieses", "cet", "cette", "este", "esta", "questo", "questa",
          "dit", "deze");

  private static final Set<String> BETWEEN =
      Set.of(
          "on", "at", "the", "online", "first", "in", "am", "den", "dem", "der", "um", "le", "el",
          "dia", "il", "em", "de", "du", "do", "da", "del", "a", "op", "last", "zuletzt", "time");

  /** A label and what stands before it is shorter. */
  private static final int FAR = 80;

  private static final Pattern HEAD = Pattern.compile("^\\P{L}{0,3}\\p{L}{2,20}\\s?:");

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Weekdays weekdays = new Weekdays();

  DateLabels() {
    for (String line : Lexicon.lines("date-labels.txt")) {
      List<String> words = Arrays.asList(line.split(" +"));
      Kind kind = Kind.valueOf(words.get(0).toUpperCase(Locale.ROOT));
      words.subList(1, words.size()).forEach(word -> kinds.put(word, kind));
    }
  }

  /**
   * @param before what stands in front of a date, the nearest part of it
   */
  Optional<Label> read(String before) {
    boolean whole = before.length() <= FAR;
    List<String> words = Words.of(whole ? before : before.substring(before.length() - FAR));
    int last = words.size() - 1;
    while (last >= 0 && isBetween(words.get(last))) {
      last--;
    }
    if (last < 0) {
      return Optional.empty();
    }
    boolean leads = whole && (last <= 1 || THIS.contains(words.get(0)));
    return Optional.ofNullable(kinds.get(words.get(last)))
        .map(kind -> new Label(kind, leads))
        .or(() -> ofOtherThing(before, words.get(0)));
  }

  /** "Source: Ministry of Defense, October 25, 2019". */
  private Optional<Label> ofOtherThing(String before, String first) {
    return Optional.ofNullable(kinds.get(first))
        .filter(kind -> kind == Kind.OTHER && HEAD.matcher(before).find())
        .map(kind -> new Label(kind, true));
  }

  private boolean isBetween(String word) {
    return BETWEEN.contains(word) || weekdays.read(word, Locale.ROOT).isPresent();
  }
}
