package io.github.copyedit.rule.grammar;

import java.util.ArrayList;
import java.util.List;

/**
 * What may follow at the places of one sequence. Paths whose last two outcomes are the same share
 * one evaluation, as the features look no further back. For one thread.
 */
final class BeamChoices {

  /** What was evaluated at a place. */
  private record Evaluated(SharedBeam.Place place, List<BeamChoice> choices) {}

  private final List<Evaluated> places;

  BeamChoices(List<SharedBeam.Place> places) {
    this.places = places.stream().map(place -> new Evaluated(place, new ArrayList<>(2))).toList();
  }

  int length() {
    return places.size();
  }

  BeamChoice after(BeamPath path, int index) {
    Evaluated here = places.get(index);
    for (BeamChoice known : here.choices()) {
      if (known.isOf(path)) {
        return known;
      }
    }
    BeamChoice choice = new BeamChoice(path, here.place());
    here.choices().add(choice);
    return choice;
  }
}
