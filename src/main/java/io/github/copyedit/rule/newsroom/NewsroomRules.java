package io.github.copyedit.rule.newsroom;

import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleProvider;
import io.github.copyedit.rule.newsroom.dates.Undated;
import io.github.copyedit.rule.newsroom.furniture.AdMarker;
import io.github.copyedit.rule.newsroom.headings.HeadingCase;
import io.github.copyedit.rule.newsroom.leaks.LeakedMetadata;
import java.util.List;

/** The built-in rules, sorted by id. */
public final class NewsroomRules implements RuleProvider {

  @Override
  public List<Rule> rules() {
    return List.of(new AdMarker(), new HeadingCase(), new LeakedMetadata(), new Undated());
  }
}
