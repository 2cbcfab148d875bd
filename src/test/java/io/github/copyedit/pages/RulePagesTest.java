package io.github.copyedit.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.finding.Fix;
import io.github.copyedit.pages.ExampleRunner.Found;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.newsroom.NewsroomRules;
import io.github.copyedit.text.Span;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the rule pages: what stands in brackets is found, and nothing else. */
final class RulePagesTest {

  @TempDir static Path folder;

  static Stream<Example> examples() {
    return RulePage.all().stream()
        .flatMap(page -> Stream.concat(page.bad().stream(), page.good().stream()));
  }

  static Stream<Example> bad() {
    return RulePage.all().stream().flatMap(page -> page.bad().stream());
  }

  /** Rules that the engine brings have a runner of their own. */
  private static ExampleRunner runner(Example example) {
    Map<String, ExampleRunner> runners = new HashMap<>();
    for (Rule rule : new NewsroomRules().rules()) {
      runners.put(rule.info().id() + ".md", new RuleRunner(rule));
    }
    runners.put("unused-stet.md", new StetRunner(folder));
    return Optional.ofNullable(runners.get(example.page())).orElseThrow();
  }

  private static List<Found> run(Example example) {
    return run(example, example.bracketed().text());
  }

  private static List<Found> run(Example example, String text) {
    return runner(example).run(example.file(), text, example.options());
  }

  private static void assertFindsWhatIsMarked(Example example) {
    List<Span> spans = run(example).stream().map(Found::source).toList();
    assertThat(new Bracketed(example.bracketed().text(), spans).marked())
        .isEqualTo(example.marked());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsWhatIsMarkedAndNothingElse(Example example) {
    assertFindsWhatIsMarked(example);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsTheSameWithWindowsLineEnds(Example example) {
    assertFindsWhatIsMarked(example.withCrLf());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsTheSameBehindACharacterOfTwoUnits(Example example) {
    assertFindsWhatIsMarked(example.behindBalloon());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsTheSameTwice(Example example) {
    ExampleRunner runner = runner(example);
    String text = example.bracketed().text();
    List<Found> once = runner.run(example.file(), text, example.options());
    assertThat(runner.run(example.file(), text, example.options())).isEqualTo(once);
  }

  @ParameterizedTest
  @MethodSource("bad")
  void saysWhatThePageSays(Example example) {
    assertThat(run(example))
        .extracting(Found::message)
        .containsExactlyElementsOf(example.messages());
  }

  @ParameterizedTest
  @MethodSource("bad")
  void isContentOnceItsFixesAreMade(Example example) {
    for (Example variant : List.of(example, example.withCrLf(), example.behindBalloon())) {
      String text = variant.bracketed().text();
      List<Found> found = run(variant, text);
      List<Fix> fixes = found.stream().flatMap(hit -> hit.fix().stream()).toList();
      String fixed = apply(fixes, text);
      long unfixable = found.size() - fixes.size();
      assertThat(run(variant, fixed)).as(fixed).hasSize((int) unfixable);
      assertThat(fixed.replace("\r\n", "\n"))
          .doesNotContain("\n\n\n")
          .doesNotStartWith("\n")
          .doesNotEndWith("\n\n");
    }
  }

  @ParameterizedTest
  @MethodSource("bad")
  void isContentWithWhatItSuggests(Example example) {
    String text = example.bracketed().text();
    List<Found> found = run(example);
    List<Fix> suggested =
        found.stream()
            .filter(hit -> !hit.suggestions().isEmpty())
            .map(hit -> new Fix(hit.source(), hit.suggestions().get(0)))
            .toList();
    assertThat(run(example, apply(suggested, text))).hasSize(found.size() - suggested.size());
  }

  private static String apply(List<Fix> fixes, String text) {
    StringBuilder fixed = new StringBuilder(text);
    fixes.stream()
        .sorted(Comparator.comparing(Fix::source).reversed())
        .forEach(fix -> fixed.replace(fix.source().start(), fix.source().end(), fix.replacement()));
    return fixed.toString();
  }
}
