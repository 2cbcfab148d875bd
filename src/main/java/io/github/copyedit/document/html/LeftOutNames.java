package io.github.copyedit.document.html;

import io.github.copyedit.document.Omission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What elements and roles are no part of an article by their mere names, and why. */
final class LeftOutNames {

  private static final String NAVIGATION = "navigation";
  static final String FORM = "form control";
  static final String DIALOG = "dialog";
  private static final String EMBEDDED = "embedded content";

  private static final Map<String, String> BY_NAME =
      reasons(
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
              Omission.AD_SLOT,
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
      reasons(
          Map.of(
              NAVIGATION,
              List.of("navigation", "menu", "menubar", "tablist", "search"),
              DIALOG,
              List.of("dialog", "alertdialog")));

  private LeftOutNames() {}

  /**
   * @param name in lower case
   */
  static Optional<String> byName(String name) {
    String reason = BY_NAME.get(name);
    if (reason != null) {
      return Optional.of(reason);
    }
    return name.startsWith("amp-") && AMP_EMBED.matcher(name).matches()
        ? Optional.of(EMBEDDED)
        : Optional.empty();
  }

  static boolean isNavigation(String name) {
    return NAVIGATION.equals(BY_NAME.get(name));
  }

  static Optional<String> byRole(String role) {
    return role.isEmpty() ? Optional.empty() : Optional.ofNullable(BY_ROLE.get(role));
  }

  private static Map<String, String> reasons(Map<String, List<String>> namesByReason) {
    Map<String, String> byName = new HashMap<>();
    namesByReason.forEach((reason, names) -> names.forEach(name -> byName.put(name, reason)));
    return Map.copyOf(byName);
  }
}
