package io.github.copyedit.rule.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  /** So many on both sides have a say. */
  private static final int AROUND = 2;

  private static final int SINGLE_WORDS = 2 * AROUND + 1;
  private static final int WORDS = 7;
  private static final int WORDS_AND_TAGS = 19;

  /**
   * @param weights null where the feature says nothing by itself
   * @param behind its weights behind the outcome before; null where it has none
   */
  private record Feature(Context weights, Context[] behind) {}

  /** Three in a row. */
  private record Tags(String first, String second, String third) {}

  /** What three in a row say of each of them. */
  private record TagFeatures(Feature[] before, Feature[] around, Feature[] after) {}

  /** A megabyte or two. */
  private static final int MOST_WORDS = 10_000;

  private static final int MOST_TAGS = 10_000;

  private final Memo<String, Feature[]> words = new Memo<>(MOST_WORDS, this::word);
  private final Memo<Tags, TagFeatures> tags = new Memo<>(MOST_TAGS, this::features);
  private final Maxent model;
  private final Map<String, Feature> features = new HashMap<>();
  private final Map<String, Map<String, Feature>> withLast = new HashMap<>();
  private final Map<String, Map<String, Feature>> withNext = new HashMap<>();
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
    }
    String[] before = IntStream.range(0, size).mapToObj(this::last).toArray(String[]::new);
    model.forEach((name, weights) -> behind(before, name, weights));
    model.forEach((name, weights) -> pair(name));
    features.keySet().forEach(this::pair);
  }

  /** Takes a feature that says something behind the outcome before. */
  private void behind(String[] before, String name, Context weights) {
    for (int i = 0; name.startsWith(LAST) && i < before.length; i++) {
      if (name.startsWith(before[i])) {
        String feature = name.substring(before[i].length());
        Feature known = features.get(feature);
        if (known == null) {
          known = new Feature(model.weights(feature), new Context[before.length]);
          features.put(feature, known);
        }
        known.behind()[i] = weights;
      }
    }
  }

  /** Of all features a tenth are about two words. */
  private void pair(String name) {
    if (name.startsWith("w")) {
      pair(name, "w_1=", "w0=", withLast);
      pair(name, "w0=", "w1=", withNext);
    }
  }

  /** A word may have in it what stands before the second one. */
  private void pair(
      String name, String first, String second, Map<String, Map<String, Feature>> pairs) {
    int end = name.startsWith(first) ? name.indexOf(second, first.length()) : -1;
    while (end >= 0) {
      pairs
          .computeIfAbsent(name.substring(first.length(), end), word -> new HashMap<>())
          .put(name.substring(end + second.length()), feature(name));
      end = name.indexOf(second, end + 1);
    }
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
  public List<SharedBeam.Place> of(TokenTag[] sequence) {
    Feature[][] ofWords = new Feature[sequence.length + 2 * AROUND][];
    TagFeatures[] ofTags = new TagFeatures[sequence.length + AROUND];
    for (int i = 0; i < ofWords.length; i++) {
      ofWords[i] = words.of(word(sequence, i - AROUND));
    }
    for (int i = 0; i < ofTags.length; i++) {
      ofTags[i] = tags.of(tags(sequence, i - AROUND));
    }
    List<SharedBeam.Place> places = new ArrayList<>(sequence.length);
    for (int i = 0; i < sequence.length; i++) {
      places.add(new At(features(sequence, i, ofWords, ofTags)));
    }
    return places;
  }

  private Feature[] features(
      TokenTag[] sequence, int i, Feature[][] ofWords, TagFeatures[] ofTags) {
    Feature[] found = new Feature[WORDS_AND_TAGS];
    for (int n = 0; n < SINGLE_WORDS; n++) {
      found[n] = ofWords[i + n][n];
    }
    String word = word(sequence, i);
    found[5] = withLast.getOrDefault(word(sequence, i - 1), Map.of()).get(word);
    found[6] = withNext.getOrDefault(word, Map.of()).get(word(sequence, i + 1));
    Feature[] before = ofTags[i].before();
    Feature[] around = ofTags[i + 1].around();
    Feature[] after = ofTags[i + 2].after();
    found[7] = before[0];
    found[8] = before[1];
    found[9] = around[0];
    found[10] = after[0];
    found[11] = after[1];
    found[12] = before[2];
    found[13] = before[3];
    found[14] = after[2];
    found[15] = after[3];
    found[16] = before[4];
    found[17] = around[1];
    found[18] = after[4];
    return found;
  }

  private static Tags tags(TokenTag[] sequence, int i) {
    return new Tags(tag(sequence, i), tag(sequence, i + 1), tag(sequence, i + 2));
  }

  private Feature[] word(String word) {
    return features("w_2=" + word, "w_1=" + word, "w0=" + word, "w1=" + word, "w2=" + word);
  }

  private TagFeatures features(Tags tags) {
    return new TagFeatures(before(tags), around(tags), after(tags));
  }

  /** Of the last of the three. */
  private Feature[] before(Tags tags) {
    String beforeLast = "t_2=" + tags.first();
    String last = "t_1=" + tags.second();
    String t = "t0=" + tags.third();
    return features(beforeLast, last, beforeLast + last, last + t, beforeLast + last + t);
  }

  /** Of the one in the middle. */
  private Feature[] around(Tags tags) {
    String t = "t0=" + tags.second();
    return features(t, "t_1=" + tags.first() + t + "t1=" + tags.third());
  }

  /** Of the first. */
  private Feature[] after(Tags tags) {
    String t = "t0=" + tags.first();
    String next = "t1=" + tags.second();
    String afterNext = "t2=" + tags.third();
    return features(next, afterNext, t + next, next + afterNext, t + next + afterNext);
  }

  private Feature[] features(String... names) {
    return Stream.of(names).map(this::feature).toArray(Feature[]::new);
  }

  private Feature feature(String name) {
    Feature feature = features.get(name);
    Context alone = feature == null ? model.weights(name) : null;
    return alone == null ? feature : new Feature(alone, null);
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
