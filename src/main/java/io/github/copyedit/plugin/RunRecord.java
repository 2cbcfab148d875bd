package io.github.copyedit.plugin;

import io.github.copyedit.lint.PackedReader;
import io.github.copyedit.lint.PackedWriter;
import io.github.copyedit.report.ConsoleLine;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
    out.each(
        lines,
        line -> {
          out.text(line.level().name());
          out.text(line.text());
        });
    out.optional(ending.failure(), out::text);
    out.each(ending.warnings(), out::text);
    out.each(ending.information(), out::text);
    out.each(
        written,
        file -> {
          out.text(file.path());
          out.text(Long.toString(file.size()));
          out.text(Long.toString(file.crc32()));
        });
    out.each(
        lookups,
        lookup -> {
          out.text(lookup.path());
          out.flag(lookup.there());
        });
    return out.bytes();
  }

  /** Empty for bytes that are no record's. */
  static Optional<RunRecord> read(byte[] bytes) {
    try {
      PackedReader in = new PackedReader(bytes);
      RunRecord record =
          new RunRecord(
              in.each(() -> new ConsoleLine(ConsoleLine.Level.valueOf(in.text()), in.text())),
              new Ending(in.optional(in::text), in.each(in::text), in.each(in::text)),
              in.each(
                  () ->
                      new WrittenFile(
                          in.text(), Long.parseLong(in.text()), Long.parseLong(in.text()))),
              in.each(() -> new Lookup(in.text(), in.flag())));
      return Optional.of(record).filter(read -> in.atEnd());
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
