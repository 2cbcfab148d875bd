package io.github.copyedit.config;

import io.github.copyedit.document.FormatSettings;
import io.github.copyedit.rule.HouseWords;
import io.github.copyedit.rule.RulePlan;
import io.github.copyedit.rule.RulePlan.StetPolicy;
import io.github.copyedit.source.Glob;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code copyedit.yml} says, found good.
 *
 * @param profile how much LanguageTool's rules weigh that {@code rules} doesn't name
 * @param language of articles that neither say nor show another one
 * @param languages those that an article may be found to be in, at most one variant of each; empty
 *     for all
 * @param encoding of files that don't show theirs
 * @param includes empty when the file doesn't say; then every format that has a parser is read
 * @param overrides in the order of the file: a later one wins
 * @param words that the house accepts and rejects
 * @param wordFiles that they were read from: no articles, wherever they lie
 * @param formats of the house's own
 * @param grammarNames LanguageTool's rules that the file names, wildcards too, in its order
 * @param grammar what it says of LanguageTool otherwise
 * @param extras what that names, once it was looked for
 */
public record Configuration(
    Optional<ProfileName> profile,
    Optional<Locale> language,
    List<Locale> languages,
    Optional<EncodingChoice> encoding,
    List<Glob> includes,
    List<Glob> excludes,
    RuleSettings rules,
    List<FileOverride> overrides,
    HouseWords words,
    Set<Path> wordFiles,
    StetPolicy stet,
    FormatSettings formats,
    List<GrammarName> grammarNames,
    GrammarChoice grammar,
    GrammarExtras extras) {

  /** The language of articles where nobody says one. */
  public static final Locale FALL_BACK_LANGUAGE = Locale.US;

  /** Where there is no file. */
  public static final Configuration DEFAULT =
      new Configuration(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          RuleSettings.NONE,
          List.of(),
          HouseWords.NONE,
          Set.of(),
          StetPolicy.OPEN,
          FormatSettings.NONE,
          List.of(),
          GrammarChoice.NONE,
          GrammarExtras.NONE);

  public Configuration {
    languages = List.copyOf(languages);
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
    overrides = List.copyOf(overrides);
    wordFiles = Set.copyOf(wordFiles);
    grammarNames = List.copyOf(grammarNames);
  }

  /**
   * With what lies beside it: the house's own rules for LanguageTool, and the folders that {@code
   * grammar} names.
   *
   * @param base where it lies itself
   * @throws ConfigException when something is not there or is wrong
   */
  public Configuration withExtras(Path base) {
    return new Configuration(
        profile,
        language,
        languages,
        encoding,
        includes,
        excludes,
        rules,
        overrides,
        words,
        wordFiles,
        stet,
        formats,
        grammarNames,
        grammar,
        ExtrasFinder.find(grammar, base));
  }

  /** The server that checks grammar instead of LanguageTool in the build. */
  public Optional<URI> server() {
    return grammar.server().map(ServerSetting::address);
  }

  /** The plan of a file, by its path in reports, without any choices of a run. */
  public RulePlan planFor(String file) {
    return new RulePlans(this, Selection.ALL, RunDefaults.NONE, grammarNames, RuleCatalog.EMPTY)
        .apply(file);
  }

  /**
   * The plans of a run.
   *
   * @param given by hand or in the pom: it beats what the file says
   * @throws ConfigException when the choice names a rule that is not known
   */
  public RulePlans plan(RunChoice choice, RunDefaults given, RuleCatalog catalog) {
    ChoiceReader reader = new ChoiceReader(catalog);
    Selection selection = reader.read(choice);
    List<GrammarName> names = new ArrayList<>(grammarNames);
    names.addAll(reader.grammarNames());
    return new RulePlans(this, selection, given, names, catalog);
  }

  /**
   * Checks the names of LanguageTool's rules, which can't be known before LanguageTool is loaded.
   *
   * @param known ids with {@code LT.} in front
   * @throws ConfigException for the first that is not known
   */
  public void checkGrammarIds(Set<String> known) {
    grammarNames.forEach(name -> name.check(known));
  }
}
