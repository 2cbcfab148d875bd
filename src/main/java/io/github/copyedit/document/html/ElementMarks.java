package io.github.copyedit.document.html;

import io.github.copyedit.document.Omission;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the attributes of elements say of their being part of an article. */
final class ElementMarks {

  private static final Pattern NOT_DISPLAYED =
      Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)\\b");
  private static final Pattern COMMENT_LIST =
      Pattern.compile(
          "(?i)comments|disqus_thread|(?:comment|comments)[-_](?:list|area|section|thread)|commentlist");
  private static final Pattern COMMENT = Pattern.compile("comment");

  /** Classes that hide text from all but screen readers, as style sheets commonly name them. */
  private static final Pattern FOR_SCREEN_READERS =
      Pattern.compile(
          "(?i)sr-only|visually-?hidden|screen-reader(?:-text|-only)?|element-invisible|assistive-text");

  /**
   * What is set apart with so few characters is a label such as "Advertisement", and rules shall
   * see it.
   */
  private static final int LABEL = 30;

  private final ClassNames classes;
  private final AdContainers adContainers;
  private final ClassTest commentLists;
  private final ClassTest comments;
  private final ClassTest forScreenReaders;
  private final Footnotes footnotes;

  ElementMarks(ClassNames classes) {
    this.classes = classes;
    this.adContainers = new AdContainers(classes);
    this.commentLists = classes.test(COMMENT_LIST, "comment", "disqus");
    this.comments = classes.test(COMMENT, "comment");
    this.forScreenReaders =
        classes.test(
            FOR_SCREEN_READERS, "sr-only", "hidden", "screen-reader", "invisible", "assistive");
    this.footnotes = new Footnotes(classes);
  }

  ClassNames classes() {
    return classes;
  }

  Footnotes footnotes() {
    return footnotes;
  }

  boolean isAdContainer(PageElement element) {
    return element.isMarked() && adContainers.has(element);
  }

  /** Why the attributes tell to leave the element out. */
  Optional<String> reason(PageElement element) {
    return element.isMarked() ? element.reason(this::read) : Optional.empty();
  }

  private Optional<String> read(PageElement element) {
    String role = element.attribute(AttributeName.ROLE);
    Optional<String> byRole = LeftOutNames.byRole(role);
    if (byRole.isPresent()) {
      return byRole;
    }
    if (isHidden(element)) {
      return Optional.of("hidden");
    }
    if (forScreenReaders.fits(element)) {
      return Optional.of("for screen readers alone");
    }
    if (adContainers.has(element) && !Elements.hasMoreVisibleTextThan(element, 0)) {
      return Optional.of(Omission.AD_SLOT);
    }
    if (role.equals("complementary") && isAside(element)) {
      return Optional.of("aside");
    }
    return isCommentList(element) ? Optional.of("comments of readers") : Optional.empty();
  }

  /** Whether an element that is beside the article by its name or role is so indeed. */
  boolean isAside(PageElement element) {
    return Elements.hasMoreVisibleTextThan(element, LABEL) && !footnotes.holds(element);
  }

  boolean isCommentList(PageElement element) {
    if (!element.isMarked()) {
      return false;
    }
    String type = element.attribute(AttributeName.ITEMTYPE);
    return (element.has(AttributeName.ID)
            && COMMENT_LIST.matcher(element.attribute(AttributeName.ID)).matches())
        || type.endsWith("/Comment")
        || type.endsWith("/UserComments")
        || (element.is("article") && comments.fits(element))
        || commentLists.fits(element);
  }

  static boolean isHidden(PageElement element) {
    return element.has(AttributeName.HIDDEN)
        || (element.has(AttributeName.ARIA_HIDDEN)
            && Ranges.lower(element.attribute(AttributeName.ARIA_HIDDEN)).equals("true"))
        || (element.has(AttributeName.STYLE)
            && NOT_DISPLAYED.matcher(element.attribute(AttributeName.STYLE)).find());
  }
}
