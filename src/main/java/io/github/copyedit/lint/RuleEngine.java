package io.github.copyedit.lint;

import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.rule.GrammarChecker;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.source.Source;
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
 * @param rules all but grammar
 * @param grammar tells which languages can be checked
 * @param grammarRule the rule that checks grammar and accepts the words given
 * @param versions of the tool and its engines
 */
public record RuleEngine(
    List<DocumentParser> parsers,
    List<Rule> rules,
    GrammarChecker grammar,
    Function<Set<String>, Rule> grammarRule,
    Map<String, String> versions) {

  public RuleEngine {
    parsers = List.copyOf(parsers);
    rules = List.copyOf(rules);
    versions = Map.copyOf(versions);
  }

  /** Extensions of all files that can be read, sorted. */
  public Set<String> extensions() {
    Set<String> extensions = new TreeSet<>();
    parsers.forEach(parser -> extensions.addAll(parser.extensions()));
    return extensions;
  }

  /** The one that reads files of an extension, in whatever case. */
  public Optional<DocumentParser> parserOf(String extension) {
    Map<String, DocumentParser> byExtension = new HashMap<>();
    parsers.forEach(parser -> parser.extensions().forEach(known -> byExtension.put(known, parser)));
    return Optional.ofNullable(byExtension.get(extension.toLowerCase(Locale.ROOT)));
  }

  /** Says what to do with a file that no parser reads. */
  public String noParserFor(Source source) {
    String kind =
        source.extension().isEmpty()
            ? "files without an extension"
            : "." + source.extension() + " files";
    return "no parser reads %s: exclude it, or name only files of %s"
        .formatted(kind, String.join(", ", extensions()));
  }
}
