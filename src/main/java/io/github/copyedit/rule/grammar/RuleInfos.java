package io.github.copyedit.rule.grammar;

import io.github.copyedit.finding.RuleId;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.RuleInfo;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.languagetool.rules.Rule;

/** What is known of the rules of one language, by LanguageTool's id. */
final class RuleInfos {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_IN_AN_ID = Pattern.compile("[^\\w\\-.:\\[\\]]");

  private final Map<String, RuleInfo> known = new TreeMap<>();

  /**
   * @param rules all of a language; of those that share an id the first speaks for all, so that an
   *     id has one severity
   */
  RuleInfos(List<Rule> rules) {
    rules.forEach(rule -> known.putIfAbsent(rule.getId(), describe(rule, List.of())));
  }

  /**
   * The rule of a match. Some rules, such as {@code EN_COMPOUNDS}, report under an id made up for
   * the word ({@code EN_COMPOUNDS_AN_OTHER}): the rule's own id becomes an alias, so that
   * configuration reaches all of them by the one name that can be known.
   */
  RuleInfo of(Rule rule) {
    RuleInfo info = known.get(rule.getId());
    return info != null
        ? info
        : describe(rule, family(rule.getId()).map(List::of).orElse(List.of()));
  }

  /** By LanguageTool's id. */
  boolean has(String id) {
    return known.containsKey(id);
  }

  List<String> ids() {
    return known.values().stream().map(info -> info.id().value()).toList();
  }

  private Optional<String> family(String id) {
    return IntStream.iterate(id.lastIndexOf('_'), at -> at > 0, at -> id.lastIndexOf('_', at - 1))
        .mapToObj(at -> known.get(id.substring(0, at)))
        .filter(info -> info != null)
        .map(info -> info.id().value())
        .findFirst();
  }

  private static RuleInfo describe(Rule rule, List<String> aliases) {
    RuleId id = RuleId.ofLanguageTool(plain(rule.getId()));
    Kind kind = Kind.of(rule);
    Severity severity =
        kind == Kind.STYLE || kind == Kind.TYPOGRAPHY ? Severity.SUGGESTION : Severity.WARNING;
    String family = rule.getCategory().getId().toString();
    return new RuleInfo(
        id, summary(rule), severity, kind.toString(), family, aliases, List.of(), true);
  }

  /** Ids made up for words may have any letter in them. */
  private static String plain(String id) {
    String bare = MARKS.matcher(Normalizer.normalize(id, Normalizer.Form.NFD)).replaceAll("");
    return NOT_IN_AN_ID.matcher(bare).replaceAll("_");
  }

  static String summary(Rule rule) {
    String text = Optional.ofNullable(rule.getDescription()).orElse("").strip();
    String sentence =
        text.endsWith(".") && !text.endsWith("..") ? text.substring(0, text.length() - 1) : text;
    return sentence.isBlank() ? rule.getId() : sentence;
  }
}
