package io.github.copyedit.config;

import io.github.copyedit.rule.RuleInfo;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The rules that configuration may name. LanguageTool's are not in it: their names are checked by
 * their shape, and later by {@link RulePlans#checkGrammarIds}.
 */
public final class RuleCatalog {

  static final RuleCatalog EMPTY = of(List.of());

  private final Supplier<Collection<RuleInfo>> rules;
  private Optional<Names> names = Optional.empty();

  private record Names(Map<String, RuleInfo> byId, Map<String, String> aliases) {

    static Names of(Collection<RuleInfo> rules) {
      Map<String, RuleInfo> byId = new TreeMap<>();
      for (RuleInfo info : rules) {
        byId.put(info.id().value(), info);
      }
      Map<String, String> aliases = new HashMap<>();
      for (RuleInfo info : rules) {
        info.aliases().stream()
            .filter(alias -> !byId.containsKey(alias))
            .forEach(alias -> aliases.put(alias, info.id().value()));
      }
      return new Names(byId, aliases);
    }
  }

  private RuleCatalog(Supplier<Collection<RuleInfo>> rules) {
    this.rules = rules;
  }

  public static RuleCatalog of(Collection<RuleInfo> rules) {
    return new RuleCatalog(() -> rules);
  }

  /**
   * @param rules asked once, when a rule is first looked for: to make them takes its time
   */
  public static RuleCatalog whenAsked(Supplier<Collection<RuleInfo>> rules) {
    return new RuleCatalog(rules);
  }

  private synchronized Names names() {
    if (names.isEmpty()) {
      names = Optional.of(Names.of(rules.get()));
    }
    return names.get();
  }

  /** By its id or an older one. */
  public Optional<RuleInfo> find(String id) {
    Names known = names();
    return Optional.ofNullable(known.byId().get(known.aliases().getOrDefault(id, id)));
  }

  /** Present ids, sorted. */
  public List<String> ids() {
    return List.copyOf(names().byId().keySet());
  }

  /** Present ids by older ones. */
  Map<String, String> aliases() {
    return Collections.unmodifiableMap(names().aliases());
  }

  Stream<String> allNames() {
    Names known = names();
    return Stream.concat(known.byId().keySet().stream(), known.aliases().keySet().stream());
  }
}
