package io.github.copyedit.rule.newsroom.names;

import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.HouseWords;
import io.github.copyedit.rule.Notes;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.Tree;
import io.github.copyedit.rule.TreeHits;
import io.github.copyedit.rule.TreeRule;
import io.github.copyedit.rule.newsroom.copy.Lexicon;
import io.github.copyedit.rule.newsroom.copy.Likeness;
import io.github.copyedit.rule.newsroom.copy.SharedReading;
import io.github.copyedit.rule.newsroom.copy.Token;
import io.github.copyedit.rule.newsroom.names.NameForms.Form;
import io.github.copyedit.text.Span;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds a name that an article spells in two ways, or otherwise than the other articles. That two
 * words are one name is told by the first name or the form of address beside them, or by there
 * being none.
 */
public final class NameDrift implements TreeRule {

  private static final RuleInfo INFO =
      RuleInfo.of("name-drift", "One name spelled in two ways", Severity.WARNING, "names");

  /** So often a spelling must stand in an article to be taken for the right one. */
  private static final int USUAL = 2;

  /** Without a first name beside it, so many times as often as the other. */
  private static final int ALONE = 4;

  private static final int LONG_ENOUGH_ALONE = 6;

  private final Set<String> titles = Set.copyOf(Lexicon.lines("titles.txt"));
  private final Set<String> addresses = Set.copyOf(Lexicon.lines("forms-of-address.txt"));
  private final Likeness likeness = new Likeness(Lexicon.lines("names-apart.txt"));
  private final SharedReading<NameForms> names;

  public NameDrift(TokenReader tokens) {
    this.names =
        new SharedReading<>(document -> NameForms.of(tokens.of(document), titles, addresses));
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    NameForms forms = names.of(document);
    Map<String, Form> byWord =
        forms.all().stream().collect(Collectors.toMap(Form::word, form -> form));
    hits.deadline().check();
    HouseWords words = hits.options().words();
    for (Likeness.Pair pair : likeness.pairs(forms.all().stream().map(Form::word).toList(), 2)) {
      Form one = byWord.get(pair.first());
      Form other = byWord.get(pair.second());
      boolean oneRight = words.inAnyLanguage().accepts(one.word());
      boolean otherRight = words.inAnyLanguage().accepts(other.word());
      boolean decided = oneRight != otherRight;
      Form usual = (decided ? oneRight : one.count() >= other.count()) ? one : other;
      Form odd = usual == one ? other : one;
      if (!(oneRight && otherRight) && isDrift(odd, usual, decided, forms.hasCapitalNouns())) {
        report(odd, usual, words, hits);
      }
    }
  }

  /**
   * @param decided whether the house has said which of the two is right
   */
  private static boolean isDrift(Form odd, Form usual, boolean decided, boolean capitalNouns) {
    if (!decided && (usual.count() < USUAL || usual.count() == odd.count())) {
      return false;
    }
    boolean sameBeside =
        !Collections.disjoint(odd.neighbours(), usual.neighbours())
            || !Collections.disjoint(odd.addresses(), usual.addresses());
    boolean alone =
        odd.standsAlone()
            && !capitalNouns
            && (decided || usual.count() >= ALONE * odd.count())
            && odd.word().length() >= LONG_ENOUGH_ALONE;
    return sameBeside || alone;
  }

  private static void report(Form odd, Form usual, HouseWords words, Hits hits) {
    String message =
        "“%s” is spelled “%s” elsewhere in this article, %s. If it is the same name, spell it"
            + " in one way.";
    String times = usual.count() == 1 ? "once" : usual.count() + " times";
    for (Token use : odd.uses()) {
      Span span = Span.ofLength(use.span().start(), odd.word().length());
      String text = use.block().prose().text();
      // It may be right as a part of another's name.
      if (words.inAnyLanguage().acceptedIn(text).around(span).isEmpty()) {
        hits.inProse(
            INFO,
            use.block(),
            span,
            message.formatted(odd.word(), usual.word(), times),
            usual.word());
      }
    }
  }

  @Override
  public void summarize(Document document, Notes notes) {
    for (Form form : names.of(document).all()) {
      Token first = form.uses().get(0);
      if (!form.standsAlone()) {
        String[] facts =
            Stream.concat(Stream.of(form.word()), form.neighbours().stream())
                .toArray(String[]::new);
        notes.inProse(first.block(), first.span(), facts);
      }
    }
  }

  @Override
  public void check(Tree tree, TreeHits hits) {
    new NamesOfTree(likeness, INFO, hits).check(tree);
  }
}
