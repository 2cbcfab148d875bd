package io.github.copyedit.document;

/** How it is known in which language an article is. */
public enum LanguageOrigin {
  /** It says so itself. */
  DECLARED,
  /** Configuration says so of it. */
  CONFIGURED,
  /** Its words show it. */
  DETECTED,
  /** Its words don't show another one than most articles have. */
  DEFAULT,
  /** It is taken for one like most articles: what tells languages apart was not to be had. */
  UNKNOWN
}
