package io.github.copyedit.config;

import io.github.copyedit.rule.RuleInfo;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The rules that configuration may name. LanguageTool's are not in it: their names are checked by
 * their shape, and later by {@link RulePlans#checkGrammarIds}.
 */
public final class RuleCatalog {

  static final RuleCatalog EMPTY = new RuleCatalog(List.of());

  private final Map<String, RuleInfo> byId = new TreeMap<>();
  private final Map<String, String> aliases = new HashMap<>();

  private RuleCatalog(Collection<RuleInfo> rules) {
    for (RuleInfo info : rules) {
      byId.put(info.id().value(), info);
    }
    for (RuleInfo info : rules) {
      info.aliases().stream()
          .filter(alias -> !byId.containsKey(alias))
          .forEach(alias -> aliases.put(alias, info.id().value()));
    }
  }

  public static RuleCatalog of(Collection<RuleInfo> rules) {
    return new RuleCatalog(rules);
  }

  /** By its id or an older one. */
  public Optional<RuleInfo> find(String id) {
    return Optional.ofNullable(byId.get(aliases.getOrDefault(id, id)));
  }

  /** Present ids, sorted. */
  public List<String> ids() {
    return List.copyOf(byId.keySet());
  }

  /** Present ids by older ones. */
  Map<String, String> aliases() {
    return Map.copyOf(aliases);
  }

  Stream<String> allNames() {
    return Stream.concat(byId.keySet().stream(), aliases.keySet().stream());
  }
}
