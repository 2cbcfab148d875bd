package io.github.copyedit.source;

import io.github.copyedit.source.StrictDecoder.Decoded;
import io.github.copyedit.source.StrictDecoder.Malformed;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Decides in which encoding a file is read. A byte order mark says it. Then UTF-8 is taken where
 * every byte fits, since nothing else looks like it by chance, and pages that were saved anew keep
 * old declarations. Then comes what configuration says, or the file itself, and last the detector.
 * An encoding that hides other letters behind ASCII bytes must be stated, and goes before UTF-8.
 */
final class EncodingChooser {

  /**
   * @param charset that the text was read in
   */
  record Text(String text, Charset charset) {}

  /**
   * What somebody says the encoding is.
   *
   * @param origin who, as messages put it behind the encoding's name
   */
  private record Stated(Charset charset, String origin, String remedy) {

    /** Whether its text would pass for ASCII, and so for UTF-8, or has NULs. */
    boolean hidesInAscii() {
      String name = charset.name();
      return name.contains("2022")
          || name.startsWith("UTF-16")
          || name.startsWith("UTF-32")
          || new String(new byte[] {'a'}, charset).charAt(0) != 'a';
    }
  }

  private final byte[] bytes;
  private final Optional<Charset> configured;
  private final ByteShape shape;

  /**
   * @param configured what configuration says of the file
   */
  EncodingChooser(byte[] bytes, Optional<Charset> configured) {
    this.bytes = bytes;
    this.configured = configured;
    this.shape = new ByteShape(bytes);
  }

  /**
   * @throws UnreadableSourceException when it is not text, not in the encoding that it should be
   *     in, or in none that can be told
   */
  Text read() throws UnreadableSourceException {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      Stated byMark =
          new Stated(
              mark.get().charset(), ", which its byte order mark says", "save the file as UTF-8");
      return strictly(byMark, mark.get().length());
    }
    Optional<Stated> stated = configured.map(EncodingChooser::configured).or(this::declared);
    if (stated.filter(Stated::hidesInAscii).isPresent()) {
      return strictly(stated.get(), 0);
    }
    Optional<Charset> utf16 = shape.utf16();
    if (utf16.isPresent()) {
      return strictly(evident(utf16.get()), 0);
    }
    refuseBinary();
    if (shape.hasJapaneseEscapes()
        && decode(Charset.forName("ISO-2022-JP")) instanceof Decoded japanese) {
      return new Text(japanese.text(), Charset.forName("ISO-2022-JP"));
    }
    return decode(StandardCharsets.UTF_8) instanceof Decoded utf8
        ? new Text(utf8.text(), StandardCharsets.UTF_8)
        : legacy(stated);
  }

  private static Stated configured(Charset charset) {
    return new Stated(
        charset, ", as configured", "save the file as UTF-8, or correct encoding for it");
  }

  private Optional<Stated> declared() {
    return DeclaredEncoding.of(bytes)
        .flatMap(EncodingLabel::parse)
        .map(
            charset ->
                new Stated(
                    charset,
                    ", which it declares",
                    "save the file as UTF-8, or correct its declaration"));
  }

  /** Nobody says it, the bytes show it. */
  private static Stated evident(Charset charset) {
    return new Stated(charset, "", "save the file as UTF-8");
  }

  private void refuseBinary() throws UnreadableSourceException {
    Optional<String> format = shape.binaryFormat();
    if (format.isPresent()) {
      throw new UnreadableSourceException(
          "is not a text file but %s: save it as text, or exclude it".formatted(format.get()));
    }
    int nul = shape.firstNul();
    if (nul >= 0) {
      throw new UnreadableSourceException(
          String.format(Locale.ROOT, "is not a text file (byte %,d is NUL): exclude it", nul));
    }
  }

  /** What is not UTF-8. */
  private Text legacy(Optional<Stated> stated) throws UnreadableSourceException {
    if (configured.isEmpty() && shape.isDamagedUtf8()) {
      return strictly(evident(StandardCharsets.UTF_8), 0);
    }
    if (stated.isPresent()) {
      return strictly(stated.get(), 0);
    }
    Optional<Charset> detected = new EncodingDetector(bytes).detect();
    if (detected.isPresent()) {
      return strictly(evident(detected.get()), 0);
    }
    Malformed malformed = (Malformed) decode(StandardCharsets.UTF_8);
    throw new UnreadableSourceException(
        "is not valid UTF-8, %s, and its encoding can't be told: save it as UTF-8, or name its encoding in copyedit.yml, such as encoding: windows-1252"
            .formatted(malformed.place()));
  }

  private Text strictly(Stated stated, int from) throws UnreadableSourceException {
    StrictDecoder.Result result = StrictDecoder.decode(bytes, from, stated.charset());
    if (result instanceof Malformed malformed) {
      throw new UnreadableSourceException(
          "is not valid %s%s: %s; %s"
              .formatted(
                  stated.charset().name(), stated.origin(), malformed.place(), stated.remedy()));
    }
    return new Text(((Decoded) result).text(), stated.charset());
  }

  private StrictDecoder.Result decode(Charset charset) {
    return StrictDecoder.decode(bytes, 0, charset);
  }
}
