package io.github.copyedit.document;

import java.util.regex.Pattern;

/**
 * The word that stands in the prose for what is no prose, such as code or a formula, so that the
 * sentence stays whole.
 */
public final class StandIn {

  private static final String USUAL = "Dummy0";
  private static final String BEHIND_ANOTHER = "Dummy1";
  private static final String BEHIND_AN = "Ina0";
  private static final int LOOK_BACK = 10;
  private static final Pattern AN =
      Pattern.compile("(?:^|.*[^\\p{L}])an ", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private StandIn() {}

  /**
   * @param prose that it follows: the word fits an article before it and doesn't repeat itself
   */
  public static String behind(CharSequence prose) {
    String tail =
        prose.subSequence(Math.max(0, prose.length() - LOOK_BACK), prose.length()).toString();
    boolean maybe = tail.regionMatches(true, tail.length() - 3, "an ", 0, 3);
    if (maybe && AN.matcher(tail).matches()) {
      return BEHIND_AN;
    }
    return tail.endsWith(USUAL + " ") ? BEHIND_ANOTHER : USUAL;
  }
}
