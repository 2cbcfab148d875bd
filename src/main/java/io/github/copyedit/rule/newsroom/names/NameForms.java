package io.github.copyedit.rule.newsroom.names;

import io.github.copyedit.rule.newsroom.copy.Likeness;
import io.github.copyedit.rule.newsroom.copy.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of an article: words that have a capital within a sentence, and what stands by them.
 */
final class NameForms {

  /**
   * A name and where it stands.
   *
   * @param neighbours names before it, as {@code Jane …}, and behind it, as {@code … Doe}
   * @param addresses forms of address before it, as {@code Mr}
   */
  record Form(String word, List<Token> uses, Set<String> neighbours, Set<String> addresses) {

    /** A person whom nobody has introduced by the first name. */
    boolean standsAlone() {
      return neighbours.isEmpty();
    }

    int count() {
      return uses.size();
    }
  }

  private static final int SHORTEST = 5;

  private static final Pattern BEHIND_ADDRESS = Pattern.compile("\\.?[\\h\\s]");

  /** Words of German, which gives nouns capitals. */
  private static final Set<String> GERMAN =
      Set.of(
          "der", "die", "das", "und", "ist", "nicht", "den", "von", "mit", "ein", "eine", "auf",
          "für", "sich", "dem", "des", "zu");

  private static final int LONGEST_GERMAN = 5;

  /** The share of them in a German text is twice as large or more. */
  private static final double GERMAN_SHARE = 0.08;

  private final Map<String, Form> forms;
  private final boolean nouns;

  private NameForms(Map<String, Form> forms, boolean nouns) {
    this.forms = forms;
    this.nouns = nouns;
  }

  /**
   * @param titles words with a capital that are no name
   * @param addresses those of them that stand before a person's name and nothing else
   */
  static NameForms of(List<Token> tokens, Set<String> titles, Set<String> addresses) {
    Map<String, Form> forms = new LinkedHashMap<>();
    int german = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isCapitalized()) {
        add(tokens, i, titles, addresses, forms);
      } else if (token.text().length() <= LONGEST_GERMAN) {
        german += GERMAN.contains(token.text()) ? 1 : 0;
      }
    }
    removeWords(tokens, forms);
    return new NameForms(forms, german > GERMAN_SHARE * tokens.size());
  }

  /** What the article writes without a capital as well is no name. */
  private static void removeWords(List<Token> tokens, Map<String, Form> forms) {
    Map<String, List<String>> byLower =
        forms.keySet().stream()
            .collect(Collectors.groupingBy(word -> word.toLowerCase(Locale.ROOT)));
    for (Token token : tokens) {
      List<String> words = token.isCapitalized() ? null : byLower.get(token.text());
      if (words != null) {
        forms.keySet().removeAll(words);
      }
    }
  }

  private static void add(
      List<Token> tokens,
      int at,
      Set<String> titles,
      Set<String> addresses,
      Map<String, Form> forms) {
    Token token = tokens.get(at);
    String word = word(token);
    if (word.length() < SHORTEST || word.length() > Likeness.LONGEST || !isName(word)) {
      return;
    }
    Optional<String> before =
        at > 0 ? neighbour(tokens.get(at - 1), token, true, titles) : Optional.empty();
    Optional<String> address =
        at > 0 ? address(tokens.get(at - 1), token, addresses) : Optional.empty();
    // Behind a first name a sentence's first word is none, nor behind "Mr."
    if (token.sentenceStart() && before.isEmpty() && address.isEmpty()) {
      return;
    }
    Form form =
        forms.computeIfAbsent(
            word,
            key -> new Form(key, new ArrayList<>(), new LinkedHashSet<>(), new LinkedHashSet<>()));
    form.uses().add(token);
    address.ifPresent(form.addresses()::add);
    before.ifPresent(name -> form.neighbours().add(name + " …"));
    if (at + 1 < tokens.size()) {
      neighbour(tokens.get(at + 1), token, false, titles)
          .ifPresent(name -> form.neighbours().add("… " + name));
    }
  }

  /** A capital, then letters that are not all capitals. */
  private static boolean isName(String word) {
    boolean low = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
        return false;
      }
      low = low || Character.isLowerCase(c);
    }
    return low && Character.isUpperCase(word.charAt(0));
  }

  private static Optional<String> neighbour(
      Token other, Token token, boolean before, Set<String> titles) {
    boolean adjoins = before ? other.isRightBefore(token) : token.isRightBefore(other);
    if (!adjoins || !other.isCapitalized()) {
      return Optional.empty();
    }
    String word = word(other);
    return isName(word) && !titles.contains(word) ? Optional.of(word) : Optional.empty();
  }

  /** With the full stop of its abbreviation or without. */
  private static Optional<String> address(Token other, Token token, Set<String> addresses) {
    if (other.block() != token.block() || !addresses.contains(other.text())) {
      return Optional.empty();
    }
    String text = token.block().prose().text();
    String between = text.substring(other.span().end(), token.span().start());
    return BEHIND_ADDRESS.matcher(between).matches() ? Optional.of(other.text()) : Optional.empty();
  }

  private static String word(Token token) {
    String text = token.text();
    boolean possessive = text.endsWith("'s") || text.endsWith("’s");
    return possessive ? text.substring(0, text.length() - 2) : text;
  }

  List<Form> all() {
    return List.copyOf(forms.values());
  }

  /** Whether nouns have capitals as names do. */
  boolean hasCapitalNouns() {
    return nouns;
  }
}
