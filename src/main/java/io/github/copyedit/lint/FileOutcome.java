package io.github.copyedit.lint;

import io.github.copyedit.document.LanguageOrigin;
import io.github.copyedit.document.UnknownFormatException;
import io.github.copyedit.finding.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one file gave by itself.
 *
 * @param unchecked languages of it that have no grammar checker
 * @param doubtful whether it may have passages in a language that could not be found out
 * @param unknown why it was not read, when its format is not known
 * @param remembered whether it is that of an earlier run
 * @param nanos by stage
 */
record FileOutcome(
    LintResult.LintedFile file,
    List<ArticleDraft> drafts,
    List<Problem> problems,
    Set<Locale> unchecked,
    boolean doubtful,
    Optional<UnknownFormatException> unknown,
    boolean remembered,
    Map<String, Long> nanos) {

  /** Whether all of it is about this file. */
  boolean isOf(String name) {
    return file.file().equals(name) && drafts.stream().allMatch(draft -> draft.file().equals(name));
  }

  /** Whether it is settled, and there is something to keep. */
  boolean isWhole() {
    return isSettled() && unknown.isEmpty();
  }

  /** Whether it would be the same next time, whatever is installed or done about problems then. */
  boolean isSettled() {
    return problems.isEmpty()
        && unchecked.isEmpty()
        && !doubtful
        && drafts.stream().noneMatch(draft -> draft.origin() == LanguageOrigin.UNKNOWN);
  }
}
