package io.github.copyedit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copyedit.finding.RuleId;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionScannerTest {

  private static final Pattern COMMENT = Pattern.compile("\\{(.*?)}", Pattern.DOTALL);
  private static final Pattern WORDS = Pattern.compile("[A-Z][a-z ]*\\.");

  /** Comments stand in braces; each sentence is a block. */
  private static List<Suppression> scan(String article, Span... constructs) {
    SuppressionScanner scanner = new SuppressionScanner();
    Matcher comment = COMMENT.matcher(article);
    while (comment.find()) {
      scanner.comment(comment.group(1), new Span(comment.start(), comment.end()));
    }
    List.of(constructs).forEach(scanner::construct);
    return scanner.build(new Span(0, article.length()), blocks(article));
  }

  private static List<Block> blocks(String article) {
    List<Block> blocks = new ArrayList<>();
    Matcher words = WORDS.matcher(article);
    while (words.find()) {
      Span span = new Span(words.start(), words.end());
      blocks.add(new Block.Paragraph(Prose.verbatim(article, span), span, Optional.empty()));
    }
    return blocks;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // comment | rules | reason
        " stet | '' | -",
        "STET | '' | -",
        "stet: he said so | '' | he said so",
        "stet ad-marker | ad-marker | -",
        "stet ad-marker: quoted: from  the file | ad-marker | quoted: from the file",
        "stet ad-marker,LT.* : two | ad-marker LT.* | two",
        "stet LT.EN_A_VS_AN , Style.Rule | LT.EN_A_VS_AN Style.Rule | -",
        "stet ad-marker: | ad-marker | -",
        "stet: ad-marker | ad-marker | -",
        "stet: ad-marker, LT.EN_A_VS_AN | ad-marker LT.EN_A_VS_AN | -",
        "stet: ad-marker is quoted | '' | ad-marker is quoted",
        "stet ad-marker quoted from the file | ad-marker | quoted from the file",
        "stet heading-case ad-marker: two | heading-case ad-marker | two",
        "stet off | '' | -",
        "stet off ad-marker: a stretch | ad-marker | a stretch",
        "stet off ad-marker leaked-metadata | ad-marker leaked-metadata | -",
        "stet off: all of it | '' | all of it",
        "stet offside-rule | offside-rule | -",
        "vale off | '' | -",
        "vale Style.Rule = NO | Style.Rule | -",
        "vale Style.Rule=NO | Style.Rule | -",
      })
  void a_directive_says_which_rules_and_why(String comment, String rules, String reason) {
    assertThat(scan("{" + comment + "} One."))
        .singleElement()
        .satisfies(
            suppression -> {
              assertThat(String.join(" ", suppression.rules())).isEqualTo(rules);
              assertThat(suppression.reason()).isEqualTo(Optional.ofNullable(reason));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "stet is Latin",
        "stet.",
        "stetson",
        "stet , ad-marker",
        "stet -",
        "please stet",
        "valet off",
        "vale off please",
        "vale Style.Rule = MAYBE",
        "vale Rule = NO",
        "vale Style.Rule[\"word\"] = NO",
      })
  void other_comments_are_none(String comment) {
    assertThat(new SuppressionScanner().comment(comment, new Span(0, 1))).isFalse();
    assertThat(scan("{" + comment + "} One.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // article, what each directive covers in ⟦⟧ (one directive a row)
        "One. {stet} Two. Three. | {stet} Two.",
        "One. {stet a} gap Two. Three. | {stet a} gap Two.",
        "One. {stet} <ad> | {stet} <ad>",
        "{stet off a} One. Two. {stet on a} Three. | {stet off a} One. Two. {stet on a}",
        "{stet off a} One. Two. {stet on} Three. | {stet off a} One. Two. {stet on}",
        "{stet off} One. Two. {stet on} Three. | {stet off} One. Two. {stet on}",
        "One. {stet off a} Two. Three. | {stet off a} Two. Three.",
        "{vale off} One. {vale on} Two. | {vale off} One. {vale on}",
        "{vale S.R = NO} One. {vale S.R = YES} Two. | {vale S.R = NO} One. {vale S.R = YES}",
        "{vale S.R = NO} One. {vale on} Two. | {vale S.R = NO} One. {vale on} Two.",
      })
  void a_directive_reaches_from_itself_to_the_end_of_what_it_covers(
      String article, String covered) {
    assertThat(scan(article).get(0).scope().of(article)).isEqualTo(covered);
  }

  @Test
  void two_directives_before_a_block_both_cover_it() {
    String article = "{stet a}{stet b} One. Two.";
    assertThat(scan(article))
        .extracting(suppression -> suppression.scope().of(article))
        .containsExactly("{stet a}{stet b} One.", "{stet b} One.");
  }

  @Test
  void rules_switched_off_together_may_come_on_one_by_one() {
    String article = "{stet off a, b, c: why} One. {stet on b} Two. {stet on a, c} Three.";
    assertThat(scan(article))
        .extracting(suppression -> suppression.rules() + " " + suppression.scope().of(article))
        .containsExactlyInAnyOrder(
            "[b] {stet off a, b, c: why} One. {stet on b}",
            "[a, c] {stet off a, b, c: why} One. {stet on b} Two. {stet on a, c}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // article, rules off in each sentence
        "{stet off} One. {stet on lt.a} Two. {stet on} Three. | lt.a b, b, -",
        "{stet off} One. {stet on lt.a} Two. {stet off lt.a} Three. | lt.a b, b, lt.a b",
        "{stet off} One. {stet on lt.*} Two. {stet on b} Three. | lt.a b, b, -",
        "{stet off lt.*, b} One. {stet on lt.a} Two. {stet on} Three. | lt.a b, b, -",
        "{stet off lt.a, b} One. {stet on lt.*} Two. {stet on} Three. | lt.a b, b, -",
        "{stet off} One. {stet on} Two. {stet on lt.a} Three. | lt.a b, -, -",
        "{vale off} One. {vale lt.a = YES} Two. {vale on} Three. | lt.a b, lt.a b, -",
      })
  void a_rule_comes_back_within_a_stretch_for_more_than_it(String article, String off) {
    List<Suppression> suppressions = scan(article);
    List<String> found =
        blocks(article).stream()
            .map(
                block ->
                    List.of("lt.a", "b").stream()
                        .filter(
                            rule ->
                                suppressions.stream()
                                    .anyMatch(one -> one.covers(new RuleId(rule), block.source())))
                        .toList())
            .map(rules -> rules.isEmpty() ? "-" : String.join(" ", rules))
            .toList();
    assertThat(String.join(", ", found)).isEqualTo(off);
  }

  @Test
  void stet_on_that_brings_a_rule_back_is_used_and_bounds_what_holds_for_the_whole() {
    String article = "{stet off} One. {stet on a} Two.";
    Span all = new Span(0, article.length());
    assertThat(scan(article))
        .singleElement()
        .satisfies(
            suppression -> {
              assertThat(suppression.coversWhole(new RuleId("b"), all)).isTrue();
              assertThat(suppression.coversWhole(new RuleId("a"), all)).isFalse();
            });
  }

  @Test
  void stretches_with_too_many_rules_brought_back_are_a_problem() {
    StringBuilder article = new StringBuilder("{stet off}".repeat(400));
    for (int i = 0; i < 400; i++) {
      article.append("{stet on a").append(i).append('}');
    }
    assertThatThrownBy(() -> scan(article.toString()))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("too many rules");
  }

  @Test
  void stet_on_without_a_stretch_covers_nothing_and_so_is_unused() {
    assertThat(scan("One. {stet on a} Two."))
        .singleElement()
        .satisfies(
            suppression -> {
              assertThat(suppression.scope().isEmpty()).isTrue();
              assertThat(suppression.covers(new RuleId("a"), new Span(17, 21))).isFalse();
            });
  }

  @Test
  void inside_a_block_it_covers_the_rest_of_the_block_and_behind_its_words_the_next_one() {
    String article = "<One{stet}two><three{stet}><four>";
    SuppressionScanner scanner = new SuppressionScanner();
    scanner.comment("stet", new Span(4, 10));
    scanner.comment("stet", new Span(20, 26));
    List<Block> blocks =
        List.of(
            paragraph(article, new Span(0, 14), new Span(1, 13)),
            paragraph(article, new Span(14, 27), new Span(15, 20)),
            paragraph(article, new Span(27, 33), new Span(28, 32)));
    assertThat(scanner.build(new Span(0, 33), blocks))
        .extracting(suppression -> suppression.scope().of(article))
        .containsExactly("{stet}two>", "{stet}><four>");
  }

  private static Block paragraph(String article, Span source, Span prose) {
    return new Block.Paragraph(Prose.verbatim(article, prose), source, Optional.empty());
  }

  @Test
  void a_table_or_list_behind_it_is_covered_as_a_whole() {
    String article = "{stet} One. Two. Three.";
    assertThat(scan(article, new Span(7, 16)).get(0).scope().of(article))
        .isEqualTo("{stet} One. Two.");
    assertThat(scan(article, new Span(12, 23)).get(0).scope().of(article)).isEqualTo("{stet} One.");
  }

  @Test
  void more_directives_than_a_person_writes_are_a_problem() {
    assertThatThrownBy(() -> scan("{stet off a} One. ".repeat(5_001)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("5000");
    assertThat(scan("{stet} One. ".repeat(5_000)))
        .hasSize(5_000)
        .allMatch(suppression -> suppression.scope().length() == 11);
  }

  @Test
  void front_matter_holds_for_the_whole_article() {
    SuppressionScanner scanner = new SuppressionScanner();
    scanner.frontMatter(List.of("ad-marker", "LT.*"), new Span(10, 20));
    scanner.frontMatter(List.of(), new Span(20, 30));
    assertThat(scanner.build(new Span(0, 99), List.of()))
        .singleElement()
        .satisfies(
            suppression -> {
              assertThat(suppression.covers(new RuleId("LT.SOME"), new Span(90, 95))).isTrue();
              assertThat(suppression.covers(new RuleId("ad-marker"), new Span(0, 0))).isTrue();
              assertThat(suppression.covers(new RuleId("undated"), new Span(90, 95))).isFalse();
              assertThat(suppression.place()).isEqualTo(new Span(10, 20));
            });
  }
}
