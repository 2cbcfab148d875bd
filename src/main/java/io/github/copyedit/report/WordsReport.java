package io.github.copyedit.report;

import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Status;
import io.github.copyedit.gate.Count;
import io.github.copyedit.gate.Verdict;
import io.github.copyedit.lint.LintResult;
import io.github.copyedit.rule.Term;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * {@code words.txt}, the unknown words of all articles, those of most articles first: what is right
 * in it can go into a list of accepted words as it stands.
 */
public final class WordsReport implements Report {

  static final String FILE = "words.txt";

  /** How LanguageTool calls the rules that ask a dictionary, in all its languages. */
  private static final Pattern SPELLERS =
      Pattern.compile("LT\\..*(?:MORFOLOGIK_RULE|HUNSPELL|SPELLER_RULE|SPELLING_RULE).*");

  private static final String HEAD =
      """
      # Words that no dictionary has, those of most articles first. Move what is right into
      # copyedit/accept.txt, or accept.de.txt and the like for one language; the rest are mistakes.
      """;

  private static final Comparator<Word> ORDER =
      Comparator.comparingLong(Word::articles)
          .thenComparingInt(word -> word.uses().size())
          .reversed()
          .thenComparing(word -> word.term().written());

  /**
   * @param uses at least one, in the order of the articles
   */
  private record Word(Term term, List<Finding> uses) {

    static Word of(String form) {
      return new Word(Term.of(form), new ArrayList<>());
    }

    long articles() {
      return uses.stream()
          .map(use -> use.file() + '\n' + use.entry().orElse(""))
          .distinct()
          .count();
    }
  }

  @Override
  public String format() {
    return "words";
  }

  @Override
  public Path write(LintResult result, Verdict verdict, Path directory) throws IOException {
    Map<String, List<Finding>> bySpeller = new TreeMap<>();
    for (Finding finding : result.findings()) {
      String rule = finding.rule().value();
      if (finding.status() == Status.NEW && SPELLERS.matcher(rule).matches()) {
        bySpeller.computeIfAbsent(rule, key -> new ArrayList<>()).add(finding);
      }
    }
    StringBuilder text = new StringBuilder(HEAD);
    bySpeller.forEach(
        (rule, findings) -> {
          text.append("\n# ").append(rule).append('\n');
          words(findings).stream().sorted(ORDER).forEach(word -> text.append(line(word)));
        });
    return ReportFiles.write(directory.resolve(FILE), text.toString());
  }

  /** The forms that one entry of a list accepts are one word. */
  private static List<Word> words(List<Finding> findings) {
    Map<String, List<Finding>> byForm = new TreeMap<>();
    findings.forEach(
        finding ->
            byForm
                .computeIfAbsent(withoutPossessive(finding.excerpt()), key -> new ArrayList<>())
                .add(finding));
    Map<String, List<Word>> byKey = new TreeMap<>();
    byForm.keySet().stream()
        .sorted(Comparator.comparingLong(WordsReport::capitals))
        .forEach(
            form -> {
              List<Word> words =
                  byKey.computeIfAbsent(Term.of(form).key(), key -> new ArrayList<>());
              Word known =
                  words.stream()
                      .filter(word -> word.term().fits(Term.of(form).written()))
                      .findFirst()
                      .orElseGet(() -> Word.of(form));
              if (known.uses().isEmpty()) {
                words.add(known);
              }
              known.uses().addAll(byForm.get(form));
            });
    List<Word> words = new ArrayList<>();
    byKey.values().forEach(words::addAll);
    words.forEach(word -> word.uses().sort(Comparator.naturalOrder()));
    return words;
  }

  private static String withoutPossessive(String word) {
    return word.replaceFirst("['’][sS]$", "");
  }

  private static long capitals(String form) {
    return form.codePoints().filter(Character::isUpperCase).count();
  }

  private static String line(Word word) {
    Finding first = word.uses().get(0);
    String perhaps =
        first.suggestions().isEmpty()
            ? ""
            : "; perhaps " + Visible.onOneLine(first.suggestions().get(0));
    return "%-24s # %s, %s; %s:%d%s\n"
        .formatted(
            Visible.onOneLine(word.term().written()),
            Count.of(word.articles(), "article"),
            Count.of(word.uses().size(), "time"),
            Visible.onOneLine(first.file()),
            first.start().line(),
            perhaps);
  }
}
