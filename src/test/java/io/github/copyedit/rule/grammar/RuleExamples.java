package io.github.copyedit.rule.grammar;

import io.github.copyedit.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.Tag;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.Rule;

/** The wrong sentences that LanguageTool's rules give as examples of what they find. */
public final class RuleExamples {

  private static final String OPEN = "<marker>";
  private static final String CLOSE = "</marker>";

  /**
   * @param mistake its place in the text
   */
  public record Example(String rule, String text, Span mistake) {}

  private RuleExamples() {}

  /** Of all rules of American English that are on by default. */
  public static List<Example> english() {
    JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
    List<Example> examples = new ArrayList<>();
    for (Rule rule : tool.getAllActiveRules()) {
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
