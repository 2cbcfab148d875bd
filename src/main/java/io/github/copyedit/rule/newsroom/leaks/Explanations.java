package io.github.copyedit.rule.newsroom.leaks;

/** What each kind of leaked markup is, and what to do about it. */
final class Explanations {

  private Explanations() {}

  /** The message behind the passage itself. */
  static String of(MarkupScan.Kind kind) {
    return switch (kind) {
      case ENTITY ->
          "is the code of a character, and readers see the code. Write the character itself.";
      case TAG -> "is an HTML tag that readers see as text. Take it out, or let it do its work.";
      case SHORTCODE ->
          "is a shortcode that nothing has replaced, so readers see it. Take it out, or put in what"
              + " it stands for.";
      case TEMPLATE ->
          "is a template's tag that nothing has filled, so readers see it. Put in what it stands"
              + " for.";
      case BBCODE -> "is a code of forum software that readers see as text. Take it out.";
      case MARKDOWN -> "is Markdown that readers see as text here. Use the format's own markup.";
      case TRACKING ->
          "is an address with a tracker's parameters in full view. Cut it off at the question mark,"
              + " or link words instead.";
    };
  }
}
