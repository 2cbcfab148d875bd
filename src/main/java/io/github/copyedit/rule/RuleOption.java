package io.github.copyedit.rule;

import java.util.List;

/**
 * Something that configuration can set for a rule.
 *
 * @param values what it is without configuration first; of a {@link Type#CHOICE} all that are
 *     allowed, of a {@link Type#LIST} nothing
 */
public record RuleOption(String name, String description, Type type, List<String> values) {

  /** What may be written as its value. */
  public enum Type {
    /** One of a few words. */
    CHOICE,
    /** A whole number, 0 or more. */
    NUMBER,
    /** Texts, one or many. */
    LIST
  }

  public RuleOption {
    values = List.copyOf(values);
  }

  /**
   * @param values the default first
   */
  public static RuleOption choice(String name, String description, String... values) {
    return new RuleOption(name, description, Type.CHOICE, List.of(values));
  }

  public static RuleOption number(String name, String description, int byDefault) {
    return new RuleOption(name, description, Type.NUMBER, List.of(Integer.toString(byDefault)));
  }

  /** One that is empty without configuration. */
  public static RuleOption list(String name, String description) {
    return new RuleOption(name, description, Type.LIST, List.of());
  }
}
