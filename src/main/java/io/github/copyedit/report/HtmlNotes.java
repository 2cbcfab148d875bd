package io.github.copyedit.report;

import io.github.copyedit.finding.Finding;
import io.github.copyedit.finding.Fix;
import io.github.copyedit.report.HtmlPage.Note;
import java.util.List;
import java.util.Locale;

/** Makes the note that stands in the margin out of a finding. */
final class HtmlNotes {

  private static final int SUGGESTIONS = 5;

  /** Of an excerpt that stands beside the note as well. */
  private static final int SHORT = 60;

  /** Of an excerpt that stands nowhere else. */
  private static final int LONG = 300;

  private final Anchors anchors;

  HtmlNotes(Anchors anchors) {
    this.anchors = anchors;
  }

  String anchor(Finding finding) {
    return anchors.of(finding);
  }

  /** For a finding that the text beside it shows. */
  Note beside(Finding finding, int number) {
    String excerpt = finding.excerpt().length() <= SHORT ? finding.excerpt() : "";
    return note(finding, number, bareName(finding.file()), excerpt);
  }

  /** For a finding on its article as a whole, or on what the text doesn't show. */
  Note above(Finding finding, int number) {
    return note(finding, number, bareName(finding.file()), clip(finding.excerpt()));
  }

  /** For a finding away from its article. */
  Note alone(Finding finding) {
    return note(finding, 0, finding.file(), clip(finding.excerpt()));
  }

  private Note note(Finding finding, int number, String file, String excerpt) {
    List<String> offered = finding.suggestions();
    int left = offered.size() - SUGGESTIONS;
    return new Note(
        anchor(finding),
        number,
        finding.severity().toString(),
        finding.rule().value(),
        finding.message(),
        Places.toOpen(finding),
        Places.toShow(finding, file),
        excerpt.strip(),
        offered.stream().limit(SUGGESTIONS).map(HtmlNotes::offer).toList(),
        left > 0 ? String.format(Locale.ROOT, "and %,d more", left) : "",
        finding
            .fix()
            .filter(fix -> !offered.contains(fix.replacement()))
            .map(HtmlNotes::say)
            .orElse(""));
  }

  static String bareName(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }

  private static String offer(String suggestion) {
    if (suggestion.isEmpty()) {
      return "(delete)";
    }
    return suggestion.isBlank() ? "(blank)" : clip(suggestion);
  }

  private static String say(Fix fix) {
    return fix.replacement().isBlank()
        ? "delete it"
        : "put \u201C" + clip(fix.replacement()) + "\u201D";
  }

  private static String clip(String text) {
    if (text.length() <= LONG) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONG - 1)) ? LONG - 1 : LONG;
    return text.substring(0, end) + "\u2026";
  }
}
