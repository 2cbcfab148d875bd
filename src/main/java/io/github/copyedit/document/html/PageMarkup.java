package io.github.copyedit.document.html;

import io.github.copyedit.document.Metadata.Field;
import io.github.copyedit.document.Metadata.Kind;
import io.github.copyedit.document.Metadata.Origin;
import io.github.copyedit.document.Prose;
import io.github.copyedit.text.OffsetMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Reads what elements in the text of a page say about the article: time elements, microdata and
 * RDFa, bylines.
 */
final class PageMarkup {

  /** Microdata's {@code itemprop} and RDFa's {@code property}, the latter also with a prefix. */
  private static final Map<String, Kind> PROPERTIES =
      Map.of(
          "datepublished", Kind.PUBLISHED,
          "datecreated", Kind.PUBLISHED,
          "dc:date", Kind.PUBLISHED,
          "dc:created", Kind.PUBLISHED,
          "dc:issued", Kind.PUBLISHED,
          "datemodified", Kind.MODIFIED,
          "dc:modified", Kind.MODIFIED,
          "headline", Kind.HEADLINE,
          "author", Kind.BYLINE,
          "inlanguage", Kind.LANGUAGE);

  private static final Pattern SCHEMA_PREFIX =
      Pattern.compile("^(?:schema:|rnews:|https?://schema\\.org/)");
  private static final Pattern DUBLIN_CORE_PREFIX = Pattern.compile("^(?:dcterms:|dct:)");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** What has dates and authors of its own that are not the article's. */
  private static final Pattern OTHER_THING =
      Pattern.compile(
          ".*/(?:UserComments|Comment|\\w*Object|Event|Product|Offer|\\w*List|ListItem|WebSite)");

  private static final Pattern UPDATED = Pattern.compile("(?i).*(?:updated|modified).*");
  private static final Pattern PUBLISHED =
      Pattern.compile("(?i).*(?:publish|pub-?date|entry-date|dateline|timestamp|posted).*");

