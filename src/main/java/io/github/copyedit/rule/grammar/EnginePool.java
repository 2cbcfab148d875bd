package io.github.copyedit.rule.grammar;

import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarSettings;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Lends engines. There are never more of them than threads may check at once, whatever the number
 * of languages and dictionaries; but for those that a thread holds which does not stop.
 */
final class EnginePool {

  private static final int MILLIS_BETWEEN_LOOKS = 50;

  private final int size;
  private final BiFunction<LoadedLanguage, GrammarSettings, Engine> factory;
  private final Semaphore permits;

  /** Of those who hold a permit. */
  private final Set<Deadline> held = ConcurrentHashMap.newKeySet();

  /** The one that was used last is first. */
  private final Deque<Engine> idle = new ArrayDeque<>();

  EnginePool(int size, BiFunction<LoadedLanguage, GrammarSettings, Engine> factory) {
    this.size = size;
    this.factory = factory;
    this.permits = new Semaphore(size, true);
  }

  /** Waits for an engine. One that fails does not come back. */
  <T> T with(
      LoadedLanguage language,
      GrammarSettings settings,
      Deadline deadline,
      Function<Engine, T> work) {
    acquire(deadline);
    held.add(deadline);
    try {
      Engine engine = take(language, settings);
      T result = work.apply(engine);
      giveBack(engine);
      return result;
    } finally {
      release(deadline);
    }
  }

  synchronized void clear() {
    idle.clear();
  }

  private void acquire(Deadline deadline) {
    try {
      while (!permits.tryAcquire(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)) {
        deadline.check();
        held.stream().filter(Deadline::overdue).forEach(this::release);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for LanguageTool", e);
    }
  }

  private void release(Deadline deadline) {
    if (held.remove(deadline)) {
      permits.release();
    }
  }

  private Engine take(LoadedLanguage language, GrammarSettings settings) {
    synchronized (this) {
      for (Iterator<Engine> engines = idle.iterator(); engines.hasNext(); ) {
        Engine engine = engines.next();
        if (engine.serves(language, settings)) {
          engines.remove();
          return engine;
        }
      }
      // Each engine lent holds a permit, this one's included.
      int lent = size - permits.availablePermits();
      if (!idle.isEmpty() && idle.size() + lent > size) {
        idle.removeLast();
      }
    }
    return factory.apply(language, settings);
  }

  private synchronized void giveBack(Engine engine) {
    idle.addFirst(engine);
  }
}
