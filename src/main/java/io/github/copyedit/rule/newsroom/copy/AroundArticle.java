package io.github.copyedit.rule.newsroom.copy;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page shows around the blocks of its article, where many templates put the date: it is no
 * copy, but readers see it.
 */
public final class AroundArticle {

  private static final Set<String> MARKUP = Set.of("html", "htm", "xhtml");
  private static final int ABOVE = 6000;
  private static final int BELOW = 1500;

  /** A run of text between tags, or a machine's date in one. */
  private static final Pattern RUN =
      Pattern.compile(">([^<>{}]{6,60})<|\\bdatetime=[\"']([^\"'<>]{8,40})[\"']");

  private AroundArticle() {}

  /** Short runs of text; none where the source is not markup. */
  public static List<String> texts(Document document) {
    List<Span> copy = document.blocks().stream().map(Block::source).sorted().toList();
    if (copy.isEmpty() || !MARKUP.contains(document.source().extension())) {
      return List.of();
    }
    Span extent = document.extent();
    int from = Math.max(extent.start(), copy.get(0).start() - ABOVE);
    List<String> found = new ArrayList<>();
    for (Span block : copy) {
      collect(document, from, block.start(), found);
      from = Math.max(from, block.end());
    }
    collect(document, from, Math.min(extent.end(), from + BELOW), found);
    return found;
  }

  private static void collect(Document document, int from, int to, List<String> found) {
    if (from >= to) {
      return;
    }
    Matcher matcher = RUN.matcher(document.source().text()).region(from, to);
    while (matcher.find()) {
      String run = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      if (!run.isBlank()) {
        found.add(run.strip());
      }
    }
  }
}
