package io.github.copyedit.rule.grammar;

import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarChecker.Match;
import io.github.copyedit.rule.GrammarSettings;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.WordsOfLanguage;
import io.github.copyedit.text.ApartSpans;
import io.github.copyedit.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.languagetool.UserConfig;
import org.languagetool.rules.RuleMatch;

/** A LanguageTool for one language with one configuration. One thread uses it at a time. */
final class Engine {

  private static final Pattern SUGGESTION =
      Pattern.compile("[\"“”'‘’]?<suggestion>(.*?)</suggestion>[\"“”'‘’]?");
  private static final Comparator<Match> BY_PLACE =
      Comparator.comparing(Match::span)
          .thenComparing(match -> match.info().id())
          .thenComparing(Match::message);

  private final LoadedLanguage language;
  private final GrammarSettings settings;
  private final WordsOfLanguage words;
  private final BoundedTool tool;

  Engine(LoadedLanguage language, GrammarSettings settings, SentenceMemory memory) {
    this.language = language;
    this.settings = settings;
    this.words = settings.words().in(language.language().getLocaleWithCountryAndVariant());
    this.tool =
        new BoundedTool(
            language, new UserConfig(AcceptedWords.of(words)), memory.of(language, settings));
    silence();
  }

  private void silence() {
    tool.getAllRules().stream()
        .filter(rule -> settings.silent().include(language.rules().of(rule)))
        .forEach(rule -> tool.disableRule(rule.getId()));
  }

  boolean serves(LoadedLanguage wanted, GrammarSettings with) {
    return language.equals(wanted) && settings.equals(with);
  }

  /**
   * Checks a first text, which fills LanguageTool's static maps, and so is not safe for threads.
   */
  void warm(FastSpelling spelling) {
    check("Warm.", Deadline.none());
    spelling.speedUp(tool);
  }

  /**
   * @return in the order of the text
   * @throws Deadline.PassedException when the time is up; the engine is of no use then
   */
  List<Match> check(String given, Deadline deadline) {
    CheckedText checked = CheckedText.of(given);
    List<Match> matches = new ArrayList<>();
    ApartSpans accepted = words.acceptedIn(checked.text());
    for (RuleMatch found : run(checked.text(), deadline)) {
      deadline.check();
      toMatch(found, checked, accepted).ifPresent(matches::add);
    }
    matches.sort(BY_PLACE);
    return List.copyOf(matches);
  }

  private List<RuleMatch> run(String text, Deadline deadline) {
    try {
      return text.isBlank() ? List.of() : tool.check(text, deadline);
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
    RuleInfo info = language.rules().of(found.getRule());
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

  /** LanguageTool's, in plain text; that of the spell checker names the word. */
  private static String message(RuleMatch found, String words) {
    String given = Optional.ofNullable(found.getMessage()).orElse("").strip();
    String plain =
        SUGGESTION
            .matcher(given.isEmpty() ? found.getRule().getDescription() : given)
            .replaceAll("“$1”");
    if (!found.getRule().isDictionaryBasedSpellingRule()) {
      return plain;
    }
    String start = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    return start + ": “" + words + "”.";
  }

  private static List<String> suggestions(RuleMatch found) {
    return found.getSuggestedReplacements().stream()
        .filter(replacement -> !replacement.isEmpty())
        .distinct()
        .toList();
  }
}
