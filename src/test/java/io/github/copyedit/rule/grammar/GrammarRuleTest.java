package io.github.copyedit.rule.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Prose;
import io.github.copyedit.finding.Location;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarChecker;
import io.github.copyedit.rule.GrammarOptions;
import io.github.copyedit.rule.GrammarSettings;
import io.github.copyedit.rule.Hit;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Part;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.RuleOptions;
import io.github.copyedit.rule.newsroom.copy.NameVocabulary;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrammarRuleTest {

  private static final LanguageToolChecker CHECKER = new LanguageToolChecker(Locale.US, 1);

  /** Finds one thing, in a paragraph of three and one of five letters. */
  private record Fixed(Span span) implements GrammarChecker {
    @Override
    public boolean supports(Locale language) {
      return true;
    }

    @Override
    public List<Match> check(
        String text,
        Locale language,
        GrammarSettings settings,
        Deadline deadline,
        Predicate<Span> suggested) {
      assertThat(text).isEqualTo("abc\n\ndefgh");
      RuleInfo info = RuleInfo.of("LT.X", "Anything", Severity.WARNING, "grammar");
      return List.of(new Match(info, span, "wrong", List.of("right"), false));
    }

    @Override
    public Set<String> ruleIds(Locale language, GrammarOptions options) {
      return Set.of();
    }

    @Override
    public String remedy(Locale language) {
      return "";
    }

    @Override
    public String version() {
      return "0";
    }
  }

  @AfterAll
  static void close() {
    CHECKER.close();
  }

  @ParameterizedTest
  @CsvSource({"0,3,abc", "5,7,de", "1,6,bc", "2,7,de", "0,10,defgh", "2,6,c", "4,6,d", "3,5,"})
  void aMatchAcrossBlocksIsClippedToTheOneWithMostOfIt(int start, int end, String expected) {
    String source = "abc|defgh";
    Block[] blocks = {paragraph(source, new Span(0, 3)), paragraph(source, new Span(4, 9))};
    List<String> found =
        hits(new Fixed(new Span(start, end)), source, Set.of(), blocks).stream()
            .map(hit -> inSource(hit, source))
            .toList();

    assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void placesMatchesInTheSourceOfTheirBlock() {
    String source =
        "<h2>Caf&eacute;s in town</h2><p>She go to the caf&eacute; and recieve an `int` from"
            + " <i>Xo</i>chitl.</p>";
    Block heading =
        new Block.Heading(2, prose(source, "Café", "s in town"), new Span(0, 29), Optional.empty());
    OffsetMap.Builder map = new OffsetMap.Builder();
    StringBuilder text = new StringBuilder();
    identity(source, "She go to the caf", text, map);
    map.replaced(1, spanOf(source, "&eacute;", 30));
    text.append("é");
    identity(source, " and recieve an ", text, map);
    map.placeholder(5, spanOf(source, "`int`", 30));
    text.append("Dummy");
    identity(source, " from ", text, map);
    identity(source, "Xo", text, map);
    identity(source, "chitl.", text, map);
    Block paragraph =
        new Block.Paragraph(
            new Prose(text.toString(), map.build()),
            new Span(29, source.length()),
            Optional.empty());

    assertThat(hits(CHECKER, source, Set.of(), heading, paragraph))
        .extracting(hit -> hit.info().id() + " " + inSource(hit, source))
        .containsExactly(
            "LT.HE_VERB_AGR go",
            "LT.MORFOLOGIK_RULE_EN_US recieve",
            "LT.MORFOLOGIK_RULE_EN_US Xo</i>chitl");
    assertThat(hits(CHECKER, source, Set.of("Xochitl"), heading, paragraph)).hasSize(2);
  }

  @Test
  void headingsListItemsAndCellsNeedNoPeriod() {
    String source =
        "Council votes on new budget|Schools reopen|First item without a period|Second"
            + " item|12:30|Budget";
    List<Span> spans = new ArrayList<>();
    for (int at = 0; at <= source.length(); at = spans.get(spans.size() - 1).end() + 1) {
      int bar = source.indexOf('|', at);
      spans.add(new Span(at, bar < 0 ? source.length() : bar));
    }
    Prose[] prose = spans.stream().map(span -> Prose.verbatim(source, span)).toArray(Prose[]::new);

    assertThat(
            hits(
                CHECKER,
                source,
                Set.of(),
                new Block.Heading(1, prose[0], spans.get(0), Optional.empty()),
                new Block.Heading(2, prose[1], spans.get(1), Optional.empty()),
                new Block.ListItem(prose[2], spans.get(2), Optional.empty()),
                new Block.ListItem(prose[3], spans.get(3), Optional.empty()),
                new Block.TableCell(prose[4], spans.get(4), Optional.empty()),
                new Block.TableCell(prose[5], spans.get(5), Optional.empty())))
        .isEmpty();
  }

  @Test
  void saysInWhichPartASentenceHasNoCapital() {
    String source = "the boats are back in the harbor. They sailed on Monday.";
    Span all = new Span(0, source.length());
    Prose prose = Prose.verbatim(source, all);

    assertThat(hits(CHECKER, source, Set.of(), paragraph(source, all)))
        .extracting(hit -> hit.info().id().toString())
        .containsExactly("LT.UPPERCASE_SENTENCE_START");
    // It is the profile that has the rule off in these parts.
    assertThat(
            hits(
                CHECKER,
                source,
                Set.of(),
                new Block.AltText(prose, all, Optional.empty()),
                new Block.Caption(prose, all, Optional.empty()),
                new Block.TableCell(prose, all, Optional.empty())))
        .extracting(Hit::part)
        .containsExactly(Part.CAPTION, Part.CAPTION, Part.TABLE);
  }

  @Test
  void leavesOutBlocksInOtherLanguages() {
    String source = "Das ist ein Fehlerr.";
    Block german =
        new Block.Paragraph(
            Prose.verbatim(source, new Span(0, source.length())),
            new Span(0, 20),
            Optional.of(Locale.GERMAN));

    assertThat(hits(CHECKER, source, Set.of(), german)).isEmpty();
  }

  private static List<Hit> hits(
      GrammarChecker checker, String source, Set<String> dictionary, Block... blocks) {
    Document document =
        new Document(
            Source.of("a.html", source),
            Optional.empty(),
            new Span(0, source.length()),
            Optional.of(Locale.ENGLISH),
            List.of(blocks),
            Metadata.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Hits hits = new Hits(document, RuleOptions.NONE, Deadline.none());
    new GrammarRule(checker, GrammarSettings.withWords(dictionary), NameVocabulary.read())
        .check(document, hits);
    assertThat(hits.all())
        .allSatisfy(hit -> assertThat(hit.info().defaultSeverity()).isNotEqualTo(Severity.ERROR));
    return hits.all();
  }

  private static Prose prose(String source, String start, String rest) {
    OffsetMap map =
        new OffsetMap.Builder()
            .identity(spanOf(source, "Caf", 0))
            .replaced(1, spanOf(source, "&eacute;", 0))
            .identity(spanOf(source, rest, 0))
            .build();
    return new Prose(start + rest, map);
  }

  private static void identity(
      String source, String words, StringBuilder text, OffsetMap.Builder map) {
    map.identity(spanOf(source, words, 29));
    text.append(words);
  }

  private static Span spanOf(String source, String words, int from) {
    return Span.ofLength(source.indexOf(words, from), words.length());
  }

  private static String inSource(Hit hit, String source) {
    return ((Location.InProse) hit.location()).source().of(source);
  }

  private static Block paragraph(String source, Span span) {
    return new Block.Paragraph(Prose.verbatim(source, span), span, Optional.empty());
  }
}
