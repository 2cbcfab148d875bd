package io.github.copyedit.document;

import io.github.copyedit.text.Span;

/**
 * A part of the source that rules on prose do not see.
 *
 * @param name the element's name with its id and classes as a CSS selector, such as {@code
 *     div.ad-slot}, or the format's own word
 * @param reason why, in a few words
 */
public record Omission(String name, String reason, Span source) {

  /** The reason of front matter that runs into the text for want of its closing line. */
  public static final String NEVER_CLOSED = "never closed";

  /** The reason of an empty element that a script fills with an advertisement. */
  public static final String AD_SLOT = "ad slot";
}
