package io.github.copyedit.document.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names raw HTML by its first tag. */
final class HtmlTag {

  private static final Pattern TAG =
      Pattern.compile("</?+(?<name>[A-Za-z][A-Za-z0-9-]*+)(?<attributes>[^>]{0,500}+)");
  private static final Pattern ID =
      Pattern.compile("\\sid\\s*+=\\s*+[\"']?+(?<value>[\\w-]++)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLASSES =
      Pattern.compile(
          "\\sclass\\s*+=\\s*+(?:\"(?<quoted>[^\"]*+)\"|'(?<single>[^']*+)'|(?<bare>[\\w-]++))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BREAK = Pattern.compile("<br\\s*+/?+>", Pattern.CASE_INSENSITIVE);

  private HtmlTag() {}

  /**
   * A selector such as {@code div#top.ad-slot}; {@code comment} when it begins with one, {@code
   * html} for declarations and the like.
   */
  static String selector(String html) {
    if (html.stripLeading().startsWith("<!--")) {
      return "comment";
    }
    Matcher tag = TAG.matcher(html);
    if (!tag.find()) {
      return "html";
    }
    StringBuilder selector = new StringBuilder(tag.group("name").toLowerCase(Locale.ROOT));
    Matcher id = ID.matcher(tag.group("attributes"));
    if (id.find()) {
      selector.append('#').append(id.group("value"));
    }
    Matcher classes = CLASSES.matcher(tag.group("attributes"));
    if (classes.find()) {
      for (String name : value(classes).strip().split("\\s+")) {
        selector.append(name.isEmpty() ? "" : ".").append(name);
      }
    }
    return selector.toString();
  }

  static boolean isLineBreak(String html) {
    return BREAK.matcher(html).matches();
  }

  static boolean isEndTag(String html) {
    return html.startsWith("</");
  }

  private static String value(Matcher classes) {
    String quoted = classes.group("quoted");
    String single = classes.group("single");
    return quoted != null ? quoted : single != null ? single : classes.group("bare");
  }
}
