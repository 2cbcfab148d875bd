package io.github.copyedit.rule.newsroom.headings;

import io.github.copyedit.rule.Note;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.Tree;
import io.github.copyedit.rule.TreeHits;
import io.github.copyedit.rule.newsroom.headings.HeadingReader.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds the headings of all articles to the style of most of them. */
final class HeadingsOfTree {

  /** What can have a majority: a few headings of an article or two say little of the house. */
  private static final int FEWEST = 10;

  private static final int SHOWN = 0;
  private static final int STYLE = 1;
  private static final int SURE = 2;
  private static final int AS_TITLE = 3;
  private static final int AS_SENTENCE = 4;

  private HeadingsOfTree() {}

  static String[] facts(HeadingCensus.Entry entry, CasedHeadings cased) {
    Reading reading = entry.reading();
    return new String[] {
      cased.shown(entry.heading()),
      reading.style().name(),
      Boolean.toString(reading.sure()),
      cased.rewrite(entry, HeadingStyle.TITLE).orElse(""),
      cased.rewrite(entry, HeadingStyle.SENTENCE).orElse("")
    };
  }

  static void check(RuleInfo info, Tree tree, TreeHits hits) {
    List<HeadingStyle> all =
        tree.articles().stream()
            .flatMap(article -> article.notes().stream())
            .map(note -> reading(note).style())
            .toList();
    majority(all).ifPresent(style -> report(info, style, all, tree, hits));
  }

  /** That of two thirds or more. */
  private static Optional<HeadingStyle> majority(List<HeadingStyle> all) {
    return Arrays.stream(HeadingStyle.values())
        .filter(style -> all.size() >= FEWEST && count(style, all) * 3 >= all.size() * 2L)
        .findFirst();
  }

  private static long count(HeadingStyle style, List<HeadingStyle> all) {
    return all.stream().filter(style::equals).count();
  }

  private static void report(
      RuleInfo info, HeadingStyle style, List<HeadingStyle> all, Tree tree, TreeHits hits) {
    String rule =
        "%d of the %d headings in all articles are in %s"
            .formatted(count(style, all), all.size(), style.inWords());
    for (Tree.Article article : tree.articles()) {
      for (Note note : article.notes()) {
        Reading reading = reading(note);
        if (reading.isUnlike(style)) {
          String message = HeadingCase.message(note.facts().get(SHOWN), reading.style(), rule);
          hits.at(info, article, note, message, suggestions(note, style));
        }
      }
    }
  }

  private static Reading reading(Note note) {
    return new Reading(
        HeadingStyle.valueOf(note.facts().get(STYLE)),
        Boolean.parseBoolean(note.facts().get(SURE)));
  }

  private static String[] suggestions(Note note, HeadingStyle style) {
    String rewritten =
        switch (style) {
          case TITLE -> note.facts().get(AS_TITLE);
          case SENTENCE -> note.facts().get(AS_SENTENCE);
          default -> "";
        };
    return Stream.of(rewritten).filter(text -> !text.isEmpty()).toArray(String[]::new);
  }
}
