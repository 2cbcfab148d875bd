package io.github.copyedit.rule.newsroom.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.html.HtmlParser;
import io.github.copyedit.document.markdown.MarkdownParser;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.source.Source;
import io.github.copyedit.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameJudgeTest {

  private static final NameVocabulary VOCABULARY = NameVocabulary.read();
  private static final MarkdownParser PARSER = new MarkdownParser(HtmlParser.fragment());

  /** The word in brackets; what spelling would put in its place stands behind the bar. */
  private static boolean isName(String text, String suggestions) {
    String source = text.replace("[", "").replace("]", "").replace('|', '\n');
    String word = text.substring(text.indexOf('[') + 1, text.indexOf(']'));
    Document document = PARSER.parse(Source.of("a.md", source)).get(0);
    int place = text.replace('|', '\n').indexOf('[');
    Block block =
        document.blocks().stream()
            .filter(each -> each.source().contains(Span.ofLength(place, word.length())))
            .findFirst()
            .orElseThrow();
    int at = block.prose().text().indexOf(word);
    List<String> right = suggestions == null ? List.of() : List.of(suggestions.split(", "));
    return new NameJudge(document, VOCABULARY, Deadline.none())
        .isName(block, Span.ofLength(at, word.length()), () -> right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Police said [Wichman] fled.; Wickman",
        "They met the minister [Pluznick] there.; Planck",
        "Mr. [Stier] left. He was late.; Stair, Star, Tier",
        "J. [Stier] left. He was late.; Stair, Star, Tier",
        "They saw Michael [Jordon] play. People call Jordon great.; Jordan",
        "[Babin] won. We asked Babin and saw Babin.; Basin, Cabin",
        "[Thaksin] Shinawatra came home.; Toxin, Tocsin",
        "[Aeroaccess] paid. Nobody knew. Aeroaccess left.; Aero access",
        "# The [Broadhead] affair; Broad head",
        "The paper belongs to [GateHouse] now.; Gatehouse",
        "It uses [iStockphoto] for that.; stockpot",
        "A [GateHouse-owned] paper.; Gatehouse-owned",
        "---|lang: de|---||Gestern traf Emre [Altintop] zum Ausgleich.; Aktintyp, Altindiz",
        "---|lang: de|---||Zufrieden war Trainer Roland [Kratzert] danach.; Kratzer, Kratzern",
        "---|lang: de|---||Das sagte Sven [Kratzert]. Der Plan war von Kratzert.; Kratzer",
        "---|lang: de|---||Das war [Kratzerts] Plan. Herr Kratzert schwieg.; Kratzer, Gradierts",
        "---|lang: de|---||Es gab [Flädlesuppe] und Brot.; Pflegesuppe",
        "---|lang: de|---||[AULENDORF]. Gestern kam der Rat.; Ausdorfs",
        "---|lang: de|---||Pfarrerin [Kunkl] kam.; Kunkel",
        "---|lang: fr|---||Le projet de Mme [Kervadek] avance.; Kervadec",
        "---|lang: es|---||Luego habló doña [Urribari] con ellos.; Uribarri",
        "---|lang: de|---|# Stadtrat||Gestern kam Frau [Wisniewksa] zu uns.; Wisnewska",
        "Then Karen [Locksley-von] Tjernlund left.; Locks ley-von",
        "The [USWDS] site is new.; US WDS",
        "We spoke with [Nguyen-Okafor] there.; Nguyen-Orator",
        "He met Anna [von] Tjernlund.; on",
        "---|author: Kym Roe|---|# A day||[Kym] Roe left.; Gym",
      })
  void takesForANameWhatStandsAsOne(String text, String suggestions) {
    assertThat(isName(text, suggestions)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "We [recieve] it.; receive",
        "[Goverment] Motors paid.; Government",
        "[Teh] Obama plan won.; The, Tea",
        "[Becuase] it rained, they left.; Because",
        "[Inthe] Senate it failed.; In the",
        "They came on [Wendesday] night.; Wednesday",
        "The deal was signed on [Wensday].; Wednesday",
        "It was in [Novemeber] or so. In March and Novemeber it was not.; November",
        "The [Amercian] team won.; American",
        "A [Univeristy] of Ohio study.; University",
        "# School [Closngs] Announced; Closings",
        "# CITY [BREAKIGN] NEWS; BREAKING",
        "The [GateHouse-onwed] paper.; GateHouse-owned",
        "---|lang: de|---|# Stadtrat||Der neue [Bürgermesiter] kam.; Bürgermeister",
        "---|lang: de|---||Das war Ende [Setpember] so.; September",
        "---|lang: de|---||Der [Stadtrta] tagt. Der Stadtrta schweigt.; Stadtrat",
        "---|lang: de|---||[ACHTNUG], es regnet. Niemand kam.; ACHTUNG",
        "---|lang: fr|---||On le sait en [Allemange] aussi.; Allemagne",
        "---|lang: es|---||Lo saben en [Alemanai] también.; Alemania",
        "[MOnday] was dry.; Monday",
        "[Coachee] reviews are in. Each coachee said so.; Coached",
        "We saw Howitt, and Howitt saw us. Then [Hovitt] left.; Hewitt",
        "He told us [von] that day.; on",
      })
  void leavesMisspeltWordsToTheSpelling(String text, String suggestions) {
    assertThat(isName(text, suggestions)).isFalse();
  }

  @Test
  @Timeout(10)
  void readsWordsOfAnyLengthInTime() {
    String one = "A" + "bc".repeat(50_000);
    String other = "A" + "bc".repeat(49_999) + "dc";
    String met = "We met %s there, and %s. Then [%s] left.";
    assertThat(isName(met.formatted(one, other, "Wichman"), "Wickman")).isTrue();
    assertThat(isName(met.formatted(one, one, other), one)).isFalse();
    String capitals = one.toUpperCase(Locale.ROOT);
    assertThat(isName(met.formatted(one, capitals, capitals), one)).isFalse();
  }

  @Test
  void stopsWhenTheTimeIsUp() {
    Document document = PARSER.parse(Source.of("a.md", "Wichman left.")).get(0);
    NameJudge judge = new NameJudge(document, VOCABULARY, Deadline.in(Duration.ofNanos(-1)));
    assertThatThrownBy(
            () -> judge.isName(document.blocks().get(0), new Span(0, 7), () -> List.of()))
        .isInstanceOf(Deadline.PassedException.class);
  }
}
