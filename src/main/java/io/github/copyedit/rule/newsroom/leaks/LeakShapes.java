package io.github.copyedit.rule.newsroom.leaks;

import io.github.copyedit.rule.newsroom.dates.DateReader;
import io.github.copyedit.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What metadata looks like at the start of a paragraph. */
final class LeakShapes {

  enum Kind {
    /** A field name, with its value as far as one can tell. */
    FIELD,
    /** A line of nothing but fields. */
    LINE,
    /** Dates and nothing else, which a web page may well show to readers. */
    DATES,
    /** The same of tags, or of dates with the time of day: copied text has them from a page. */
    PAGE_LINE,
    /** A date or time in a form that only software writes, or with software's words around it. */
    STAMP,
    /** A day as software writes it, bare, before a sentence. */
    DAY
  }

  /**
   * @param dated whether it holds a date
   */
  record Leak(Kind kind, Span span, boolean dated) {}

  private static final String DATE_KEY =
      "(?:date|day|time|timestamp|datetime|published|updated|modified|created|posted"
          + "|(?:pub|publish|publication|release|post)_?date|last_?(?:mod|modified|updated)"
          + "|date_?(?:published|modified|created)"
          + "|(?:published|publish|created|updated|modified)_?(?:at|on|time|date))";
  private static final String TEXT_KEY =
      "(?:title|headline|authors?|byline|tags?|categories|category|keywords|topics?|slug|layout"
          + "|permalink|draft|description|excerpt|summary|dek|teaser|image|thumbnail"
          + "|(?:featured|hero)_?image|og_?(?:title|image)|canonical_?url|guid|uuid|template"
          + "|(?:meta|seo)_?(?:title|description)|content_?type|(?:article|post|section)_?id"
          + "|redirect_?from)";
  private static final String DAY =
      "(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{4}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01]))";
  private static final String CLOCK = "\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?";
  private static final Pattern TIME_OF_DAY = Pattern.compile("\\d[:h.]\\d{2}(?!\\d|\\.\\d)");
  private static final String ZONE = "(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2})";
  private static final String SENTENCE = "(?=[\"“„«'‘(]?[\\p{Lu}\\d]\\S*(?:\\s+\\S+){2})";
  private static final Pattern STARTS_SENTENCE = Pattern.compile("\\s*" + SENTENCE);

  /** "Date: March 21, 2024 Time: 7 p.m.": an invitation. */
  private static final Pattern EVENT =
      Pattern.compile(
          "(?iu)\\s*(?:time|place|venue|location|where|uhrzeit|zeit|ort|beginn|heure|lieu|hora|lugar)\\s?:");

  /** "date 2024-03-21 As diplomatic …", "Published: 2024-03-21T09:00:00Z Technical debt …". */
  private static final Pattern KEY_AND_DAY =
      Pattern.compile(
          "\\s*(?<leak>(?<key>(?i:%s))\\s?[:=]?\\s*[\"']?%s(?:[T ]%s(?:\\s?%s)?)?[\"']?)(?![\\d:/-])"
                  .formatted(DATE_KEY, DAY, CLOCK, ZONE)
              + "(?<after>[\\s,;.]*)(?<rest>.*)",
          Pattern.DOTALL);

  /** "2024-03-21T09:00:00Z", whatever follows. */
  private static final Pattern MACHINE_TIME =
      Pattern.compile("\\s*(?<leak>\\d{4}-\\d{2}-\\d{2}T" + CLOCK + ZONE + "?)(?!\\S)");

  /** "2015-05-18 If you're a small-business owner …". */
  private static final Pattern BARE_DAY =
      Pattern.compile(
          "\\s*(?<leak>\\d{4}-\\d{2}-\\d{2}(?: \\d{2}:\\d{2}(?::\\d{2})?)?)\\s+" + SENTENCE);

  private static final Pattern STARTS_WITH_DAY = Pattern.compile("\\s*\\d{4}-\\d{2}-\\d{2}\\b");

  /** "Posted on March 19, 2024 by admin It's been …". */
  private static final Pattern POSTED =
      Pattern.compile(
          "\\s*(?i:posted|published|updated|last updated|submitted|filed|created)"
              + "(?:\\s?:|\\s+(?i:on|at))?\\s+(?<date>.{6,40}?)"
              + "(?<who>,?\\s+by\\s+(?:admin|administrator|editor|webmaster|staff|root|user\\d*)\\b\\.?)"
              + "\\s+"
              + SENTENCE);

  /** "published_at: …": whatever follows. */
  private static final Pattern RAW_KEY = Pattern.compile("\\s*[a-z]+(?:_[a-z]+)*\\s?[:=]");

  /** "Thu, 21 Mar 2024 09:00:00 GMT". */
  private static final Pattern MAIL_TIME =
      Pattern.compile(
          "\\s*(?<leak>(?:\\p{L}{3},\\s)?\\d{1,2}\\s\\p{Lu}\\p{Ll}{2}\\s\\d{4}\\s"
              + "\\d{2}:\\d{2}(?::\\d{2})?\\s(?:[A-Z]{1,4}|[+-]\\d{4}))(?!\\S)");

  /** "{{ byline }}", never filled in. */
  private static final Pattern TEMPLATE =
      Pattern.compile(
          "\\{\\{-?\\s{0,3}(?:(?:page|post|article|site|item)\\.)?(?i:%s|%s)\\s{0,3}-?\\}\\}"
              .formatted(TEXT_KEY, DATE_KEY));

