package io.github.copyedit.document.plain;

import io.github.copyedit.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a story was filed, in front of its first sentence: {@code KYIV, Ukraine (AP) —}, {@code
 * BERLIN, March 21 (Reuters) -}, {@code Wien (APA) -}.
 */
final class Dateline {

  /** Places stand in capitals; then a country or a date may follow. */
  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’]++(?:[ -]\\p{Lu}[\\p{Lu}.'’]*+){0,4}";

  private static final String MORE =
      "(?:, ?[\\p{Lu}\\p{N}][\\p{L}\\p{N}.'’]*+(?: [\\p{L}\\p{N}.'’]++){0,3}+){0,3}";
  private static final String PLACE = "\\p{Lu}[\\p{L}.'’-]++(?:[ /]\\p{Lu}[\\p{L}.'’-]++){0,3}";
  private static final String AGENCY =
      " ?\\((?:AP|Reuters|AFP|dpa|UPI|ANSA|EFE|TASS|Xinhua|CNN|APA|sda|epd|KNA|SID|PTI|IANS|ANI|Interfax"
          + "|Bloomberg|PA|ots|dts|PRNewswire|BUSINESS WIRE|GLOBE NEWSWIRE)\\b[^()]{0,20}+\\)";
  private static final String ANY_AGENCY = " ?\\(\\p{L}[\\p{L}\\p{N}/.& -]{1,30}+\\)";
  private static final String DASH = "(?:\\s*+[—–]\\s*+|\\s*+--\\s*+|\\s++[-_]\\s++)";

  private static final Pattern FILED =
      Pattern.compile(
          "(?<capitals>%s%s)(?<any>%s)?+%s(?=[\\p{Lu}\\p{N}\"“„«'‘])"
                  .formatted(CAPITALS, MORE, ANY_AGENCY, DASH)
              + "|(?<place>%s%s%s)(?:%s|:\\s)(?=\\S)".formatted(PLACE, MORE, AGENCY, DASH));
  private static final Pattern ALONE =
      Pattern.compile(
          "%s%s%s(?:%s)?+|%s%s(?:%s)?+\\s*+[-–—]{1,2}+"
              .formatted(PLACE, MORE, AGENCY, "\\s*+[-–—]{1,2}+", CAPITALS, MORE, ANY_AGENCY));

  private static final int SHORTEST = 4;

  private Dateline() {}

  /** The dateline at the front of a text, without the dash. */
  static Optional<Span> find(String text) {
    Matcher matcher = FILED.matcher(text);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int end =
        matcher.group("place") != null
            ? matcher.end("place")
            : Math.max(matcher.end("capitals"), matcher.end("any"));
    return end < SHORTEST ? Optional.empty() : Optional.of(new Span(0, end));
  }

  /** Whether a line is nothing else. */
  static boolean isAll(String line) {
    return ALONE.matcher(line).matches();
  }
}
