package io.github.copyedit.rule.grammar;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.chunker.DefaultChunkerContextGenerator;
import opennlp.tools.chunker.DefaultChunkerSequenceValidator;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.TokenTag;

/**
 * The features of OpenNLP's {@link DefaultChunkerContextGenerator}, in its order. Those of the
 * words and tags around a place come first and are looked up once a place. All others begin with
 * the outcome before, most of them with one of the former behind it: these are kept by outcome next
 * to the former, so that no text is put together for them.
 */
final class ChunkPlaces implements SharedBeam.Places<TokenTag> {

  private static final String LAST = "p_1=";
  private static final String NO_OUTCOME = "bos";
  private static final String NO_WORD = "bos";
  private static final String NO_MORE_WORDS = "eos";

  private static final int WORDS = 7;
  private static final int WORDS_AND_TAGS = 19;

  /**
   * @param weights null where the feature says nothing by itself
   * @param behind its weights behind the outcome before; null where it has none
   */
  private record Feature(Context weights, Context[] behind) {}

  private final Maxent model;
  private final Map<String, Feature> features = new HashMap<>();
  private final Context[] last;
  private final Context[] beforeLast;
  private final Context[][] lastTwo;
  private final boolean[][] allowed;

  ChunkPlaces(Maxent model) {
    this.model = model;
    int size = model.size() + 1;
    this.last = new Context[size];
    this.beforeLast = new Context[size];
    this.lastTwo = new Context[size][size];
    this.allowed = new boolean[size][model.size()];
    DefaultChunkerSequenceValidator validator = new DefaultChunkerSequenceValidator();
    for (int i = 0; i < size; i++) {
      last[i] = model.weights(last(i));
      beforeLast[i] = model.weights(beforeLast(i));
      String[] before = i == 0 ? new String[0] : new String[] {model.outcome(i - 1)};
      for (int j = 0; j < size; j++) {
        lastTwo[i][j] = model.weights(beforeLast(i) + last(j));
      }
      for (int j = 0; j < model.size(); j++) {
        allowed[i][j] = validator.validSequence(0, null, before, model.outcome(j));
      }
      int number = i;
      model.startingWith(last(i)).forEach((rest, weights) -> put(rest, number, weights));
    }
  }

  private void put(String feature, int number, Context weights) {
    Feature known =
        features.computeIfAbsent(
            feature, key -> new Feature(model.weights(key), new Context[last.length]));
    known.behind()[number] = weights;
  }

  /** By an outcome's number and 1, 0 for none. */
  private String last(int number) {
    return LAST + (number == 0 ? NO_OUTCOME : model.outcome(number - 1));
  }

  /** Without the equals sign where there is one, as the model has learned it. */
  private String beforeLast(int number) {
    return number == 0 ? "p_2=" + NO_OUTCOME : "p_2" + model.outcome(number - 1);
  }

  @Override
  public SharedBeam.Place at(TokenTag[] sequence, int index) {
    return new At(features(sequence, index));
  }

  private Feature[] features(TokenTag[] sequence, int i) {
    String[] names = names(sequence, i);
    Feature[] found = new Feature[names.length];
    for (int n = 0; n < names.length; n++) {
      Feature feature = features.get(names[n]);
      Context alone = feature == null ? model.weights(names[n]) : null;
      found[n] = alone == null ? feature : new Feature(alone, null);
    }
    return found;
  }

  private static String[] names(TokenTag[] sequence, int i) {
    String wBeforeLast = "w_2=" + word(sequence, i - 2);
    String wLast = "w_1=" + word(sequence, i - 1);
    String w = "w0=" + word(sequence, i);
    String wNext = "w1=" + word(sequence, i + 1);
    String wAfterNext = "w2=" + word(sequence, i + 2);
    String tBeforeLast = "t_2=" + tag(sequence, i - 2);
    String tLast = "t_1=" + tag(sequence, i - 1);
    String t = "t0=" + tag(sequence, i);
    String tNext = "t1=" + tag(sequence, i + 1);
    String tAfterNext = "t2=" + tag(sequence, i + 2);
    return new String[] {
      wBeforeLast,
      wLast,
      w,
      wNext,
      wAfterNext,
      wLast + w,
      w + wNext,
      tBeforeLast,
      tLast,
      t,
      tNext,
      tAfterNext,
      tBeforeLast + tLast,
      tLast + t,
      t + tNext,
      tNext + tAfterNext,
      tBeforeLast + tLast + t,
      tLast + t + tNext,
      t + tNext + tAfterNext
    };
  }

  private static String word(TokenTag[] sequence, int i) {
    return i < 0 ? NO_WORD : i < sequence.length ? sequence[i].getToken() : NO_MORE_WORDS;
  }

  private static String tag(TokenTag[] sequence, int i) {
    return i < 0 ? NO_WORD : i < sequence.length ? sequence[i].getTag() : NO_MORE_WORDS;
  }

  private final class At implements SharedBeam.Place {

    private final Feature[] around;
    private final double[] sums = model.prior();

    At(Feature[] around) {
      this.around = around;
      for (Feature feature : around) {
        if (feature != null) {
          Maxent.add(feature.weights(), sums);
        }
      }
    }

    @Override
    public double[] probabilities(int outcomeBeforeLast, int lastOutcome) {
      double[] all = sums.clone();
      int number = lastOutcome + 1;
      Maxent.add(beforeLast[outcomeBeforeLast + 1], all);
      Maxent.add(last[number], all);
      Maxent.add(lastTwo[outcomeBeforeLast + 1][number], all);
      addBehind(number, WORDS, WORDS_AND_TAGS, all);
      addBehind(number, 0, WORDS, all);
      return Maxent.toProbabilities(all);
    }

    private void addBehind(int number, int from, int to, double[] all) {
      for (int i = from; i < to; i++) {
        if (around[i] != null && around[i].behind() != null) {
          Maxent.add(around[i].behind()[number], all);
        }
      }
    }

    @Override
    public boolean allows(int lastOutcome, int outcome) {
      return allowed[lastOutcome + 1][outcome];
    }
  }
}
