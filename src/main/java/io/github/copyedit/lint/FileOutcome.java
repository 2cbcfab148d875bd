package io.github.copyedit.lint;

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
 * @param unknown why it was not read, when its format is not known
 * @param nanos by stage
 */
record FileOutcome(
    LintResult.LintedFile file,
    List<ArticleDraft> drafts,
    List<Problem> problems,
    Set<Locale> unchecked,
    Optional<UnknownFormatException> unknown,
    Map<String, Long> nanos) {}
