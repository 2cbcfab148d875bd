package io.github.copyedit.lint;

import io.github.copyedit.document.LanguageOrigin;
import io.github.copyedit.document.UnknownFormatException;
import io.github.copyedit.rule.LanguagePlan;
import io.github.copyedit.rule.RulePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run says once about many files: languages that were found out, or have no checker, and
 * formats nobody knows.
 */
final class Notices {

  private static final String READ =
      "read as %s. Write languages: into copyedit.yml, a list of those that your articles are in;"
          + " grammar is checked in no others then.";

  private static final String LEFT =
      "not checked for grammar. Add %s to languages: in copyedit.yml, or say in the article which"
          + " language it is in.";

  private final RuleEngine engine;
  private final Map<String, RulePlan> plans;

  /**
   * @param plans by file
   */
  Notices(RuleEngine engine, Map<String, RulePlan> plans) {
    this.engine = engine;
    this.plans = plans;
  }

  /** Sorted. */
  List<String> of(List<FileOutcome> outcomes) {
    List<String> notices = new ArrayList<>(languages(outcomes));
    List<ArticleDraft> drafts =
        outcomes.stream().flatMap(outcome -> outcome.drafts().stream()).toList();
    notices.addAll(detected(drafts));
    notices.addAll(undetected(drafts));
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
            engine.grammar().remedy(language));
  }

  /** One sentence a language that nobody named, not even the articles. */
  private List<String> detected(List<ArticleDraft> drafts) {
    Map<String, List<String>> read = new TreeMap<>();
    Map<String, List<String>> left = new TreeMap<>();
    for (ArticleDraft draft : drafts) {
      LanguagePlan languages = plans.get(draft.file()).languages();
      if (draft.origin() == LanguageOrigin.DETECTED && !languages.names(draft.language())) {
        Map<String, List<String>> files = languages.allows(draft.language()) ? read : left;
        files
            .computeIfAbsent(draft.language().toLanguageTag(), tag -> new ArrayList<>())
            .add(draft.file());
      }
    }
    List<String> notices = new ArrayList<>();
    read.forEach((tag, files) -> notices.add(found(tag, files) + READ.formatted(tag)));
    left.forEach((tag, files) -> notices.add(found(tag, files) + LEFT.formatted(tag)));
    return notices;
  }

  private static String found(String tag, List<String> files) {
    String language = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    return files.size() == 1
        ? "%s is in %s, by its words: ".formatted(files.get(0), language)
        : "%d articles, such as %s, are in %s, by their words: "
            .formatted(files.size(), files.get(0), language);
  }

  private List<String> undetected(List<ArticleDraft> drafts) {
    List<ArticleDraft> unknown =
        drafts.stream().filter(draft -> draft.origin() == LanguageOrigin.UNKNOWN).toList();
    return unknown.isEmpty()
        ? List.of()
        : List.of(
            "The language of %s could not be found out. %s"
                .formatted(
                    unknown.size() == 1
                        ? "an article in " + unknown.get(0).file()
                        : "%d articles, such as one in %s,"
                            .formatted(unknown.size(), unknown.get(0).file()),
                    engine.languages().remedy()));
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
