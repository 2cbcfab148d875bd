package io.github.copyedit.lint;

import io.github.copyedit.document.Suppression;
import io.github.copyedit.lint.ArticleDraft.Stet;
import io.github.copyedit.rule.RulePlan.UnknownName;
import io.github.copyedit.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a stet anew, with the rules' names spelled right. */
final class StetSpelling {

  /** In UTF-16 units; no directive is longer. */
  private static final int LONGEST_DIRECTIVE = 2_100;

  private StetSpelling() {}

  /**
   * The suppression as it should stand in its place. Empty where no name is near, and where the
   * name stands in it twice or in the directive that ends its stretch: changing one of two would
   * make things worse.
   */
  static List<String> corrected(Stet stet, List<UnknownName> unknown) {
    String corrected = stet.written();
    for (UnknownName name : unknown) {
      Matcher written = word(name.name()).matcher(corrected);
      boolean once =
          written.find() && !written.find() && !word(name.name()).matcher(stet.end()).find();
      if (!once || name.near().isEmpty()) {
        return List.of();
      }
      corrected = written.reset().replaceFirst(Matcher.quoteReplacement(name.near().get()));
    }
    return List.of(corrected);
  }

  /** Where the directive stands that ends it, if one does. */
  static Span endOfScope(Suppression suppression) {
    int from = suppression.place().end();
    int to = Math.max(from, suppression.scope().end());
    return new Span(Math.max(from, to - LONGEST_DIRECTIVE), to);
  }

  private static Pattern word(String name) {
    // A hyphen behind it may be the end of a comment.
    return Pattern.compile("(?<![\\w\\-.*])" + Pattern.quote(name) + "(?!-?[\\w.*])");
  }
}
