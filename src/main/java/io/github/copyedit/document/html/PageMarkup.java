package io.github.copyedit.document.html;

import io.github.copyedit.document.Metadata.Field;
import io.github.copyedit.document.Metadata.Kind;
import io.github.copyedit.document.Metadata.Origin;
import io.github.copyedit.document.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what elements in the text of a page say about the article: microdata and RDFa, bylines,
 * dates.
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

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?i)(?:.*[-_])?byline(?:[-_]?(?:name|author))?|p-author|author-name|entry-author");
  private static final Pattern NAME = Pattern.compile("(?i)\\bname\\b");
  private static final Pattern AUTHOR_RELATION = Pattern.compile("(?i)(?:.*\\s)?author(?:\\s.*)?");

  /** A byline is a name or some; longer text is about an author. */
  private static final int LONGEST_BYLINE = 120;

  private final Page page;
  private final List<Field> fields = new ArrayList<>();
  private final PageDates dates;
  private final ClassTest bylines;

  PageMarkup(Page page, ClassNames classes) {
    this.page = page;
    this.dates = new PageDates(page, classes);
    this.bylines = classes.test(BYLINE, "byline", "author");
  }

  /**
   * Takes in an element.
   *
   * @param inArticle outside of it, only those times count that say of what they are the time
   */
  void element(PageElement element, boolean inArticle) {
    boolean property = element.isMarked() && property(element);
    if (element.isMarked()) {
      byline(element);
    }
    if (element.is("time")) {
      dates.time(element, inArticle).ifPresent(fields::add);
    } else if (!property) {
      dates.classed(element, inArticle);
    }
  }

  private boolean property(PageElement element) {
    String microdata = element.attribute(AttributeName.ITEMPROP);
    String rdfa = element.attribute(AttributeName.PROPERTY);
    boolean meta = element.is("meta") && microdata.isEmpty();
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

  /** An element that may name the author by its relation or class. */
  private void byline(PageElement element) {
    boolean related = isAuthorLink(element);
    boolean classed = bylines.fits(element);
    boolean narrower = classed && element.inner("a").stream().anyMatch(PageMarkup::isAuthorLink);
    if (related || (classed && !narrower)) {
      Prose words = Words.firstLine(page, element);
      if (isByline(words)) {
        fields.add(new Field(Kind.BYLINE, Origin.ELEMENT, words));
      }
    }
  }

  private static boolean isAuthorLink(PageElement element) {
    return element.has(AttributeName.REL)
        && element.is("a")
        && AUTHOR_RELATION.matcher(element.attribute(AttributeName.REL)).matches();
  }

  void headline(PageElement heading) {
    Characters.visible(Words.of(page, heading))
        .ifPresent(words -> fields.add(new Field(Kind.HEADLINE, Origin.ELEMENT, words)));
  }

  /** All that was found; if no mark says when the article was published, what looks like it. */
  List<Field> fields() {
    if (fields.stream().noneMatch(field -> field.kind() == Kind.PUBLISHED)) {
      dates.published().ifPresent(fields::add);
    }
    return List.copyOf(fields);
  }

  private Optional<Prose> value(Kind kind, PageElement element) {
    if (kind == Kind.PUBLISHED || kind == Kind.MODIFIED) {
      return dates.value(element);
    }
    Optional<Prose> machine = PageDates.machineValue(page, element);
    if (machine.isPresent()) {
      return machine;
    }
    return kind == Kind.BYLINE
        ? Optional.of(author(element)).filter(PageMarkup::isByline)
        : Optional.of(Words.of(page, element)).filter(words -> !words.text().isBlank());
  }

  private Prose author(PageElement element) {
    PageElement named = name(element).orElse(element);
    return page.attribute(named.node(), "content").orElseGet(() -> Words.firstLine(page, named));
  }

  /** The first element, itself or in it, that says to be the author's name. */
  private static Optional<PageElement> name(PageElement element) {
    if (element.has(AttributeName.ITEMPROP)
        && NAME.matcher(element.attribute(AttributeName.ITEMPROP)).find()) {
      return Optional.of(element);
    }
    for (PageNode child = element.first(); child != null; child = child.next()) {
      if (child instanceof PageElement inner) {
        Optional<PageElement> found = name(inner);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isByline(Prose words) {
    return !words.text().isBlank() && words.text().length() <= LONGEST_BYLINE;
  }

  private static boolean isOfOtherThing(PageElement element) {
    for (PageElement at = element.parent(); at != null; at = at.parent()) {
      if (at.has(AttributeName.ITEMTYPE)) {
        return OTHER_THING.matcher(at.attribute(AttributeName.ITEMTYPE)).matches();
      }
    }
    return false;
  }
}
