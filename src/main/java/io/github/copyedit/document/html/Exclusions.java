package io.github.copyedit.document.html;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Decides which elements are no part of the article's copy, and says why in a few words. */
final class Exclusions {

  private static final String EMBEDDED = "embedded content";
  private static final String FORM = "form control";
  private static final String NAVIGATION = "navigation";
  private static final String COMMENTS = "comments of readers";
  private static final String AD_SLOT = "ad slot";
  private static final String DIALOG = "dialog";

  private static final Map<String, String> BY_NAME =
      byName(
          Map.of(
              "not shown",
              List.of(
                  "script",
                  "style",
                  "template",
                  "noscript",
                  "head",
                  "title",
                  "link",
                  "meta",
                  "noframes",
                  "rp",
                  "amp-analytics",
                  "amp-animation",
                  "amp-pixel",
                  "amp-state"),
              "reading aid",
              List.of("rt", "rtc"),
              NAVIGATION,
              List.of("nav", "menu", "dir", "amp-sidebar", "amp-mega-menu"),
              FORM,
              List.of(
                  "button",
                  "input",
                  "select",
                  "option",
                  "textarea",
                  "datalist",
                  "progress",
                  "meter"),
              EMBEDDED,
              List.of(
                  "svg",
                  "iframe",
                  "object",
                  "embed",
                  "video",
                  "audio",
                  "canvas",
                  "applet",
                  "frameset",
                  "frame",
                  "map"),
              "code",
              List.of("pre", "xmp", "listing", "plaintext"),
              "deleted text",
              List.of("del", "s", "strike"),
              AD_SLOT,
              List.of("amp-ad", "amp-embed", "amp-sticky-ad", "amp-auto-ads"),
              DIALOG,
              List.of("amp-consent", "amp-user-notification", "amp-lightbox", "amp-app-banner")));

  /** AMP's elements that lay out what the author wrote; others show what comes from elsewhere. */
  private static final Pattern AMP_EMBED =
      Pattern.compile(
          "amp-(?!img|anim$|(?:base-|stream-)?(?:carousel|gallery)|inline-gallery|accordion|fit-text"
              + "|layout|selector|timeago|truncate-text|image-lightbox|pan-zoom|story|live-list"
              + "|script$|list$).*");

  private static final Map<String, String> BY_ROLE =
      byName(
          Map.of(
              NAVIGATION,
              List.of("navigation", "menu", "menubar", "tablist", "search"),
              DIALOG,
              List.of("dialog", "alertdialog")));

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

  /** A header or footer in one of them is its own and not the page's. */
  private static final Set<String> FRAMED =
      Set.of("article", "section", "blockquote", "figure", "details", "dialog");

  /**
   * ASP.NET and its like wrap the whole page in a form: one with so many characters of text is no
   * form to a reader.
   */
  private static final int PAGE_IN_A_FORM = 1000;

  /**
   * What is set apart with so few characters is a label such as "Advertisement", and rules shall
   * see it.
   */
  private static final int LABEL = 30;

  private final AdContainers adContainers = new AdContainers();
  private final ClassTest commentLists = new ClassTest(COMMENT_LIST);
  private final ClassTest comments = new ClassTest(COMMENT);
  private final ClassTest forScreenReaders = new ClassTest(FOR_SCREEN_READERS);
  private final Footnotes footnotes = new Footnotes();
  private final boolean wholePage;
  private final Set<Element> aroundHeadline;

  private Exclusions(boolean wholePage, Optional<Element> headline) {
    this.wholePage = wholePage;
    this.aroundHeadline = Collections.newSetFromMap(new IdentityHashMap<>());
    headline.ifPresent(heading -> aroundHeadline.addAll(heading.parents()));
  }

  /** Those within an article: its header and footer are its own. */
  static Exclusions ofArticle() {
    return new Exclusions(false, Optional.empty());
  }

  /**
   * Those of a page that is read as a whole: the site's header and footer go.
   *
   * @param headline the page's only one; a header that holds it stays
   */
  static Exclusions ofPage(Optional<Element> headline) {
    return new Exclusions(true, headline);
  }

  Footnotes footnotes() {
    return footnotes;
  }

  boolean isAdContainer(Element element) {
    return adContainers.has(element);
  }

  /** Why the element with all in it is left out; empty when it stays. */
  Optional<String> reason(Element element) {
    String name = element.normalName();
    String byName = BY_NAME.get(name);
    if (byName != null) {
      return Optional.of(byName);
    }
    if (name.startsWith("amp-") && AMP_EMBED.matcher(name).matches()) {
      return Optional.of(EMBEDDED);
    }
    Optional<String> said = element.attributesSize() == 0 ? Optional.empty() : byAttribute(element);
    return said.isPresent() ? said : byPlace(element, name);
  }

  /**
   * Whether dates and names in it are not about the article: navigation, asides and comments.
   * Hidden elements may well be.
   */
  boolean speaksOfOthers(Element element) {
    return NAVIGATION.equals(BY_NAME.get(element.normalName()))
        || element.normalName().equals("aside")
        || isCommentList(element);
  }

  private Optional<String> byAttribute(Element element) {
    String role = Elements.attribute(element, "role");
    String byRole = role.isEmpty() ? null : BY_ROLE.get(role);
    if (byRole != null) {
      return Optional.of(byRole);
    }
    if (isHidden(element)) {
      return Optional.of("hidden");
    }
    if (forScreenReaders.fits(element)) {
      return Optional.of("for screen readers alone");
    }
    if (adContainers.has(element) && !hasMoreTextThan(element, 0)) {
      return Optional.of(AD_SLOT);
    }
    boolean aside = role.equals("complementary") && !footnotes.holds(element);
    if (aside && hasMoreTextThan(element, LABEL)) {
      return Optional.of("aside");
    }
    return isCommentList(element) ? Optional.of(COMMENTS) : Optional.empty();
  }

  private Optional<String> byPlace(Element element, String name) {
    boolean left =
        switch (name) {
          case "aside" -> hasMoreTextThan(element, LABEL) && !footnotes.holds(element);
          case "form" -> !hasMoreTextThan(element, PAGE_IN_A_FORM);
          case "dialog" -> !element.hasAttr("open");
          case "header", "footer" -> isPageFrame(element);
          case "sup", "a", "span" -> footnotes.isMark(element);
          default -> false;
        };
    return left ? Optional.of(reasonByPlace(name)) : Optional.empty();
  }

  private static String reasonByPlace(String name) {
    return switch (name) {
      case "form" -> FORM;
      case "header", "footer" -> "page " + name;
      case "sup", "a", "span" -> "footnote mark";
      default -> name;
    };
  }

  private boolean isPageFrame(Element element) {
    return wholePage
        && isOfPage(element)
        && !aroundHeadline.contains(element)
        && !footnotes.holds(element);
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

  private boolean isCommentList(Element element) {
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

  private static boolean isOfPage(Element element) {
    for (Element outer = element.parent(); outer != null; outer = outer.parent()) {
      if (FRAMED.contains(outer.normalName())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a reader finds more than so many characters in it; looks no further than needed. */
  private static boolean hasMoreTextThan(Element element, int limit) {
    int[] seen = {0};
    element.filter(
        (Node node, int depth) -> {
          if (node instanceof Element inner
              && (BY_NAME.containsKey(inner.normalName()) || isHidden(inner))
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

  private static Map<String, String> byName(Map<String, List<String>> namesByReason) {
    Map<String, String> byName = new HashMap<>();
    namesByReason.forEach((reason, names) -> names.forEach(name -> byName.put(name, reason)));
    return Map.copyOf(byName);
  }
}
