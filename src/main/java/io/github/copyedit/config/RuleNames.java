package io.github.copyedit.config;

import io.github.copyedit.finding.RuleId;
import io.github.copyedit.rule.RulePlan.UnknownName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what a name of a rule means, or says what is wrong with it. */
final class RuleNames {

  /** A name that means nothing; the message is one sentence or two, without a place. */
  static final class UnknownRuleException extends Exception {
    UnknownRuleException(String message) {
      super(message);
    }
  }

  private static final Pattern LIKE_GRAMMAR = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)+");
  private static final int MAX_LISTED = 15;

  private final RuleCatalog catalog;

  RuleNames(RuleCatalog catalog) {
    this.catalog = catalog;
  }

  /** The pattern, with a present id in place of an older one. */
  RulePattern find(String name) throws UnknownRuleException {
    RulePattern pattern = shaped(name);
    if (pattern.isWildcard()) {
      boolean some = pattern.overlaps(RulePattern.GRAMMAR + "*");
      if (!some && catalog.allNames().noneMatch(pattern::matches)) {
        throw new UnknownRuleException(
            "no rule starts with " + Wording.quote(pattern.prefix()) + ".");
      }
      return pattern;
    }
    if (pattern.isGrammar()) {
      return grammar(pattern);
    }
    return catalog
        .find(name)
        .map(info -> new RulePattern(info.id().value()))
        .orElseThrow(() -> noRule(name));
  }

  private static RulePattern shaped(String name) throws UnknownRuleException {
    try {
      return new RulePattern(name);
    } catch (IllegalArgumentException e) {
      throw new UnknownRuleException(e.getMessage() + ".");
    }
  }

  private static RulePattern grammar(RulePattern pattern) throws UnknownRuleException {
    try {
      RuleId id = new RuleId(pattern.text());
      if (!id.value().equals(RulePattern.GRAMMAR)) {
        return pattern;
      }
    } catch (IllegalArgumentException e) {
      // Said below, as for a name that stops behind its dot.
    }
    throw new UnknownRuleException(Wording.quote(pattern.text()) + " is not a name of a rule.");
  }

  /**
   * Whether a name in an article can be no rule's. With a dot in it, it may be one of
   * LanguageTool's or of a house style; without a catalog nobody can tell.
   */
  Optional<UnknownName> unknown(String name) {
    if (name.indexOf('.') >= 0 || catalog.ids().isEmpty()) {
      return Optional.empty();
    }
    try {
      find(name);
      return Optional.empty();
    } catch (UnknownRuleException e) {
      return Optional.of(new UnknownName(Wording.shown(name), near(name)));
    }
  }

  private UnknownRuleException noRule(String name) {
    String hint = near(name).map(near -> " Did you mean " + Wording.quote(near) + "?").orElse("");
    return new UnknownRuleException("unknown rule " + Wording.quote(name) + "." + hint);
  }

  private Optional<String> near(String name) {
    return grammarLike(name).or(() -> Wording.nearest(name, catalog.allNames().toList()));
  }

  /** LanguageTool's ids are copied from elsewhere without our prefix, or with it in lower case. */
  private static Optional<String> grammarLike(String name) {
    if (LIKE_GRAMMAR.matcher(name).matches()) {
      return Optional.of(RulePattern.GRAMMAR + name);
    }
    boolean prefixed =
        name.regionMatches(true, 0, RulePattern.GRAMMAR, 0, RulePattern.GRAMMAR.length())
            && name.length() > RulePattern.GRAMMAR.length();
    return prefixed
        ? Optional.of(RulePattern.GRAMMAR + name.substring(RulePattern.GRAMMAR.length()))
        : Optional.empty();
  }

  /** Says which names there are. */
  String remedy() {
    List<String> ids = catalog.ids();
    String listed =
        ids.isEmpty() || ids.size() > MAX_LISTED
            ? "The rules are listed in the manual"
            : "The rules are " + String.join(", ", ids);
    return listed + "; LanguageTool's are written LT.ID, all of them LT.*.";
  }
}
