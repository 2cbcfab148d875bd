package io.github.copyedit.rule.newsroom;

import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleProvider;
import java.util.List;

/** The built-in rules, sorted by id. */
public final class NewsroomRules implements RuleProvider {

  @Override
  public List<Rule> rules() {
    return List.of(new AdMarker(), new HeadingCase(), new LeakedMetadata(), new Undated());
  }
}
