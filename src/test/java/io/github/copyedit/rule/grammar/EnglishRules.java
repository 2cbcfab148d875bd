package io.github.copyedit.rule.grammar;

import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.Tag;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.Rule;

/** What LanguageTool says of its rules for American English. */
public final class EnglishRules {

  private static final String OPEN = "<marker>";
  private static final String CLOSE = "</marker>";

  /**
   * @param mistake its place in the text
   */
  public record Example(String rule, String text, Span mistake) {}

  private EnglishRules() {}

  /** The ids of all rules, with {@code LT.} in front. */
  public static Set<String> ids() {
    return all().map(rule -> "LT." + rule.getId()).collect(Collectors.toSet());
  }

  public static Set<String> categories() {
    return all().map(rule -> rule.getCategory().getId().toString()).collect(Collectors.toSet());
  }

  private static Stream<Rule> all() {
    return tool().getAllRules().stream();
  }

  private static JLanguageTool tool() {
    return new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
  }

  /** The wrong sentences that rules which are on by default give for what they find. */
  public static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (Rule rule : tool().getAllActiveRules()) {
      if (!rule.hasTag(Tag.picky)) {
        rule.getIncorrectExamples().forEach(wrong -> add(rule, wrong, examples));
      }
    }
    return examples;
  }

  private static void add(Rule rule, IncorrectExample wrong, List<Example> examples) {
    String marked = wrong.getExample();
    int start = marked.indexOf(OPEN);
    int end = marked.indexOf(CLOSE);
    if (start >= 0 && end > start) {
      String text = marked.replace(OPEN, "").replace(CLOSE, "");
      examples.add(new Example(rule.getId(), text, new Span(start, end - OPEN.length())));
    }
  }
}
