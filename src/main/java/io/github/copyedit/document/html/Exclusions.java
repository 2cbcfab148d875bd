package io.github.copyedit.document.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Decides which elements are no part of the article's copy, and says why in a few words. */
final class Exclusions {

  /** A header or footer in one of them is its own and not the page's. */
  private static final Set<String> FRAMED =
      Set.of("article", "section", "blockquote", "figure", "details", "dialog");

  /**
   * ASP.NET and its like wrap the whole page in a form: one with so many characters of text is no
   * form to a reader.
   */
  private static final int PAGE_IN_A_FORM = 1000;

  private final ElementMarks marks;
  private final boolean wholePage;
  private final List<Element> aroundHeadline;

  private Exclusions(ElementMarks marks, boolean wholePage, List<Element> aroundHeadline) {
    this.marks = marks;
    this.wholePage = wholePage;
    this.aroundHeadline = aroundHeadline;
  }

  /** Those within an article: its header and footer are its own. */
  static Exclusions ofArticle() {
    return new Exclusions(new ElementMarks(), false, List.of());
  }

  /**
   * Those of a page that is read as a whole: the site's header and footer go.
   *
   * @param headline the page's only one; a header that holds it stays
   */
  Exclusions ofPage(Optional<Element> headline) {
    return new Exclusions(
        marks, true, headline.<List<Element>>map(Element::parents).orElse(List.of()));
  }

  ClassNames classes() {
    return marks.classes();
  }

  Footnotes footnotes() {
    return marks.footnotes();
  }

  boolean isAdContainer(Element element) {
    return marks.isAdContainer(element);
  }

  /** Why the element with all in it is left out; empty when it stays. */
  Optional<String> reason(Element element) {
    String name = element.normalName();
    Optional<String> byName = LeftOutNames.byName(name);
    if (byName.isPresent()) {
      return byName;
    }
    Optional<String> marked = marks.reason(element);
    return marked.isPresent() ? marked : byPlace(element, name);
  }

  /**
   * Whether dates and names in it are not about the article: navigation, asides and comments.
   * Hidden elements may well be.
   */
  boolean speaksOfOthers(Element element) {
    return LeftOutNames.isNavigation(element.normalName())
        || element.normalName().equals("aside")
        || marks.isCommentList(element);
  }

  private Optional<String> byPlace(Element element, String name) {
    return switch (name) {
      case "aside" -> given(marks.isAside(element), name);
      case "form" ->
          given(!ElementMarks.hasMoreTextThan(element, PAGE_IN_A_FORM), LeftOutNames.FORM);
      case "dialog" -> given(!element.hasAttr("open"), LeftOutNames.DIALOG);
      case "header", "footer" -> given(isPageFrame(element), "page " + name);
      case "sup", "a", "span" -> given(marks.footnotes().isMark(element), "footnote mark");
      default -> Optional.empty();
    };
  }

  private static Optional<String> given(boolean holds, String reason) {
    return holds ? Optional.of(reason) : Optional.empty();
  }

  private boolean isPageFrame(Element element) {
    return wholePage
        && isOfPage(element)
        && aroundHeadline.stream().noneMatch(outer -> outer == element)
        && !marks.footnotes().holds(element);
  }

  private static boolean isOfPage(Element element) {
    for (Element outer = element.parent(); outer != null; outer = outer.parent()) {
      if (FRAMED.contains(outer.normalName())) {
        return false;
      }
    }
    return true;
  }
}
