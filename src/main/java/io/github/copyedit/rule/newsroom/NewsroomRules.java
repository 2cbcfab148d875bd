package io.github.copyedit.rule.newsroom;

import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleProvider;
import io.github.copyedit.rule.newsroom.attribution.MissingAlt;
import io.github.copyedit.rule.newsroom.attribution.MissingByline;
import io.github.copyedit.rule.newsroom.attribution.MissingCredit;
import io.github.copyedit.rule.newsroom.attribution.MissingDateline;
import io.github.copyedit.rule.newsroom.attribution.UnattributedQuote;
import io.github.copyedit.rule.newsroom.dates.AmbiguousDate;
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
import io.github.copyedit.rule.newsroom.names.RepeatedParagraph;
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
    return List.of(
        new AdMarker(),
        new AmbiguousDate(),
        new AssistantResidue(),
        new BrokenLink(),
        new DateConflict(),
        new DateNotMachineReadable(),
        new DoubleSpace(),
        new DuplicateHeadline(),
        new EmptySection(),
        new FutureDate(),
        new HeadingCase(),
        new HeadingDuplicate(),
        new HeadingLevel(),
        new HeadingPunctuation(),
        new HeadingUnmarked(),
        new InvalidDate(),
        new LeakedMarkup(),
        new LeakedMetadata(),
        new LongHeadline(),
        new LongParagraph(),
        new LongSentence(),
        new MissingAlt(),
        new MissingByline(),
        new MissingCredit(),
        new MissingDateline(),
        new MissingHeadline(),
        new MixedQuotes(),
        new MixedSpelling(),
        new ModifiedBeforePublished(),
        new Mojibake(),
        new NameDrift(),
        new NearDuplicate(),
        new Placeholder(),
        new ReadingGrade(),
        new RelativeDate(),
        new RepeatedParagraph(),
        new RequiredSections(),
        new StaleItem(),
        new UnattributedQuote(),
        new Undated(),
        new UndefinedAcronym(),
        new WeekdayMismatch());
  }
}
