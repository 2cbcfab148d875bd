package io.github.copyedit.rule.grammar;

/**
 * A sequence of outcomes up to some place.
 *
 * @param score the sum of the logarithms of all its probabilities: it never rises from place to
 *     place
 */
record BeamPath(BeamPath before, int outcome, double probability, double score)
    implements Comparable<BeamPath> {

  static final BeamPath START = new BeamPath(null, SharedBeam.NONE, 1, 0);

  int beforeLast() {
    return before == null ? SharedBeam.NONE : before.outcome;
  }

  /** The likeliest first. */
  @Override
  public int compareTo(BeamPath other) {
    return Double.compare(other.score, score);
  }
}
