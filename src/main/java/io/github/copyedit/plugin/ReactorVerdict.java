package io.github.copyedit.plugin;

import io.github.copyedit.data.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
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
   * @param own of the execution that ended
   * @param sameFolder of those that ended and write into the same folder, this one included
   * @param all of all that ended, when the verdict is due; only then, or each module would read
   *     again what all before it brought
   * @param alone whether the execution is none of the build's plan, so that nobody waits for it
   */
  record Ending(Share own, Shares sameFolder, Optional<Shares> all, boolean alone) {}

  /** A share in the map. */
  private record Kept(String directory, String json) {

    static Kept of(Object value) {
      List<?> strings = (List<?>) value;
      return new Kept((String) strings.get(0), (String) strings.get(1));
    }

    boolean isBeside(Kept other) {
      return directory.equals(other.directory);
    }

    List<String> inClassesOfTheJdk() {
      return List.of(directory, json);
    }
  }

  /** Does something with the ending, while no other module ends: folders may be shared. */
  @FunctionalInterface
  interface AtEnd<T, E extends Exception> {
    T run(Ending ending) throws E;
  }

  /** What the build as a whole is going to do. */
  interface Build {

    /** Keys of all executions, those that ended too; asked once in a build. */
    Set<String> planned();

    /** Ids of the projects that won't run any more. */
    Set<String> over();
  }

  /** Whether nothing is to be put together with the execution's share: the verdict is its own. */
  boolean isSole(ExecutionId id, Build build) {
    return planned(build).equals(Set.of(id.key()));
  }

  @SuppressWarnings("unchecked")
  private Set<String> planned(Build build) {
    return (Set<String>) map.computeIfAbsent(PLANNED, key -> build.planned());
  }

  /** Ends one execution. */
  <T, E extends Exception> T end(ExecutionId id, Share share, Build build, AtEnd<T, E> atEnd)
      throws E {
    Set<String> planned = planned(build);
    boolean alone = !planned.contains(id.key());
    if (alone || isSole(id, build)) {
      Shares own = new Shares(List.of(share));
      return atEnd.run(new Ending(share, own, Optional.of(own), alone));
    }
    Kept kept = new Kept(share.outputDirectory(), Json.write(share));
    synchronized (map) {
      return atEnd.run(ending(id, share, kept, planned, build));
    }
  }

  private Ending ending(ExecutionId id, Share share, Kept kept, Set<String> planned, Build build) {
    boolean again = map.put(id.key(), kept.inClassesOfTheJdk()) != null;
    // An execution that a fork ran before it ran by itself ends twice, and so is judged twice.
    boolean last = isComplete(planned, build) && (map.put(JUDGED, true) == null || again);
    if (last) {
      Shares all = read(planned, other -> true);
      return new Ending(share, all.into(share.directory()), Optional.of(all), false);
    }
    return new Ending(share, read(planned, kept::isBeside), Optional.empty(), false);
  }

  private boolean isComplete(Set<String> planned, Build build) {
    List<String> missing = planned.stream().filter(key -> !map.containsKey(key)).toList();
    return missing.isEmpty()
        || build.over().containsAll(missing.stream().map(ExecutionId::projectOf).toList());
  }

  private Shares read(Set<String> keys, Predicate<Kept> wanted) {
    return Shares.read(
        keys.stream()
            .filter(map::containsKey)
            .map(key -> Kept.of(map.get(key)))
            .filter(wanted)
            .map(Kept::json)
            .toList());
  }
}
