package io.github.copyedit.rule.newsroom.copy;

/** Passages as messages show them. */
public final class Excerpts {

  private static final int LONGEST = 60;

  private Excerpts() {}

  /** Cut at a character's edge, with an ellipsis, where it is long. */
  public static String of(String passage) {
    if (passage.length() <= LONGEST) {
      return passage;
    }
    int end = Character.isHighSurrogate(passage.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return passage.substring(0, end).stripTrailing() + "…";
  }
}
