package io.github.copyedit.lint;

import io.github.copyedit.document.BinaryParser;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.UnreadableDocumentException;
import io.github.copyedit.rule.ArticleLanguages;
import io.github.copyedit.rule.GrammarChecker;
import io.github.copyedit.rule.GrammarSettings;
import io.github.copyedit.rule.NameCensus;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.source.Source;
import io.github.copyedit.source.SourceFile;
import io.github.copyedit.source.SourceReader;
import io.github.copyedit.source.UnreadableSourceException;
import java.nio.charset.Charset;
import java.util.List;
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
 * @param languages tells which languages articles are in
 * @param grammar tells which languages can be checked
 * @param grammarRule the rule that checks grammar as the settings say
 * @param names tells names by all articles
 * @param versions of the tool and its engines
 */
public record RuleEngine(
    List<DocumentParser> parsers,
    List<BinaryParser> binaryParsers,
    List<Rule> rules,
    ArticleLanguages languages,
    GrammarChecker grammar,
    Function<GrammarSettings, Rule> grammarRule,
    NameCensus names,
    Map<String, String> versions) {

  public RuleEngine {
    parsers = List.copyOf(parsers);
    binaryParsers = List.copyOf(binaryParsers);
    rules = List.copyOf(rules);
    versions = Map.copyOf(versions);
  }

  /** One that reads text only, an article by itself, and finds out no languages. */
  public RuleEngine(
      List<DocumentParser> parsers,
      List<Rule> rules,
      GrammarChecker grammar,
      Function<GrammarSettings, Rule> grammarRule,
      Map<String, String> versions) {
    this(
        parsers,
        List.of(),
        rules,
        ArticleLanguages.AS_SAID,
        grammar,
        grammarRule,
        NameCensus.NONE,
        versions);
  }

  /** Extensions of all files that can be read, sorted. */
  public Set<String> extensions() {
    return extensions(parsers, binaryParsers);
  }

  /** Extensions of all files that these can read, sorted. */
  public static Set<String> extensions(
      List<DocumentParser> parsers, List<BinaryParser> binaryParsers) {
    Set<String> extensions = new TreeSet<>();
    parsers.forEach(parser -> extensions.addAll(parser.extensions()));
    binaryParsers.forEach(parser -> extensions.addAll(parser.extensions()));
    return extensions;
  }

  /**
   * Reads a file with the parser that its extension asks for.
   *
   * @param encoding what configuration says of the file
   * @throws UnreadableSourceException when the file can't be read or decoded
   * @throws UnreadableDocumentException when it is not what it should be, or no parser reads it
   * @throws io.github.copyedit.document.UnknownFormatException when its format is not known
   */
  public List<Document> documents(SourceFile file, SourceReader reader, Optional<Charset> encoding)
      throws UnreadableSourceException {
    String extension = Source.extension(file.file());
    Optional<BinaryParser> binary = last(binaryParsers, BinaryParser::extensions, extension);
    if (binary.isPresent()) {
      return binary.get().parse(reader.readBinary(file));
    }
    Source source = reader.read(file, encoding);
    return last(parsers, DocumentParser::extensions, extension)
        .orElseThrow(() -> new UnreadableDocumentException(noParserFor(extension)))
        .parse(source);
  }

  private static <T> Optional<T> last(
      List<T> parsers, Function<T, Set<String>> extensions, String wanted) {
    return parsers.stream()
        .filter(parser -> extensions.apply(parser).contains(wanted))
        .reduce((earlier, later) -> later);
  }

  private String noParserFor(String extension) {
    String kind = extension.isEmpty() ? "files without an extension" : "." + extension + " files";
    return "no parser reads %s: exclude it, or name only files of %s"
        .formatted(kind, String.join(", ", extensions()));
  }
}
