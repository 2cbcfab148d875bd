package io.github.copyedit.rule.grammar;

import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarChecker.Match;
import io.github.copyedit.rule.GrammarOptionException;
import io.github.copyedit.rule.GrammarSettings;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.WordsOfLanguage;
import io.github.copyedit.text.ApartSpans;
import io.github.copyedit.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.languagetool.JLanguageTool.Level;
import org.languagetool.UserConfig;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/** A LanguageTool for one language with one configuration. One thread uses it at a time. */
final class Engine {

  private final LoadedLanguage language;
  private final GrammarSettings settings;
  private final WordsOfLanguage words;
  private final OwnRules own;
  private final BoundedTool tool;

  /**
   * @param own those of the settings, loaded
   */
  Engine(LoadedLanguage language, GrammarSettings settings, OwnRules own, SentenceMemory memory) {
    this.language = language;
    this.settings = settings;
    this.own = own;
    this.words = settings.words().in(language.language().getLocaleWithCountryAndVariant());
    this.tool =
        new BoundedTool(
            language,
            new UserConfig(AcceptedWords.of(words)),
            memory.of(language, settings),
            settings.options().picky() ? Level.PICKY : Level.DEFAULT);
    own.rules().forEach(tool::addRule);
    settings.options().ngrams().ifPresent(this::readNgrams);
    silence();
  }

  /** Of a language that the folder has nothing of, LanguageTool checks what it checks without. */
  private void readNgrams(Path folder) {
    if (!Files.isDirectory(folder.resolve(language.language().getShortCode()))) {
      return;
    }
    try {
      tool.activateLanguageModelRules(folder.toFile());
    } catch (IOException | RuntimeException e) {
      throw new GrammarOptionException(
          folder.toString(),
          0,
          "LanguageTool can't read the n-gram data: %s."
              .formatted(String.valueOf(e.getMessage()).lines().findFirst().orElse("")),
          "Unpack it anew, or remove grammar: {ngrams: …} from copyedit.yml.");
    }
  }

  /** Of all rules but the house's own, with {@code LT.} in front. */
  Set<String> ids() {
    return tool.getAllRules().stream()
        .filter(rule -> own.info(rule).isEmpty())
        .map(rule -> language.rules().of(rule).id().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void silence() {
    tool.getAllRules().stream()
        .filter(rule -> settings.silent().include(info(rule)))
        .forEach(rule -> tool.disableRule(rule.getId()));
  }

  private RuleInfo info(Rule rule) {
    return own.info(rule).orElseGet(() -> language.rules().of(rule));
  }

  boolean serves(LoadedLanguage wanted, GrammarSettings with) {
    return language.equals(wanted) && settings.equals(with);
  }

  /**
   * Checks a first text, which fills LanguageTool's static maps, and so is not safe for threads.
   */
  void warm(FastSpelling spelling) {
    WordLists.prepare(tool.getAllRules(), language.language());
    check("Warm.", Deadline.none(), span -> true);
    spelling.speedUp(tool);
  }

  /**
   * @param suggested which unknown words need suggestions
   * @return in the order of the text
   * @throws Deadline.PassedException when the time is up; the engine is of no use then
   */
  List<Match> check(String given, Deadline deadline, Predicate<Span> suggested) {
    CheckedText checked = CheckedText.of(given);
    List<Match> matches = new ArrayList<>();
    ApartSpans accepted = words.acceptedIn(checked.text());
    for (RuleMatch found : run(checked, deadline, suggested)) {
      deadline.check();
      toMatch(found, checked, accepted).ifPresent(matches::add);
    }
    matches.sort(Match.BY_PLACE);
    return List.copyOf(matches);
  }

  private List<RuleMatch> run(CheckedText checked, Deadline deadline, Predicate<Span> suggested) {
    try {
      return checked.text().isBlank()
          ? List.of()
          : tool.check(
              checked.text(), deadline, span -> suggested.test(checked.map().toSource(span)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Match> toMatch(RuleMatch found, CheckedText checked, ApartSpans accepted) {
    if (found.getFromPos() < 0
        || found.getToPos() <= found.getFromPos()
        || found.getToPos() > checked.text().length()) {
      return Optional.empty();
    }
    Span span = new Span(found.getFromPos(), found.getToPos());
    RuleInfo info = info(found.getRule());
    boolean spelling = info.category().equals(Kind.SPELLING.toString());
    if (checked.map().touchesPlaceholder(span)
        || tool.touchesCut(span)
        || (spelling && accepted.around(span).isPresent())) {
      return Optional.empty();
    }
    String message = message(found, span.of(checked.text()));
    return Optional.of(
        new Match(
            info,
            checked.map().toSource(span),
            message,
            suggestions(found),
            found.getRule().isDictionaryBasedSpellingRule()));
  }

  private static String message(RuleMatch found, String words) {
    Rule rule = found.getRule();
    return Messages.of(
        Optional.ofNullable(found.getMessage()).orElse(""),
        rule.getDescription(),
        rule.isDictionaryBasedSpellingRule(),
        words);
  }

  private static List<String> suggestions(RuleMatch found) {
    return found.getSuggestedReplacements().stream()
        .filter(replacement -> !replacement.isEmpty())
        .distinct()
        .toList();
  }
}
