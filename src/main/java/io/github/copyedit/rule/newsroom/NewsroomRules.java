package io.github.copyedit.rule.newsroom;

import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleProvider;
import io.github.copyedit.rule.newsroom.attribution.MissingAlt;
import io.github.copyedit.rule.newsroom.attribution.MissingByline;
import io.github.copyedit.rule.newsroom.attribution.MissingCredit;
import io.github.copyedit.rule.newsroom.attribution.MissingDateline;
import io.github.copyedit.rule.newsroom.attribution.UnattributedQuote;
import io.github.copyedit.rule.newsroom.copy.BlockWords;
import io.github.copyedit.rule.newsroom.dates.AmbiguousDate;
import io.github.copyedit.rule.newsroom.dates.ArticleDate;
import io.github.copyedit.rule.newsroom.dates.DateConflict;
import io.github.copyedit.rule.newsroom.dates.DateNotMachineReadable;
import io.github.copyedit.rule.newsroom.dates.FutureDate;
import io.github.copyedit.rule.newsroom.dates.InvalidDate;
import io.github.copyedit.rule.newsroom.dates.ModifiedBeforePublished;
import io.github.copyedit.rule.newsroom.dates.RelativeDate;
import io.github.copyedit.rule.newsroom.dates.StaleItem;
import io.github.copyedit.rule.newsroom.dates.Undated;
import io.github.copyedit.rule.newsroom.dates.WeekdayMismatch;
import io.github.copyedit.rule.newsroom.furniture.AdMarker;
import io.github.copyedit.rule.newsroom.furniture.FurnitureReader;
import io.github.copyedit.rule.newsroom.furniture.MediaChrome;
import io.github.copyedit.rule.newsroom.furniture.NavResidue;
import io.github.copyedit.rule.newsroom.furniture.Promo;
import io.github.copyedit.rule.newsroom.furniture.RelatedLink;
import io.github.copyedit.rule.newsroom.furniture.ShareBar;
import io.github.copyedit.rule.newsroom.headings.EmptySection;
import io.github.copyedit.rule.newsroom.headings.HeadingCase;
import io.github.copyedit.rule.newsroom.headings.HeadingDuplicate;
import io.github.copyedit.rule.newsroom.headings.HeadingLevel;
import io.github.copyedit.rule.newsroom.headings.HeadingPunctuation;
import io.github.copyedit.rule.newsroom.headings.HeadingUnmarked;
import io.github.copyedit.rule.newsroom.headings.LongHeadline;
import io.github.copyedit.rule.newsroom.headings.MissingHeadline;
import io.github.copyedit.rule.newsroom.headings.RequiredSections;
import io.github.copyedit.rule.newsroom.leaks.AssistantResidue;
import io.github.copyedit.rule.newsroom.leaks.LeakedMarkup;
import io.github.copyedit.rule.newsroom.leaks.LeakedMetadata;
import io.github.copyedit.rule.newsroom.leaks.Mojibake;
import io.github.copyedit.rule.newsroom.leaks.Placeholder;
import io.github.copyedit.rule.newsroom.names.DoubleSpace;
import io.github.copyedit.rule.newsroom.names.MixedQuotes;
import io.github.copyedit.rule.newsroom.names.MixedSpelling;
import io.github.copyedit.rule.newsroom.names.NameDrift;
import io.github.copyedit.rule.newsroom.names.RejectedTerm;
import io.github.copyedit.rule.newsroom.names.RepeatedParagraph;
import io.github.copyedit.rule.newsroom.names.TokenReader;
import io.github.copyedit.rule.newsroom.names.UndefinedAcronym;
import io.github.copyedit.rule.newsroom.readability.LongParagraph;
import io.github.copyedit.rule.newsroom.readability.LongSentence;
import io.github.copyedit.rule.newsroom.readability.ReadingGrade;
import io.github.copyedit.rule.newsroom.tree.BrokenLink;
import io.github.copyedit.rule.newsroom.tree.DuplicateHeadline;
import io.github.copyedit.rule.newsroom.tree.NearDuplicate;
import java.util.List;

/** The built-in rules, sorted by id. */
public final class NewsroomRules implements RuleProvider {

  @Override
  public List<Rule> rules() {
    // What several rules read of an article, they share.
    BlockWords words = new BlockWords();
    FurnitureReader furniture = new FurnitureReader(words);
    TokenReader tokens = new TokenReader();
    ArticleDate date = new ArticleDate();
    return List.of(
        new AdMarker(furniture),
        new AmbiguousDate(),
        new AssistantResidue(),
        new BrokenLink(),
        new DateConflict(date),
        new DateNotMachineReadable(date),
        new DoubleSpace(),
        new DuplicateHeadline(),
        new EmptySection(),
        new FutureDate(date),
        new HeadingCase(),
        new HeadingDuplicate(),
        new HeadingLevel(),
        new HeadingPunctuation(),
        new HeadingUnmarked(),
        new InvalidDate(),
        new LeakedMarkup(),
        new LeakedMetadata(date),
        new LongHeadline(),
        new LongParagraph(),
        new LongSentence(),
        new MediaChrome(furniture),
        new MissingAlt(),
        new MissingByline(),
        new MissingCredit(),
        new MissingDateline(),
        new MissingHeadline(),
        new MixedQuotes(),
        new MixedSpelling(tokens),
        new ModifiedBeforePublished(),
        new Mojibake(),
        new NameDrift(tokens),
        new NavResidue(furniture),
        new NearDuplicate(words),
        new Placeholder(),
        new Promo(furniture),
        new ReadingGrade(),
        new RejectedTerm(),
        new RelatedLink(furniture),
        new RelativeDate(date),
        new RepeatedParagraph(words),
        new RequiredSections(),
        new ShareBar(furniture),
        new StaleItem(date),
        new UnattributedQuote(),
        new Undated(date),
        new UndefinedAcronym(tokens),
        new WeekdayMismatch());
  }
}
