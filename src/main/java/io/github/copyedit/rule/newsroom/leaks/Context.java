package io.github.copyedit.rule.newsroom.leaks;

import java.lang.Character.UnicodeScript;

/**
 * Tells text that was garbled from honest text whose bytes happen to be UTF-8, such as a capital
 * letter before a closing quotation mark.
 *
 * @param before the character before the passage, a blank at the text's edge
 * @param after the character behind it
 */
record Context(WrongEncoding encoding, String passage, char before, char after) {

  private static final int PROOF = 3;

  /** What may stand behind a word in capitals. */
  private static final String BEHIND_WORDS = "‘’“”„‚«»‹›–—…•\u00A0ªº°®";

  static char before(String text, int at) {
    return at == 0 ? ' ' : text.charAt(at - 1);
  }

  static char at(String text, int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }

  /**
   * @param repaired what the passage would say
   * @param count characters in it
   */
  boolean isGarbled(String repaired, int count) {
    int first = repaired.codePointAt(0);
    if (count == 1) {
      return isSign(first) || (Character.isLetter(first) && isLatin(first) && misfits());
    }
    return repaired.codePoints().anyMatch(Context::isSign)
        || (isLatin(first) ? misfits() : count >= needed() && isOneScript(repaired));
  }

  private int needed() {
    return encoding == WrongEncoding.WINDOWS_1252 ? 2 : PROOF;
  }

  /** Signs whose garbled form no honest text has. */
  private static boolean isSign(int c) {
    return (c >= 0x2010 && c <= 0x203A)
        || c == 0x20AC
        || c == 0x2122
        || (c >= 0x2190 && c <= 0x21FF)
        || c == 0x2212
        || (c >= 0x25A0 && c <= 0x27BF)
        || (c >= 0xFB00 && c <= 0xFB06)
        || c == 0xFEFF
        || c == 0xFFFD
        || c >= 0x1F000;
  }

  private static boolean isLatin(int c) {
    return (c >= 0xA0 && c <= 0x17F) || c == 0x218 || c == 0x219 || c == 0x21A || c == 0x21B;
  }

  private static boolean isOneScript(String text) {
    return text.codePoints()
            .allMatch(
                c -> Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK)
        && text.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.INHERITED)
                .distinct()
                .count()
            <= 2;
  }

  /** Whether the passage does not fit into its word. */
  private boolean misfits() {
    char lead = passage.charAt(0);
    char second = passage.charAt(1);
    boolean within = Character.isLowerCase(before);
    return switch (encoding) {
      case WINDOWS_1252 -> within || Character.isLetter(after) || BEHIND_WORDS.indexOf(second) < 0;
      case WINDOWS_1250 ->
          within || (!Character.isLetter(second) && BEHIND_WORDS.indexOf(second) < 0);
      case WINDOWS_1251 -> isLatinLetter(before) || isLatinLetter(after);
      case MAC_ROMAN -> "√¬ƒ≈".indexOf(lead) >= 0 && touchesLetter();
      case CODE_PAGE_437 -> "├┬─┼".indexOf(lead) >= 0 && touchesLetter();
    };
  }

  private boolean touchesLetter() {
    return Character.isLetter(before) || Character.isLetter(after);
  }

  private static boolean isLatinLetter(char c) {
    return Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN;
  }
}
