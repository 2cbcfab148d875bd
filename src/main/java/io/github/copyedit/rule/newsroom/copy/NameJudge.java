package io.github.copyedit.rule.newsroom.copy;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.rule.Deadline;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells whether a word that no dictionary has is a name in one article. Spelling can't say more of
 * it then: whether it is spelled as elsewhere is {@code name-drift}'s business.
 */
public final class NameJudge {

  private static final Pattern HYPHENS = Pattern.compile("[-\u2010\u2011–]");

  /** A capital within the word, as in GateHouse or iStock; THe is a slip of the shift key. */
  private static final Pattern MIXED_CASE =
      Pattern.compile("(?!\\p{Lu}{2}\\p{Ll}++$)(?:\\p{Lu}\\p{L}*+|\\p{Ll}{1,2}\\p{Lu}\\p{L}*+)");

  private static final Pattern INNER_CAPITAL =
      Pattern.compile("\\p{Ll}\\p{Lu}|\\p{Lu}{2}.*\\p{Ll}");
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}&]+");

  private static final String BEHIND_DATELINE = ".,:/";

  /** Languages in which a capital says no more than that a word is a noun. */
  private static final Set<String> CAPITAL_NOUNS = Set.of("de", "lb", "nds");

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn",
          "la", "le", "ten", "ter", "van", "von");

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "and", "as", "at", "but", "by", "for", "from", "he", "her", "his", "if", "in",
          "is", "it", "of", "on", "or", "she", "so", "that", "the", "their", "they", "this", "to",
          "was", "we", "with");

  /** Of names with all their hyphens; what is longer would take long to compare and is none. */
  private static final int LONGEST = 100;

  private static final int LONGEST_ACRONYM = 6;

  /** Characters on either side that tell capitals of an acronym from those of a line. */
  private static final int AROUND = 80;

  private static final int MOST_SLIPS = 2;

  /** From this length on, people make two slips in a word. */
  private static final int LONG = 8;

  private final Document document;
  private final NameVocabulary vocabulary;
  private final Deadline deadline;
  private Optional<ArticleNames> names = Optional.empty();

  /**
   * @param deadline the article's
   */
  public NameJudge(Document document, NameVocabulary vocabulary, Deadline deadline) {
    this.document = document;
    this.vocabulary = vocabulary;
    this.deadline = deadline;
  }

  /**
   * @param span of the unknown word in the block's prose
   * @param suggestions what it may be a misspelling of
   */
  public boolean isName(Block block, Span span, Supplier<List<String>> suggestions) {
    String text = block.prose().text();
    String word = ArticleNames.word(span.of(text));
    if (word.length() > LONGEST) {
      return false;
    }
    if (PARTICLES.contains(word)) {
      return isBeforeCapital(text, span);
    }
    if (hasCapitalNouns(block)) {
      word = names().withoutGenitive(word);
    }
    if (names().isDrifted(word)) {
      return false;
    }
    List<String> parts = List.of(HYPHENS.split(word));
    boolean undivided =
        parts.stream().allMatch(part -> isCapitalized(part) || PARTICLES.contains(part));
    if (undivided || parts.size() == 1) {
      return standsAsName(word, block, span, suggestions);
    }
    return parts.stream()
        .filter(part -> isKnownAsName(part, block) || hasShapeOfName(part, text, span))
        // Else it is the other part that is misspelt.
        .anyMatch(part -> suggestions.get().stream().noneMatch(right -> right.contains(part)));
  }

  /**
   * Whether it is a name whatever it may be a misspelling of.
   *
   * @param span of the unknown word in the block's prose
   */
  public boolean isNameAnyway(Block block, Span span) {
    AtomicBoolean asked = new AtomicBoolean();
    boolean name =
        isName(
            block,
            span,
            () -> {
              asked.set(true);
              return List.of();
            });
    return name && !asked.get();
  }

  /** The word, if it has a capital within a sentence that says something. */
  Optional<String> nameWithinSentence(Block block, Span span) {
    return capitalized(block, span)
        .filter(word -> !hasCapitalNouns(block) && names().countWithinSentences(word) > 0);
  }

  /**
   * The word, if it is none that an article can show to be misspelt whatever others say.
   *
   * @param suggestions what it may be a misspelling of
   */
  Optional<String> mayBeName(Block block, Span span, Supplier<List<String>> suggestions) {
    return capitalized(block, span)
        .filter(word -> !CAPITALS.matcher(word).matches() && !HYPHENS.matcher(word).find())
        .filter(word -> !names().isDrifted(word) && !names().isCommon(word))
        .filter(word -> !isSlipOfNameWord(word, suggestions));
  }

  private static Optional<String> capitalized(Block block, Span span) {
    return Optional.of(ArticleNames.word(span.of(block.prose().text())))
        .filter(word -> isCapitalized(word) && word.length() <= LONGEST);
  }

  private static boolean isCapitalized(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private boolean standsAsName(
      String word, Block block, Span span, Supplier<List<String>> suggestions) {
    String text = block.prose().text();
    if (hasShapeOfName(word, text, span)) {
      return true;
    }
    if (isDateline(word, text, span)) {
      return suggestions.get().stream().noneMatch(right -> isSlip(word, right, 1));
    }
    if (!isCapitalized(word) || CAPITALS.matcher(word).matches() || names().isCommon(word)) {
      return false;
    }
    if (names().isIntroduced(word)) {
      return true;
    }
    if (hasCapitalNouns(block)) {
      return isNameAmongNouns(word, suggestions);
    }
    int within = names().countWithinSentences(word);
    if (within > 0) {
      // A surname may be near to one; but then it is somebody's, and repeated.
      return !isSlipOfNameWord(word, suggestions) || (within > 1 && names().isBehindName(word));
    }
    // Its place gives it the capital: then what looks like a word with a slip is one.
    boolean amongNames = block instanceof Block.Heading || isBeforeCapital(text, span);
    int most = amongNames || names().count(word) > 1 ? slips(word) : MOST_SLIPS;
    return suggestions.get().stream().noneMatch(right -> isSlip(word, right, most));
  }

  /**
   * Where nouns have capitals, three words with one in a row end with somebody's name: "Trainer
   * Roland Feuchtmayr". Two often do, as "Roland Feuchtmayr" and unlike "Ende September". For
   * others it speaks that they look like no word with a slip, as compounds do that only their
   * region or their kitchen knows.
   */
  private boolean isNameAmongNouns(String word, Supplier<List<String>> suggestions) {
    int before = names().capitalsBefore(word);
    boolean repeated = names().count(word) > 1;
    int most = before > 0 ? 1 : repeated ? slips(word) : MOST_SLIPS;
    return before > 1
        || (before == 1 && repeated)
        || suggestions.get().stream().noneMatch(right -> isSlip(word, right, most));
  }

  private boolean isKnownAsName(String word, Block block) {
    return names().isIntroduced(word)
        || (!hasCapitalNouns(block) && names().countWithinSentences(word) > 1);
  }

  /** Whether the block is in a language in which a capital says little. */
  boolean hasCapitalNouns(Block block) {
    return CAPITAL_NOUNS.contains(document.languageOf(block).getLanguage());
  }

  /** As acronyms and the names of products and organisations have it, whatever their place. */
  private boolean hasShapeOfName(String word, String text, Span span) {
    boolean acronym =
        CAPITALS.matcher(word).matches()
            && word.length() <= LONGEST_ACRONYM
            && !isAmongCapitals(text, span);
    boolean mixed = MIXED_CASE.matcher(word).matches() || names().count(word) > 1;
    return acronym || (mixed && INNER_CAPITAL.matcher(word).find());
  }

  /** The place that a report begins with, as in "AULENDORF. Gestern": its dateline. */
  private static boolean isDateline(String word, String text, Span span) {
    return span.start() == 0
        && span.end() < text.length()
        && BEHIND_DATELINE.indexOf(text.charAt(span.end())) >= 0
        && CAPITALS.matcher(word).matches()
        && !isAmongCapitals(text, span);
  }

  /** Whether all is in capitals around it, as in a headline of tabloids: then they say nothing. */
  private static boolean isAmongCapitals(String text, Span span) {
    int from = Math.max(0, span.start() - AROUND);
    int to = Math.min(text.length(), span.end() + AROUND);
    return text.substring(from, to).chars().noneMatch(Character::isLowerCase);
  }

  /** A place, a people, an office misspelt: capitalized, and yet no name of its own. */
  private boolean isSlipOfNameWord(String word, Supplier<List<String>> suggestions) {
    // To make suggestions takes long, and few words are near to one of these.
    return vocabulary.common().isNear(word, MOST_SLIPS)
        && suggestions.get().stream()
            .filter(vocabulary.common()::contains)
            .anyMatch(right -> isSlip(word, right, Math.max(slips(word), slips(right))));
  }

  private static int slips(String word) {
    return word.length() >= LONG ? MOST_SLIPS : 1;
  }

  /** Whether a word may be meant by another. */
  static boolean isSlip(String word, String right) {
    return isSlip(word, right, slips(word));
  }

  /** A blank left out is one next to a small word; other compounds are common in names. */
  private static boolean isSlip(String word, String right, int most) {
    if (right.indexOf(' ') > 0) {
      return Stream.of(right.split(" "))
          .anyMatch(part -> SMALL_WORDS.contains(part.toLowerCase(Locale.ROOT)));
    }
    return EditDistance.between(word.toLowerCase(Locale.ROOT), right.toLowerCase(Locale.ROOT), most)
        <= most;
  }

  /** Whether the next word, one blank behind the span, has a capital. */
  private static boolean isBeforeCapital(String text, Span span) {
    int next = span.end() + 1;
    return next < text.length()
        && Character.isSpaceChar(text.charAt(span.end()))
        && Character.isUpperCase(text.charAt(next));
  }

  private ArticleNames names() {
    ArticleNames known = names.orElseGet(() -> new ArticleNames(document, vocabulary, deadline));
    names = Optional.of(known);
    return known;
  }
}
