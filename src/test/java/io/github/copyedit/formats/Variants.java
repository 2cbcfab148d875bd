package io.github.copyedit.formats;

import java.util.ArrayList;
import java.util.List;

/**
 * The same text as other editors save it, and with characters in front that count more than one
 * unit.
 */
final class Variants {

  /** Where a sample lets text in: it stands in the first words. */
  static final String FRONT = "\u00A7";

  private static final List<String> FRONTS = List.of("", "\uD83D\uDE00 ", "e\u0301\uD834\uDD1E ");

  private Variants() {}

  /** With every line end and everything in front. */
  static List<String> of(String text) {
    List<String> variants = new ArrayList<>();
    for (String front : FRONTS) {
      variants.addAll(lineEnds(text.replace(FRONT, front)));
    }
    return variants;
  }

  static List<String> lineEnds(String text) {
    String lf = text.replace("\r\n", "\n").replace('\r', '\n');
    return List.of(lf, lf.replace("\n", "\r\n"), lf.replace("\n", "\r"));
  }
}
