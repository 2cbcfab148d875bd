package io.github.copyedit.rule.newsroom.headings;

/** How a heading uses capitals. */
enum HeadingStyle {
  SENTENCE("sentence case"),
  TITLE("Title Case"),
  UPPER("capitals"),
  LOWER("lower case from its first letter on"),
  /** Capitals on ordinary words and ordinary words without: neither the one nor the other. */
  MIXED("neither Title Case nor sentence case"),
  /** One word, all names, acronyms, quotes: can't be told. */
  UNCLEAR("no clear case");

  private final String inWords;

  HeadingStyle(String inWords) {
    this.inWords = inWords;
  }

  /** As messages say it. */
  String inWords() {
    return inWords;
  }
}
