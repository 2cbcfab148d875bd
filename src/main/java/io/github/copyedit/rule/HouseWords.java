package io.github.copyedit.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that a house has decided on: those that are right whatever a dictionary says, and those
 * that it doesn't use. There may be many, so one value is shared by all files that it holds for.
 */
public final class HouseWords {

  public static final HouseWords NONE = new HouseWords(List.of(), List.of());

  /**
   * A term that the house doesn't use.
   *
   * @param replacements to write instead, the best first; may be none
   * @param reason a sentence, or empty
   */
  public record Rejected(Term term, List<String> replacements, String reason) {
    public Rejected {
      replacements = List.copyOf(replacements);
    }

    /** The replacements in the case that the term has in a text. */
    List<String> replacementsFor(String seen) {
      return replacements.stream().map(other -> term.inCaseOf(seen, other)).distinct().toList();
    }

    /** Whether what the house accepts would be reported, or the other way round. */
    public boolean contradicts(Term accepted) {
      String right = accepted.written();
      return term.meets(accepted)
          && (accepted.fits(term.written())
              || (term.fits(right) && !replacementsFor(right).contains(right)));
    }
  }

  private final List<Term> accepted;
  private final List<Rejected> rejected;
  private final int hash;
  private final Map<Optional<Locale>, WordsOfLanguage> byLanguage = new ConcurrentHashMap<>();

  private HouseWords(Collection<Term> accepted, Collection<Rejected> rejected) {
    this.accepted = List.copyOf(accepted);
    this.rejected = List.copyOf(rejected);
    this.hash = 31 * this.accepted.hashCode() + this.rejected.hashCode();
  }

  public static HouseWords of(Collection<Term> accepted, Collection<Rejected> rejected) {
    return accepted.isEmpty() && rejected.isEmpty() ? NONE : new HouseWords(accepted, rejected);
  }

  /** Words and phrases of all languages. */
  public static HouseWords accepting(Set<String> words) {
    return of(words.stream().sorted().map(Term::of).toList(), List.of());
  }

  public List<Term> accepted() {
    return accepted;
  }

  public List<Rejected> rejected() {
    return rejected;
  }

  /** These and others that win where the two decide on one word. */
  public HouseWords with(HouseWords later) {
    if (later.equals(NONE)) {
      return this;
    }
    Map<String, List<Rejected>> rejectedLater = new LinkedHashMap<>();
    later.rejected.forEach(
        each ->
            rejectedLater.computeIfAbsent(each.term().key(), key -> new ArrayList<>()).add(each));
    Map<String, List<Term>> acceptedLater = new LinkedHashMap<>();
    later.accepted.forEach(
        each -> acceptedLater.computeIfAbsent(each.key(), key -> new ArrayList<>()).add(each));
    List<Term> right = new ArrayList<>(accepted);
    right.removeIf(
        term ->
            rejectedLater.getOrDefault(term.key(), List.of()).stream()
                .anyMatch(each -> each.contradicts(term)));
    right.addAll(later.accepted);
    List<Rejected> wrong = new ArrayList<>(rejected);
    wrong.removeIf(
        each ->
            rejectedLater.containsKey(each.term().key())
                || acceptedLater.getOrDefault(each.term().key(), List.of()).stream()
                    .anyMatch(each::contradicts));
    wrong.addAll(later.rejected);
    return of(right, wrong);
  }

  /** Those of texts in one language. */
  public WordsOfLanguage in(Locale language) {
    return where(Optional.of(language));
  }

  /** All, for what is known without its language. */
  public WordsOfLanguage inAnyLanguage() {
    return where(Optional.empty());
  }

  private WordsOfLanguage where(Optional<Locale> language) {
    return byLanguage.computeIfAbsent(
        language,
        texts ->
            new WordsOfLanguage(
                accepted.stream().filter(term -> isOf(term, texts)).toList(),
                rejected.stream().filter(each -> isOf(each.term(), texts)).toList()));
  }

  private static boolean isOf(Term term, Optional<Locale> texts) {
    return texts.map(term::isOf).orElse(true);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof HouseWords words
            && hash == words.hash
            && accepted.equals(words.accepted)
            && rejected.equals(words.rejected));
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
