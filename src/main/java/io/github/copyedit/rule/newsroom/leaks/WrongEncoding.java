package io.github.copyedit.rule.newsroom.leaks;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Encodings of one byte a character that UTF-8 is often read as. */
enum WrongEncoding {
  WINDOWS_1252(
      "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"
          + "\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
          + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
          + "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"),
  WINDOWS_1250(
      "€\u0081‚\u0083„…†‡\u0088‰Š‹ŚŤŽŹ\u0090‘’“”•–—\u0098™š›śťžź"
          + "\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż"
          + "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
          + "ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"),
  WINDOWS_1251(
      "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ"
          + "\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї"
          + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
          + "абвгдежзийклмнопрстуфхцчшщъыьэюя"),
  MAC_ROMAN(
      "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
          + "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
          + "¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
          + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"),
  CODE_PAGE_437(
      "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ"
          + "áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
          + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
          + "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0");

  private static final int HIGH = 0x80;

  private final String high;
  private final char[] sorted;
  private final byte[] bytes;

  /**
   * @param high the characters of the bytes from 80 on; a byte without one is a control character
   */
  WrongEncoding(String high) {
    this.high = high;
    this.sorted = high.toCharArray();
    Arrays.sort(sorted);
    this.bytes = new byte[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      bytes[i] = (byte) (HIGH + high.indexOf(sorted[i]));
    }
  }

  private boolean has(char c) {
    return c >= HIGH && (Arrays.binarySearch(sorted, c) >= 0 || isControl(c));
  }

  /** Length of what one character became, if it begins there and is whole; else 0. */
  int sequence(String text, int at) {
    if (at >= text.length() || !has(text.charAt(at))) {
      return 0;
    }
    int length = length(text.charAt(at));
    if (length == 0 || at + length > text.length()) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      if (!has(text.charAt(i)) || (toByte(text.charAt(i)) & 0xC0) != HIGH) {
        return 0;
      }
    }
    return repaired(text.substring(at, at + length)).isPresent() ? length : 0;
  }

  /** What the characters say when their bytes are read as UTF-8; empty where they don't. */
  Optional<String> repaired(String text) {
    byte[] raw = new byte[text.length()];
    for (int i = 0; i < raw.length; i++) {
      if (text.charAt(i) >= HIGH && !has(text.charAt(i))) {
        return Optional.empty();
      }
      raw[i] = toByte(text.charAt(i));
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private int length(char first) {
    int lead = toByte(first) & 0xFF;
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
  }

  /** What UTF-8 looks like when it is read so. */
  String garbled(String text) {
    StringBuilder read = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      read.append(b < 0 ? high.charAt(b & 0x7F) : (char) b);
    }
    return read.toString();
  }

  private byte toByte(char c) {
    int at = Arrays.binarySearch(sorted, c);
    return at >= 0 ? bytes[at] : (byte) c;
  }

  private static boolean isControl(char c) {
    return c >= HIGH && c < 0xA0;
  }
}
