package io.github.copyedit.document.asciidoc;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Asciidoctor makes of a block's text, as a reader sees it. */
final class Rendered {

  /** Stands for any words. */
  static final char ANYTHING = '\uE001';

  private static final Pattern TAG =
      Pattern.compile("<!--.*?-->|<[/!a-zA-Z][^>]*+>", Pattern.DOTALL);
  private static final Pattern ENTITY =
      Pattern.compile(
          "&(?:#(?<decimal>[0-9]{1,7})|#[xX](?<hex>[0-9a-fA-F]{1,6})|(?<name>\\w{1,32}));");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2009]++");
  private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u2060]");
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", "\u00A0"),
          Map.entry("copy", "\u00A9"),
          Map.entry("reg", "\u00AE"),
          Map.entry("trade", "\u2122"),
          Map.entry("hellip", "\u2026"),
          Map.entry("mdash", "\u2014"),
          Map.entry("ndash", "\u2013"),
          Map.entry("lsquo", "\u2018"),
          Map.entry("rsquo", "\u2019"),
          Map.entry("ldquo", "\u201C"),
          Map.entry("rdquo", "\u201D"),
          Map.entry("euro", "\u20AC"),
          Map.entry("deg", "\u00B0"),
          Map.entry("shy", "\u00AD"));

  private Rendered() {}

  /** The text of Asciidoctor's HTML. */
  static String text(String html) {
    Matcher entities = ENTITY.matcher(TAG.matcher(html).replaceAll(""));
    StringBuilder text = new StringBuilder();
    while (entities.find()) {
      String characters = decode(entities).orElse(entities.group());
      entities.appendReplacement(text, Matcher.quoteReplacement(characters));
    }
    entities.appendTail(text);
    return INVISIBLE.matcher(text).replaceAll("").strip();
  }

  /** The characters of the entity that starts here; empty where none does or nobody knows it. */
  static Optional<String> entityAt(String text, int at) {
    Matcher entity = ENTITY.matcher(text).region(at, Math.min(text.length(), at + 40));
    return entity.lookingAt() ? decode(entity) : Optional.empty();
  }

  private static Optional<String> decode(Matcher entity) {
    if (entity.group("name") != null) {
      return Optional.ofNullable(NAMES.get(entity.group("name")));
    }
    int code =
        entity.group("hex") == null
            ? Integer.parseInt(entity.group("decimal"))
            : Integer.parseInt(entity.group("hex"), 16);
    return Character.isValidCodePoint(code) && code > 0
        ? Optional.of(Character.toString(code))
        : Optional.empty();
  }

  /**
   * Whether a reader sees the expected words.
   *
   * @param expected with {@link #ANYTHING} for what is left open
   */
  static boolean matches(String expected, String html) {
    String text = plain(text(html));
    String[] known = plain(expected.strip()).split(String.valueOf(ANYTHING), -1);
    if (known.length == 1) {
      return text.equals(known[0]);
    }
    String last = known[known.length - 1];
    if (!text.startsWith(known[0]) || !text.endsWith(last)) {
      return false;
    }
    int at = known[0].length();
    for (int i = 1; i < known.length - 1; i++) {
      int found = text.indexOf(known[i], at);
      if (found < 0) {
        return false;
      }
      at = found + known[i].length();
    }
    return at <= text.length() - last.length();
  }

  /** Without what differs though readers see the same. */
  private static String plain(String text) {
    String straight =
        text.replace('\u2019', '\'')
            .replace('\u2018', '\'')
            .replace('\u201C', '"')
            .replace('\u201D', '"');
    return BLANKS.matcher(INVISIBLE.matcher(straight).replaceAll("")).replaceAll("");
  }
}
