package io.github.copyedit.document.html;

import io.github.copyedit.document.Omission;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What the attributes of elements say of their being part of an article. It remembers its answers:
 * one for each parse.
 */
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

  private final ClassNames classes = new ClassNames();
  private final AdContainers adContainers = new AdContainers(classes);
  private final ClassTest commentLists = classes.test(COMMENT_LIST, "comment", "disqus");
  private final ClassTest comments = classes.test(COMMENT, "comment");
  private final ClassTest forScreenReaders =
      classes.test(
          FOR_SCREEN_READERS, "sr-only", "hidden", "screen-reader", "invisible", "assistive");
  private final Footnotes footnotes = new Footnotes(classes);
  private final Map<Element, Optional<String>> reasons = new IdentityHashMap<>();

  ClassNames classes() {
    return classes;
  }

  Footnotes footnotes() {
    return footnotes;
  }

  boolean isAdContainer(Element element) {
    return adContainers.has(element);
  }

  /** Why the attributes tell to leave the element out. */
  Optional<String> reason(Element element) {
    if (element.attributesSize() == 0) {
      return Optional.empty();
    }
    Optional<String> known = reasons.get(element);
    if (known == null) {
      known = read(element);
      reasons.put(element, known);
    }
    return known;
  }

  private Optional<String> read(Element element) {
    String role = Elements.attribute(element, "role");
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
    if (adContainers.has(element) && !hasMoreTextThan(element, 0)) {
      return Optional.of(Omission.AD_SLOT);
    }
    if (role.equals("complementary") && isAside(element)) {
      return Optional.of("aside");
    }
    return isCommentList(element) ? Optional.of("comments of readers") : Optional.empty();
  }

  /** Whether an element that is beside the article by its name or role is so indeed. */
  boolean isAside(Element element) {
    return hasMoreTextThan(element, LABEL) && !footnotes.holds(element);
  }

  boolean isCommentList(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String type = Elements.attribute(element, "itemtype");
    String id = Elements.attribute(element, "id");
    return (!id.isEmpty() && COMMENT_LIST.matcher(id).matches())
        || type.endsWith("/Comment")
        || type.endsWith("/UserComments")
        || (element.normalName().equals("article") && comments.fits(element))
        || commentLists.fits(element);
  }

  static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = Elements.attribute(element, "style");
    return element.attributes().hasKey("hidden")
        || Ranges.lower(Elements.attribute(element, "aria-hidden")).equals("true")
        || (!style.isEmpty() && NOT_DISPLAYED.matcher(style).find());
  }

  /** Whether a reader finds more than so many characters in it; looks no further than needed. */
  static boolean hasMoreTextThan(Element element, int limit) {
    int[] seen = {0};
    element.filter(
        (Node node, int depth) -> {
          if (node instanceof Element inner
              && (LeftOutNames.byName(inner.normalName()).isPresent() || isHidden(inner))
              && depth > 0) {
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
          }
          if (node instanceof TextNode text && !text.isBlank()) {
            seen[0] += Elements.length(text);
          }
          return seen[0] > limit ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
    return seen[0] > limit;
  }
}