  /** Of the microformats hAtom and h-entry, and of the themes of WordPress and Blogger. */
  private static final Pattern DATE_CLASS =
      Pattern.compile(
          "(?i)(?:dt-)?published|(?:entry|post|article|story|publish(?:ed)?|pub)[-_]{0,2}date"
              + "|date[-_]?(?:published|header)|posted-on|timestamp");

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?i)(?:.*[-_])?byline(?:[-_]?(?:name|author))?|p-author|author-name|entry-author");
  private static final Pattern AUTHOR_RELATION = Pattern.compile("(?i)(?:.*\\s)?author(?:\\s.*)?");

  /** A byline is a name or some; longer text is about an author. */
  private static final int LONGEST_BYLINE = 120;

  private static final Prose NOTHING = new Prose("", OffsetMap.identity(0, 0));

  /** A year, or a day in digits: "last Monday" says no more in a month. */
  private static final Pattern DATED =
      Pattern.compile("(?s).*(?:\\b[12]\\d{3}\\b|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b|\\d年).*");

  /** A date with its weekday, time and "published on"; longer text is no mere date. */
  private static final int LONGEST_DATE = 80;

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "svg");

  private final Page page;
  private final List<Field> fields = new ArrayList<>();
  private final List<Element> plainTimes = new ArrayList<>();
  private final List<Element> timesOutside = new ArrayList<>();
  private final List<Element> datesInside = new ArrayList<>();
  private final List<Element> datesOutside = new ArrayList<>();
  private final ClassTest dateClasses;
  private final ClassTest bylines;

  PageMarkup(Page page, ClassNames names) {
    this.page = page;
    this.dateClasses = names.test(DATE_CLASS, "date", "publish", "posted", "timestamp");
    this.bylines = names.test(BYLINE, "byline", "author");
  }

  /**
   * Takes in an element.
   *
   * @param inArticle outside of it, only those times count that say of what they are the time
   */
  void element(Element element, boolean inArticle) {
    boolean time = element.normalName().equals("time");
    if (element.attributesSize() > 0) {
      boolean property = property(element);
      byline(element);
      if (!time && !property && dateClasses.fits(element)) {
        (inArticle ? datesInside : datesOutside).add(element);
      }
    }
    if (time) {
      time(element, inArticle);
    }
  }

  private boolean property(Element element) {
    String microdata = Elements.attribute(element, "itemprop");
    String rdfa = Elements.attribute(element, "property");
    boolean meta = element.normalName().equals("meta") && microdata.isEmpty();
    if (meta || (microdata.isEmpty() && rdfa.isEmpty())) {
      return false;
    }
    String names = microdata + " " + rdfa;
    for (String name : BLANKS.split(Ranges.lower(names))) {
      String plain = SCHEMA_PREFIX.matcher(name).replaceFirst("");
      Kind kind = PROPERTIES.get(DUBLIN_CORE_PREFIX.matcher(plain).replaceFirst("dc:"));
      if (kind != null && !isOfOtherThing(element)) {
        value(kind, element)
            .ifPresent(value -> fields.add(new Field(kind, Origin.MICRODATA, value)));
        return true;
      }
    }
    return false;
  }

  private void time(Element time, boolean inArticle) {
    if (!time.attr("itemprop").isBlank() || !time.attr("property").isBlank()) {
      return;
    }
    String hints = time.className() + " " + time.id();
    if (UPDATED.matcher(hints).matches()) {
      add(Kind.MODIFIED, Origin.TIME_ELEMENT, time);
    } else if (time.hasAttr("pubdate") || PUBLISHED.matcher(hints).matches()) {
      add(Kind.PUBLISHED, Origin.TIME_ELEMENT, time);
    } else {
      (inArticle ? plainTimes : timesOutside).add(time);
    }
  }

  /** An element that may name the author by its relation or class. */
  private void byline(Element element) {
    boolean related = isAuthorLink(element);
    boolean classed = bylines.fits(element);
    boolean narrower =
        classed
            && element.getElementsByTag("a").stream()
                .anyMatch(link -> link != element && isAuthorLink(link));
    if (related || (classed && !narrower)) {
      Prose words = words(element, true);
      if (!words.text().isBlank() && words.text().length() <= LONGEST_BYLINE) {
        fields.add(new Field(Kind.BYLINE, Origin.ELEMENT, words));
      }
    }
  }

  private static boolean isAuthorLink(Element element) {
    return element.normalName().equals("a")
        && AUTHOR_RELATION.matcher(Elements.attribute(element, "rel")).matches();
  }

  void headline(Element heading) {
    ProseBuilder.visible(words(heading))
        .ifPresent(words -> fields.add(new Field(Kind.HEADLINE, Origin.ELEMENT, words)));
  }

  /**
   * All that was found. If nothing says when the article was published, the first time in it
   * without any mark does, or the only one that stands around it; else a date that its class marks.
   */
  List<Field> fields() {
    published(Origin.TIME_ELEMENT, plainTimes.isEmpty() ? timesOutside : plainTimes);
    published(Origin.ELEMENT, datesInside.isEmpty() ? datesOutside : datesInside);
    return List.copyOf(fields);
  }

  private void published(Origin origin, List<Element> dates) {
    boolean theArticles = dates == plainTimes || dates == datesInside || dates.size() == 1;
    for (Element date : theArticles ? dates : List.<Element>of()) {
      if (fields.stream().noneMatch(field -> field.kind() == Kind.PUBLISHED)) {
        add(Kind.PUBLISHED, origin, date);
      }
    }
  }

  /** The words of an element, its lines joined. */
  Prose words(Element element) {
    return words(element, false);
  }

  /**
   * @param firstLine whether the words end where a line does
   */
  private Prose words(Element element, boolean firstLine) {
    Fragment fragment = new Fragment(page.text());
    boolean[] any = {false};
    element.filter(
        (Node node, int depth) -> {
          if (node instanceof TextNode text) {
            page.text(text, fragment, Optional.empty());
            any[0] |= !text.isBlank();
          }
          if (!(node instanceof Element inner) || depth == 0) {
            return NodeFilter.FilterResult.CONTINUE;
          }
          if (Elements.isBlock(inner) || inner.normalName().equals("br")) {
            page.ranges().start(inner).ifPresent(fragment::lineBreak);
            return firstLine && any[0]
                ? NodeFilter.FilterResult.STOP
                : NodeFilter.FilterResult.CONTINUE;
          }
          return UNSEEN.contains(inner.normalName())
              ? NodeFilter.FilterResult.SKIP_ENTIRELY
              : NodeFilter.FilterResult.CONTINUE;
        });
    return fragment.take().stream().findFirst().map(Fragment.Passage::prose).orElse(NOTHING);
  }

  private void add(Kind kind, Origin origin, Element date) {
    value(kind, date).ifPresent(value -> fields.add(new Field(kind, origin, value)));
  }

  private Optional<Prose> value(Kind kind, Element element) {
    Optional<Prose> machine =
        page.attribute(element, "content")
            .or(() -> page.attribute(element, "datetime"))
            .or(
                () ->
                    element.normalName().equals("abbr")
                        ? page.attribute(element, "title")
                        : Optional.empty());
    if (machine.isPresent()) {
      return machine;
    }
    return kind == Kind.BYLINE
        ? Optional.of(author(element)).filter(words -> isShort(words, LONGEST_BYLINE))
        : Optional.of(words(element))
            .filter(words -> isShort(words, longest(kind)))
            .filter(words -> !isOfDay(kind) || DATED.matcher(words.text()).matches());
  }

  private Prose author(Element element) {
    Element name = element.selectFirst("[itemprop~=(?i)\\bname\\b]");
    Element named = name == null ? element : name;
    return page.attribute(named, "content").orElseGet(() -> words(named, true));
  }

  private static boolean isShort(Prose words, int most) {
    return !words.text().isBlank() && words.text().length() <= most;
  }

  private static int longest(Kind kind) {
    return isOfDay(kind) ? LONGEST_DATE : Integer.MAX_VALUE;
  }

  private static boolean isOfDay(Kind kind) {
    return kind == Kind.PUBLISHED || kind == Kind.MODIFIED;
  }

  private static boolean isOfOtherThing(Element element) {
    for (Element at = element.parent(); at != null; at = at.parent()) {
      if (at.hasAttr("itemtype")) {
        return OTHER_THING.matcher(at.attr("itemtype")).matches();
      }
    }
    return false;
  }
}
