package io.github.copyedit.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The part of an article that a hit stands in: not every rule weighs the same in each. */
public enum Part {
  BODY,
  /** Headings, and a headline in the metadata. */
  HEADLINE,
  DEK,
  /** What belongs to a picture or a link: captions, alternative texts, titles. */
  CAPTION,
  /** Where the story was filed, as in {@code KYIV, Ukraine (AP)}. */
  DATELINE,
  /** Somebody's words, between quotation marks or in a block of their own. */
  QUOTE,
  LIST,
  TABLE,
  FOOTNOTE;

  public static Optional<Part> named(String name) {
    return Arrays.stream(values()).filter(part -> part.toString().equals(name)).findFirst();
  }

  /** As profiles call it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
