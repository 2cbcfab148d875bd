package io.github.copyedit.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {

  private final List<String> lines = new ArrayList<>();
  private Runnable tick = () -> {};
  private Duration period = Duration.ZERO;
  private boolean stopped;

  private ConsoleProgress progress(int total) {
    return new ConsoleProgress(
        total,
        lines::add,
        (every, call) -> {
          period = every;
          tick = call;
          return () -> stopped = true;
        });
  }

  @Test
  void saysHowFarItIsWhenTheTimeHasCome() {
    try (ConsoleProgress progress = progress(120)) {
      assertThat(lines).isEmpty();
      tick.run();
      progress.done(1, 120);
      progress.done(37, 120);
      tick.run();
      progress.done(38, 120);
      tick.run();
    }

    assertThat(lines)
        .containsExactly(
            "Checked 0 of 120 files", "Checked 37 of 120 files", "Checked 38 of 120 files");
    assertThat(period).isEqualTo(Duration.ofSeconds(5));
    assertThat(stopped).isTrue();
  }

  @Test
  void doesNotRepeatItselfAllTheTime() {
    try (ConsoleProgress progress = progress(10)) {
      progress.done(9, 10);
      for (int i = 0; i < 13; i++) {
        tick.run();
      }
    }

    assertThat(lines).hasSize(3).containsOnly("Checked 9 of 10 files");
  }

  @Test
  void neverGoesBackWhenWorkersOvertakeEachOther() {
    try (ConsoleProgress progress = progress(10)) {
      progress.done(4, 10);
      progress.done(3, 10);
      tick.run();
    }

    assertThat(lines).containsExactly("Checked 4 of 10 files");
  }

  @Test
  void isSilentWhenAllIsDone() {
    try (ConsoleProgress progress = progress(2)) {
      progress.done(2, 2);
      tick.run();
    }

    assertThat(lines).isEmpty();
  }
}
