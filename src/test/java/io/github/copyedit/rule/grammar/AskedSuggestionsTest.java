package io.github.copyedit.rule.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarChecker.Match;
import io.github.copyedit.rule.GrammarSettings;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Suggestions for unknown words are made for who asks, and are the same whoever asked before. */
class AskedSuggestionsTest {

  /** The second sentence isn't a text's last one, which is not remembered. */
  private static final String NAMES =
      "On Monday Volodymyr Szczepanek met the hte press. Mr Ekstroem recieved the the Wichmann"
          + " prize. It was late.";

  private static final LanguageToolChecker CHECKER = new LanguageToolChecker(Locale.US, 2);

  @AfterAll
  static void close() {
    CHECKER.close();
  }

  private static List<Match> check(LanguageToolChecker by, String text, Predicate<Span> asked) {
    return by.check(text, Locale.US, GrammarSettings.PLAIN, Deadline.none(), asked);
  }

  private static List<Match> plain(String text) {
    try (LanguageToolChecker other = new LanguageToolChecker(Locale.US, 1)) {
      return check(other, text, word -> true);
    }
  }

  private static List<Match> withoutSuggestions(List<Match> matches) {
    return matches.stream()
        .map(it -> new Match(it.info(), it.span(), it.message(), List.of(), it.unknownWord()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {NAMES, "Szczepanek Ekstroem Volodymyr", "We saw the the recieved."})
  void nobodyAskedForSome(String text) {
    List<Match> expected = plain(text);

    List<Match> found = check(CHECKER, text, word -> false);

    assertThat(withoutSuggestions(found)).isEqualTo(withoutSuggestions(expected));
    assertThat(found)
        .filteredOn(match -> !match.unknownWord())
        .isEqualTo(expected.stream().filter(match -> !match.unknownWord()).toList());
  }

  @Test
  void thoseAskedForComeAndOthersDoNot() {
    int asked = NAMES.indexOf("Ekstroem");

    List<Match> found = check(CHECKER, NAMES, word -> word.start() == asked);

    assertThat(found)
        .filteredOn(match -> match.span().start() == asked)
        .singleElement()
        .satisfies(match -> assertThat(match.suggestions()).isNotEmpty());
    assertThat(found)
        .filteredOn(match -> match.unknownWord() && match.span().start() != asked)
        .isNotEmpty()
        .anyMatch(match -> match.suggestions().isEmpty());
  }

  @Test
  void whoAsksLaterGetsThemFromAnyTool() {
    List<Match> expected = plain(NAMES);
    check(CHECKER, NAMES, word -> false);
    List<Match> inner = new ArrayList<>();

    // The predicate answers while the first tool is at work: the second one remembers its matches.
    List<Match> outer =
        check(
            CHECKER,
            NAMES,
            word -> {
              if (inner.isEmpty()) {
                inner.addAll(check(CHECKER, NAMES, any -> true));
              }
              return true;
            });

    assertThat(inner).isEqualTo(expected);
    assertThat(outer).isEqualTo(expected);
  }

  @Test
  void wordsThatTouchAreComparedAllOrNone() {
    String text = "The Szczepanek Ekstroem prize was hers.";
    List<Match> expected = plain(text);

    List<Match> found = check(CHECKER, text, word -> word.start() == text.indexOf("Ekstroem"));

    assertThat(found).isEqualTo(expected);
    assertThat(found).hasSize(2);
  }
}
