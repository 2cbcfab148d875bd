package io.github.copyedit.lint;

import io.github.copyedit.document.UnknownFormatException;
import io.github.copyedit.rule.GrammarChecker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a run says once about many files: languages without a checker, formats nobody knows. */
final class Notices {

  private final GrammarChecker grammar;

  Notices(GrammarChecker grammar) {
    this.grammar = grammar;
  }

  /** Sorted. */
  List<String> of(List<FileOutcome> outcomes) {
    List<String> notices = new ArrayList<>(languages(outcomes));
    notices.addAll(formats(outcomes));
    return notices.stream().sorted().toList();
  }

  /** One sentence a language, whatever its regions. */
  private List<String> languages(List<FileOutcome> outcomes) {
    Map<String, Integer> filesByLanguage = new TreeMap<>();
    for (FileOutcome outcome : outcomes) {
      outcome.unchecked().stream()
          .map(Locale::getLanguage)
          .distinct()
          .forEach(language -> filesByLanguage.merge(language, 1, Integer::sum));
    }
    return filesByLanguage.entrySet().stream()
        .map(entry -> language(new Locale(entry.getKey()), entry.getValue()))
        .toList();
  }

  private String language(Locale language, int files) {
    return "Grammar was not checked in %s (%s), in %d %s: there is no checker for it. %s"
        .formatted(
            language.getDisplayLanguage(Locale.ENGLISH),
            language.toLanguageTag(),
            files,
            files == 1 ? "file" : "files",
            grammar.remedy(language));
  }

  /** One sentence for all files alike; it names the first. */
  private static List<String> formats(List<FileOutcome> outcomes) {
    Map<String, List<String>> filesByKind = new TreeMap<>();
    Map<String, String> remedies = new TreeMap<>();
    for (FileOutcome outcome : outcomes) {
      if (outcome.unknown().isPresent()) {
        UnknownFormatException unknown = outcome.unknown().get();
        filesByKind
            .computeIfAbsent(unknown.getMessage(), kind -> new ArrayList<>())
            .add(outcome.file().file());
        remedies.putIfAbsent(unknown.getMessage(), unknown.remedy());
      }
    }
    return filesByKind.entrySet().stream()
        .map(entry -> format(entry.getKey(), entry.getValue(), remedies.get(entry.getKey())))
        .toList();
  }

  private static String format(String kind, List<String> files, String remedy) {
    String subject =
        files.size() == 1
            ? files.get(0) + " is "
            : "%d files, such as %s, are ".formatted(files.size(), files.get(0));
    return "Not read: %s%s. %s".formatted(subject, kind, remedy);
  }
}
