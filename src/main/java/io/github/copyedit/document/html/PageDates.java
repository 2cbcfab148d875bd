package io.github.copyedit.document.html;

import io.github.copyedit.document.Metadata.Field;
import io.github.copyedit.document.Metadata.Kind;
import io.github.copyedit.document.Metadata.Origin;
import io.github.copyedit.document.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads dates in the text of a page: time elements, and what its class calls a date. */
final class PageDates {

  private static final Pattern UPDATED = Pattern.compile("(?i).*(?:updated|modified).*");
  private static final Pattern PUBLISHED =
      Pattern.compile("(?i).*(?:publish|pub-?date|entry-date|dateline|timestamp|posted).*");

  /** Of the microformats hAtom and h-entry, and of the themes of WordPress and Blogger. */
  private static final Pattern DATE_CLASS =
      Pattern.compile(
          "(?i)(?:dt-)?published|(?:entry|post|article|story|publish(?:ed)?|pub)[-_]{0,2}date"
              + "|date[-_]?(?:published|header)|posted-on|timestamp");

  /** A year, or a day in digits: "last Monday" says no more in a month. */
  private static final Pattern DATED =
      Pattern.compile("(?s).*(?:\\b[12]\\d{3}\\b|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b|\\d年).*");

  /** A date with its weekday, time and "published on"; longer text is no mere date. */
  private static final int LONGEST_DATE = 80;

  private final Page page;
  private final ClassTest dateClasses;
  private final List<PageElement> plainTimes = new ArrayList<>();
  private final List<PageElement> timesOutside = new ArrayList<>();
  private final List<PageElement> datesInside = new ArrayList<>();
  private final List<PageElement> datesOutside = new ArrayList<>();

  PageDates(Page page, ClassNames classes) {
    this.page = page;
    this.dateClasses = classes.test(DATE_CLASS, "date", "publish", "posted", "timestamp");
  }

  /** What a time element says by itself; one without any mark is kept. */
  Optional<Field> time(PageElement time, boolean inArticle) {
    if (!time.attribute(AttributeName.ITEMPROP).isBlank()
        || !time.attribute(AttributeName.PROPERTY).isBlank()) {
      return Optional.empty();
    }
    String hints = time.node().className() + " " + time.node().id();
    if (UPDATED.matcher(hints).matches()) {
      return field(Kind.MODIFIED, Origin.TIME_ELEMENT, time);
    }
    if (time.node().hasAttr("pubdate") || PUBLISHED.matcher(hints).matches()) {
      return field(Kind.PUBLISHED, Origin.TIME_ELEMENT, time);
    }
    (inArticle ? plainTimes : timesOutside).add(time);
    return Optional.empty();
  }

  /** Keeps an element whose class calls it a date. */
  void classed(PageElement element, boolean inArticle) {
    if (dateClasses.fits(element)) {
      (inArticle ? datesInside : datesOutside).add(element);
    }
  }

  /**
   * When the article was published, if nothing says so by its mark: the first time in it, or the
   * only one that stands around it; else a date that its class marks.
   */
  Optional<Field> published() {
    return first(Origin.TIME_ELEMENT, plainTimes, timesOutside)
        .or(() -> first(Origin.ELEMENT, datesInside, datesOutside));
  }

  private Optional<Field> first(
      Origin origin, List<PageElement> inside, List<PageElement> outside) {
    List<PageElement> around = outside.size() == 1 ? outside : List.of();
    Stream<PageElement> dates = (inside.isEmpty() ? around : inside).stream();
    return dates.flatMap(date -> field(Kind.PUBLISHED, origin, date).stream()).findFirst();
  }

  private Optional<Field> field(Kind kind, Origin origin, PageElement date) {
    return value(date).map(value -> new Field(kind, origin, value));
  }

  /** The date that an element says; empty where it says none. */
  Optional<Prose> value(PageElement element) {
    return machineValue(page, element)
        .or(
            () ->
                Optional.of(Words.of(page, element))
                    .filter(words -> words.text().length() <= LONGEST_DATE)
                    .filter(words -> DATED.matcher(words.text()).matches()));
  }

  /** What an element says in an attribute, for programs. */
  static Optional<Prose> machineValue(Page page, PageElement element) {
    return page.attribute(element.node(), "content")
        .or(() -> page.attribute(element.node(), "datetime"))
        .or(
            () ->
                element.is("abbr")
                    ? page.attribute(element.node(), AttributeName.TITLE.key())
                    : Optional.empty());
  }
}
