package io.github.copyedit.config;

import io.github.copyedit.rule.HouseWords;
import io.github.copyedit.rule.HouseWords.Rejected;
import io.github.copyedit.rule.Term;
import io.github.copyedit.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the words of a house, and refuses what contradicts itself. */
final class Wordlist {

  /** Where a term is written. */
  private record Place(ConfigSource source, Span span) {}

  private final Map<Term, Place> accepted = new LinkedHashMap<>();
  private final Map<Rejected, Place> rejected = new LinkedHashMap<>();
  private final Map<String, List<Rejected>> rejectedByKey = new HashMap<>();
  private final Set<Path> files = new LinkedHashSet<>();

  void accept(Term term, ConfigSource source, Span span) {
    accepted.putIfAbsent(term, new Place(source, span));
  }

  void reject(Rejected term, ConfigSource source, Span span) {
    Place place = new Place(source, span);
    List<Rejected> others =
        rejectedByKey.computeIfAbsent(term.term().key(), key -> new ArrayList<>());
    for (Rejected other : others) {
      boolean sameForm = other.term().written().equals(term.term().written());
      if (sameForm && other.term().meets(term.term()) && !other.equals(term)) {
        throw clash(term.term(), place, "is rejected here otherwise than in", rejected.get(other));
      }
    }
    if (rejected.putIfAbsent(term, place) == null) {
      others.add(term);
    }
  }

  void readFrom(Path file) {
    files.add(file);
  }

  /** The files that words were read from. */
  Set<Path> files() {
    return files;
  }

  /**
   * @throws ConfigException when a term is both accepted and rejected
   */
  HouseWords words() {
    accepted.forEach(
        (term, place) -> {
          for (Rejected other : rejectedByKey.getOrDefault(term.key(), List.of())) {
            if (other.contradicts(term)) {
              throw clash(
                  other.term(), rejected.get(other), "is rejected here, and accepted in", place);
            }
          }
        });
    return HouseWords.of(accepted.keySet(), rejected.keySet());
  }

  private static ConfigException clash(Term term, Place here, String how, Place there) {
    return here.source()
        .error(
            here.span(),
            "%s %s %s."
                .formatted(Wording.quote(term.written()), how, there.source().place(there.span())),
            "Keep one of the two.");
  }
}
