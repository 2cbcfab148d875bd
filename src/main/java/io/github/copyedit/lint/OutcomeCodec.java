package io.github.copyedit.lint;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the outcome of a file for the cache, and reads it. Plain data, field by field: nothing
 * that is read can make an object of any other class.
 */
final class OutcomeCodec {

  private OutcomeCodec() {}

  static byte[] write(FileOutcome outcome) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      DraftWriter writer = new DraftWriter(out);
      writer.text(outcome.file().file());
      out.writeInt(outcome.file().articles());
      out.writeLong(outcome.file().words());
      writer.each(outcome.drafts(), writer::draft);
    } catch (IOException e) {
      throw new UncheckedIOException("can't happen in memory", e);
    }
    return bytes.toByteArray();
  }

  /** Empty where it is not what {@link #write} wrote. */
  static Optional<FileOutcome> read(byte[] written) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(written))) {
      DraftReader reader = new DraftReader(in);
      LintResult.LintedFile file =
          new LintResult.LintedFile(reader.text(), in.readInt(), in.readLong());
      FileOutcome outcome =
          new FileOutcome(
              file,
              reader.each(reader::draft),
              java.util.List.of(),
              Set.of(),
              false,
              Optional.empty(),
              true,
              Map.of());
      return in.read() < 0 ? Optional.of(outcome) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
