package io.github.copyedit.rule;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A word or phrase as a house writes it, and the forms of it that count as the same: in capitals
 * throughout, with a capital at its start, and, where it has no capital at all, with one at the
 * start of each of its words. Straight and curly apostrophes are the same, and so are hyphens and
 * blanks of all kinds.
 *
 * @param written with straight apostrophes, plain hyphens and single blanks
 * @param language that it is one of; empty for all
 */
public record Term(String written, Optional<Locale> language) {

  /** Characters; what is longer is a sentence. */
  public static final int LONGEST = 100;

  public Term {
    written = TermText.of(Normalizer.normalize(written, Normalizer.Form.NFC)).plain().strip();
  }

  /** One of all languages. */
  public static Term of(String written) {
    return new Term(written, Optional.empty());
  }

  /** Equal for terms that differ in case only. */
  public String key() {
    return TermText.folded(written);
  }

  /** That of the term in capitals, in which an ß is two letters. */
  String keyOfCapitals() {
    return TermText.folded(inCapitals());
  }

  String inCapitals() {
    return written.toUpperCase(Locale.ROOT);
  }

  /** Whether it is a term of texts in the language. */
  public boolean isOf(Locale texts) {
    return language.map(own -> Languages.covers(own, texts)).orElse(true);
  }

  /** Whether some text could have both. */
  public boolean meets(Term other) {
    return language
        .flatMap(
            own ->
                other.language.map(its -> Languages.covers(own, its) || Languages.covers(its, own)))
        .orElse(true);
  }

  /**
   * Whether a text is this term.
   *
   * @param seen plain as {@link #written} is
   */
  public boolean fits(String seen) {
    return seen.equals(written) || seen.equals(inCapitals()) || isCapitalized(seen);
  }

  /** As written, but for capitals at the start. */
  private boolean isCapitalized(String seen) {
    if (seen.length() != written.length()) {
      return false;
    }
    boolean each = written.equals(written.toLowerCase(Locale.ROOT));
    for (int i = 0; i < seen.length(); i++) {
      char c = written.charAt(i);
      boolean start = i == 0 || (each && !TermText.isInWord(written, i - 1));
      boolean same = seen.charAt(i) == c || (start && seen.charAt(i) == Character.toUpperCase(c));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /**
   * Another word in the case that this one has in a text.
   *
   * @param seen fits this term
   */
  public String inCaseOf(String seen, String other) {
    if (seen.equals(written)) {
      return other;
    }
    if (seen.length() > 1 && seen.equals(inCapitals())) {
      return other.toUpperCase(Locale.ROOT);
    }
    return capitalized(other);
  }

  /** The words with a capital at their start. */
  public static String capitalized(String words) {
    int first = words.offsetByCodePoints(0, Math.min(1, words.length()));
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }
}
