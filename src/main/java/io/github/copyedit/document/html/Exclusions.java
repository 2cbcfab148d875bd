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
                  "rt"),
              NAVIGATION,
              List.of("nav", "menu", "dir"),
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
              List.of("del", "s", "strike")));

  private static final Map<String, String> BY_ROLE =
      byName(
          Map.of(
              NAVIGATION,
              List.of("navigation", "menu", "menubar", "tablist", "search"),
              "dialog",
              List.of("dialog", "alertdialog")));

  private static final Pattern NOT_DISPLAYED =
      Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)\\b");
  private static final Pattern COMMENT_LIST =
      Pattern.compile(
          "(?i)comments|disqus_thread|(?:comment|comments)[-_](?:list|area|section|thread)|commentlist");
  private static final Set<String> PAGE_FRAME = Set.of("header", "footer");

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

  /** Why the element with all in it is left out; empty when it stays. */
  Optional<String> reason(Element element) {
    String name = element.normalName();
    Optional<String> plain =
        Optional.ofNullable(BY_NAME.get(name))
            .or(() -> Optional.ofNullable(BY_ROLE.get(element.attr("role"))));
    if (plain.isPresent()) {
      return plain;
    }
    if (isHidden(element)) {
      return Optional.of("hidden");
    }
    if (AdContainers.is(element) && !hasMoreTextThan(element, 0)) {
      return Optional.of("ad slot");
    }
    return byPlace(element, name);
  }

  /**
   * Whether dates and names in it are not about the article: navigation, asides and comments.
   * Hidden elements may well be.
   */
  static boolean speaksOfOthers(Element element) {
    return NAVIGATION.equals(BY_NAME.get(element.normalName()))
        || element.normalName().equals("aside")
        || isCommentList(element);
  }

  private Optional<String> byPlace(Element element, String name) {
    if ((name.equals("aside") || element.attr("role").equals("complementary"))
        && hasMoreTextThan(element, LABEL)) {
      return Optional.of("aside");
    }
    if (name.equals("form") && !hasMoreTextThan(element, PAGE_IN_A_FORM)) {
      return Optional.of(FORM);
    }
    if (name.equals("dialog") && !element.hasAttr("open")) {
      return Optional.of("dialog");
    }
    if (wholePage
        && PAGE_FRAME.contains(name)
        && isOfPage(element)
        && !aroundHeadline.contains(element)) {
      return Optional.of("page " + name);
    }
    if (isCommentList(element)) {
      return Optional.of(COMMENTS);
    }
    return name.equals("sup") && isFootnoteMark(element)
        ? Optional.of("footnote mark")
        : Optional.empty();
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || Ranges.lower(element.attr("aria-hidden")).equals("true")
        || (element.hasAttr("style") && NOT_DISPLAYED.matcher(element.attr("style")).find());
  }

  private static boolean isCommentList(Element element) {
    String type = element.attr("itemtype");
    return COMMENT_LIST.matcher(element.id()).matches()
        || type.endsWith("/Comment")
        || type.endsWith("/UserComments")
        || (element.normalName().equals("article") && element.classNames().contains("comment"))
        || element.classNames().stream().anyMatch(name -> COMMENT_LIST.matcher(name).matches());
  }

  private static boolean isFootnoteMark(Element sup) {
    Optional<Element> link =
        sup.children().stream().filter(child -> child.normalName().equals("a")).findFirst();
    return link.isPresent() && link.get().attr("href").startsWith("#") && sup.text().length() <= 6;
  }

  private static boolean isOfPage(Element element) {
    for (Element outer = element.parent(); outer != null; outer = outer.parent()) {
      if (outer.normalName().equals("article") || outer.normalName().equals("section")) {
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
          if (node instanceof TextNode text) {
            seen[0] += text.text().strip().length();
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
