package io.github.copyedit.lint;

import java.util.List;
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
    PackedWriter out = new PackedWriter();
    out.text(outcome.file().file());
    out.number(outcome.file().articles());
    out.text(Long.toString(outcome.file().words()));
    out.each(outcome.drafts(), new DraftWriter(out)::draft);
    return out.bytes();
  }

  /** Empty where it is not what {@link #write} wrote. */
  static Optional<FileOutcome> read(byte[] written) {
    try {
      PackedReader in = new PackedReader(written);
      LintResult.LintedFile file =
          new LintResult.LintedFile(in.text(), in.number(), Long.parseLong(in.text()));
      FileOutcome outcome =
          new FileOutcome(
              file,
              in.each(new DraftReader(in)::draft),
              List.of(),
              Set.of(),
              false,
              Optional.empty(),
              true,
              Map.of());
      return in.atEnd() ? Optional.of(outcome) : Optional.empty();
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
