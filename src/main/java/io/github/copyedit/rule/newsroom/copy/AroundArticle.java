package io.github.copyedit.rule.newsroom.copy;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page shows around the blocks of its article, where many templates put the date: it is no
 * copy, but readers see it.
 */
public final class AroundArticle {

  private static final int ABOVE = 6000;
  private static final int BELOW = 1500;

  /** A run of text between tags, or a machine's date in one. */
  private static final Pattern RUN =
      Pattern.compile(">([^<>{}]{6,60})<|\\bdatetime=[\"']([^\"'<>]{8,40})[\"']");

  /** Text between two tags, or in one, as the source has it. */
  public record Run(String text, Span source) {}

  /** What only a whole page has: a part of one gets its head elsewhere. */
  private static final Pattern HEAD = Pattern.compile("(?i)<(?:html|head|meta|title)\\b");

  private AroundArticle() {}

  /** Whether the article stands in a web page that has a place for metadata. */
  public static boolean isPage(Document document) {
    Span extent = document.extent();
    return WebPage.is(document.source().file())
        && HEAD.matcher(document.source().text()).region(extent.start(), extent.end()).find();
  }

  /** Short runs of text; none where the source is not markup. */
  public static List<Run> runs(Document document) {
    List<Span> copy = document.blocks().stream().map(Block::source).sorted().toList();
    if (copy.isEmpty() || !WebPage.is(document.source().file())) {
      return List.of();
    }
    Span extent = document.extent();
    int from = Math.max(extent.start(), copy.get(0).start() - ABOVE);
    List<Run> found = new ArrayList<>();
    for (Span block : copy) {
      collect(document, from, block.start(), found);
      from = Math.max(from, block.end());
    }
    collect(document, from, Math.min(extent.end(), from + BELOW), found);
    return found;
  }

  private static void collect(Document document, int from, int to, List<Run> found) {
    if (from >= to) {
      return;
    }
    Matcher matcher = RUN.matcher(document.source().text()).region(from, to);
    while (matcher.find()) {
      int group = matcher.group(1) == null ? 2 : 1;
      if (!matcher.group(group).isBlank()) {
        found.add(
            new Run(matcher.group(group), new Span(matcher.start(group), matcher.end(group))));
      }
    }
  }
}
