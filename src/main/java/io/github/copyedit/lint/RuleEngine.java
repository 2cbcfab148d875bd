package io.github.copyedit.lint;

import io.github.copyedit.document.BinaryParser;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.rule.GrammarChecker;
import io.github.copyedit.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The parts that a run is made of.
 *
 * @param parsers where two read one extension, the later one does
 * @param binaryParsers of formats that are not text; they come before the others
 * @param rules all but grammar
 * @param grammar tells which languages can be checked
 * @param grammarRule the rule that checks grammar and accepts the words given
 * @param versions of the tool and its engines
 */
public record RuleEngine(
    List<DocumentParser> parsers,
    List<BinaryParser> binaryParsers,
    List<Rule> rules,
    GrammarChecker grammar,
    Function<Set<String>, Rule> grammarRule,
    Map<String, String> versions) {

  public RuleEngine {
    parsers = List.copyOf(parsers);
    binaryParsers = List.copyOf(binaryParsers);
    rules = List.copyOf(rules);
    versions = Map.copyOf(versions);
  }

  /** One that reads text only. */
  public RuleEngine(
      List<DocumentParser> parsers,
      List<Rule> rules,
      GrammarChecker grammar,
      Function<Set<String>, Rule> grammarRule,
      Map<String, String> versions) {
    this(parsers, List.of(), rules, grammar, grammarRule, versions);
  }

  /** Extensions of all files that can be read, sorted. */
  public Set<String> extensions() {
    Set<String> extensions = new TreeSet<>();
    parsers.forEach(parser -> extensions.addAll(parser.extensions()));
    binaryParsers.forEach(parser -> extensions.addAll(parser.extensions()));
    return extensions;
  }

  Optional<DocumentParser> parserOf(String extension) {
    Map<String, DocumentParser> byExtension = new HashMap<>();
    parsers.forEach(parser -> parser.extensions().forEach(known -> byExtension.put(known, parser)));
    return Optional.ofNullable(byExtension.get(extension.toLowerCase(Locale.ROOT)));
  }

  /** The later one, where two read the extension. */
  Optional<BinaryParser> binaryParserOf(String extension) {
    return binaryParsers.stream()
        .filter(parser -> parser.extensions().contains(extension))
        .reduce((earlier, later) -> later);
  }
}
