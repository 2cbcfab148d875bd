package io.github.copyedit.rule.grammar;

import io.github.copyedit.finding.RuleId;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What is in the ids of LanguageTool's rules. */
final class LanguageToolIds {

  private static final String PREFIX = "LT.";
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_IN_AN_ID = Pattern.compile("[^\\w\\-.:\\[\\]]");

  private LanguageToolIds() {}

  /** Ids made up for words may have any letter in them. */
  static RuleId id(String given) {
    String bare = MARKS.matcher(Normalizer.normalize(given, Normalizer.Form.NFD)).replaceAll("");
    return RuleId.ofLanguageTool(NOT_IN_AN_ID.matcher(bare).replaceAll("_"));
  }

  /** LanguageTool's own, of an id in reports. */
  static String bare(String id) {
    return id.substring(PREFIX.length());
  }

  /** The rule that made an id up: the longest known one that it begins with. */
  static Optional<String> family(String id, Predicate<String> known) {
    return IntStream.iterate(id.lastIndexOf('_'), at -> at > 0, at -> id.lastIndexOf('_', at - 1))
        .mapToObj(at -> id.substring(0, at))
        .filter(known)
        .findFirst();
  }
}
