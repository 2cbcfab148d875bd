package io.github.copyedit.plugin;

import java.util.Optional;
import java.util.function.Supplier;

/** What is made when it is first asked for, since many a run never asks. For several threads. */
final class MadeOnce<T> implements Supplier<T> {

  private final Supplier<T> make;
  private Optional<T> made = Optional.empty();

  MadeOnce(Supplier<T> make) {
    this.make = make;
  }

  @Override
  public synchronized T get() {
    if (made.isEmpty()) {
      made = Optional.of(make.get());
    }
    return made.get();
  }
}
