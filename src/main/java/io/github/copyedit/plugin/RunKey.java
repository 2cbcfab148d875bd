package io.github.copyedit.plugin;

import io.github.copyedit.cache.CacheKey;
import io.github.copyedit.rule.RulePlan;
import io.github.copyedit.source.SourceFile;
import io.github.copyedit.source.SourceReader;
import io.github.copyedit.source.UnreadableSourceException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Names a run by all that has a say in what it finds, says and writes. */
final class RunKey {

  private final List<String> circumstances;
  private final Function<String, RulePlan> plans;
  private final SourceReader reader;

  /**
   * @param circumstances all but the articles and their plans
   */
  RunKey(List<String> circumstances, Function<String, RulePlan> plans, SourceReader reader) {
    this.circumstances = List.copyOf(circumstances);
    this.plans = plans;
    this.reader = reader;
  }

  /**
   * @return empty where a file can't be read
   */
  Optional<String> of(List<SourceFile> files) {
    CacheKey key = new CacheKey().with("run");
    circumstances.forEach(key::with);
    Map<RulePlan, String> fingerprints = new IdentityHashMap<>();
    for (SourceFile file : files) {
      RulePlan plan = plans.apply(file.file());
      key.with(file.file()).with(file.path().toString());
      key.with(fingerprints.computeIfAbsent(plan, RulePlan::fingerprint));
    }
    // On all cores: it is most of what an unchanged build does.
    List<Optional<String>> contents = files.parallelStream().map(this::contentHash).toList();
    contents.forEach(content -> content.ifPresent(key::with));
    boolean read = contents.stream().allMatch(Optional::isPresent);
    return read ? Optional.of(key.hex()) : Optional.empty();
  }

  private Optional<String> contentHash(SourceFile file) {
    try {
      return Optional.of(new CacheKey().with(reader.bytes(file)).hex());
    } catch (UnreadableSourceException e) {
      return Optional.empty();
    }
  }
}
