package io.github.copyedit.document.html;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows notes at the foot of an article, and the marks that lead to them and back. The names come
 * from ARIA's roles for publishing, EPUB, Pandoc, Kramdown, MediaWiki, WordPress and Word.
 */
final class Footnotes {

  private static final Set<String> ROLES =
      Set.of("doc-footnote", "doc-endnote", "doc-endnotes", "footnote", "footnotes", "endnotes");
  private static final Set<String> HOLDERS =
      Set.of("li", "p", "div", "aside", "section", "footer", "ol", "ul", "dl", "dd", "dt");
  private static final Set<String> LISTS = Set.of("ol", "ul");

  private static final Pattern CLASS =
      Pattern.compile(
          "(?i)(?:foot|end)notes?(?:[-_]{1,2}(?:definition|item|list|text|body|content|container|section))?");
  private static final Pattern LIST_CLASS = Pattern.compile("(?i)references|notes");
  private static final Pattern ID =
      Pattern.compile(
          "(?i)fn\\d+|fn[:_.-].*|_?(?:ftn|edn)\\d+|(?:foot|end)note[-_:.]?s?\\d*|cite_note-.*");

  private static final Pattern MARK =
      Pattern.compile("(?i)(?:foot|end)?note-?_?ref(?:erence)?|fn-?ref|noteref");
  private static final Pattern BACK =
      Pattern.compile(
          "(?i)(?:foot|end)note-?_?(?:back(?:-?ref|-?link)?|return)|reversefootnote|data-footnote-backref|mw-cite-backlink");
  private static final Pattern BACK_TARGET =
      Pattern.compile("(?i)#(?:fn-?_?ref|_?(?:ftn|edn)ref|(?:foot|end)note-?_?ref|cite_ref).*");

  /** Longest text of a mark, such as "[note 12]". */
  private static final int MARK_LENGTH = 9;

  private static final int SUPERSCRIPT_LENGTH = 6;

  private final ClassTest classes;
  private final ClassTest listClasses;
  private final ClassTest markClasses;
  private final ClassTest backClasses;

  Footnotes(ClassNames names) {
    this.classes = names.test(CLASS, "footnote", "endnote");
    this.listClasses = names.test(LIST_CLASS, "references", "notes");
    this.markClasses = names.test(MARK, "ref");
    this.backClasses = names.test(BACK, "back", "reverse", "return");
  }

  /** Whether the element is a footnote, or holds nothing but footnotes. */
  boolean holds(PageElement element) {
    if (!element.isMarked() || !HOLDERS.contains(element.name())) {
      return false;
    }
    return (element.has(AttributeName.ROLE)
            && ROLES.contains(element.attribute(AttributeName.ROLE)))
        || (element.has(AttributeName.EPUB_TYPE)
            && ROLES.contains(element.attribute(AttributeName.EPUB_TYPE)))
        || (element.has(AttributeName.ID)
            && ID.matcher(element.attribute(AttributeName.ID)).matches())
        || classes.fits(element)
        || (LISTS.contains(element.name()) && listClasses.fits(element));
  }

  /** Whether the element is a sign that leads to a footnote or from it back. */
  boolean isMark(PageElement element) {
    return switch (element.name()) {
      case "sup" -> leads(element) && isShort(element, SUPERSCRIPT_LENGTH);
      case "a" -> isMarkLink(element);
      case "span" -> backClasses.fits(element) && isShort(element, MARK_LENGTH);
      default -> false;
    };
  }

  private boolean isMarkLink(PageElement link) {
    if (!link.isMarked()) {
      return false;
    }
    String role = link.attribute(AttributeName.ROLE);
    String href = link.attribute(AttributeName.HREF);
    boolean inPage = href.startsWith("#");
    boolean named =
        role.equals("doc-noteref")
            || role.equals("doc-backlink")
            || markClasses.fits(link)
            || backClasses.fits(link)
            || (inPage && BACK_TARGET.matcher(href).matches());
    boolean raised = inPage && child(link, "sup").isPresent();
    return (named || raised) && isShort(link, MARK_LENGTH);
  }

  private static boolean leads(PageElement sup) {
    return child(sup, "a")
        .filter(link -> link.attribute(AttributeName.HREF).startsWith("#"))
        .isPresent();
  }

  private static Optional<PageElement> child(PageElement element, String name) {
    for (PageNode child = element.first(); child != null; child = child.next()) {
      if (child instanceof PageElement inner && inner.is(name)) {
        return Optional.of(inner);
      }
    }
    return Optional.empty();
  }

  private static boolean isShort(PageElement element, int most) {
    return !Elements.hasMoreTextThan(element, most);
  }
}
