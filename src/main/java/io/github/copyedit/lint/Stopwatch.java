package io.github.copyedit.lint;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Says how long the stages of one run took. */
final class Stopwatch {

  private final long start = System.nanoTime();
  private final Map<String, Long> nanos = new TreeMap<>();

  /** What others measured. */
  void add(Map<String, Long> byStage) {
    byStage.forEach((stage, spent) -> nanos.merge(stage, spent, Long::sum));
  }

  void time(String stage, Runnable work) {
    long begin = System.nanoTime();
    work.run();
    nanos.merge(stage, System.nanoTime() - begin, Long::sum);
  }

  /** By stage, and the {@code total} so far. */
  Map<String, Long> millis() {
    Map<String, Long> millis = new TreeMap<>();
    nanos.forEach((stage, spent) -> millis.put(stage, TimeUnit.NANOSECONDS.toMillis(spent)));
    millis.put("total", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    return millis;
  }
}
