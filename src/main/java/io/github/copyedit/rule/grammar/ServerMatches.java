package io.github.copyedit.rule.grammar;

import io.github.copyedit.rule.GrammarChecker.Match;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.text.ApartSpans;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes matches of what a server found in a text. */
final class ServerMatches {

  /** No rule has more to say. */
  private static final int LONGEST_TEXT = 2_000;

  private static final int LONGEST_ID = 200;
  private static final int MOST_SUGGESTIONS = 1_000;

  private final ServerRules rules;
  private final CheckedText checked;
  private final ApartSpans accepted;
  private final List<Match> matches = new ArrayList<>();

  /**
   * @param accepted words of the text that are no misspellings
   */
  ServerMatches(ServerRules rules, CheckedText checked, ApartSpans accepted) {
    this.rules = rules;
    this.checked = checked;
    this.accepted = accepted;
  }

  /**
   * @param piece of the text that was sent
   */
  void add(ServerAnswers.Checked answer, Span piece) {
    for (ServerAnswers.Found found : answer.matches().orElse(List.of())) {
      span(found, piece).flatMap(span -> match(found, span)).ifPresent(matches::add);
    }
  }

  List<Match> inOrder() {
    return matches.stream().sorted(Match.BY_PLACE).toList();
  }

  /** Empty where it isn't in the text. */
  private static Optional<Span> span(ServerAnswers.Found found, Span piece) {
    boolean inside =
        found.offset() >= 0
            && found.length() > 0
            && found.length() <= piece.length()
            && found.offset() <= piece.length() - found.length();
    return inside
        ? Optional.of(Span.ofLength(piece.start() + (int) found.offset(), (int) found.length()))
        : Optional.empty();
  }

  private Optional<Match> match(ServerAnswers.Found found, Span span) {
    Optional<ServerAnswers.Rule> rule = found.rule().filter(it -> isGood(it.id()));
    if (rule.isEmpty() || checked.map().touchesPlaceholder(span)) {
      return Optional.empty();
    }
    RuleInfo info = info(rule.get());
    boolean unknownWord = rules.isSpelling(rule.get().id().orElseThrow());
    boolean spelling = info.category().equals(Kind.SPELLING.toString());
    if (spelling && accepted.around(span).isPresent()) {
      return Optional.empty();
    }
    String words = span.of(checked.text());
    return Optional.of(
        new Match(
            info,
            checked.map().toSource(span),
            Messages.of(cut(found.message().orElse("")), info.summary(), unknownWord, words),
            suggestions(found),
            unknownWord));
  }

  private static boolean isGood(Optional<String> id) {
    return id.filter(text -> !text.isBlank() && text.length() <= LONGEST_ID).isPresent();
  }

  private RuleInfo info(ServerAnswers.Rule rule) {
    String id = rule.id().orElseThrow();
    String category = rule.category().flatMap(ServerAnswers.Category::id).orElse("");
    Kind kind =
        rules.isSpelling(id)
            ? Kind.SPELLING
            : Kind.of(category, rule.issueType().orElse("uncategorized"));
    List<String> family =
        rules.family(id).map(known -> List.of(LanguageToolIds.id(known).value())).orElse(List.of());
    return new RuleInfo(
        LanguageToolIds.id(id),
        Messages.summary(cut(rule.description().orElse("")), id),
        kind.severity(),
        kind.toString(),
        category,
        family,
        List.of(),
        true);
  }

  private static List<String> suggestions(ServerAnswers.Found found) {
    return found.replacements().orElse(List.of()).stream()
        .flatMap(replacement -> replacement.value().stream())
        .filter(value -> !value.isEmpty() && value.length() <= LONGEST_TEXT)
        .distinct()
        .limit(MOST_SUGGESTIONS)
        .toList();
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
  }
}
