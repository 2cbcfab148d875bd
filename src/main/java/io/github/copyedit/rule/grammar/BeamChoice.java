package io.github.copyedit.rule.grammar;

import java.util.Arrays;

/** What may follow a pair of outcomes at one place. For one thread. */
final class BeamChoice {

  private final int beforeLast;
  private final int last;
  private final SharedBeam.Place place;
  private final double[] probabilities;
  private final double[] logs;

  BeamChoice(BeamPath path, SharedBeam.Place place) {
    this.beforeLast = path.beforeLast();
    this.last = path.outcome();
    this.place = place;
    this.probabilities = place.probabilities(beforeLast, last);
    this.logs = new double[probabilities.length];
  }

  boolean isOf(BeamPath path) {
    return beforeLast == path.beforeLast() && last == path.outcome();
  }

  int outcomes() {
    return probabilities.length;
  }

  double probability(int outcome) {
    return probabilities[outcome];
  }

  boolean allows(int outcome) {
    return place.allows(last, outcome);
  }

  /** The path with the outcome behind it. */
  BeamPath follow(BeamPath path, int outcome) {
    return new BeamPath(path, outcome, probabilities[outcome], path.score() + log(outcome));
  }

  /** A logarithm is never 0 here but for that of 1, which is found fast. */
  private double log(int outcome) {
    if (logs[outcome] == 0) {
      logs[outcome] = StrictMath.log(probabilities[outcome]);
    }
    return logs[outcome];
  }

  int countFrom(double probability) {
    int count = 0;
    for (double value : probabilities) {
      if (value >= probability) {
        count++;
      }
    }
    return count;
  }

  /** The least of so many greatest probabilities; of fewer where there are fewer. */
  double least(int count) {
    double[] greatest = new double[Math.min(count, probabilities.length)];
    Arrays.fill(greatest, Double.NEGATIVE_INFINITY);
    for (double value : probabilities) {
      int at = 0;
      while (at < greatest.length && greatest[at] < value) {
        if (at > 0) {
          greatest[at - 1] = greatest[at];
        }
        greatest[at++] = value;
      }
    }
    return greatest[0];
  }
}
