package io.github.copyedit.document.html;

import java.util.Optional;
import java.util.Set;

/**
 * What the name of an element means for the text in it.
 *
 * @param text in lower case
 * @param leftOut why elements of that name are no part of an article, if they are none
 * @param isBlock whether text before and after it belongs to different blocks
 * @param isInlineCode whether it holds machine's words in a sentence of human ones
 * @param isOfOthers whether dates and names in it are not about the article
 * @param isSought whether a page's elements of that name are wanted wherever they stand
 */
record ElementName(
    String text,
    Optional<String> leftOut,
    boolean isBlock,
    boolean isInlineCode,
    boolean isOfOthers,
    boolean isSought) {

  /**
   * Those that HTML's style sheet for browsers (section 15.3 of the standard) displays as blocks,
   * list items or parts of tables.
   */
  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "body",
          "address",
          "article",
          "aside",
          "blockquote",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "frameset",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "listing",
          "main",
          "menu",
          "nav",
          "noframes",
          "ol",
          "optgroup",
          "option",
          "p",
          "plaintext",
          "pre",
          "search",
          "section",
          "summary",
          "ul",
          "xmp",
          "table",
          "caption",
          "colgroup",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th");

  private static final Set<String> SOUGHT =
      Set.of("body", "frameset", "h1", "meta", "script", "title");

  private static final Set<String> CODE = Set.of("code", "kbd", "samp", "var", "tt", "math");

  /**
   * @param name in lower case
   */
  static ElementName of(String name) {
    return new ElementName(
        name,
        LeftOutNames.byName(name),
        BLOCKS.contains(name),
        CODE.contains(name),
        LeftOutNames.isNavigation(name) || name.equals("aside"),
        SOUGHT.contains(name));
  }
}
