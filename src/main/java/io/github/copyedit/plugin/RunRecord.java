package io.github.copyedit.plugin;

import io.github.copyedit.lint.PackedReader;
import io.github.copyedit.lint.PackedWriter;
import io.github.copyedit.report.ConsoleLine;
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
    PackedWriter out = new PackedWriter();
    out.number(lines.size());
    for (ConsoleLine line : lines) {
      out.text(line.level().name());
      out.text(line.text());
    }
    write(ending.failure().stream().toList(), out);
    write(ending.warnings(), out);
    write(ending.information(), out);
    out.number(written.size());
    for (WrittenFile file : written) {
      out.text(file.path());
      out.text(Long.toString(file.size()));
      out.text(Long.toString(file.crc32()));
    }
    out.number(lookups.size());
    for (Lookup lookup : lookups) {
      out.text(lookup.path());
      out.text(Boolean.toString(lookup.there()));
    }
    return out.bytes();
  }

  /** Empty for bytes that are no record's. */
  static Optional<RunRecord> read(byte[] bytes) {
    try {
      PackedReader in = new PackedReader(bytes);
      List<ConsoleLine> lines = new ArrayList<>();
      for (int left = in.number(); left > 0; left--) {
        lines.add(new ConsoleLine(ConsoleLine.Level.valueOf(in.text()), in.text()));
      }
      Ending ending = new Ending(texts(in).stream().findFirst(), texts(in), texts(in));
      List<WrittenFile> written = new ArrayList<>();
      for (int left = in.number(); left > 0; left--) {
        written.add(
            new WrittenFile(in.text(), Long.parseLong(in.text()), Long.parseLong(in.text())));
      }
      List<Lookup> lookups = new ArrayList<>();
      for (int left = in.number(); left > 0; left--) {
        lookups.add(new Lookup(in.text(), Boolean.parseBoolean(in.text())));
      }
      return Optional.of(new RunRecord(lines, ending, written, lookups));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private static void write(List<String> texts, PackedWriter out) {
    out.number(texts.size());
    texts.forEach(out::text);
  }

  private static List<String> texts(PackedReader in) {
    List<String> texts = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      texts.add(in.text());
    }
    return texts;
  }
}
