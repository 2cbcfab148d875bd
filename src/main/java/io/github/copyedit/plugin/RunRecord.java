package io.github.copyedit.plugin;

import io.github.copyedit.report.ConsoleLine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a run said and wrote. The bytes that it is kept in need no library: to load one would take
 * longer than all else that an unchanged build does.
 *
 * @param lines of the log
 * @param ending what the build comes to
 * @param written the reports, as they were left
 * @param lookups what rules asked about files that they don't read
 */
record RunRecord(
    List<ConsoleLine> lines, Ending ending, List<WrittenFile> written, List<Lookup> lookups) {

  /**
   * @param failure the message with which the build fails; empty where it doesn't
   */
  record Ending(Optional<String> failure, List<String> warnings, List<String> information) {

    /** Of a build that goes on. */
    static final Ending NONE = new Ending(Optional.empty(), List.of(), List.of());

    Ending {
      warnings = List.copyOf(warnings);
      information = List.copyOf(information);
    }
  }

  /**
   * @param path absolute
   * @param there whether a file was there
   */
  record Lookup(String path, boolean there) {

    boolean isAsItWas() {
      try {
        return Files.exists(Path.of(path)) == there;
      } catch (InvalidPathException e) {
        return false;
      }
    }
  }

  RunRecord {
    lines = List.copyOf(lines);
    written = List.copyOf(written);
    lookups = List.copyOf(lookups);
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(lines.size());
      for (ConsoleLine line : lines) {
        write(out, line.level().name());
        write(out, line.text());
      }
      write(out, ending.failure().stream().toList());
      write(out, ending.warnings());
      write(out, ending.information());
      out.writeInt(written.size());
      for (WrittenFile file : written) {
        write(out, file.path());
        out.writeLong(file.size());
        out.writeLong(file.crc32());
      }
      out.writeInt(lookups.size());
      for (Lookup lookup : lookups) {
        write(out, lookup.path());
        out.writeBoolean(lookup.there());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory doesn't fail", e);
    }
    return bytes.toByteArray();
  }

  /** Empty for bytes that are no record's. */
  static Optional<RunRecord> read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      List<ConsoleLine> lines = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        lines.add(new ConsoleLine(ConsoleLine.Level.valueOf(text(in)), text(in)));
      }
      Ending ending = new Ending(texts(in).stream().findFirst(), texts(in), texts(in));
      List<WrittenFile> written = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        written.add(new WrittenFile(text(in), in.readLong(), in.readLong()));
      }
      List<Lookup> lookups = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        lookups.add(new Lookup(text(in), in.readBoolean()));
      }
      return Optional.of(new RunRecord(lines, ending, written, lookups));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static void write(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      write(out, text);
    }
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(text(in));
    }
    return texts;
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
