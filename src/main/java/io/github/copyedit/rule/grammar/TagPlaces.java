package io.github.copyedit.rule.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.DefaultPOSContextGenerator;
import opennlp.tools.util.SequenceValidator;

/**
 * The features of OpenNLP's {@link DefaultPOSContextGenerator} without a dictionary, in its order.
 * Only two depend on the tags before: these are kept by tag.
 */
final class TagPlaces implements SharedBeam.Places<String> {

  private static final String START = "*SB*";
  private static final String END = "*SE*";
  private static final int AFFIXES = 4;
  private static final Pattern CAPITAL = Pattern.compile("[A-Z]");
  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final String[] NO_TAGS = {};

  /** With a sum for each tag, a few megabytes. */
  private static final int MOST_WORDS = 5_000;

  /**
   * What a word says of its own tag, and of those of its neighbours; null where it says nothing.
   *
   * @param sums of its own features, which come first
   */
  private record Word(
      double[] sums, Context last, Context beforeLast, Context next, Context afterNext) {}

  private final Memo<String, Word> known = new Memo<>(MOST_WORDS, this::word);
  private final Maxent model;
  private final SequenceValidator<String> validator;
  private final Context[] last;
  private final Context[][] lastTwo;

  /**
   * @param validator does not look at the tags before
   */
  TagPlaces(Maxent model, SequenceValidator<String> validator) {
    this.model = model;
    this.validator = validator;
    int size = model.size();
    this.last = new Context[size];
    this.lastTwo = new Context[size][size];
    for (int i = 0; i < size; i++) {
      last[i] = model.weights("t=" + model.outcome(i));
      for (int j = 0; j < size; j++) {
        lastTwo[i][j] = model.weights("t2=" + model.outcome(i) + "," + model.outcome(j));
      }
    }
  }

  @Override
  public List<SharedBeam.Place> of(String[] words) {
    Word[] all = new Word[words.length + 2];
    all[0] = known.of(START);
    all[words.length + 1] = known.of(END);
    for (int i = 0; i < words.length; i++) {
      all[i + 1] = known.of(words[i]);
    }
    List<SharedBeam.Place> places = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      places.add(new At(words, i, all));
    }
    return places;
  }

  private Word word(String word) {
    return new Word(
        sums(word),
        model.weights("p=" + word),
        model.weights("pp=" + word),
        model.weights("n=" + word),
        model.weights("nn=" + word));
  }

  private double[] sums(String word) {
    double[] sums = model.prior();
    model.add("default", sums);
    model.add("w=" + word, sums);
    for (int i = 1; i <= AFFIXES; i++) {
      model.add("suf=" + word.substring(Math.max(word.length() - i, 0)), sums);
    }
    for (int i = 1; i <= AFFIXES; i++) {
      model.add("pre=" + word.substring(0, Math.min(i, word.length())), sums);
    }
    if (word.indexOf('-') >= 0) {
      model.add("h", sums);
    }
    if (CAPITAL.matcher(word).find()) {
      model.add("c", sums);
    }
    if (DIGIT.matcher(word).find()) {
      model.add("d", sums);
    }
    return sums;
  }

  private final class At implements SharedBeam.Place {

    private final String[] words;
    private final int index;
    private final double[] sums;
    private final Context beforeLastWord;
    private final Context nextWord;
    private final Context afterNextWord;

    /** By outcome: 0 for one that was not asked for. */
    private final byte[] allowed = new byte[model.size()];

    /**
     * @param all the start, the words and the end
     */
    At(String[] words, int index, Word[] all) {
      this.words = words;
      this.index = index;
      this.sums = all[index + 1].sums().clone();
      Maxent.add(all[index].last(), sums);
      boolean end = index + 1 == words.length;
      this.beforeLastWord = index > 0 ? all[index - 1].beforeLast() : null;
      this.nextWord = all[index + 2].next();
      this.afterNextWord = end ? null : all[index + 3].afterNext();
    }

    @Override
    public double[] probabilities(int tagBeforeLast, int lastTag) {
      double[] all = sums.clone();
      if (lastTag != SharedBeam.NONE) {
        Maxent.add(last[lastTag], all);
      }
      Maxent.add(beforeLastWord, all);
      if (tagBeforeLast != SharedBeam.NONE) {
        Maxent.add(lastTwo[tagBeforeLast][lastTag], all);
      }
      Maxent.add(nextWord, all);
      Maxent.add(afterNextWord, all);
      return Maxent.toProbabilities(all);
    }

    @Override
    public boolean allows(int lastTag, int tag) {
      if (allowed[tag] == 0) {
        boolean valid = validator.validSequence(index, words, NO_TAGS, model.outcome(tag));
        allowed[tag] = (byte) (valid ? 1 : -1);
      }
      return allowed[tag] > 0;
    }
  }
}
