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
          "datemodified", Kind.MODIFIED,
          "dc:modified", Kind.MODIFIED,
          "headline", Kind.HEADLINE,
          "author", Kind.BYLINE,
          "inlanguage", Kind.LANGUAGE);

  /** What has dates and authors of its own that are not the article's. */
  private static final Pattern OTHER_THING =
      Pattern.compile(
          ".*/(?:UserComments|Comment|\\w*Object|Event|Product|Offer|\\w*List|ListItem|WebSite)");

  private static final Pattern UPDATED = Pattern.compile("(?i).*(?:updated|modified).*");
  private static final Pattern PUBLISHED =
      Pattern.compile("(?i).*(?:publish|pub-?date|entry-date|dateline|timestamp|posted).*");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?i)(?:.*[-_])?byline(?:[-_]?(?:name|author))?|p-author|author-name|entry-author");

  /** A byline is a name or some; longer text is about an author. */
  private static final int LONGEST_BYLINE = 120;

  private static final Prose NOTHING = new Prose("", OffsetMap.identity(0, 0));

  /** A time element without a datetime attribute must have its machine-readable value as text. */
  private static final Pattern MACHINE_DATE = Pattern.compile("\\d{4}-\\d\\d.*");

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "svg");

  private final Page page;
  private final List<Field> fields = new ArrayList<>();
  private final List<Element> plainTimes = new ArrayList<>();
  private final List<Element> timesOutside = new ArrayList<>();

  PageMarkup(Page page) {
    this.page = page;
  }

  void property(Element element) {
    if (element.normalName().equals("meta") && !element.hasAttr("itemprop")) {
      return;
    }
    for (String name :
        Ranges.lower(element.attr("itemprop") + " " + element.attr("property")).split("\\s+")) {
      Kind kind =
          PROPERTIES.get(
              name.replaceFirst(
                  "^(?:schema:|https?://schema\\.org/|dcterms:|dct:)",
                  name.startsWith("dc") ? "dc:" : ""));
      if (kind != null && !isOfOtherThing(element)) {
        value(kind, element)
            .ifPresent(value -> fields.add(new Field(kind, Origin.MICRODATA, value)));
        return;
      }
    }
  }

  /**
   * A time element.
   *
   * @param inArticle outside of it, only those count that say of what they are the time
   */
  void time(Element time, boolean inArticle) {
    if (!time.attr("itemprop").isBlank() || !time.attr("property").isBlank()) {
      return;
    }
    String hints = time.className() + " " + time.id();
    if (UPDATED.matcher(hints).matches()) {
      add(Kind.MODIFIED, time);
    } else if (time.hasAttr("pubdate") || PUBLISHED.matcher(hints).matches()) {
      add(Kind.PUBLISHED, time);
    } else {
      (inArticle ? plainTimes : timesOutside).add(time);
    }
  }

  /** An element that may name the author by its relation or class. */
  void byline(Element element) {
    boolean related =
        Ranges.lower(element.attr("rel")).matches("(?:.*\\s)?author(?:\\s.*)?")
            && element.normalName().equals("a");
    boolean classed =
        element.hasAttr("class")
            && element.classNames().stream().anyMatch(name -> BYLINE.matcher(name).matches());
    boolean narrower = classed && element.selectFirst("a[rel~=(?i)\\bauthor\\b]") != null;
    if (related || (classed && !narrower)) {
      Prose words = words(element, true);
      if (!words.text().isBlank() && words.text().length() <= LONGEST_BYLINE) {
        fields.add(new Field(Kind.BYLINE, Origin.ELEMENT, words));
      }
    }
  }

  void headline(Element heading) {
    ProseBuilder.visible(words(heading))
        .ifPresent(words -> fields.add(new Field(Kind.HEADLINE, Origin.ELEMENT, words)));
  }

  /**
   * All that was found. If nothing says when the article was published, the first time in it
   * without any mark does, or the only one that stands around it.
   */
  List<Field> fields() {
    List<Element> unmarked =
        plainTimes.isEmpty() && timesOutside.size() == 1 ? timesOutside : plainTimes;
    if (fields.stream().noneMatch(field -> field.kind() == Kind.PUBLISHED) && !unmarked.isEmpty()) {
      add(Kind.PUBLISHED, unmarked.get(0));
    }
    return List.copyOf(fields);
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
            page.text(text).ifPresent(words -> fragment.text(words, Optional.empty()));
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

  private void add(Kind kind, Element time) {
    value(kind, time).ifPresent(value -> fields.add(new Field(kind, Origin.TIME_ELEMENT, value)));
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
    boolean byline = kind == Kind.BYLINE;
    Optional<Element> name =
        byline
            ? Optional.ofNullable(element.selectFirst("[itemprop~=(?i)\\bname\\b]"))
            : Optional.empty();
    Element named = name.orElse(element);
    Prose words = page.attribute(named, "content").orElseGet(() -> words(named, byline));
    boolean dated =
        !element.normalName().equals("time") || MACHINE_DATE.matcher(words.text()).matches();
    boolean fits =
        !words.text().isBlank() && dated && (!byline || words.text().length() <= LONGEST_BYLINE);
    return fits ? Optional.of(words) : Optional.empty();
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
