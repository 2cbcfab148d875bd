package io.github.copyedit.rule;

import io.github.copyedit.document.Document;

/** Looks for one kind of problem in an article. A rule keeps no state: several threads use one. */
public interface Rule {

  RuleInfo info();

  /** Reports what it finds to {@code hits}, in any order. */
  void check(Document document, Hits hits);
}
