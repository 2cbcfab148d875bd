package io.github.copyedit.finding;

import java.util.regex.Pattern;

/**
 * The name of a rule: kebab-case for a built-in one, {@code Style.Rule} for one of a house style,
 * {@code LT.} and LanguageTool's own id for one of LanguageTool's.
 */
public record RuleId(String value) implements Comparable<RuleId> {

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][\\w\\-.:\\[\\]]*");
  private static final String LANGUAGE_TOOL = "LT.";

  public RuleId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a rule id: " + value);
    }
  }

  public static RuleId ofLanguageTool(String id) {
    return new RuleId(LANGUAGE_TOOL + id);
  }

  public boolean isLanguageTool() {
    return value.startsWith(LANGUAGE_TOOL);
  }

  /**
   * Rank when findings overlap: the lowest wins. Newsroom rules 0, house styles 1, LanguageTool 2.
   */
  public int generality() {
    return isLanguageTool() ? 2 : value.indexOf('.') >= 0 ? 1 : 0;
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
