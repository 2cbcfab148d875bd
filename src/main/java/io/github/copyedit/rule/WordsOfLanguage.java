package io.github.copyedit.rule;

import io.github.copyedit.rule.HouseWords.Rejected;
import io.github.copyedit.text.ApartSpans;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a house accepts and rejects in texts of one language. */
public final class WordsOfLanguage {

  /** Far enough to see that a word is part of an address, near enough to stay linear. */
  private static final int AROUND = 80;

  private final List<Term> terms;
  private final TermIndex<Term> accepted;
  private final TermIndex<Rejected> rejected;

  /** What is to be written instead may hold what is rejected: "the FBI" for "FBI". */
  private final TermIndex<Term> instead;

  /**
   * A rejected term in a text.
   *
   * @param span of the text
   * @param seen as it stands there, give or take the kind of its apostrophes, hyphens and blanks
   * @param replacements in its case
   */
  public record Use(Rejected rejected, Span span, String seen, List<String> replacements) {}

  WordsOfLanguage(List<Term> accepted, List<Rejected> rejected) {
    this.terms = accepted;
    this.accepted = new TermIndex<>(accepted, term -> term);
    this.rejected = new TermIndex<>(rejected, Rejected::term);
    this.instead =
        new TermIndex<>(
            rejected.stream().flatMap(each -> each.replacements().stream()).map(Term::of).toList(),
            term -> term);
  }

  /** The terms accepted, in the order of configuration. */
  public List<Term> terms() {
    return terms;
  }

  /** Whether a word, without the ending of a possessive, is one that the house accepts. */
  public boolean accepts(String word) {
    return !terms.isEmpty() && accepted.has(word);
  }

  /** What of a text is accepted, possessives included. */
  public ApartSpans acceptedIn(String text) {
    return apart(accepted.find(text));
  }

  /** Terms of several words may overlap: then they are one stretch. */
  private static ApartSpans apart(List<TermIndex.Match<Term>> matches) {
    List<Span> spans = new ArrayList<>();
    for (TermIndex.Match<Term> match : matches) {
      int last = spans.size() - 1;
      if (last >= 0 && spans.get(last).end() > match.reach().start()) {
        spans.set(last, spans.get(last).cover(match.reach()));
      } else {
        spans.add(match.reach());
      }
    }
    return new ApartSpans(spans);
  }

  /** What of a text is rejected, in its order and without overlaps. */
  public List<Use> rejectedIn(String text) {
    List<TermIndex.Match<Rejected>> matches = rejected.find(text);
    if (matches.isEmpty()) {
      return List.of();
    }
    ApartSpans right = acceptedIn(text);
    Longer rightInstead = new Longer(instead.find(text));
    List<Use> uses = new ArrayList<>();
    int end = 0;
    for (TermIndex.Match<Rejected> match : matches) {
      Span span = match.span();
      boolean lets =
          span.start() < end
              || right.around(span).isPresent()
              || rightInstead.hold(span)
              || isInAddress(text, span);
      List<String> replacements = match.found().replacementsFor(match.seen());
      if (!lets && !replacements.contains(match.seen())) {
        uses.add(new Use(match.found(), span, match.seen(), replacements));
        end = span.end();
      }
    }
    return uses;
  }

  /** Tells, for spans in their order, which are part of longer ones: one look at each. */
  private static final class Longer {

    private final List<TermIndex.Match<Term>> matches;
    private int next;

    /** The farthest end of those that begin before the span, and of the one that begins with it. */
    private int endBefore;

    private int endHere;

    Longer(List<TermIndex.Match<Term>> matches) {
      this.matches = matches;
    }

    boolean hold(Span span) {
      endBefore = Math.max(endBefore, endHere);
      endHere = 0;
      for (; next < matches.size(); next++) {
        Span other = matches.get(next).span();
        if (other.start() > span.start()) {
          break;
        }
        if (other.start() == span.start()) {
          endHere = other.end();
        } else {
          endBefore = Math.max(endBefore, other.end());
        }
      }
      return endBefore >= span.end() || endHere > span.end();
    }
  }

  /** In a web or mail address, the name of a file or an account, where nobody writes a word. */
  private static boolean isInAddress(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start > Math.max(0, span.start() - AROUND) && !isBlank(text, start - 1)) {
      start--;
    }
    while (end < Math.min(text.length(), span.end() + AROUND) && !isBlank(text, end)) {
      end++;
    }
    String chunk = text.substring(start, end);
    boolean dot =
        span.end() + 1 < text.length()
            && text.charAt(span.end()) == '.'
            && Character.isLetterOrDigit(text.charAt(span.end() + 1))
            && Character.isLetterOrDigit(text.charAt(span.end() - 1));
    boolean behindDot =
        span.start() > 1
            && text.charAt(span.start() - 1) == '.'
            && Character.isLetterOrDigit(text.charAt(span.start() - 2));
    return dot
        || behindDot
        || chunk.contains("://")
        || chunk.startsWith("www.")
        || Stream.of("@", "#", "_").anyMatch(chunk::contains);
  }

  private static boolean isBlank(String text, int at) {
    return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
  }
}
