package io.github.copyedit.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs programs, and measures them from outside. */
final class Child {

  /**
   * @param wall seconds from start to end
   * @param processor seconds, all threads together; less the last moments
   * @param megabytes most that it had resident; 0 where the system doesn't say
   */
  record Measured(double wall, double processor, double megabytes) {}

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  private Child() {}

  /** A virtual machine of the kind that this one is. */
  static Measured java(String classPath, List<String> options, Path output, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath));
    command.addAll(List.of(arguments));
    return run(command, output);
  }

  /**
   * @throws IllegalStateException when it fails
   */
  static Measured run(List<String> command, Path output) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    double processor = 0;
    double peak = 0;
    while (!process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
      processor =
          Math.max(
              processor,
              process.info().totalCpuDuration().map(time -> time.toMillis() / 1e3).orElse(0.0));
      peak = Math.max(peak, peak(process.pid()));
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException(command.get(0) + " failed: " + Files.readString(output));
    }
    return new Measured((System.nanoTime() - start) / 1e9, processor, peak);
  }

  /** On Linux only. */
  private static double peak(long process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process), "status"))) {
      return lines
          .map(PEAK::matcher)
          .filter(Matcher::matches)
          .mapToDouble(peak -> Long.parseLong(peak.group(1)) / 1e3)
          .findFirst()
          .orElse(0);
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }
}
