package io.github.copyedit.rule.grammar;

import io.github.copyedit.rule.grammar.PatternNeed.Element;
import io.github.copyedit.rule.grammar.PatternNeed.Tagged;
import io.github.copyedit.rule.grammar.ReadingAnswers.Known;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.PatternRule;

/**
 * Tells which of LanguageTool's pattern rules can't match a sentence. LanguageTool looks whether
 * the words are there that it knows of a pattern, and tries the rule at each place of one; here the
 * words have to stand where the pattern has them, and so have the tags that it asks for. Where it
 * knows of no word, each element that a pattern can't do without has to match a token, by
 * LanguageTool's own tests, and those at the start of the pattern tokens in a row.
 *
 * <p>Several threads may use one.
 */
final class PatternSieve {

  private final ReadingAnswers answers;
  private final Map<Rule, PatternNeed> needs = new IdentityHashMap<>();
  private final int words;

  /** For those of the rules that have patterns. */
  PatternSieve(List<? extends Rule> rules) {
    List<AbstractTokenBasedRule> patterns =
        rules.stream()
            .filter(AbstractTokenBasedRule.class::isInstance)
            .map(AbstractTokenBasedRule.class::cast)
            .toList();
    WordHints hints = new WordHints(patterns);
    this.words = hints.size();
    this.answers = new ReadingAnswers(hints);
    PatternNeed.Reader reader = new PatternNeed.Reader(hints, answers);
    patterns.forEach(rule -> needs.put(rule, reader.need(rule)));
  }

  /**
   * For LanguageTool's rules for text. None for those that are matched with the readings before
   * disambiguation: where that can't be told, for none at all.
   */
  static PatternSieve ofRules(List<Rule> rules) {
    try {
      Method early = Opened.method(PatternRule.class, "isInterpretPosTagsPreDisambiguation");
      List<Rule> late = new ArrayList<>();
      for (Rule rule : rules) {
        if (rule.getClass() == PatternRule.class && !(boolean) early.invoke(rule)) {
          late.add(rule);
        }
      }
      return new PatternSieve(late);
    } catch (ReflectiveOperationException | InaccessibleObjectException e) {
      return new PatternSieve(List.of());
    }
  }

  /** One more than the greatest number of a word. */
  int words() {
    return words;
  }

  /** None for a rule that this is not for. */
  Optional<PatternNeed> need(Rule rule) {
    return Optional.ofNullable(needs.get(rule));
  }

  /** A sentence as it is now: one that is analysed further is another. */
  Sentence sentence(AnalyzedSentence sentence) {
    AnalyzedTokenReadings[] tokens = sentence.getTokensWithoutWhitespace();
    PlacesByWord words = new PlacesByWord(tokens.length);
    return new Sentence(tokens, new Known[tokens.length][], words);
  }

  /** For one thread. */
  final class Sentence {

    private final AnalyzedTokenReadings[] tokens;

    /** By token and reading. */
    private final Known[][] known;

    private final PlacesByWord words;
    private final PlacesByTag tags;

    /**
     * @param known null for a token of which that is not known yet
     * @param words of those that are
     */
    private Sentence(AnalyzedTokenReadings[] tokens, Known[][] known, PlacesByWord words) {
      this.tokens = tokens;
      this.known = known;
      this.words = words;
      for (int i = 0; i < tokens.length; i++) {
        if (known[i] == null) {
          known[i] = answers.known(tokens[i]);
          words.add(known[i], PlacesByTag.place(i, tokens.length));
        }
      }
      this.tags = new PlacesByTag(known);
    }

    /** The same sentence after something was done to some of its tokens. This one is void then. */
    Sentence changed(AnalyzedSentence to) {
      AnalyzedTokenReadings[] now = to.getTokensWithoutWhitespace();
      if (now.length != tokens.length) {
        return sentence(to);
      }
      Known[][] still = new Known[now.length][];
      for (int i = 0; i < now.length; i++) {
        still[i] = isKnown(now[i], known[i]) ? known[i] : null;
      }
      // Words that were there before leave a rule in that finds nothing.
      return new Sentence(now, still, words);
    }

    private static boolean isKnown(AnalyzedTokenReadings token, Known[] before) {
      boolean same = before.length == token.getReadingsLength();
      for (int i = 0; same && i < before.length; i++) {
        same = before[i].isOf(token.getAnalyzedToken(i));
      }
      return same;
    }

    /** Words that rules need, by their numbers. */
    IntStream words() {
      return words.all();
    }

    /** False only where the rule matches nothing. */
    boolean mayMatch(Rule rule) {
      PatternNeed need = needs.get(rule);
      return need == null || has(need);
    }

    /** Whether all is there that a rule needs, as far as can be told. */
    boolean has(PatternNeed need) {
      long starts = starts(need);
      return starts != 0 && startsSomewhere(need.start(), starts) && areThere(need.rest());
    }

    /** Where the pattern may begin by its words and tags; none if some are not there at all. */
    private long starts(PatternNeed need) {
      long starts = PlacesByTag.all(tokens.length);
      for (WordHints.Hint hint : need.words()) {
        starts &= starts(words.where(hint.words()), hint.place());
        if (starts == 0) {
          return 0;
        }
      }
      for (Tagged tagged : need.tags()) {
        starts &= starts(tags.where(tagged.question()), tagged.place());
        if (starts == 0) {
          return 0;
        }
      }
      return starts;
    }

    private static long starts(long where, int place) {
      if (place != WordHints.ANYWHERE) {
        return where >>> place;
      }
      return where == 0 ? 0 : -1L;
    }

    private boolean startsSomewhere(List<Element> start, long where) {
      if (start.isEmpty()) {
        return true;
      }
      if (tokens.length > PlacesByTag.MOST_TOKENS) {
        return IntStream.range(0, tokens.length).anyMatch(at -> startsAt(at, start));
      }
      boolean found = false;
      for (long left = where; left != 0 && !found; left &= left - 1) {
        found = startsAt(Long.numberOfTrailingZeros(left), start);
      }
      return found;
    }

    private boolean startsAt(int at, List<Element> start) {
      for (int i = 0; i < start.size(); i++) {
        Element element = start.get(i);
        int place = at + element.place();
        if (place >= tokens.length || !element.matches(tokens[place], known[place])) {
          return false;
        }
      }
      return true;
    }

    private boolean areThere(List<Element> rest) {
      for (Element element : rest) {
        boolean found = false;
        for (int place = 0; place < tokens.length && !found; place++) {
          found = element.matches(tokens[place], known[place]);
        }
        if (!found) {
          return false;
        }
      }
      return true;
    }
  }
}
