package io.github.copyedit.rule;

import io.github.copyedit.finding.Fix;
import io.github.copyedit.finding.Location;
import java.util.List;
import java.util.Optional;

/**
 * What a rule found, before anyone asked for its severity.
 *
 * @param info of the rule; one that stands for many, such as LanguageTool's, gives the one that
 *     matched
 * @param part of the article that it stands in
 * @param message what is wrong here, why it matters, what to do
 * @param suggestions replacements in the order to offer
 * @param doubt the hit falls where the other articles dispel it
 */
public record Hit(
    RuleInfo info,
    Location location,
    Part part,
    String message,
    List<String> suggestions,
    Optional<Fix> fix,
    Optional<NameDoubt> doubt) {

  public Hit {
    suggestions = List.copyOf(suggestions);
  }

  /** One whose rule weighs the same in every part. */
  public Hit(
      RuleInfo info,
      Location location,
      String message,
      List<String> suggestions,
      Optional<Fix> fix) {
    this(info, location, Part.BODY, message, suggestions, fix, Optional.empty());
  }
}
