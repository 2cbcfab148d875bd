package io.github.copyedit.rule.grammar;

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
  public SharedBeam.Place at(String[] words, int index) {
    return new At(words, index);
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

    At(String[] words, int index) {
      this.words = words;
      this.index = index;
      this.sums = known.of(words[index]).sums().clone();
      Maxent.add(at(index - 1).last(), sums);
      boolean end = index + 1 == words.length;
      this.beforeLastWord = index > 0 ? at(index - 2).beforeLast() : null;
      this.nextWord = at(index + 1).next();
      this.afterNextWord = end ? null : at(index + 2).afterNext();
    }

    private Word at(int i) {
      return known.of(i < 0 ? START : i < words.length ? words[i] : END);
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
