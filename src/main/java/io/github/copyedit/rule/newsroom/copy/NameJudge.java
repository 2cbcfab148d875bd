package io.github.copyedit.rule.newsroom.copy;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn",
          "la", "le", "ten", "ter", "van", "von");

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "and", "as", "at", "but", "by", "for", "from", "he", "her", "his", "if", "in",
          "is", "it", "of", "on", "or", "she", "so", "that", "the", "their", "they", "this", "to",
          "was", "we", "with");

  private static final int LONGEST_ACRONYM = 6;

  private static final int MOST_SLIPS = 2;

  /** From this length on, people make two slips in a word. */
  private static final int LONG = 8;

  private final Document document;
  private final Set<String> nameWords;
  private Optional<ArticleNames> names = Optional.empty();

  public NameJudge(Document document) {
    this.document = document;
    this.nameWords =
        Lexicon.lines("name-words.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @param span of the unknown word in the block's prose
   * @param suggestions what it may be a misspelling of
   */
  public boolean isName(Block block, Span span, List<String> suggestions) {
    String word = ArticleNames.word(span.of(block.prose().text()));
    if (PARTICLES.contains(word)) {
      return next(block, span).isPresent();
    }
    if (names().isDrifted(word)) {
      return false;
    }
    boolean whole = standsAsName(word, block, span, suggestions);
    return whole
        || Arrays.stream(HYPHENS.split(word))
            .filter(part -> !part.equals(word))
            .anyMatch(part -> isKnownAsName(part) || hasShapeOfName(part, block));
  }

  private boolean standsAsName(String word, Block block, Span span, List<String> suggestions) {
    if (hasShapeOfName(word, block)) {
      return true;
    }
    boolean capitalized = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    if (!capitalized || CAPITALS.matcher(word).matches() || names().isCommon(word)) {
      return false;
    }
    if (names().isIntroduced(word)) {
      return true;
    }
    int within = names().countWithinSentences(word);
    if (within > 0) {
      // A surname may be near to one; but then it is somebody's, and repeated.
      return !isSlipOfNameWord(word, suggestions) || (within > 1 && names().isBehindName(word));
    }
    // Its place gives it the capital: then what looks like a word with a slip is one.
    boolean amongNames = block instanceof Block.Heading || next(block, span).isPresent();
    int most = amongNames || names().count(word) > 1 ? slips(word) : MOST_SLIPS;
    return suggestions.stream().noneMatch(right -> isSlip(word, right, most));
  }

  private boolean isKnownAsName(String word) {
    return names().isIntroduced(word) || names().countWithinSentences(word) > 1;
  }

  /** As acronyms and the names of products and organisations have it, whatever their place. */
  private boolean hasShapeOfName(String word, Block block) {
    boolean acronym =
        CAPITALS.matcher(word).matches()
            && word.length() <= LONGEST_ACRONYM
            && block.prose().text().chars().anyMatch(Character::isLowerCase);
    boolean mixed = MIXED_CASE.matcher(word).matches() || names().count(word) > 1;
    return acronym || (mixed && INNER_CAPITAL.matcher(word).find());
  }

  /** A place, a people, an office misspelt: capitalized, and yet no name of its own. */
  private boolean isSlipOfNameWord(String word, List<String> suggestions) {
    return suggestions.stream()
        .anyMatch(right -> nameWords.contains(right) && isSlip(word, right, slips(word)));
  }

  private static int slips(String word) {
    return word.length() >= LONG ? MOST_SLIPS : 1;
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

  /** The capitalized word right behind the span. */
  private static Optional<Token> next(Block block, Span span) {
    List<Token> tokens = Token.of(block);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).span().overlaps(span)) {
        Token next = tokens.get(i + 1);
        return Optional.of(next)
            .filter(Token::isCapitalized)
            .filter(token -> token.span().start() <= span.end() + 1);
      }
    }
    return Optional.empty();
  }

  private ArticleNames names() {
    ArticleNames known = names.orElseGet(() -> new ArticleNames(document));
    names = Optional.of(known);
    return known;
  }
}
