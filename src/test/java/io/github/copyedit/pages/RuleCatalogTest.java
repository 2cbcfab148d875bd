package io.github.copyedit.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.lint.UnusedStet;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RuleOption;
import io.github.copyedit.rule.newsroom.NewsroomRules;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all built-in rules have in common. */
final class RuleCatalogTest {

  private static final Pattern RULE_CLASS =
      Pattern.compile("public final class \\w+ (?:implements (?:Tree)?Rule|extends \\w+Rule) \\{");

  private static final int FEWEST_EXAMPLES = 3;

  /** Names that tell what to do instead of what is wrong: nobody could "allow" them. */
  private static final String COMMAND = "(?:avoid|do-not|no|use|uses|prefer|consider|check)-.*";

  static Stream<RuleInfo> infos() {
    return Stream.concat(rules().map(Rule::info), Stream.of(UnusedStet.INFO));
  }

  static Stream<Rule> rules() {
    return new NewsroomRules().rules().stream();
  }

  static Stream<RulePage> pages() {
    return RulePage.all().stream();
  }

  @Test
  void thereAreRulesToLookAt() {
    assertThat(rules().count()).isGreaterThanOrEqualTo(4);
  }

  @Test
  void idsAndAliasesAreUnique() {
    List<String> names = new ArrayList<>();
    infos()
        .forEach(
            info -> {
              names.add(info.id().value());
              names.addAll(info.aliases());
            });
    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void rulesAreSortedById() {
    assertThat(rules().map(rule -> rule.info().id())).isSorted();
  }

  @Test
  void everyRuleHasAPageAndEveryPageARule() {
    assertThat(pages().map(RulePage::id))
        .containsExactlyInAnyOrderElementsOf(infos().map(info -> info.id().value()).toList());
  }

  @ParameterizedTest
  @MethodSource("infos")
  void theReadmeSaysHowMuchARuleWeighs(RuleInfo info) throws Exception {
    String page = "[`%s`](rules/%s.md)".formatted(info.id(), info.id());
    String weight =
        " | %s | ".formatted(info.onByDefault() ? info.defaultSeverity().toString() : "off");
    assertThat(Files.readAllLines(Path.of("README.md")))
        .anyMatch(line -> line.contains(page) && line.contains(weight));
  }

  @Test
  void everyRuleClassIsListed() throws Exception {
    try (Stream<Path> files =
        Files.walk(Path.of("src/main/java/io/github/copyedit/rule/newsroom"))) {
      long written =
          files.filter(Files::isRegularFile).filter(RuleCatalogTest::declaresRule).count();
      assertThat(rules().count()).isEqualTo(written);
    }
  }

  private static boolean declaresRule(Path file) {
    try {
      return RULE_CLASS.matcher(Files.readString(file)).find();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("infos")
  void idNamesTheBadThingInKebabCase(RuleInfo info) {
    assertThat(info.id().value()).matches("[a-z]+(?:-[a-z]+)*").doesNotMatch(COMMAND);
  }

  @ParameterizedTest
  @MethodSource("infos")
  void summaryIsOneLineWithoutItsPeriod(RuleInfo info) {
    assertThat(info.summary()).matches("\\p{Lu}[^\\n]{10,90}[^.]");
    assertThat(info.category()).matches("[a-z]+");
  }

  @ParameterizedTest
  @MethodSource("infos")
  void optionsHaveADefaultAndAreOnThePage(RuleInfo info) throws Exception {
    String page = Files.readString(RulePage.FOLDER.resolve(info.id() + ".md"));
    for (RuleOption option : info.options()) {
      assertThat(option.values()).doesNotHaveDuplicates();
      assertThat(option.values().isEmpty()).isEqualTo(option.type() == RuleOption.Type.LIST);
      assertThat(page).contains("## Options").contains("`" + option.name() + "`");
      assertThat(option.values()).allSatisfy(value -> assertThat(page).contains(value));
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void rulesAreFinalAndKeepNoState(Rule rule) {
    assertThat(rule.getClass()).isFinal();
    assertThat(rule.getClass().getDeclaredFields())
        .allMatch(field -> Modifier.isFinal(field.getModifiers()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pageIsComplete(RulePage page) {
    assertThat(page.title()).isEqualTo("# " + page.id());
    assertThat(page.sections()).startsWith("Bad", "Good").contains("Why");
    assertThat(page.bad()).hasSizeGreaterThanOrEqualTo(FEWEST_EXAMPLES);
    assertThat(page.good()).hasSizeGreaterThanOrEqualTo(FEWEST_EXAMPLES);
    assertThat(page.bad()).allMatch(example -> !example.bracketed().spans().isEmpty());
    assertThat(page.good()).allMatch(example -> example.bracketed().spans().isEmpty());
  }
}
