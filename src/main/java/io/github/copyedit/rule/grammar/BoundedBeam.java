package io.github.copyedit.rule.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds the best path of a beam without following those that can't become it. Scores never rise, so
 * a path that is behind the end of any whole one is out: here of the one that takes the likeliest
 * outcome at each place. Two a place are followed then instead of ten.
 *
 * <p>The paths kept at each place are those of the whole beam that are not out: what it keeps are
 * the best, and nothing that is out comes before one that is not. Where scores are equal, it
 * depends on all paths which of them comes first; then, and where the beam loses all paths that end
 * well, nothing is found, and the whole search has to tell.
 */
final class BoundedBeam {

  /** More than an exponential's and a logarithm's error. */
  private static final double MARGIN = 1e-9;

  private final int size;
  private final BeamChoices choices;

  /**
   * @param size of the beam
   */
  BoundedBeam(int size, BeamChoices choices) {
    this.size = size;
    this.choices = choices;
  }

  /**
   * Empty where only the whole search can tell.
   *
   * @param leastScore of a path, exclusive
   */
  Optional<BeamPath> best(double leastScore) {
    return likeliest()
        .map(BeamPath::score)
        .filter(bound -> bound > leastScore)
        .flatMap(this::bestFrom);
  }

  private Optional<BeamPath> likeliest() {
    BeamPath path = BeamPath.START;
    for (int i = 0; i < choices.length(); i++) {
      BeamChoice choice = choices.after(path, i);
      int likeliest = likeliest(choice);
      if (likeliest < 0) {
        return Optional.empty();
      }
      path = choice.follow(path, likeliest);
    }
    return Optional.of(path);
  }

  /** Of the outcomes that are allowed; negative where none is. */
  private int likeliest(BeamChoice choice) {
    int likeliest = -1;
    for (int i = 0; i < choice.outcomes(); i++) {
      if ((likeliest < 0 || choice.probability(i) > choice.probability(likeliest))
          && choice.allows(i)) {
        likeliest = i;
      }
    }
    return likeliest;
  }

  private Optional<BeamPath> bestFrom(double bound) {
    List<BeamPath> paths = List.of(BeamPath.START);
    for (int i = 0; i < choices.length(); i++) {
      List<BeamPath> next = new ArrayList<>();
      for (BeamPath path : paths) {
        if (!follow(path, choices.after(path, i), bound, next)) {
          return Optional.empty();
        }
      }
      Collections.sort(next);
      if (isTie(next, size)) {
        return Optional.empty();
      }
      paths = next.subList(0, Math.min(size, next.size()));
    }
    return paths.isEmpty() || isTie(paths, 1) ? Optional.empty() : Optional.of(paths.get(0));
  }

  /** Whether it takes more than the score to tell the first so many paths from the others. */
  private static boolean isTie(List<BeamPath> sorted, int count) {
    return sorted.size() > count && sorted.get(count - 1).score() == sorted.get(count).score();
  }

  /**
   * False where none of the likeliest outcomes is allowed: the whole search may take all others
   * then, which depends on the paths before this one.
   */
  private boolean follow(BeamPath path, BeamChoice choice, double bound, List<BeamPath> next) {
    double from = Math.exp(bound - path.score()) * (1 - MARGIN);
    boolean crowded = choice.countFrom(from) > size;
    double least = crowded ? choice.least(size) : from;
    boolean follows = false;
    for (int i = 0; i < choice.outcomes(); i++) {
      if (choice.probability(i) >= least && choice.allows(i)) {
        follows = true;
        BeamPath further = choice.follow(path, i);
        if (further.score() >= bound) {
          next.add(further);
        }
      }
    }
    return follows || !crowded;
  }
}
