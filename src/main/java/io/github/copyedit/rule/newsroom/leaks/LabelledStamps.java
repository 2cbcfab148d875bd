package io.github.copyedit.rule.newsroom.leaks;

import io.github.copyedit.rule.newsroom.dates.DateReader;
import io.github.copyedit.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates with the labels that publishing systems put before them. */
final class LabelledStamps {

  private static final String LABEL =
      "(?i:date|posted|published|(?:last )?(?:updated|modified|edited)|created"
          + "|(?:publish|publication|post|release) date"
          + "|date (?:published|posted|created|modified|updated)"
          + "|(?:zuletzt )?aktualisiert|veröffentlicht|erschienen|publié|mis à jour"
          + "|publicado|actualizado|pubblicato|aggiornato)";

  private static final String WEEKDAY = "(?:\\p{L}{2,9}\\.?,\\s)?";

  /** "Published: March 19, 2024 The council …": nothing between the stamp and the sentence. */
  private static final Pattern AT_START =
      Pattern.compile("\\s*" + LABEL + "(?:\\s?:\\s*|\\s+(?i:on)\\s+)" + WEEKDAY + "(?=\\S)");

  /** "… said. Last updated: March 21, 2024", behind or between sentences. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?<=[.!?][\"”’)]?\\s)(?<label>" + LABEL + ")\\s?:\\s{0,3}" + WEEKDAY + "(?=\\S)");

  private static final Pattern TIME_OF_DAY =
      Pattern.compile(
          ",?\\s(?:at\\s)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\b\\.?)?"
              + "(?:\\s(?:[A-Z]{2,4}\\b|[+-]\\d{4}\\b))?");

  private static final int LONGEST = 60;

  private final DateReader dates;

  LabelledStamps(DateReader dates) {
    this.dates = dates;
  }

  /** One at the start of a paragraph, with its label; what follows is the caller's to judge. */
  Optional<Span> atStart(String text) {
    Matcher label = AT_START.matcher(text);
    int indent = text.length() - text.stripLeading().length();
    return label.lookingAt()
        ? end(text, label.end()).map(end -> new Span(indent, end))
        : Optional.empty();
  }

  /** The first behind a sentence. */
  Optional<Span> inside(String text) {
    Matcher label = INSIDE.matcher(text);
    while (text.indexOf(':') >= 0 && label.find()) {
      int start = label.start("label");
      Optional<Integer> end = end(text, label.end());
      if (end.isPresent()) {
        return Optional.of(new Span(start, end.get()));
      }
    }
    return Optional.empty();
  }

  /** Where the date that begins there ends, with the time of day behind it. */
  private Optional<Integer> end(String text, int start) {
    String near = text.substring(start, Math.min(text.length(), start + LONGEST));
    return dates.find(near).stream()
        .filter(date -> date.hasYear() && date.span().start() == 0)
        .map(date -> afterTime(text, start + date.span().end()))
        .findFirst();
  }

  private static int afterTime(String text, int end) {
    Matcher time = TIME_OF_DAY.matcher(text).region(end, text.length());
    return time.lookingAt() ? time.end() : end;
  }
}
