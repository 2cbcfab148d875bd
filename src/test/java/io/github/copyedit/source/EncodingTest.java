package io.github.copyedit.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EncodingTest {

  private static final String GERMAN =
      "Der Bürgermeister sagte am Montag, die Brücke müsse für alle geöffnet werden. Größere Schäden"
          + " gebe es nicht.";
  private static final String FRENCH =
      "Le maire a déclaré lundi que le pont serait ouvert dès l'été. Où ira l'argent, et à quel prix ?";
  private static final String RUSSIAN =
      "Мэр города заявил в понедельник, что мост будет открыт для всех жителей уже летом.";
  private static final String POLISH =
      "Burmistrz powiedział, że most zostanie otwarty dla wszystkich mieszkańców. Opozycja żąda więcej"
          + " pieniędzy, a ścieżka przez rzekę też się zacznie wiosną.";
  private static final String JAPANESE = "市長は月曜日、橋を夏までにすべての市民に開放すると述べた。費用は予想より高くなると省は認めた。";

  /** A text that each encoding can write. */
  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("windows-1252", GERMAN + " „Ja“, sagte er – 5 €."),
          Map.entry("ISO-8859-15", FRENCH + " Le cœur du problème coûte 5 €."),
          Map.entry("windows-1251", RUSSIAN + " «Да», — сказал он."),
          Map.entry("KOI8-U", "Міський голова заявив у понеділок, що міст буде відкрито для всіх."),
          Map.entry("ISO-8859-5", RUSSIAN),
          Map.entry("ISO-8859-2", POLISH),
          Map.entry("windows-1250", POLISH + " „Tak” – powiedział."),
          Map.entry(
              "ISO-8859-7",
              "Ο δήμαρχος δήλωσε τη Δευτέρα ότι η γέφυρα θα ανοίξει για όλους τους πολίτες."),
          Map.entry(
              "windows-1254",
              "Belediye başkanı pazartesi günü köprünün yazdan önce tüm vatandaşlara açılacağını söyledi."),
          Map.entry(
              "ISO-8859-8",
              "ראש העיר אמר ביום שני כי הגשר ייפתח לכל התושבים לפני הקיץ. עלות הפתרון תהיה גבוהה."),
          Map.entry(
              "windows-1256",
              "قال رئيس البلدية يوم الاثنين إن الجسر سيفتح أمام جميع السكان قبل الصيف."),
          Map.entry("windows-31j", JAPANESE),
          Map.entry("EUC-JP", JAPANESE),
          Map.entry("ISO-2022-JP", JAPANESE),
          Map.entry("GB18030", "市长星期一表示，大桥将在夏天之前向所有市民开放。部门承认，费用将高于预期。没有大的损坏。"),
          Map.entry("Big5-HKSCS", "市長星期一表示，大橋將在夏天之前向所有市民開放。部門承認，費用將高於預期。沒有大的損壞。"),
          Map.entry("x-windows-949", "시장은 월요일 다리가 여름이 오기 전에 모든 시민에게 개방될 것이라고 말했다."),
          Map.entry("UTF-8", GERMAN + JAPANESE + " 😀"));

  private static Stream<Arguments> texts() {
    return TEXTS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  private static Source read(byte[] bytes) throws UnreadableSourceException {
    return read(bytes, Optional.empty());
  }

  private static Source read(byte[] bytes, Optional<Charset> configured)
      throws UnreadableSourceException {
    EncodingChooser.Text read = new EncodingChooser(bytes, configured).read();
    return Source.of("a.html", read.text(), read.charset());
  }

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isDetected(String charset, String text) throws Exception {
    Source source = read(bytes(text, charset));
    assertThat(source.text()).isEqualTo(text);
    assertThat(source.charset()).isEqualTo(Charset.forName(charset));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isDetectedFarIntoAFileOfAscii(String charset, String text) throws Exception {
    String whole = "<p class=\"text\">Nothing here but ASCII.\r\n".repeat(2000) + text;
    assertThat(read(bytes(whole, charset)).text()).isEqualTo(whole);
    String oneLine = whole.replaceAll("\r\n", " ");
    assertThat(read(bytes(oneLine, charset)).text()).isEqualTo(oneLine);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isDeclared(String charset, String text) throws Exception {
    String label = charset.replace("-HKSCS", "").replace("x-windows-949", "ks_c_5601-1987");
    for (String head :
        List.of(
            "<meta charset=\"%s\">",
            "<!DOCTYPE html>\n<html><head><META CHARSET=%s />",
            "<html><!-- <meta charset=utf-7> --><meta http-equiv='Content-Type' content='text/html;"
                + " charset=%s'>",
            "<meta name=a><meta content=\"text/html; charset = '%s' \" http-equiv=content-type />",
            "<?xml version=\"1.0\" encoding=\"%s\"?>",
            "<?xml version='1.0' encoding = '%s' standalone='yes'?>",
            "<head>" + "<link rel=x>\n".repeat(300) + "<meta charset='%s'>")) {
      for (int end : new int[] {text.length(), text.length() / 8}) {
        String page = head.formatted(label) + text.substring(0, end);
        assertThat(read(bytes(page, charset)).text()).as(head).isEqualTo(page);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isConfigured(String charset, String text) throws Exception {
    for (int length = 1; length < 12; length++) {
      String some = "<meta charset=koi8-r>" + text.substring(0, length);
      assertThat(read(bytes(some, charset), Optional.of(Charset.forName(charset))).text())
          .isEqualTo(some);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "iso-8859-1, windows-1252",
    "' Latin1 ', windows-1252",
    "US-ASCII, windows-1252",
    "ISO-8859-9, windows-1254",
    "gb2312, GB18030",
    "GBK, GB18030",
    "Shift_JIS, windows-31j",
    "euc-kr, x-windows-949",
    "ks_c_5601-1987, x-windows-949",
    "big5, Big5-HKSCS",
    "utf8, UTF-8",
    "macintosh, x-MacRoman",
    "tis-620, x-windows-874",
    "koi8-r, KOI8-R",
  })
  void labelsMeanWhatTheyMeanOnTheWeb(String label, String charset) {
    assertThat(EncodingLabel.parse(label)).contains(Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no", "utf 8", "x-JISAutoDetect", "ü", "windows-1522"})
  void otherLabelsAreNone(String label) {
    assertThat(EncodingLabel.parse(label)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkIsNoPartOfTheText(String charset) throws Exception {
    String text = "<meta charset=iso-8859-1>" + GERMAN + JAPANESE + "😀";
    Source source = read(bytes("\uFEFF" + text, charset), Optional.of(Charset.forName("KOI8-R")));
    assertThat(source.text()).isEqualTo(text);
    assertThat(source.charset()).isEqualTo(Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16NeedsNoMark(String charset) throws Exception {
    for (String text : List.of("Plain ASCII.", GERMAN, RUSSIAN, JAPANESE + "\n" + JAPANESE)) {
      assertThat(read(bytes(text, charset)).text()).isEqualTo(text);
    }
    assertThat(read(bytes(JAPANESE, charset), Optional.of(Charset.forName(charset))).text())
        .isEqualTo(JAPANESE);
  }

  @Test
  void utf8BeatsAStaleDeclaration() throws Exception {
    for (String stale : List.of("iso-8859-1", "windows-1251", "gbk", "utf-16", "nonsense")) {
      String page = "<meta charset=" + stale + ">é";
      assertThat(read(bytes(page, "UTF-8")).text()).isEqualTo(page);
      assertThat(read(bytes(page, "UTF-8"), Optional.of(Charset.forName("GBK"))).text())
          .isEqualTo(page);
    }
  }

  @Test
  void whatOnlyLooksLikeADeclarationIsNone() throws Exception {
    for (String head :
        List.of(
            "Write <meta charset=koi8-r> ",
            "<!-- <meta charset=koi8-r> -->",
            "<metadata charset=koi8-r>",
            "<meta name='x' content='charset=koi8-r'>",
            "<p title='<meta charset>'>")) {
      assertThat(read(bytes(head + GERMAN, "windows-1252")).text()).isEqualTo(head + GERMAN);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, Grün über Öl 😀, 'is not valid UTF-8: byte 17 (line 2) is 0xF0'",
    "EUC-JP, 市長は, 'is not valid EUC-JP, which it declares: byte 26 (line 2) is 0xA4'",
    "UTF-16LE, ab, 'is not valid UTF-16LE, which its byte order mark says: byte 4 (line 1) is 0x62'",
  })
  void aCharacterCutOffAtTheEndIsAProblem(String charset, String text, String message) {
    String declared = charset.startsWith("UTF") ? "\n" : "<meta charset=" + charset + ">\n";
    byte[] whole = bytes(charset.equals("UTF-16LE") ? "\uFEFFab" : declared + text, charset);
    assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length - 1)))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageContaining(message);
  }

  @Test
  void damagedUtf8IsNotTakenForSomethingElse() {
    byte[] bytes = bytes(GERMAN + "\r\n" + GERMAN, "UTF-8");
    bytes[bytes.length - 5] = (byte) 0xE9;
    String message =
        "is not valid UTF-8: byte %d (line 2) is 0xE9; save the file as UTF-8"
            .formatted(bytes.length - 5);
    assertThatThrownBy(() -> read(bytes)).hasMessage(message);
    byte[] declared = concat("<meta charset=iso-8859-1>".getBytes(StandardCharsets.UTF_8), bytes);
    assertThatThrownBy(() -> read(declared)).hasMessageStartingWith("is not valid UTF-8: byte ");
  }

  @Test
  void aDeclaredEncodingIsHeldTo() {
    byte[] page =
        concat(
            "<meta charset=utf-8>\n".getBytes(StandardCharsets.UTF_8),
            bytes(GERMAN, "windows-1252"));
    assertThatThrownBy(() -> read(page))
        .hasMessage(
            "is not valid UTF-8, which it declares: byte 26 (line 2) is 0xFC; save the file as UTF-8,"
                + " or correct its declaration");
    assertThatThrownBy(
            () -> read(bytes(GERMAN, "windows-1252"), Optional.of(StandardCharsets.UTF_8)))
        .hasMessage(
            "is not valid UTF-8, as configured: byte 5 (line 1) is 0xFC; save the file as UTF-8, or"
                + " correct encoding for it");
  }

  @ParameterizedTest
  @CsvSource({
    "89 50 4E 47 0D 0A, a PNG image",
    "FF D8 FF E0 00 10, a JPEG image",
    "1F 8B 08, a gzip archive",
    "50 4B 03 04, 'a ZIP archive'",
    "25 50 44 46 2D 31, a PDF document",
    "41 00 00 42, byte 1 is NUL",
  })
  void whatIsNotTextIsRefused(String hex, String format) {
    assertThatThrownBy(() -> read(HexFormat.ofDelimiter(" ").parseHex(hex)))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageStartingWith("is not a text file")
        .hasMessageContaining(format);
  }

  @Test
  void anyBytesAreReadOrRefused() {
    Random random = new Random(11);
    int refused = 0;
    for (int round = 0; round < 3000; round++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      try {
        assertThat(read(bytes).text()).doesNotContain("\uFFFD");
      } catch (UnreadableSourceException e) {
        assertThat(e).hasMessageStartingWith("is not ");
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(2900);
  }

  @Test
  void longFilesTakeNoLongerThanTheyMust() throws Exception {
    for (String part :
        List.of("<", "<meta ", "<meta charset ", "<meta a='", "<!--", "<p title='" + GERMAN)) {
      byte[] bytes = bytes("<" + part.repeat(1_000_000 / part.length()) + GERMAN, "windows-1252");
      assertThat(read(bytes).text().length()).isEqualTo(bytes.length);
    }
  }

  private static byte[] concat(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
