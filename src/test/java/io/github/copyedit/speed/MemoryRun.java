package io.github.copyedit.speed;

import com.sun.management.GarbageCollectionNotificationInfo;
import io.github.copyedit.config.ProfileName;
import io.github.copyedit.config.RunChoice;
import io.github.copyedit.lint.LintResult;
import io.github.copyedit.rule.grammar.LanguageToolChecker;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * Lints a folder with all rules but those named behind it, and prints what was on the heap after
 * collections.
 */
public final class MemoryRun {

  private static final double MEGABYTE = 1e6;
  private static final int WORKERS = 2;

  private MemoryRun() {}

  public static void main(String[] arguments) {
    AtomicLong most = new AtomicLong();
    watch(most);
    try (LanguageToolChecker grammar = new LanguageToolChecker(Locale.US, WORKERS)) {
      LintResult result =
          GrammarRun.run(
              Path.of(arguments[0]),
              WORKERS,
              new RunChoice(List.of(), List.of(arguments).subList(1, arguments.length)),
              ProfileName.EVERYTHING,
              Optional.empty(),
              grammar);
      System.gc();
      double left = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
      System.out.printf(
          "%d files, %d findings, %d problems%n",
          result.files().size(), result.findings().size(), result.problems().size());
      System.out.printf("%11.0f MB %11.0f MB%n", most.get() / MEGABYTE, left);
    }
  }

  private static void watch(AtomicLong most) {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (notification, none) -> {
                GarbageCollectionNotificationInfo info =
                    GarbageCollectionNotificationInfo.from(
                        (CompositeData) notification.getUserData());
                long used =
                    info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                        .filter(pool -> pool.getKey().matches(".*(Eden|Survivor|Old|Tenured).*"))
                        .map(pool -> pool.getValue())
                        .mapToLong(MemoryUsage::getUsed)
                        .sum();
                most.accumulateAndGet(used, Math::max);
              },
              null,
              null);
    }
  }
}
