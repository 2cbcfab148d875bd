package io.github.copyedit.rule.grammar;

import java.util.List;
import java.util.Optional;
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
 * probabilities to the last bit. OpenNLP 1.9.4 makes some ten evaluations a token and copies all
 * outcomes for each; here {@link BeamChoices} are shared, of some twelve in ten tokens, and most
 * paths are not followed at all.
 *
 * <p>The features and the validator are those of {@link Places}; what callers pass is not asked.
 * Several threads may use one.
 */
final class SharedBeam<T> implements SequenceClassificationModel<T> {

  /** What the places of a sequence say about their outcomes. */
  @FunctionalInterface
  interface Places<T> {
    List<Place> of(T[] sequence);
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
    BeamChoices choices = new BeamChoices(places.of(sequence));
    return new BoundedBeam(size, choices)
        .best(LEAST_SCORE)
        .or(() -> best(choices))
        .map(best -> toSequence(best, sequence.length))
        .orElse(null);
  }

  /** The same steps in the same order as OpenNLP. */
  private Optional<BeamPath> best(BeamChoices choices) {
    PriorityQueue<BeamPath> paths = new PriorityQueue<>(size);
    paths.add(BeamPath.START);
    for (int i = 0; i < choices.length(); i++) {
      PriorityQueue<BeamPath> next = new PriorityQueue<>(size);
      for (int n = Math.min(size, paths.size()); n > 0; n--) {
        BeamPath path = paths.remove();
        BeamChoice choice = choices.after(path, i);
        follow(path, choice, choice.least(size), next);
        if (next.isEmpty()) {
          follow(path, choice, Double.NEGATIVE_INFINITY, next);
        }
      }
      paths = next;
    }
    return Optional.ofNullable(paths.poll());
  }

  private static void follow(
      BeamPath path, BeamChoice choice, double least, PriorityQueue<BeamPath> next) {
    for (int i = 0; i < choice.outcomes(); i++) {
      if (choice.probability(i) >= least && choice.allows(i)) {
        BeamPath further = choice.follow(path, i);
        if (further.score() > LEAST_SCORE) {
          next.add(further);
        }
      }
    }
  }

  private Sequence toSequence(BeamPath best, int length) {
    BeamPath[] steps = new BeamPath[length];
    BeamPath at = best;
    for (int i = length - 1; i >= 0; i--) {
      steps[i] = at;
      at = at.before();
    }
    Sequence sequence = new Sequence();
    for (BeamPath step : steps) {
      sequence.add(model.getOutcome(step.outcome()), step.probability());
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
