package io.github.copyedit.source;

/** Tells characters of a text from those that only a wrong encoding, or no text at all, has. */
final class Characters {

  private static final String BLANK_CONTROLS = "\t\n\u000B\f\r";

  private Characters() {}

  /** Whether there is no control character but blanks, and none that Unicode leaves undefined. */
  static boolean areText(String text) {
    return text.codePoints().allMatch(Characters::isText);
  }

  private static boolean isText(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> BLANK_CONTROLS.indexOf(c) >= 0;
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> false;
      default -> c != '\uFFFD';
    };
  }
}