  private static final String AFTER_KEY = "(?=\\s|$|[\"'\\[])";
  private static final Pattern KEY =
      Pattern.compile(
          "(?<![\\p{L}\\d/_-])(?:" + TEXT_KEY + "|" + DATE_KEY + ")\\s?[:=]" + AFTER_KEY);
  private static final Pattern FIRST_KEY =
      Pattern.compile(
          "\\s*(?<leak>(?:" + TEXT_KEY + "\\s?[:=]|(?i:slug|permalink)\\s?:)" + AFTER_KEY + ")");
  private static final Pattern VALUE =
      Pattern.compile(
          "\\s*(?:\"[^\"]*\"|\\[[^\\]]*\\]|'[^']*'|(?:[^\\s,]++,\\s++){1,20}[^\\s,]+|[^\\s,]+)");
  private static final Pattern SENTENCE_IN_VALUE =
      Pattern.compile("[.!?][\"”’]?\\s+\\p{Lu}|[.!?][\"”’]?\\s*$");

  private final DateReader dates = new DateReader();
  private final LabelledStamps stamps = new LabelledStamps(dates);
  private final FieldLine fieldLine = new FieldLine(dates);

  boolean startsWithDay(String paragraph) {
    return STARTS_WITH_DAY.matcher(paragraph).lookingAt();
  }

  Optional<Leak> find(String paragraph) {
    return line(paragraph)
        .or(() -> keyAndDay(paragraph))
        .or(() -> stamp(MACHINE_TIME, Kind.STAMP, paragraph))
        .or(() -> stamp(MAIL_TIME, Kind.STAMP, paragraph))
        .or(() -> stamp(BARE_DAY, Kind.DAY, paragraph))
        .or(() -> posted(paragraph))
        .or(() -> labelled(paragraph))
        .or(() -> field(paragraph))
        .or(() -> stamps.inside(paragraph).map(span -> new Leak(Kind.STAMP, span, true)))
        .or(() -> template(paragraph));
  }

  private Optional<Leak> line(String text) {
    Span span = new Span(indent(text), Math.max(indent(text), text.stripTrailing().length()));
    if (fieldLine.matches(text) || fieldLine.isSingle(text)) {
      return Optional.of(new Leak(Kind.LINE, span, dates.isDate(text)));
    }
    boolean areDates = fieldLine.isDates(text);
    if (fieldLine.isTags(text) || (areDates && TIME_OF_DAY.matcher(text).find())) {
      return Optional.of(new Leak(Kind.PAGE_LINE, span, areDates));
    }
    return areDates ? Optional.of(new Leak(Kind.DATES, span, true)) : Optional.empty();
  }

  private Optional<Leak> keyAndDay(String text) {
    Matcher matcher = KEY_AND_DAY.matcher(text);
    if (!matcher.lookingAt() || !dates.isDate(matcher.group("leak"))) {
      return Optional.empty();
    }
    String key = matcher.group("key");
    String rest = matcher.group("rest");
    boolean rawKey = key.equals(key.toLowerCase(Locale.ROOT)) || key.indexOf('_') > 0;
    boolean sentence = matcher.group("after").isBlank() && startsSentence(rest);
    boolean line = rest.isEmpty() && matcher.group("after").isBlank();
    boolean raw = RAW_KEY.matcher(text).lookingAt() || text.charAt(matcher.end("leak") - 1) == 'Z';
    return sentence || raw || (rawKey && line)
        ? Optional.of(new Leak(Kind.FIELD, span(matcher), true))
        : Optional.empty();
  }

  private Optional<Leak> stamp(Pattern pattern, Kind kind, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.lookingAt() && dates.isDate(matcher.group("leak"))
        ? Optional.of(new Leak(kind, span(matcher), true))
        : Optional.empty();
  }

  private Optional<Leak> posted(String text) {
    Matcher matcher = POSTED.matcher(text);
    return matcher.lookingAt() && dates.isDate(matcher.group("date"))
        ? Optional.of(new Leak(Kind.STAMP, new Span(indent(text), matcher.end("who")), true))
        : Optional.empty();
  }

  private Optional<Leak> labelled(String text) {
    return stamps
        .atStart(text)
        .filter(span -> startsSentence(text.substring(span.end())))
        .map(span -> new Leak(Kind.STAMP, span, true));
  }

  private static Optional<Leak> template(String text) {
    Matcher matcher = TEMPLATE.matcher(text);
    return text.contains("{{") && matcher.find()
        ? Optional.of(new Leak(Kind.FIELD, new Span(matcher.start(), matcher.end()), false))
        : Optional.empty();
  }

  private Optional<Leak> field(String text) {
    Matcher first = FIRST_KEY.matcher(text);
    if (!first.lookingAt()) {
      return Optional.empty();
    }
    int lastKey = first.end("leak");
    Matcher next = KEY.matcher(text);
    while (next.find(lastKey) && text.substring(lastKey, next.start()).length() < 120) {
      lastKey = next.end();
      if (lastKey == text.length()) {
        break;
      }
    }
    Span span = new Span(indent(text), endOfValue(text, lastKey));
    return Optional.of(new Leak(Kind.FIELD, span, dates.isDate(span.of(text))));
  }

  /** To the paragraph's end where nothing but the value is left, else one value on. */
  private static int endOfValue(String text, int from) {
    if (!SENTENCE_IN_VALUE.matcher(text.substring(from)).find()) {
      return text.stripTrailing().length();
    }
    Matcher value = VALUE.matcher(text).region(from, text.length());
    return value.lookingAt() ? value.end() : from;
  }

  private static boolean startsSentence(String rest) {
    return STARTS_SENTENCE.matcher(rest).lookingAt() && !EVENT.matcher(rest).lookingAt();
  }

  private static Span span(Matcher matcher) {
    return new Span(matcher.start("leak"), matcher.end("leak"));
  }

  private static int indent(String text) {
    return text.length() - text.stripLeading().length();
  }
}
