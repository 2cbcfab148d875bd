package io.github.copyedit.document.markdown;

import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The named values in a tag: of a shortcode, a Liquid include, a component. */
final class TagParameters {

  /**
   * @param name in lower case
   * @param value within the quotes
   * @param escapes whether a backslash in it takes away a sign's meaning
   */
  record Parameter(String name, Span value, boolean escapes) {}

  private static final String QUOTES = "\"'`";

  // What is not closed within so many characters was not meant to be a value.
  private static final Pattern PARAMETER =
      Pattern.compile(
          "(?<![\\w-])(?<name>[A-Za-z][\\w-]{0,60}+)\\s{0,20}+[=:]\\s{0,20}+"
              + "(?:\"(?<double>(?:[^\"\\\\]|\\\\.){0,2000}+)\""
              + "|'(?<single>[^']{0,2000}+)'"
              + "|`(?<raw>[^`]{0,2000}+)`)",
          Pattern.DOTALL);

  private TagParameters() {}

  /**
   * @param tag within the text
   */
  static List<Parameter> in(String text, Span tag) {
    if (!hasQuote(text, tag)) {
      return List.of();
    }
    List<Parameter> parameters = new ArrayList<>();
    Matcher parameter = PARAMETER.matcher(text).region(tag.start(), tag.end());
    while (parameter.find()) {
      String group =
          parameter.group("double") != null
              ? "double"
              : parameter.group("single") != null ? "single" : "raw";
      parameters.add(
          new Parameter(
              parameter.group("name").toLowerCase(Locale.ROOT),
              new Span(parameter.start(group), parameter.end(group)),
              group.equals("double")));
    }
    return parameters;
  }

  private static boolean hasQuote(String text, Span tag) {
    for (int at = tag.start(); at < tag.end(); at++) {
      if (QUOTES.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
