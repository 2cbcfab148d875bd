package io.github.copyedit.rule;

import java.util.List;

/** Brings rules. Third parties' providers are found by {@link java.util.ServiceLoader}. */
public interface RuleProvider {

  List<Rule> rules();
}
