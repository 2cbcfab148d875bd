package io.github.copyedit.rule.grammar;

import io.github.copyedit.rule.grammar.ReadingAnswers.Known;
import io.github.copyedit.rule.grammar.ReadingAnswers.Question;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.chunking.ChunkTag;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.PatternRule;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.RuleSet;

/**
 * Tells, for rules that LanguageTool tries on every sentence because no word is sure to be in what
 * they match, which of them can't match a sentence: each element that a pattern can't do without
 * has to match a token, by LanguageTool's own tests, and those at the start of the pattern tokens
 * in a row.
 *
 * <p>Several threads may use one.
 */
final class PatternSieve {

  /** An element of a pattern that has to match. */
  private record Element(
      Question match,
      Optional<Question> exception,
      int place,
      Optional<ChunkTag> chunk,
      Optional<Pattern> chunks,
      boolean negated) {

    /** As LanguageTool has it: some reading matches, none is an exception, and so is the chunk. */
    boolean matches(AnalyzedTokenReadings token, Known[] readings) {
      return any(match, readings)
          && (exception.isEmpty() || !any(exception.get(), readings))
          && (chunk.isEmpty() || negated ^ isIn(token.getChunkTags()));
    }

    private static boolean any(Question question, Known[] readings) {
      for (Known reading : readings) {
        if (reading.answers(question)) {
          return true;
        }
      }
      return false;
    }

    private boolean isIn(List<ChunkTag> tags) {
      return chunks.isPresent()
          ? tags.stream().anyMatch(tag -> chunks.get().matcher(tag.getChunkTag()).matches())
          : tags.contains(chunk.get());
    }
  }

  /**
   * @param start elements that match at their places from where the pattern begins
   * @param rest elements that match anywhere
   */
  private record Need(List<Element> start, List<Element> rest) {}

  private final ReadingAnswers answers = new ReadingAnswers();
  private final Map<Rule, Need> needs = new IdentityHashMap<>();

  private PatternSieve(List<Rule> rules) {
    for (Rule rule : rules) {
      if (rule instanceof AbstractTokenBasedRule pattern) {
        needs.put(rule, need(pattern.getPatternTokens()));
      }
    }
  }

  /** For those of the rules that are tried on every sentence. */
  static PatternSieve of(RuleSet rules) {
    return new PatternSieve(triedOnAll(rules));
  }

  /** For those of the rules that are tried on every sentence, and for others. */
  static PatternSieve of(RuleSet rules, List<? extends Rule> others) {
    List<Rule> all = new ArrayList<>(triedOnAll(rules));
    all.addAll(others);
    return new PatternSieve(all);
  }

  private static List<Rule> triedOnAll(RuleSet rules) {
    return rules.rulesForSentence(new AnalyzedSentence(new AnalyzedTokenReadings[0]));
  }

  /**
   * For LanguageTool's rules for text. None for those that are matched with the readings before
   * disambiguation: where that can't be told, for none at all.
   */
  static PatternSieve ofRules(List<Rule> rules) {
    try {
      Method early = PatternRule.class.getDeclaredMethod("isInterpretPosTagsPreDisambiguation");
      early.setAccessible(true);
      List<Rule> late = new ArrayList<>();
      for (Rule rule : rules) {
        if (rule.getClass() == PatternRule.class && !(boolean) early.invoke(rule)) {
          late.add(rule);
        }
      }
      return of(RuleSet.textLemmaHinted(late));
    } catch (ReflectiveOperationException | InaccessibleObjectException e) {
      return new PatternSieve(List.of());
    }
  }

  private Need need(List<PatternToken> pattern) {
    Need need = new Need(new ArrayList<>(), new ArrayList<>());
    boolean placed = true;
    for (int i = 0; i < pattern.size(); i++) {
      PatternToken test = pattern.get(i);
      if (test.getMinOccurrence() > 0) {
        List<Element> elements = placed ? need.start() : need.rest();
        int place = i;
        ownPart(test).ifPresent(part -> elements.add(element(part, place)));
      }
      placed &=
          test.getMinOccurrence() == 1 && test.getMaxOccurrence() == 1 && test.getSkipNext() == 0;
    }
    need.start().sort(Comparator.comparing(element -> !element.match().aboutTag()));
    return need;
  }

  /** What an element asks for by itself: one that refers to another token may do so for a tag. */
  private static Optional<PatternToken> ownPart(PatternToken test) {
    if (!test.isReferenceElement()) {
      return Optional.of(test);
    }
    if (test.getMatch().setsPos() || test.getPOStag() == null) {
      return Optional.empty();
    }
    PatternToken tagged = new PatternToken("", false, false, false);
    tagged.setPosToken(
        new PatternToken.PosToken(
            test.getPOStag(), test.isPOStagRegularExpression(), test.getPOSNegation()));
    return Optional.of(tagged);
  }

