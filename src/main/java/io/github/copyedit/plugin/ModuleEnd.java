package io.github.copyedit.plugin;

import io.github.copyedit.gate.Verdict;
import io.github.copyedit.lint.LintResult;
import io.github.copyedit.plugin.ReactorVerdict.Ending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes what there is when an execution has ended: the module's part, and with the last one the
 * whole.
 */
final class ModuleEnd {

  private final Optional<Path> wholeDirectory;
  private final Reporting reporting;

  /**
   * @param wholeDirectory where a reactor's whole result goes if its root doesn't say; empty
   *     outside of a reactor
   */
  ModuleEnd(Optional<Path> wholeDirectory, Reporting reporting) {
    this.wholeDirectory = wholeDirectory;
    this.reporting = reporting;
  }

  /**
   * What a build comes to.
   *
   * @param reports files to open, absolute
   * @param written all files, absolute
   */
  record Closing(LintResult result, Verdict verdict, List<Path> reports, List<Path> written) {}

  /**
   * @return empty while there are executions to come, and where all were skipped
   */
  Optional<Closing> write(Ending ending) throws IOException {
    Optional<Path> whole = ending.alone() ? Optional.empty() : wholeDirectory;
    Optional<Shares> all = ending.all().filter(shares -> !shares.list().isEmpty());
    List<Path> part = new ArrayList<>();
    if (hasPart(ending.own(), whole) && !(all.isPresent() && whole.isEmpty())) {
      part.addAll(write(ending.sameFolder(), ending.own().directory()).files());
    }
    return all.isPresent() ? Optional.of(close(all.get(), whole, part)) : Optional.empty();
  }

  private Closing close(Shares all, Optional<Path> whole, List<Path> part) throws IOException {
    List<Reporting.Written> reports = new ArrayList<>();
    if (whole.isPresent()) {
      reports.add(write(all, all.rootDirectory().orElse(whole.get())));
    } else {
      for (Path directory : all.directories()) {
        reports.add(write(all.into(directory), directory));
      }
    }
    return new Closing(
        all.result(),
        all.verdict(),
        reports.stream().map(Reporting.Written::open).toList(),
        Stream.concat(part.stream(), reports.stream().flatMap(report -> report.files().stream()))
            .toList());
  }

  /**
   * A module of a reactor that has no articles gets no report, unless one of an earlier build would
   * go on lying there.
   */
  private static boolean hasPart(Share own, Optional<Path> whole) {
    return !own.skipped()
        && !(own.isEmpty() && whole.isPresent() && !Files.exists(own.directory()));
  }

  private Reporting.Written write(Shares shares, Path directory) throws IOException {
    return reporting.write(shares.result(), shares.verdict(), shares.formats(), directory);
  }
}
