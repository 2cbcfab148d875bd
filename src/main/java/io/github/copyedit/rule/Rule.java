package io.github.copyedit.rule;

import io.github.copyedit.document.Document;

/** Looks for one kind of problem in an article. A rule keeps no state: several threads use one. */
public interface Rule {

  RuleInfo info();

  /** Whether its hits name rules of their own, so that its own id says nothing of what is on. */
  default boolean standsForMany() {
    return false;
  }

  /** Reports what it finds to {@code hits}, in any order. */
  void check(Document document, Hits hits);
}
