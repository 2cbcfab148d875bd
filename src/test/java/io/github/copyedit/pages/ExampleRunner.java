package io.github.copyedit.pages;

import io.github.copyedit.finding.Fix;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs what a page describes over one of its examples. */
interface ExampleRunner {

  /**
   * @param source where it stands; empty and at the article's start for the article as a whole
   */
  record Found(Span source, String message, List<String> suggestions, Optional<Fix> fix) {}

  /**
   * @param file the name that the text has as a file
   * @return in the order of the source
   */
  List<Found> run(String file, String text, Map<String, String> options);
}
