package io.github.copyedit.config;

import io.github.copyedit.rule.GrammarSettings.SilentRules;
import io.github.copyedit.rule.HouseRules;
import io.github.copyedit.rule.Part;
import io.github.copyedit.rule.RuleInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much LanguageTool's rules weigh where the user's configuration doesn't say, and in parts of
 * an article those others that tell parts apart.
 *
 * @param acceptsNames whether an unknown word that is a name is no misspelling
 * @param mostSuggestions to give with one finding
 * @param general in all parts of an article; what it doesn't name has its plain severity
 * @param parts by which a rule can only weigh less
 */
record Profile(
    ProfileName name,
    boolean acceptsNames,
    int mostSuggestions,
    Weights general,
    Map<Part, Weights> parts) {

  /** Why a rule or a category has its level. */
  record Weight(Level level, String reason) {}

  /**
   * The more exact name wins: a rule, then a category, then all.
   *
   * @param all for every rule of LanguageTool
   * @param rules by ids, with {@code LT.} in front where they are LanguageTool's
   */
  record Weights(Optional<Weight> all, Map<String, Weight> categories, Map<String, Weight> rules) {

    static final Weights NONE = new Weights(Optional.empty(), Map.of(), Map.of());

    Weights {
      categories = Map.copyOf(categories);
      rules = Map.copyOf(rules);
    }

    Optional<Level> level(RuleInfo info) {
      Optional<Weight> own =
          Stream.concat(Stream.of(info.id().value()), info.aliases().stream())
              .flatMap(id -> Stream.ofNullable(rules.get(id)))
              .findFirst();
      Optional<Weight> weight =
          isGrammar(info)
              ? own.or(() -> Optional.ofNullable(categories.get(info.family()))).or(() -> all)
              : own;
      return weight.map(Weight::level);
    }
  }

  Profile {
    parts = Map.copyOf(parts);
  }

  /** What it makes of a rule in the body; empty for its plain severity. */
  Optional<Level> level(RuleInfo info) {
    return general.level(info);
  }

  /**
   * A level in the part, given that of the body. What the house forbids it forbids in all parts;
   * only what somebody else said it can't correct.
   */
  Level in(Part part, RuleInfo info, Level body) {
    boolean everywhere = info.category().equals(HouseRules.CATEGORY) && part != Part.QUOTE;
    Optional<Level> most =
        everywhere ? Optional.empty() : parts.getOrDefault(part, Weights.NONE).level(info);
    return most.filter(level -> level.compareTo(body) > 0).orElse(body);
  }

  private static boolean isGrammar(RuleInfo info) {
    return info.id().value().startsWith(RulePattern.GRAMMAR);
  }

  /**
   * The rules that it has off in every part.
   *
   * @param wanted ids that are on all the same; those that it can't have off don't count, so that
   *     plans which differ in nothing else share engines
   */
  SilentRules silent(Set<String> wanted) {
    Set<String> families = named(general.categories(), true);
    Set<String> rules = named(general.rules(), true);
    Set<String> heard = new HashSet<>(wanted);
    if (families.isEmpty()) {
      heard.retainAll(rules);
    } else {
      heard.addAll(named(general.rules(), false));
    }
    return new SilentRules(families, rules, heard);
  }

  private static Set<String> named(Map<String, Weight> weights, boolean off) {
    List<String> names =
        weights.entrySet().stream()
            .filter(entry -> (entry.getValue().level() == Level.OFF) == off)
            .map(Map.Entry::getKey)
            .toList();
    return Set.copyOf(names);
  }
}
