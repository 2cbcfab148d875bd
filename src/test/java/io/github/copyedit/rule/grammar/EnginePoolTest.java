package io.github.copyedit.rule.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarSettings;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mockito.MockMakers;
import org.mockito.MockSettings;

@Timeout(30)
final class EnginePoolTest {

  private static final MockSettings FINAL = withSettings().mockMaker(MockMakers.INLINE);

  @Test
  void whoDoesNotStopHoldsUpNobody() throws InterruptedException {
    EnginePool pool = new EnginePool(1, (language, settings) -> mock(Engine.class, FINAL));
    LoadedLanguage english = mock(LoadedLanguage.class, FINAL);
    AtomicBoolean released = new AtomicBoolean();
    CountDownLatch holds = new CountDownLatch(1);
    Thread spinning =
        new Thread(
            () ->
                pool.with(
                    english,
                    GrammarSettings.PLAIN,
                    Deadline.in(Duration.ofMillis(1)),
                    engine -> {
                      holds.countDown();
                      while (!released.get()) {
                        Thread.onSpinWait();
                      }
                      return "late";
                    }));
    spinning.setDaemon(true);
    spinning.start();
    holds.await();

    assertThat(
            pool.<String>with(english, GrammarSettings.PLAIN, Deadline.none(), engine -> "served"))
        .isEqualTo("served");

    released.set(true);
    spinning.join();
    assertThat(
            pool.<String>with(english, GrammarSettings.PLAIN, Deadline.none(), engine -> "again"))
        .isEqualTo("again");
  }
}
