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

  private final class At implements SharedBeam.Place {

    private final String[] words;
    private final int index;
    private final double[] sums = model.prior();
    private final Context beforeLastWord;
    private final Context nextWord;
    private final Context afterNextWord;

    /** By outcome: 0 for one that was not asked for. */
    private final byte[] allowed = new byte[model.size()];

    At(String[] words, int index) {
      this.words = words;
      this.index = index;
      addWord(words[index]);
      model.add("p=" + (index > 0 ? words[index - 1] : START), sums);
      this.beforeLastWord =
          index > 0 ? model.weights("pp=" + (index > 1 ? words[index - 2] : START)) : null;
      boolean end = index + 1 == words.length;
      this.nextWord = model.weights("n=" + (end ? END : words[index + 1]));
      this.afterNextWord =
          end ? null : model.weights("nn=" + (index + 2 == words.length ? END : words[index + 2]));
    }

    private void addWord(String word) {
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
