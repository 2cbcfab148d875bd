package io.github.copyedit.formats;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Whether what an author typed says what the prose has in its place, by the rules of the formats
 * alone: entities, escapes, and blanks that become one. Formats lie in one another, so the ways of
 * decoding are tried one on top of the other.
 */
final class Decoded {

  private static final int LAYERS = 3;

  private static final Pattern MARKDOWN = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
  private static final Pattern JSON = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|([\"\\\\/bfnrt]))");
  private static final Pattern YAML =
      Pattern.compile(
          "\\\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|(\\R)|([ \"\\\\/_abefnrtv0NLP]))");
  private static final Pattern TAGS = Pattern.compile("<[^<>]*>");

  /** To a browser, a tag that another begins in goes on to the end of that one. */
  private static final Pattern BROKEN_TAGS = Pattern.compile("<[^>]*>");

  /** Neither does one end within the quotes of a value. */
  private static final Pattern QUOTING_TAGS =
      Pattern.compile("<(?:=\\s*+\"[^\"]*+\"|=\\s*+'[^']*+'|[^>])*+>");

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f\\u0085\\u2028\\u2029]+");

  private static final String LINE_ENDS = "\n\r\u000B\f\u0085\u2028\u2029";

  /** In this order: some begin as others do. */
  private static final List<Map.Entry<String, String>> ASCIIDOC =
      List.of(
          Map.entry("->", "→"),
          Map.entry("=>", "⇒"),
          Map.entry("<-", "←"),
          Map.entry("<=", "⇐"),
          Map.entry("--", "—"),
          Map.entry("...", "…"),
          Map.entry("(C)", "©"),
          Map.entry("(R)", "®"),
          Map.entry("(TM)", "™"),
          Map.entry("\"`", "“"),
          Map.entry("`\"", "”"),
          Map.entry("'`", "‘"),
          Map.entry("`'", "’"),
          Map.entry("'", "’"));

  private static final List<UnaryOperator<String>> WAYS =
      List.of(
          slice -> Parser.unescapeEntities(slice, false),
          slice -> Parser.unescapeEntities(slice, true),
          slice -> MARKDOWN.matcher(slice).replaceAll(found -> quoted(found.group(1))),
          slice -> JSON.matcher(slice).replaceAll(Decoded::json),
          slice -> YAML.matcher(slice).replaceAll(Decoded::yaml),
          slice -> slice.replace("''", "'"),
          Decoded::asciidoc,
          slice -> TAGS.matcher(slice).replaceAll(""),
          slice -> BROKEN_TAGS.matcher(slice).replaceAll(""),
          slice -> QUOTING_TAGS.matcher(slice).replaceAll(""));

  private Decoded() {}

  static boolean says(String slice, String words) {
    Set<String> readings = new HashSet<>(Set.of(slice));
    for (int layer = 0; layer <= LAYERS; layer++) {
      if (readings.stream().anyMatch(reading -> isSame(reading, words))) {
        return true;
      }
      Set<String> next = new HashSet<>();
      readings.forEach(reading -> WAYS.forEach(way -> next.add(way.apply(reading))));
      readings.addAll(next);
    }
    return false;
  }

  /** The replacements of AsciiDoc's manual, which stand before entities are decoded. */
  private static String asciidoc(String slice) {
    String typed = slice.replace("&lt;", "<").replace("&gt;", ">");
    for (Map.Entry<String, String> sign : ASCIIDOC) {
      typed = typed.replace(sign.getKey(), sign.getValue());
    }
    return typed;
  }

  private static boolean isSame(String reading, String words) {
    return reading.equals(words)
        // NUL is dropped, kept or replaced, depending on where it stands.
        || reading.replace('\0', '\uFFFD').equals(words)
        || (words.equals(" ") && isBlank(withoutMarkers(reading)))
        || BLANKS.matcher(reading).replaceAll(" ").strip().equals(words.strip());
  }

  /** A line break takes in blanks of all kinds that the line ends with. */
  private static boolean isBlank(String reading) {
    boolean lineBreak = reading.chars().anyMatch(c -> LINE_ENDS.indexOf(c) >= 0);
    return reading.isBlank() || (lineBreak && reading.chars().allMatch(Decoded::isBlank));
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || LINE_ENDS.indexOf(c) >= 0;
  }

  /**
   * A line break takes in the marks of quotations and lists at the start of the next line, and the
   * bracket of a link that begins with it.
   */
  private static String withoutMarkers(String reading) {
    return reading.replaceAll("[>\\\\|*+#/\\-\\[]", "");
  }

  private static String json(MatchResult found) {
    return found.group(1) != null
        ? quoted(String.valueOf((char) Integer.parseInt(found.group(1), 16)))
        : quoted(control(found.group(2).charAt(0)));
  }

  private static String yaml(MatchResult found) {
    String code = found.group(1) != null ? found.group(1) : found.group(2);
    if (code != null) {
      return quoted(String.valueOf((char) Integer.parseInt(code, 16)));
    }
    return found.group(3) != null ? "" : quoted(control(found.group(4).charAt(0)));
  }

  private static String control(char c) {
    return switch (c) {
      case 'b' -> "\b";
      case 'f' -> "\f";
      case 'n' -> "\n";
      case 'r' -> "\r";
      case 't' -> "\t";
      case '_' -> "\u00A0";
      case 'a' -> "\u0007";
      case 'e' -> "\u001B";
      case 'v' -> "\u000B";
      case '0' -> "\0";
      case 'N' -> "\u0085";
      case 'L' -> "\u2028";
      case 'P' -> "\u2029";
      default -> String.valueOf(c);
    };
  }

  private static String quoted(String replacement) {
    return java.util.regex.Matcher.quoteReplacement(replacement);
  }
}
