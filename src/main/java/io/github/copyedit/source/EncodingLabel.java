package io.github.copyedit.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names by which files call their encodings. They mean what the WHATWG's Encoding Standard says
 * that they mean on the web, which is often more than they say: who writes iso-8859-1 uses
 * windows-1252.
 */
public final class EncodingLabel {

  /** Labels by the JDK's charset that they mean, where the JDK would take them for another one. */
  private static final Map<String, String> MEANINGS = meanings();

  /** Charsets of the JDK that can guess, or only write. */
  private static final Set<String> NO_ENCODINGS =
      Set.of("x-JISAutoDetect", "x-COMPOUND_TEXT", "JIS_X0212-1990", "x-JIS0208");

  private EncodingLabel() {}

  private static Map<String, String> meanings() {
    Map<String, String> meanings = new HashMap<>();
    put(meanings, "UTF-8", "utf8", "unicode-1-1-utf-8", "x-unicode20utf8");
    put(
        meanings,
        "windows-1252",
        "ansi_x3.4-1968 ascii cp819 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1"
            + " iso_8859-1:1987 l1 latin1 us-ascii x-cp1252 x-user-defined");
    put(meanings, "ISO-8859-8", "iso-8859-8-i logical visual iso-8859-8-e csiso88598i");
    put(
        meanings,
        "windows-1254",
        "iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 x-cp1254");
    put(meanings, "x-windows-874", "iso-8859-11 iso8859-11 iso885911 tis-620 windows-874 dos-874");
    put(meanings, "x-MacRoman", "macintosh mac x-mac-roman csmacintosh");
    put(meanings, "x-MacCyrillic", "x-mac-cyrillic x-mac-ukrainian");
    put(
        meanings,
        "GB18030",
        "gb2312 gbk gb_2312 gb_2312-80 chinese csgb2312 iso-ir-58 x-gbk euc-cn cp936 ms936");
    put(meanings, "Big5-HKSCS", "big5 cn-big5 csbig5 x-x-big5");
    put(meanings, "windows-31j", "shift_jis shift-jis sjis x-sjis ms_kanji csshiftjis ms932");
    put(
        meanings,
        "x-windows-949",
        "euc-kr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean cseuckr windows-949"
            + " iso-ir-149");
    return Map.copyOf(meanings);
  }

  private static void put(Map<String, String> meanings, String charset, String labels) {
    for (String label : labels.split(" ")) {
      meanings.put(label, charset);
    }
  }

  private static void put(Map<String, String> meanings, String charset, String... labels) {
    put(meanings, charset, String.join(" ", labels));
  }

  /** The charset that a label means, in any case; empty for one that this Java doesn't know. */
  public static Optional<Charset> parse(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    try {
      String meant = MEANINGS.getOrDefault(name, name);
      return Charset.isSupported(meant)
          ? Optional.of(Charset.forName(meant))
              .filter(charset -> !NO_ENCODINGS.contains(charset.name()))
          : Optional.empty();
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }
}
