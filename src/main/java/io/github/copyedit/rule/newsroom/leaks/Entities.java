package io.github.copyedit.rule.newsroom.leaks;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** The characters that HTML's codes stand for, as far as copy uses them. */
final class Entities {

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("nbsp", " "),
          Map.entry("ensp", " "),
          Map.entry("emsp", " "),
          Map.entry("thinsp", " "),
          Map.entry("shy", ""),
          Map.entry("zwnj", ""),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("hellip", "…"),
          Map.entry("bull", "•"),
          Map.entry("middot", "·"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("sbquo", "‚"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("bdquo", "„"),
          Map.entry("laquo", "«"),
          Map.entry("raquo", "»"),
          Map.entry("lsaquo", "‹"),
          Map.entry("rsaquo", "›"),
          Map.entry("copy", "©"),
          Map.entry("reg", "®"),
          Map.entry("trade", "™"),
          Map.entry("deg", "°"),
          Map.entry("euro", "€"),
          Map.entry("pound", "£"),
          Map.entry("cent", "¢"),
          Map.entry("yen", "¥"),
          Map.entry("sect", "§"),
          Map.entry("para", "¶"),
          Map.entry("times", "×"),
          Map.entry("divide", "÷"),
          Map.entry("minus", "−"),
          Map.entry("plusmn", "±"),
          Map.entry("frac12", "½"),
          Map.entry("frac14", "¼"),
          Map.entry("iexcl", "¡"),
          Map.entry("iquest", "¿"),
          Map.entry("rarr", "→"),
          Map.entry("larr", "←"),
          Map.entry("szlig", "ß"),
          Map.entry("aelig", "æ"),
          Map.entry("AElig", "Æ"),
          Map.entry("oelig", "œ"),
          Map.entry("OElig", "Œ"),
          Map.entry("oslash", "ø"),
          Map.entry("Oslash", "Ø"));

  /** The names of letters with a mark, such as {@code eacute}, and the mark. */
  private static final Map<String, String> MARKS =
      Map.of(
          "grave", "\u0300",
          "acute", "\u0301",
          "circ", "\u0302",
          "tilde", "\u0303",
          "uml", "\u0308",
          "ring", "\u030A",
          "cedil", "\u0327",
          "caron", "\u030C");

  private static final int LAST = 0x10FFFF;

  private Entities() {}

  /**
   * @param name what stands between ampersand and semicolon, such as {@code #8217}
   * @return as readers should see it, a blank for a blank of any kind; empty where it is no code
   */
  static Optional<String> character(String name) {
    if (name.charAt(0) == '#') {
      boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
      int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      return code < ' ' || code > LAST ? Optional.empty() : Optional.of(shown(code));
    }
    return Optional.ofNullable(NAMED.get(name)).or(() -> marked(name));
  }

  private static String shown(int code) {
    return Character.isSpaceChar(code) ? " " : Character.toString(code);
  }

  private static Optional<String> marked(String name) {
    return Optional.ofNullable(MARKS.get(name.substring(1)))
        .map(mark -> Normalizer.normalize(name.charAt(0) + mark, Normalizer.Form.NFC))
        .filter(letter -> letter.length() == 1);
  }
}
