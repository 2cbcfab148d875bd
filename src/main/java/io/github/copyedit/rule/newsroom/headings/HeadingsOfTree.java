package io.github.copyedit.rule.newsroom.headings;

import io.github.copyedit.rule.Note;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.Tree;
import io.github.copyedit.rule.TreeHits;
import io.github.copyedit.rule.newsroom.headings.HeadingReader.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Holds the headings of all articles to the style of most of them, level by level: chapters in
 * Title Case over sections in sentence case are a system.
 */
final class HeadingsOfTree {

  /** What can have a majority: a few headings of an article or two say little of the house. */
  private static final int FEWEST = 10;

  private static final int SHOWN = 0;
  private static final int STYLE = 1;
  private static final int SURE = 2;
  private static final int AS_TITLE = 3;
  private static final int AS_SENTENCE = 4;
  private static final int LEVEL = 5;

  private HeadingsOfTree() {}

  static String[] facts(HeadingCensus.Entry entry, CasedHeadings cased) {
    Reading reading = entry.reading();
    return new String[] {
      cased.shown(entry.heading()),
      reading.style().name(),
      Boolean.toString(reading.sure()),
      cased.rewrite(entry, HeadingStyle.TITLE).orElse(""),
      cased.rewrite(entry, HeadingStyle.SENTENCE).orElse(""),
      Integer.toString(entry.heading().level())
    };
  }

  static void check(RuleInfo info, Tree tree, TreeHits hits) {
    Map<String, List<HeadingStyle>> byLevel = new HashMap<>();
    for (Tree.Article article : tree.articles()) {
      for (Note note : article.notes()) {
        byLevel
            .computeIfAbsent(note.facts().get(LEVEL), level -> new ArrayList<>())
            .add(reading(note).style());
      }
    }
    Map<String, Majority> majorities = new HashMap<>();
    byLevel.forEach(
        (level, all) ->
            HeadingStyle.majority(all, FEWEST)
                .ifPresent(
                    style ->
                        majorities.put(level, new Majority(style, style.count(all), all.size()))));
    for (Tree.Article article : tree.articles()) {
      for (Note note : article.notes()) {
        Majority most = majorities.get(note.facts().get(LEVEL));
        if (most != null && reading(note).isUnlike(most.style())) {
          String message =
              HeadingCase.message(note.facts().get(SHOWN), reading(note).style(), most.inWords());
          hits.at(info, article, note, message, suggestions(note, most.style()));
        }
      }
    }
  }

  /** Of the headings of one level. */
  private record Majority(HeadingStyle style, int count, int all) {

    String inWords() {
      return "%d of the %d headings of its level in all articles are in %s"
          .formatted(count, all, style.inWords());
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
