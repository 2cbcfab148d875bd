package io.github.copyedit.config;

/**
 * Names one rule, or with an asterisk at its end all whose ids start so.
 *
 * @param text such as {@code ad-marker} or {@code LT.*}
 */
public record RulePattern(String text) {

  static final String GRAMMAR = "LT.";

  /**
   * @throws IllegalArgumentException when it is empty or has an asterisk before its end; the
   *     message says so
   */
  public RulePattern {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a rule without a name");
    }
    int asterisk = text.indexOf('*');
    if (asterisk >= 0 && asterisk < text.length() - 1) {
      throw new IllegalArgumentException("an asterisk works only at the end of a rule's name");
    }
  }

  public boolean isWildcard() {
    return text.endsWith("*");
  }

  public boolean matches(String id) {
    return isWildcard() ? id.startsWith(prefix()) : id.equals(text);
  }

  /** Whether every rule that {@code name}, an id or a wildcard, can mean is matched. */
  boolean covers(String name) {
    return name.endsWith("*") ? isWildcard() && name.startsWith(prefix()) : matches(name);
  }

  /** Whether some rule that {@code name}, an id or a wildcard, can mean may be matched. */
  boolean overlaps(String name) {
    return covers(name) || (name.endsWith("*") && new RulePattern(name).covers(text));
  }

  /** The greater the more exactly it names a rule. */
  int specificity() {
    return isWildcard() ? prefix().length() : Integer.MAX_VALUE;
  }

  /** Whether it names rules of LanguageTool and no others. */
  boolean isGrammar() {
    return text.startsWith(GRAMMAR);
  }

  /** Whether it names some of LanguageTool's rules, so that LanguageTool must know them. */
  boolean namesGrammarRules() {
    return isGrammar() && !prefix().equals(GRAMMAR);
  }

  /** Without the asterisk. */
  String prefix() {
    return isWildcard() ? text.substring(0, text.length() - 1) : text;
  }

  @Override
  public String toString() {
    return text;
  }
}
