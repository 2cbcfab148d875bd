package io.github.copyedit.rule.grammar;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;

/**
 * Finds the sequence of outcomes that OpenNLP's {@link BeamSearch} finds, with the same
 * probabilities to the last bit: the same steps in the same order, but candidates whose last two
 * outcomes are the same share one evaluation, as the features look no further back. OpenNLP 1.9.4
 * makes some ten evaluations a token for two or three pairs, and copies all outcomes for each.
 *
 * <p>The features and the validator are those of {@link Places}; what callers pass is not asked.
 * Several threads may use one.
 */
final class SharedBeam<T> implements SequenceClassificationModel<T> {

  /** What the places of a sequence say about their outcomes. */
  @FunctionalInterface
  interface Places<T> {
    Place at(T[] sequence, int index);
  }

  /** One place of one sequence; for one thread. */
  interface Place {

    /**
     * @param beforeLast the outcome two places before, {@link #NONE} before the start
     * @param last the outcome one place before
     * @return one for each outcome
     */
    double[] probabilities(int beforeLast, int last);

    boolean allows(int last, int outcome);
  }

  /** As an outcome: there is no place there. */
  static final int NONE = -1;

  /** A sequence up to some place. */
  private record Path(Path before, int outcome, double probability, double score)
      implements Comparable<Path> {

    private static final Path START = new Path(null, NONE, 1, 0);

    int last() {
      return outcome;
    }

    int beforeLast() {
      return before == null ? NONE : before.outcome;
    }

    /** The likeliest first. */
    @Override
    public int compareTo(Path other) {
      return Double.compare(other.score, score);
    }
  }

  /** What may follow a pair of outcomes. */
  private static final class Choice {

    private final int beforeLast;
    private final int last;
    private final double[] probabilities;
    private final double[] logs;
    private final double least;

    Choice(Path path, double[] probabilities, int size) {
      this.beforeLast = path.beforeLast();
      this.last = path.last();
      this.probabilities = probabilities;
      this.logs = new double[probabilities.length];
      this.least = least(probabilities, Math.min(size, probabilities.length));
    }

    /** The least of so many greatest ones. */
    private static double least(double[] values, int count) {
      double[] greatest = new double[count];
      Arrays.fill(greatest, Double.NEGATIVE_INFINITY);
      for (double value : values) {
        int at = 0;
        while (at < count && greatest[at] < value) {
          if (at > 0) {
            greatest[at - 1] = greatest[at];
          }
          greatest[at++] = value;
        }
      }
      return greatest[0];
    }

    boolean isOf(Path path) {
      return beforeLast == path.beforeLast() && last == path.last();
    }

    /** A logarithm is never 0 here but for that of 1, which is found fast. */
    double log(int outcome) {
      if (logs[outcome] == 0) {
        logs[outcome] = StrictMath.log(probabilities[outcome]);
      }
      return logs[outcome];
    }
  }

  /** OpenNLP's own: paths below it are dropped. */
  private static final double LEAST_SCORE = -100_000;

  private final int size;
  private final MaxentModel model;
  private final Places<T> places;

  /**
   * @param size of the beam
   * @param model has the outcomes
   */
  SharedBeam(int size, MaxentModel model, Places<T> places) {
    this.size = size;
    this.model = model;
    this.places = places;
  }

  @Override
  public Sequence bestSequence(
      T[] sequence,
      Object[] additionalContext,
      BeamSearchContextGenerator<T> generator,
      SequenceValidator<T> validator) {
    PriorityQueue<Path> paths = new PriorityQueue<>(size);
    paths.add(Path.START);
    for (int i = 0; i < sequence.length; i++) {
      paths = step(paths, places.at(sequence, i));
    }
    return paths.isEmpty() ? null : toSequence(paths.remove(), sequence.length);
  }

  private PriorityQueue<Path> step(PriorityQueue<Path> paths, Place place) {
    PriorityQueue<Path> next = new PriorityQueue<>(size);
    Choice[] choices = new Choice[size];
    int count = 0;
    int width = Math.min(size, paths.size());
    for (int i = 0; i < width; i++) {
      Path path = paths.remove();
      Choice choice = find(choices, count, path);
      if (choice == null) {
        double[] probabilities = place.probabilities(path.beforeLast(), path.last());
        choice = new Choice(path, probabilities, size);
        choices[count++] = choice;
      }
      advance(path, choice, choice.least, place, next);
      if (next.isEmpty()) {
        advance(path, choice, Double.NEGATIVE_INFINITY, place, next);
      }
    }
    return next;
  }

  private static Choice find(Choice[] choices, int count, Path path) {
    for (int i = 0; i < count; i++) {
      if (choices[i].isOf(path)) {
        return choices[i];
      }
    }
    return null;
  }

  private static void advance(
      Path path, Choice choice, double least, Place place, PriorityQueue<Path> next) {
    for (int outcome = 0; outcome < choice.probabilities.length; outcome++) {
      double probability = choice.probabilities[outcome];
      if (probability >= least && place.allows(path.last(), outcome)) {
        double score = path.score + choice.log(outcome);
        if (score > LEAST_SCORE) {
          next.add(new Path(path, outcome, probability, score));
        }
      }
    }
  }

  private Sequence toSequence(Path best, int length) {
    Path[] steps = new Path[length];
    Path at = best;
    for (int i = length - 1; i >= 0; i--) {
      steps[i] = at;
      at = at.before;
    }
    Sequence sequence = new Sequence();
    for (Path step : steps) {
      sequence.add(model.getOutcome(step.outcome), step.probability);
    }
    return sequence;
  }

  @Override
  public Sequence[] bestSequences(
      int count,
      T[] sequence,
      Object[] additionalContext,
      double leastScore,
      BeamSearchContextGenerator<T> generator,
      SequenceValidator<T> validator) {
    return new BeamSearch<T>(size, model)
        .bestSequences(count, sequence, additionalContext, leastScore, generator, validator);
  }

  @Override
  public Sequence[] bestSequences(
      int count,
      T[] sequence,
      Object[] additionalContext,
      BeamSearchContextGenerator<T> generator,
      SequenceValidator<T> validator) {
    return bestSequences(count, sequence, additionalContext, LEAST_SCORE, generator, validator);
  }

  @Override
  public String[] getOutcomes() {
    return IntStream.range(0, model.getNumOutcomes())
        .mapToObj(model::getOutcome)
        .toArray(String[]::new);
  }
}