  private Element element(PatternToken test, int place) {
    List<PatternToken> exceptions = test.getExceptionList();
    boolean excepts = !exceptions.isEmpty() || test.hasAndGroup();
    boolean byTag = !test.hasAndGroup() && exceptions.stream().allMatch(PatternSieve::asksForTag);
    Optional<ChunkTag> chunk = Optional.ofNullable(test.getChunkTag());
    return new Element(
        answers.add(test::isMatched, asksForTag(test)),
        excepts
            ? Optional.of(answers.add(test::isExceptionMatchedCompletely, byTag))
            : Optional.empty(),
        place,
        chunk,
        chunk.filter(ChunkTag::isRegexp).map(tag -> Pattern.compile(tag.getChunkTag())),
        test.getNegation());
  }

  private static boolean asksForTag(PatternToken test) {
    return test.getString().isEmpty();
  }

  /** A sentence as it is now: one that is analysed further is another. */
  Sentence sentence(AnalyzedSentence sentence) {
    AnalyzedTokenReadings[] tokens = sentence.getTokensWithoutWhitespace();
    return new Sentence(tokens, new Known[tokens.length][]);
  }

  /** For one thread. */
  final class Sentence {

    private final AnalyzedTokenReadings[] tokens;

    /** By token and reading; filled when a rule asks for the token. */
    private final Known[][] known;

    /** Null until a rule asks for it. */
    private PlacesByTag byTag;

    private Sentence(AnalyzedTokenReadings[] tokens, Known[][] known) {
      this.tokens = tokens;
      this.known = known;
    }

    /** The same sentence after something was done to some of its tokens. */
    Sentence changed(AnalyzedSentence to) {
      AnalyzedTokenReadings[] now = to.getTokensWithoutWhitespace();
      Known[][] still = new Known[now.length][];
      for (int i = 0; i < Math.min(now.length, known.length); i++) {
        still[i] = isKnown(now[i], known[i]) ? known[i] : null;
      }
      return new Sentence(now, still);
    }

    private static boolean isKnown(AnalyzedTokenReadings token, Known[] before) {
      boolean same = before != null && before.length == token.getReadingsLength();
      for (int i = 0; same && i < before.length; i++) {
        same = before[i].reading() == token.getAnalyzedToken(i);
      }
      return same;
    }

    /** Leaves out rules that match nothing. */
    List<Rule> sift(List<Rule> rules) {
      List<Rule> left = new ArrayList<>(rules.size());
      for (Rule rule : rules) {
        if (mayMatch(rule)) {
          left.add(rule);
        }
      }
      return left;
    }

    /** False only where the rule matches nothing. */
    boolean mayMatch(Rule rule) {
      Need need = needs.get(rule);
      return need == null || (startsSomewhere(need.start()) && areThere(need.rest()));
    }

    private boolean startsSomewhere(List<Element> start) {
      if (tokens.length > PlacesByTag.MOST_TOKENS) {
        return IntStream.range(0, tokens.length).anyMatch(at -> startsAt(at, start));
      }
      long places = -1L >>> PlacesByTag.MOST_TOKENS - tokens.length;
      for (Element element : start) {
        if (element.match().aboutTag()) {
          places &= byTag().where(element.match()) >>> element.place();
        }
      }
      boolean found = false;
      for (; places != 0 && !found; places &= places - 1) {
        found = startsAt(Long.numberOfTrailingZeros(places), start);
      }
      return found;
    }

    private PlacesByTag byTag() {
      if (byTag == null) {
        for (int place = 0; place < tokens.length; place++) {
          learn(place);
        }
        byTag = new PlacesByTag(known);
      }
      return byTag;
    }

    private boolean startsAt(int at, List<Element> start) {
      for (int i = 0; i < start.size(); i++) {
        Element element = start.get(i);
        int place = at + element.place();
        if (place >= tokens.length || !matches(element, place)) {
          return false;
        }
      }
      return true;
    }

    private boolean areThere(List<Element> rest) {
      for (Element element : rest) {
        boolean found = false;
        for (int place = 0; place < tokens.length && !found; place++) {
          found = matches(element, place);
        }
        if (!found) {
          return false;
        }
      }
      return true;
    }

    private boolean matches(Element element, int place) {
      learn(place);
      return element.matches(tokens[place], known[place]);
    }

    private void learn(int place) {
      if (known[place] == null) {
        known[place] = new Known[tokens[place].getReadingsLength()];
        for (int i = 0; i < known[place].length; i++) {
          known[place][i] = answers.known(tokens[place].getAnalyzedToken(i));
        }
      }
    }
  }
}
