package io.github.copyedit.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a comment tells the checker. The grammar is strict, so that a comment which merely begins
 * with the word is not one; but a colon or a comma that is forgotten or misplaced does no harm
 * where a name has a hyphen or LT. in front:
 *
 * <pre>
 *   stet [off | on] [rule {, rule}] [: reason]
 *   vale off | vale on | vale Style.Rule = NO | vale Style.Rule = YES
 * </pre>
 *
 * @param rules empty for all
 */
record StetDirective(Dialect dialect, Effect effect, List<String> rules, Optional<String> reason) {

  /** Whose comment it is: {@code vale on} does not end a {@code stet off}. */
  enum Dialect {
    STET,
    VALE
  }

  /** What a directive does: let the next block stand, begin a stretch, or end one. */
  enum Effect {
    NEXT,
    OFF,
    ON
  }

  // The part of a rule's id that RuleId allows, less the colon, which begins the reason here.
  // Possessive: linear time.
  private static final String NAME = "(?:[A-Za-z0-9][\\w\\-.\\[\\]]*+\\*?+|\\*)";
  private static final Pattern STET =
      Pattern.compile(
          "stet(?:\\s++(?<effect>off|on)(?![^\\s:]))?+(?:\\s++(?<rules>"
              + NAME
              + "(?:\\s*+,\\s*+"
              + NAME
              + ")*+))?+\\s*+(?::(?<reason>.*+))?+",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** With a comma or the colon forgotten or misplaced, rules are known by their shape. */
  private static final String CLEAR_NAME =
      "(?:LT\\.[A-Z][\\w\\-.\\[\\]]*+\\*?+|[a-z]++(?:-[a-z]++)++)(?![\\w-])";

  private static final Pattern LOOSE_STET =
      Pattern.compile(
          "(?i:stet(?:\\s++(?<effect>off|on)(?![^\\s:]))?+)\\s*+:?+\\s*+(?<rules>"
              + CLEAR_NAME
              + "(?:[\\s,]++"
              + CLEAR_NAME
              + ")*+)\\s*+:?+(?<reason>.*+)",
          Pattern.DOTALL);
  private static final Pattern VALE_ALL = Pattern.compile("vale\\s++(?<effect>off|on)");
  private static final Pattern VALE_RULE =
      Pattern.compile("vale\\s++(?<rule>[\\w\\-]++\\.[\\w\\-.]++)\\s*+=\\s*+(?<value>NO|YES)");

  /** A longer comment is no directive; it also keeps the patterns within the stack. */
  private static final int LONGEST = 2000;

  private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s,]++");
  private static final Pattern COMMA = Pattern.compile("\\s*+,\\s*+");
  private static final Pattern BLANKS = Pattern.compile("\\s++");

  StetDirective {
    rules = List.copyOf(rules);
  }

  static StetDirective forArticle(List<String> rules) {
    return new StetDirective(Dialect.STET, Effect.OFF, rules, Optional.empty());
  }

  static Optional<StetDirective> parse(String comment) {
    String text = comment.strip();
    if (text.length() > LONGEST || !mayBeOne(text)) {
      return Optional.empty();
    }
    Matcher stet = STET.matcher(text);
    boolean strict = stet.matches();
    if (!strict || (stet.group("rules") == null && stet.group("reason") != null)) {
      Matcher loose = LOOSE_STET.matcher(text);
      if (loose.matches() && (!strict || loose.group("reason").isBlank())) {
        return Optional.of(stet(loose, BETWEEN_NAMES));
      }
    }
    if (strict) {
      return Optional.of(stet(stet, COMMA));
    }
    Matcher all = VALE_ALL.matcher(text);
    if (all.matches()) {
      return Optional.of(vale(effect(all.group("effect")), List.of()));
    }
    Matcher one = VALE_RULE.matcher(text);
    return one.matches()
        ? Optional.of(
            vale(
                one.group("value").equals("NO") ? Effect.OFF : Effect.ON,
                List.of(one.group("rule"))))
        : Optional.empty();
  }

  private static StetDirective stet(Matcher stet, Pattern betweenRules) {
    String rules = stet.group("rules");
    return new StetDirective(
        Dialect.STET,
        effect(stet.group("effect")),
        rules == null ? List.of() : List.of(betweenRules.split(rules)),
        reason(stet.group("reason")));
  }

  /** Nearly all comments are of other kinds, and need no look at the patterns. */
  private static boolean mayBeOne(String text) {
    return text.regionMatches(true, 0, "stet", 0, 4) || text.startsWith("vale");
  }

  StetDirective of(List<String> some) {
    return new StetDirective(dialect, effect, some, reason);
  }

  /** Whether this ends the stretch, or a rule of the stretch, that {@code off} began. */
  boolean closesAnyOf(StetDirective off) {
    if (effect != Effect.ON || off.effect != Effect.OFF || dialect != off.dialect) {
      return false;
    }
    if (rules.isEmpty()) {
      // To Vale, "on" and a rule's own switch are two things.
      return dialect == Dialect.STET || off.rules.isEmpty();
    }
    return rules.stream()
        .anyMatch(on -> off.rules.stream().anyMatch(rule -> Suppression.matches(on, rule)));
  }

  /**
   * The rules that this brings back within the stretch that {@code off} began, which goes on for
   * the others. To Vale, "off" and a rule's own switch are two things.
   */
  List<String> resumedWithin(StetDirective off) {
    if (effect != Effect.ON || off.effect != Effect.OFF || dialect != off.dialect) {
      return List.of();
    }
    return off.rules.isEmpty()
        ? (dialect == Dialect.STET ? rules : List.of())
        : rules.stream()
            .filter(on -> off.rules.stream().anyMatch(rule -> Suppression.matches(rule, on)))
            .toList();
  }

  /** Whether this brings back anything that {@code off} switched off. */
  boolean answers(StetDirective off) {
    return closesAnyOf(off) || !resumedWithin(off).isEmpty();
  }

  private static StetDirective vale(Effect effect, List<String> rules) {
    return new StetDirective(Dialect.VALE, effect, rules, Optional.empty());
  }

  private static Effect effect(String word) {
    return word == null ? Effect.NEXT : Effect.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static Optional<String> reason(String text) {
    return Optional.ofNullable(text)
        .map(reason -> BLANKS.matcher(reason.strip()).replaceAll(" "))
        .filter(reason -> !reason.isEmpty());
  }
}
