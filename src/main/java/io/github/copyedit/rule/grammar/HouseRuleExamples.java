package io.github.copyedit.rule.grammar;

import io.github.copyedit.rule.Deadline;
import io.github.copyedit.rule.GrammarOptionException;
import io.github.copyedit.rule.HouseRules;
import io.github.copyedit.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.CorrectExample;
import org.languagetool.rules.ExampleSentence;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;

/**
 * Tries rules on their own examples: each alone, so that it costs no more than to read these.
 *
 * <p>It does so on a thread of its own, as nothing stops a regular expression that takes for ever:
 * that thread is left behind then, a daemon.
 */
final class HouseRuleExamples {

  private static final Duration MOST_FOR_A_RULE = Duration.ofSeconds(5);
  private static final int MILLIS_BETWEEN_LOOKS = 100;

  /**
   * @param deadline of the thread that tries it
   */
  private record Trial(AbstractPatternRule rule, Deadline deadline) {}

  private static final String OPEN = "<marker>";

  private record Found(Span span, Set<String> suggestions) {}

  private final HouseRules file;
  private final JLanguageTool tool;
  private final Duration most;
  private volatile Optional<Trial> trial = Optional.empty();

  HouseRuleExamples(HouseRules file, JLanguageTool tool) {
    this(file, tool, MOST_FOR_A_RULE);
  }

  /**
   * @param most processor time that a rule may take with its examples
   */
  HouseRuleExamples(HouseRules file, JLanguageTool tool, Duration most) {
    this.file = file;
    this.tool = tool;
    this.most = most;
  }

  /**
   * @throws GrammarOptionException for the first that finds something else
   */
  void check(List<AbstractPatternRule> rules) {
    Map<String, List<AbstractPatternRule>> byRule = new LinkedHashMap<>();
    for (AbstractPatternRule rule : rules) {
      // Those that count need more text than an example has.
      if (rule.getMinPrevMatches() == 0) {
        byRule.computeIfAbsent(rule.getFullId(), id -> new ArrayList<>()).add(rule);
      }
    }
    FutureTask<Void> all = new FutureTask<>(() -> byRule.values().forEach(this::checkOne), null);
    Thread thread = new Thread(all, "copyedit-examples");
    thread.setDaemon(true);
    thread.start();
    await(all, thread);
  }

  private void await(FutureTask<Void> all, Thread thread) {
    while (true) {
      try {
        all.get(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
        thread.join();
        return;
      } catch (TimeoutException e) {
        trial.filter(now -> now.deadline().passed()).ifPresent(this::takesTooLong);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RuntimeException wrong) {
          throw wrong;
        }
        throw new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while trying rules", e);
      }
    }
  }

  private void takesTooLong(Trial slow) {
    throw HouseRuleLoader.wrong(
        file,
        slow.rule(),
        "the rule %s takes too long with its examples.".formatted(slow.rule().getId()),
        "Look for a repetition within a repetition in its regular expressions, such as (a+)+.");
  }

  /**
   * @param variants that LanguageTool made of one rule, which has alternatives
   */
  private void checkOne(List<AbstractPatternRule> variants) {
    AbstractPatternRule rule = variants.get(0);
    trial = Optional.of(new Trial(rule, Deadline.in(most)));
    for (IncorrectExample example : rule.getIncorrectExamples()) {
      checkWrong(example, rule, find(example, variants));
    }
    for (CorrectExample example : rule.getCorrectExamples()) {
      if (!find(example, variants).isEmpty()) {
        throw fails(rule, "finds something in its example of good copy", example);
      }
    }
  }

  private void checkWrong(IncorrectExample example, AbstractPatternRule rule, List<Found> found) {
    if (found.isEmpty()) {
      throw fails(rule, "finds nothing in its example", example);
    }
    Span marked = marked(example);
    List<Found> there = found.stream().filter(match -> match.span().equals(marked)).toList();
    if (there.isEmpty()) {
      throw fails(rule, "finds other words than the marked ones in its example", example);
    }
    Set<String> wanted = filled(example.getCorrections());
    boolean given = !example.getCorrections().isEmpty();
    if (given && there.stream().noneMatch(match -> match.suggestions().equals(wanted))) {
      throw fails(
          rule,
          "suggests %s instead of %s for its example"
              .formatted(listed(there.get(0).suggestions()), listed(wanted)),
          example);
    }
  }

  private GrammarOptionException fails(
      AbstractPatternRule rule, String what, ExampleSentence example) {
    return HouseRuleLoader.wrong(
        file,
        rule,
        "the rule %s %s “%s”.".formatted(rule.getId(), what, example.getExample().strip()),
        "Mend the rule, or the example.");
  }

  private List<Found> find(ExampleSentence example, List<AbstractPatternRule> variants) {
    try {
      List<Found> found = new ArrayList<>();
      int start = 0;
      String text = ExampleSentence.cleanMarkersInExample(example.getExample());
      for (AnalyzedSentence sentence : tool.analyzeText(text)) {
        for (AbstractPatternRule variant : variants) {
          for (RuleMatch match : variant.match(sentence)) {
            Span span = new Span(start + match.getFromPos(), start + match.getToPos());
            found.add(new Found(span, filled(match.getSuggestedReplacements())));
          }
        }
        start += sentence.getText().length();
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Span marked(ExampleSentence example) {
    int start = example.getExample().indexOf(OPEN);
    String before = ExampleSentence.cleanMarkersInExample(example.getExample());
    int end = example.getExample().indexOf("</marker>") - OPEN.length();
    return start < 0 ? new Span(0, before.length()) : new Span(start, Math.max(start, end));
  }

  private static Set<String> filled(Collection<String> replacements) {
    Set<String> filled = new TreeSet<>(replacements);
    filled.remove("");
    return filled;
  }

  private static String listed(Set<String> replacements) {
    return replacements.isEmpty() ? "nothing" : "“" + String.join("”, “", replacements) + "”";
  }
}
