package io.github.copyedit.document.html;

import java.util.Optional;
import java.util.Set;

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
  private final Optional<PageElement> headline;

  private Exclusions(ElementMarks marks, boolean wholePage, Optional<PageElement> headline) {
    this.marks = marks;
    this.wholePage = wholePage;
    this.headline = headline;
  }

  /** Those within an article: its header and footer are its own. */
  static Exclusions ofArticle(ClassNames classes) {
    return new Exclusions(new ElementMarks(classes), false, Optional.empty());
  }

  /**
   * Those of a page that is read as a whole: the site's header and footer go.
   *
   * @param headline the page's only one; a header that holds it stays
   */
  Exclusions ofPage(Optional<PageElement> headline) {
    return new Exclusions(marks, true, headline);
  }

  ClassNames classes() {
    return marks.classes();
  }

  Footnotes footnotes() {
    return marks.footnotes();
  }

  boolean isAdContainer(PageElement element) {
    return marks.isAdContainer(element);
  }

  /** Why the element with all in it is left out; empty when it stays. */
  Optional<String> reason(PageElement element) {
    Optional<String> byName = element.meaning().leftOut();
    if (byName.isPresent()) {
      return byName;
    }
    Optional<String> marked = marks.reason(element);
    return marked.isPresent() ? marked : byPlace(element);
  }

  /**
   * Whether dates and names in it are not about the article: navigation, asides and comments.
   * Hidden elements may well be.
   */
  boolean speaksOfOthers(PageElement element) {
    return element.meaning().isOfOthers() || marks.isCommentList(element);
  }

  private Optional<String> byPlace(PageElement element) {
    String name = element.name();
    return switch (name) {
      case "aside" -> given(marks.isAside(element), name);
      case "form" ->
          given(!Elements.hasMoreVisibleTextThan(element, PAGE_IN_A_FORM), LeftOutNames.FORM);
      case "dialog" -> given(!element.has(AttributeName.OPEN), LeftOutNames.DIALOG);
      case "header", "footer" -> given(isPageFrame(element), "page " + name);
      case "sup", "a", "span" -> given(marks.footnotes().isMark(element), "footnote mark");
      default -> Optional.empty();
    };
  }

  private static Optional<String> given(boolean holds, String reason) {
    return holds ? Optional.of(reason) : Optional.empty();
  }

  private boolean isPageFrame(PageElement element) {
    return wholePage
        && isOfPage(element)
        && headline.stream().noneMatch(heading -> heading.parent().isWithin(element))
        && !marks.footnotes().holds(element);
  }

  private static boolean isOfPage(PageElement element) {
    for (PageElement outer = element.parent(); outer != null; outer = outer.parent()) {
      if (FRAMED.contains(outer.name())) {
        return false;
      }
    }
    return true;
  }
}
