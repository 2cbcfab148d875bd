package io.github.copyedit.plugin;

import io.github.copyedit.data.Json;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.aether.SessionData;

/**
 * Gathers what the modules of one build bring, until the last one has ended, whichever that is. It
 * lives in the session's data, so that nothing outlives the build, and holds classes of the JDK
 * alone, for modules may have class loaders of their own.
 */
final class ReactorVerdict {

  private static final String KEY = "io.github.copyedit.shares";
  private static final String PLANNED = "#planned";
  private static final String JUDGED = "#judged";

  private final Map<String, Object> map;

  private ReactorVerdict(Map<String, Object> map) {
    this.map = map;
  }

  static ReactorVerdict of(SessionData data) {
    // Compare and set; computeIfAbsent came with Maven 3.9.
    data.set(KEY, null, new ConcurrentHashMap<String, Object>());
    @SuppressWarnings("unchecked")
    Map<String, Object> map = (Map<String, Object>) data.get(KEY);
    return new ReactorVerdict(map);
  }

  /**
   * What is there when an execution has ended.
   *
   * @param soFar of all executions that ended
   * @param last whether the verdict is due: it is the last one, or none of the build's plan
   */
  record Ending(Shares soFar, boolean last) {}

  /** Does something with the ending, while no other module ends: folders may be shared. */
  @FunctionalInterface
  interface AtEnd<T, E extends Exception> {
    T run(Ending ending) throws E;
  }

  /**
   * Ends one execution.
   *
   * @param planned keys of all executions to come; asked once in a build
   * @param lost ids of the projects that won't run any more
   */
  <T, E extends Exception> T end(
      ExecutionId id,
      Share share,
      Supplier<Set<String>> planned,
      Supplier<Set<String>> lost,
      AtEnd<T, E> atEnd)
      throws E {
    String json = Json.write(share);
    synchronized (map) {
      return atEnd.run(ending(id, json, planned, lost));
    }
  }

  private Ending ending(
      ExecutionId id, String json, Supplier<Set<String>> planned, Supplier<Set<String>> lost) {
    @SuppressWarnings("unchecked")
    Set<String> awaited = (Set<String>) map.computeIfAbsent(PLANNED, key -> planned.get());
    if (!awaited.contains(id.key())) {
      return new Ending(Shares.read(List.of(json)), true);
    }
    boolean again = map.put(id.key(), json) != null;
    boolean complete = missing(awaited, lost).isEmpty();
    boolean last = complete && (map.put(JUDGED, true) == null || again);
    return new Ending(Shares.read(jsons(awaited)), last);
  }

  private Collection<String> missing(Set<String> awaited, Supplier<Set<String>> lost) {
    List<String> missing = awaited.stream().filter(key -> !map.containsKey(key)).toList();
    if (missing.isEmpty()) {
      return missing;
    }
    Set<String> gone = lost.get();
    return missing.stream().filter(key -> !gone.contains(ExecutionId.projectOf(key))).toList();
  }

  private List<String> jsons(Set<String> keys) {
    return keys.stream()
        .flatMap(key -> Optional.ofNullable((String) map.get(key)).stream())
        .collect(Collectors.toList());
  }
}
