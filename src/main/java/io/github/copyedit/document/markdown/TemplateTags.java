package io.github.copyedit.document.markdown;

import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a site generator replaces before a reader sees it: Liquid's and Hugo's tags, kramdown's
 * attribute lists, footnote marks. CommonMark would read them as prose, or take their signs for
 * markup; so each is masked by as many neutral characters before parsing.
 */
final class TemplateTags {

  /**
   * For private use, so it is neither a blank nor punctuation to the parser, and hardly ever typed:
   * a text that holds it is left as it is.
   */
  static final char MASK = '\uE000';

  // On one line and of bounded length, so that unclosed signs by the million don't make the search
  // quadratic.
  private static final Pattern TAG =
      Pattern.compile(
          "\\{\\{[<%][^\\r\\n]{0,300}?[%>]}}" // a shortcode of Hugo
              + "|\\{%[^\\r\\n]{0,300}?%}" // a tag of Liquid
              + "|(?<value>\\{\\{[^{}\\r\\n]++}})" // the value of a variable
              + "|\\{:[^{}\\r\\n]*+}|\\{[#.][A-Za-z][^{}\\r\\n]*+}" // an attribute list
              + "|\\[\\^[^\\[\\]\\s]{1,60}]:?+"); // a footnote mark

  /**
   * A tag in the text.
   *
   * @param name of its sort
   * @param value whether words will stand in its place
   */
  record Tag(Span span, String name, boolean value) {}

  private final List<Tag> tags;
  private final String masked;

  private TemplateTags(List<Tag> tags, String masked) {
    this.tags = tags;
    this.masked = masked;
  }

  static TemplateTags in(String text) {
    List<Tag> tags = new ArrayList<>();
    if (text.indexOf(MASK) >= 0) {
      return new TemplateTags(tags, text);
    }
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      tags.add(
          new Tag(new Span(tag.start(), tag.end()), name(tag.group()), tag.group("value") != null));
    }
    char[] masked = text.toCharArray();
    tags.forEach(found -> Arrays.fill(masked, found.span().start(), found.span().end(), MASK));
    return new TemplateTags(List.copyOf(tags), tags.isEmpty() ? text : new String(masked));
  }

  /** The text, of the same length, with the tags masked. */
  String masked() {
    return masked;
  }

  /** The tags that share a character with the span, in order. */
  List<Tag> within(Span span) {
    int low = 0;
    int high = tags.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tags.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < tags.size() && tags.get(end).span().start() < span.end()) {
      end++;
    }
    return tags.subList(low, end);
  }

  private static String name(String tag) {
    if (tag.startsWith("[^")) {
      return "footnote mark";
    }
    return tag.startsWith("{{") || tag.startsWith("{%") ? "template tag" : "attribute list";
  }
}
