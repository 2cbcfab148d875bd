package io.github.copyedit.rule.grammar;

import java.util.Arrays;
import java.util.Map;
import java.util.function.BiConsumer;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;

/**
 * The weights of one of OpenNLP's models, summed up in the order in which OpenNLP does it, so that
 * the probabilities are the same to the last bit.
 */
final class Maxent {

  private final Map<String, Context> features;
  private final String[] outcomes;
  private final double[] prior;

  @SuppressWarnings("unchecked") // What it is, OpenNLP's documentation says.
  Maxent(GISModel model) {
    Object[] data = model.getDataStructures();
    this.features = (Map<String, Context>) data[1];
    this.outcomes = ((String[]) data[2]).clone();
    this.prior = new double[outcomes.length];
    Arrays.fill(prior, StrictMath.log(1.0 / outcomes.length));
  }

  int size() {
    return outcomes.length;
  }

  String outcome(int index) {
    return outcomes[index];
  }

  /** What is true whatever the features are. */
  double[] prior() {
    return prior.clone();
  }

  /** Null for a feature that says nothing. */
  Context weights(String feature) {
    return features.get(feature);
  }

  void add(String feature, double[] sums) {
    add(features.get(feature), sums);
  }

  /**
   * @param weights may be null
   */
  static void add(Context weights, double[] sums) {
    if (weights != null) {
      int[] places = weights.getOutcomes();
      double[] values = weights.getParameters();
      for (int i = 0; i < places.length; i++) {
        sums[places[i]] += values[i];
      }
    }
  }

  /** In the place of the sums. */
  static double[] toProbabilities(double[] sums) {
    double normal = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = StrictMath.exp(sums[i]);
      normal += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= normal;
    }
    return sums;
  }

  void forEach(BiConsumer<String, Context> feature) {
    features.forEach(feature);
  }
}
