package io.github.copyedit.rule.grammar;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what a function gives, for as many values as there is room for. The first that come are
 * kept, and in a language those are the usual ones: nothing has to be thrown out. Several threads
 * may use one; two of them may ask the function the same.
 */
final class Memo<K, V> {

  private final Map<K, V> known = new ConcurrentHashMap<>();
  private final int most;
  private final Function<K, V> function;

  Memo(int most, Function<K, V> function) {
    this.most = most;
    this.function = function;
  }

  V of(K key) {
    V value = known.get(key);
    if (value == null) {
      value = function.apply(key);
      if (known.size() < most) {
        known.putIfAbsent(key, value);
      }
    }
    return value;
  }
}
