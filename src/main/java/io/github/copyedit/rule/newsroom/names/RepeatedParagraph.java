package io.github.copyedit.rule.newsroom.names;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.finding.Severity;
import io.github.copyedit.rule.Hits;
import io.github.copyedit.rule.Rule;
import io.github.copyedit.rule.RuleInfo;
import io.github.copyedit.rule.newsroom.copy.BlockWords;
import io.github.copyedit.rule.newsroom.copy.Excerpts;
import io.github.copyedit.rule.newsroom.copy.WholeLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds a paragraph that stands in the article twice. */
public final class RepeatedParagraph implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.of(
          "repeated-paragraph",
          "The same paragraph twice in one article",
          Severity.WARNING,
          "names");

  /** Shorter ones are refrains, labels, answers. */
  private static final int FEWEST_WORDS = 12;

  /** Words in a row that are compared at once. */
  private static final int RUN = 4;

  /** Share of the runs that two paragraphs must have in common. */
  private static final double ALIKE = 0.85;

  /** Far more than any sentence has behind its last letter. */
  private static final int LAST_CHARACTERS = 16;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。][\"”’»)\\]]{0,3}+\\s*+$");

  private final BlockWords reader;

  private record Earlier(Block block, List<String> words, Set<Integer> runs) {}

  public RepeatedParagraph(BlockWords reader) {
    this.reader = reader;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Hits hits) {
    List<Earlier> earlier = new ArrayList<>();
    Map<Integer, Integer> firstWithRun = new HashMap<>();
    for (Block block : document.blocks()) {
      List<String> words = isSentence(block) ? reader.of(document, block) : List.of();
      if (words.size() < FEWEST_WORDS) {
        continue;
      }
      hits.deadline().check();
      Set<Integer> runs = runs(words);
      Optional<Earlier> same = alike(runs, earlier, firstWithRun);
      if (same.isPresent()) {
        report(document, block, words, same.get(), hits);
      } else {
        runs.forEach(run -> firstWithRun.putIfAbsent(run, earlier.size()));
        earlier.add(new Earlier(block, words, runs));
      }
    }
  }

  /** Headlines, of which pages show lists, end without a period. */
  private static boolean isSentence(Block block) {
    String text = block.prose().text();
    return (block instanceof Block.Paragraph || block instanceof Block.ListItem)
        && SENTENCE_END
            .matcher(text)
            .region(Math.max(0, text.length() - LAST_CHARACTERS), text.length())
            .find();
  }

  private static Set<Integer> runs(List<String> words) {
    Set<Integer> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      int run = 1;
      for (int j = i; j < i + RUN; j++) {
        run = 31 * run + words.get(j).hashCode();
      }
      runs.add(run);
    }
    return runs;
  }

  /** Each run counts for the first paragraph that had it: one look a run, whatever the length. */
  private static Optional<Earlier> alike(
      Set<Integer> runs, List<Earlier> earlier, Map<Integer, Integer> firstWithRun) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (int run : runs) {
      Integer first = firstWithRun.get(run);
      if (first != null) {
        shared.merge(first, 1, Integer::sum);
      }
    }
    return shared.entrySet().stream()
        .filter(
            entry ->
                entry.getValue()
                    >= ALIKE * Math.max(runs.size(), earlier.get(entry.getKey()).runs().size()))
        .map(entry -> earlier.get(entry.getKey()))
        .findFirst();
  }

  private static void report(
      Document document, Block block, List<String> words, Earlier first, Hits hits) {
    boolean exact = words.equals(first.words());
    int line = document.source().lines().position(first.block().source().start()).line();
    String message =
        "“%s” stands in this article already, in line %d%s. Take out one of the two."
            .formatted(
                Excerpts.of(block.prose().text()), line, exact ? "" : " with small differences");
    hits.inProse(
        INFO,
        block,
        block.prose().all(),
        message,
        List.of(),
        exact ? WholeLines.without(document, block.source()) : Optional.empty());
  }
}
