package io.github.copyedit.rule.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares with OpenNLP's own search, in models of any kind. */
class SharedBeamTest {

  private static final int CASES = 3_000;

  /**
   * With few different probabilities many paths have the same score, or none of them a good one.
   */
  @ParameterizedTest
  @CsvSource({"1000000, false", "1000000, true", "3, false", "3, true", "1, true"})
  void findsWhatThePlainSearchFinds(int steps, boolean steep) {
    Random random = new Random(steps);
    for (int i = 0; i < CASES; i++) {
      Model model = new Model(1 + random.nextInt(8), steps, steep, random.nextLong());
      int size = 1 + random.nextInt(4);
      Integer[] sequence = IntStream.range(0, random.nextInt(12)).boxed().toArray(Integer[]::new);

      assertThat(new SharedBeam<>(size, model, model).bestSequence(sequence, null, null, null))
          .isEqualTo(plain(size, model, sequence));
    }
  }

  /** Else the whole search would find all of it, and take as long as before. */
  @Test
  void needsTheWholeSearchWhereScoresAreEqual() {
    Integer[] sequence = {0, 1, 2, 3};
    int found = 0;
    for (int seed = 0; seed < CASES; seed++) {
      Model clear = new Model(6, 1_000_000, true, seed);
      Model even = new Model(6, 1, false, seed);

      assertThat(bounded(even, sequence)).isEmpty();
      found += bounded(clear, sequence).isPresent() ? 1 : 0;
    }
    assertThat(found).isGreaterThan(CASES * 3 / 4);
  }

  private static Optional<BeamPath> bounded(Model model, Integer[] sequence) {
    return new BoundedBeam(4, new BeamChoices(model.of(sequence))).best(-100_000);
  }

  private static Sequence plain(int size, Model model, Integer[] sequence) {
    return new BeamSearch<Integer>(size, model)
        .bestSequence(
            sequence,
            null,
            (index, all, outcomes, context) -> context(index, outcomes),
            (index, all, outcomes, outcome) ->
                model.allows(
                    index,
                    outcomes.length == 0
                        ? SharedBeam.NONE
                        : model.getIndex(outcomes[outcomes.length - 1]),
                    model.getIndex(outcome)));
  }

  private static String[] context(int index, String[] outcomes) {
    int length = outcomes.length;
    return new String[] {
      String.valueOf(index),
      length < 2 ? null : outcomes[length - 2],
      length < 1 ? null : outcomes[length - 1]
    };
  }

  /** Says the same of the same places and outcomes before, else anything. */
  private static final class Model implements MaxentModel, SharedBeam.Places<Integer> {

    private final int size;
    private final int steps;
    private final boolean steep;
    private final long seed;
    private final Map<List<Integer>, double[]> known = new HashMap<>();

    Model(int size, int steps, boolean steep, long seed) {
      this.size = size;
      this.steps = steps;
      this.steep = steep;
      this.seed = seed;
    }

    private double[] probabilities(int index, int beforeLast, int last) {
      return known.computeIfAbsent(
          List.of(index, beforeLast, last),
          key -> {
            Random random = new Random(seed + key.hashCode());
            double[] weights =
                random
                    .ints(size, 1, steps + 1)
                    .mapToDouble(step -> steep ? Math.pow((double) (step - 1) / steps, 9) : step)
                    .toArray();
            double all = DoubleStream.of(weights).sum();
            return DoubleStream.of(weights).map(weight -> weight / all).toArray();
          });
    }

    /** Three in five; now and then none at all. */
    boolean allows(int index, int last, int outcome) {
      return new Random(seed + List.of(index, last, outcome).hashCode() * 31L).nextInt(100) < 60;
    }

    @Override
    public List<SharedBeam.Place> of(Integer[] sequence) {
      return Stream.of(sequence).map(this::at).toList();
    }

    private SharedBeam.Place at(int index) {
      return new SharedBeam.Place() {
        @Override
        public double[] probabilities(int beforeLast, int last) {
          return Model.this.probabilities(index, beforeLast, last);
        }

        @Override
        public boolean allows(int last, int outcome) {
          return Model.this.allows(index, last, outcome);
        }
      };
    }

    @Override
    public double[] eval(String[] context) {
      return probabilities(
          Integer.parseInt(context[0]), getIndex(context[1]), getIndex(context[2]));
    }

    @Override
    public double[] eval(String[] context, double[] probabilities) {
      return eval(context);
    }

    @Override
    public double[] eval(String[] context, float[] values) {
      return eval(context);
    }

    @Override
    public String getBestOutcome(double[] outcomes) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String getAllOutcomes(double[] outcomes) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String getOutcome(int index) {
      return String.valueOf(index);
    }

    @Override
    public int getIndex(String outcome) {
      return outcome == null ? SharedBeam.NONE : Integer.parseInt(outcome);
    }

    @Override
    public int getNumOutcomes() {
      return size;
    }
  }
}
