package io.github.copyedit.document;

import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the stet and Vale comments of one article and works out what each of them covers.
 *
 * <p>A directive inside a block, with words of the block behind it, covers the rest of that block;
 * else it covers the next one. {@code stet on} ends every open stretch, {@code stet on rule} those
 * that name the rule; a stretch for all rules, or for {@code LT.*}, goes on without that rule.
 */
public final class SuppressionScanner {

  /** A directive and where it stands. */
  private record Placed(StetDirective directive, Span place) {}

  /**
   * Each is compared with those behind it; a file with more of them was written to keep the run
   * busy.
   */
  private static final int MOST_DIRECTIVES = 5_000;

  /** Each stretch keeps its own, and every finding is compared with them. */
  private static final int MOST_RESUMED = 100_000;

  private final List<Placed> comments = new ArrayList<>();
  private final List<Placed> wholeArticle = new ArrayList<>();
  private final List<Span> constructs = new ArrayList<>();
  private int resumedSoFar;

  /**
   * A comment, or a bracketed line of plain text without its brackets.
   *
   * @param text between the comment marks
   * @param place of the whole comment, marks included
   * @return whether it is a directive
   * @throws UnreadableDocumentException for more directives than a person writes
   */
  public boolean comment(String text, Span place) {
    Optional<StetDirective> directive = StetDirective.parse(text);
    if (directive.isPresent() && comments.size() == MOST_DIRECTIVES) {
      throw tooMany();
    }
    directive.ifPresent(found -> comments.add(new Placed(found, place)));
    return directive.isPresent();
  }

  /** The rules that front matter names under {@code stet}; they hold for the whole article. */
  public void frontMatter(List<String> rules, Span place) {
    if (!rules.isEmpty()) {
      wholeArticle.add(new Placed(StetDirective.forArticle(rules), place));
    }
  }

  /**
   * A table, a list or a quotation of several blocks: a directive right before it covers it as a
   * whole.
   */
  public void construct(Span source) {
    constructs.add(source);
  }

  /**
   * @param extent of the article
   * @param blocks in the order of the source: a directive covers the next one
   */
  public List<Suppression> build(Span extent, List<Block> blocks) {
    List<Suppression> built = new ArrayList<>();
    wholeArticle.forEach(
        placed -> built.add(suppression(placed, placed.directive().rules(), extent)));
    if (comments.isEmpty()) {
      built.sort(Comparator.comparing(Suppression::place));
      return List.copyOf(built);
    }
    NextBlocks next = new NextBlocks(blocks, constructs);
    List<Placed> inOrder = comments.stream().sorted(Comparator.comparing(Placed::place)).toList();
    for (int i = 0; i < inOrder.size(); i++) {
      Placed placed = inOrder.get(i);
      List<Placed> later = inOrder.subList(i + 1, inOrder.size());
      switch (placed.directive().effect()) {
        case NEXT -> {
          int end =
              next.endAfter(placed.place().end(), Math.max(placed.place().end(), extent.end()));
          built.add(
              suppression(
                  placed, placed.directive().rules(), new Span(placed.place().start(), end)));
        }
        case OFF -> built.addAll(stretches(placed, later, extent));
        case ON -> {
          if (inOrder.subList(0, i).stream()
              .noneMatch(off -> placed.directive().answers(off.directive()))) {
            // It covers nothing, so that it is reported as unused: it ends a stretch that nobody
            // began.
            Span nothing = new Span(placed.place().end(), placed.place().end());
            built.add(suppression(placed, placed.directive().rules(), nothing));
          }
        }
      }
    }
    built.sort(Comparator.comparing(Suppression::place));
    return List.copyOf(built);
  }

  /** One suppression for each end: rules that are switched off together may come on one by one. */
  private List<Suppression> stretches(Placed off, List<Placed> later, Span extent) {
    int open = Math.max(off.place().end(), extent.end());
    if (off.directive().rules().isEmpty()) {
      int end = end(off.directive(), later, open);
      return List.of(stretch(off, List.of(), end, later));
    }
    Map<Integer, List<String>> rulesByEnd = new LinkedHashMap<>();
    for (String rule : off.directive().rules()) {
      int end = end(off.directive().of(List.of(rule)), later, open);
      rulesByEnd.computeIfAbsent(end, key -> new ArrayList<>()).add(rule);
    }
    List<Suppression> stretches = new ArrayList<>();
    rulesByEnd.forEach((end, rules) -> stretches.add(stretch(off, rules, end, later)));
    return stretches;
  }

  private Suppression stretch(Placed off, List<String> rules, int end, List<Placed> later) {
    Map<String, Integer> resumed = new LinkedHashMap<>();
    StetDirective directive = off.directive().of(rules);
    for (Placed on : later) {
      if (on.place().end() >= end) {
        break;
      }
      on.directive()
          .resumedWithin(directive)
          .forEach(rule -> resumed.putIfAbsent(rule, on.place().end()));
    }
    resumedSoFar += resumed.size();
    if (resumedSoFar > MOST_RESUMED) {
      throw tooMany();
    }
    return new Suppression(
        rules,
        directive.reason(),
        new Span(off.place().start(), end),
        off.place(),
        resumed.entrySet().stream()
            .map(entry -> new Suppression.Resumed(entry.getKey(), entry.getValue()))
            .toList());
  }

  private static UnreadableDocumentException tooMany() {
    return new UnreadableDocumentException(
        "The article has more than "
            + MOST_DIRECTIVES
            + " stet or vale comments, or comments with too many rules."
            + " Switch the rules off in the configuration instead.");
  }

  private static int end(StetDirective off, List<Placed> later, int open) {
    return later.stream()
        .filter(placed -> placed.directive().closesAnyOf(off))
        .mapToInt(placed -> placed.place().end())
        .findFirst()
        .orElse(open);
  }

  private static Suppression suppression(Placed placed, List<String> rules, Span scope) {
    return new Suppression(rules, placed.directive().reason(), scope, placed.place());
  }
}
