package io.github.copyedit.rule.newsroom;

import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleProvider;
import io.github.copyedit.rule.newsroom.dates.Undated;
import io.github.copyedit.rule.newsroom.furniture.AdMarker;
import io.github.copyedit.rule.newsroom.furniture.FurnitureReader;
import io.github.copyedit.rule.newsroom.furniture.MediaChrome;
import io.github.copyedit.rule.newsroom.furniture.NavResidue;
import io.github.copyedit.rule.newsroom.furniture.Promo;
import io.github.copyedit.rule.newsroom.furniture.RelatedLink;
import io.github.copyedit.rule.newsroom.furniture.ShareBar;
import io.github.copyedit.rule.newsroom.headings.HeadingCase;
import io.github.copyedit.rule.newsroom.leaks.AssistantResidue;
import io.github.copyedit.rule.newsroom.leaks.LeakedMarkup;
import io.github.copyedit.rule.newsroom.leaks.LeakedMetadata;
import io.github.copyedit.rule.newsroom.leaks.Mojibake;
import io.github.copyedit.rule.newsroom.leaks.Placeholder;
import io.github.copyedit.rule.newsroom.names.DoubleSpace;
import io.github.copyedit.rule.newsroom.names.MixedQuotes;
import io.github.copyedit.rule.newsroom.names.MixedSpelling;
import io.github.copyedit.rule.newsroom.names.NameDrift;
import io.github.copyedit.rule.newsroom.names.RepeatedParagraph;
import io.github.copyedit.rule.newsroom.names.UndefinedAcronym;
import io.github.copyedit.rule.newsroom.tree.BrokenLink;
import io.github.copyedit.rule.newsroom.tree.DuplicateHeadline;
import io.github.copyedit.rule.newsroom.tree.NearDuplicate;
import java.util.List;

/** The built-in rules, sorted by id. */
public final class NewsroomRules implements RuleProvider {

  @Override
  public List<Rule> rules() {
    FurnitureReader furniture = new FurnitureReader();
    return List.of(
        new AdMarker(),
        new AssistantResidue(),
        new BrokenLink(),
        new DoubleSpace(),
        new DuplicateHeadline(),
        new HeadingCase(),
        new LeakedMarkup(),
        new LeakedMetadata(),
        new MediaChrome(furniture),
        new MixedQuotes(),
        new MixedSpelling(),
        new Mojibake(),
        new NameDrift(),
        new NavResidue(furniture),
        new NearDuplicate(),
        new Placeholder(),
        new Promo(furniture),
        new RelatedLink(furniture),
        new RepeatedParagraph(),
        new ShareBar(furniture),
        new Undated(),
        new UndefinedAcronym());
  }
}
