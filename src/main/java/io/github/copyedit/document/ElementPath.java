package io.github.copyedit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names elements of XML by a small part of CSS: {@code para}, {@code head > title} for a child,
 * {@code section title} for what is somewhere inside, {@code fig[type=map]} and {@code fig[type]}
 * for an attribute. Behind {@code @} stands the attribute whose value is meant: {@code
 * date@published}; alone it is one of the article's own element. A name is an element's local name,
 * whatever its prefix, and counts upper and lower case.
 *
 * @param steps from the outer to the inner; none when only an attribute is named
 */
public record ElementPath(List<Step> steps, Optional<String> attribute) {

  /**
   * One element on the way.
   *
   * @param child whether it is right in the one before, not just somewhere inside
   */
  public record Step(String name, Optional<Condition> condition, boolean child) {}

  /**
   * What an attribute must be.
   *
   * @param value empty when it only has to be there
   */
  public record Condition(String attribute, Optional<String> value) {}

  /** A path that can't be read. */
  public static final class MalformedPathException extends Exception {

    private final int index;

    MalformedPathException(String message, int index) {
      super(message);
      this.index = index;
    }

    /** Where in the path. */
    public int index() {
      return index;
    }
  }

  private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_.\\-]*+";
  private static final String ATTRIBUTE = NAME + "(?::" + NAME + ")?+";
  private static final Pattern STEP =
      Pattern.compile(
          "(?<name>"
              + NAME
              + ")(?:\\[(?<attribute>"
              + ATTRIBUTE
              + ")(?:=(?:\"(?<quoted>[^\"]*+)\"|(?<value>[^\\]\"]*+)))?+\\])?+");
  private static final Pattern VALUE = Pattern.compile("@(?<name>" + ATTRIBUTE + ")");
  private static final Pattern BETWEEN = Pattern.compile("\\s*+(?<child>>)?+\\s*+");

  /** Longer ones are not needed, and each is tried on every element. */
  private static final int MOST_STEPS = 10;

  public ElementPath {
    steps = List.copyOf(steps);
  }

  /**
   * @throws MalformedPathException where it is not as described above
   */
  public static ElementPath parse(String path) throws MalformedPathException {
    String text = path.stripTrailing();
    List<Step> steps = new ArrayList<>();
    Matcher step = STEP.matcher(text);
    Matcher between = BETWEEN.matcher(text);
    int at = text.length() - text.stripLeading().length();
    boolean child = false;
    while (at < text.length() && text.charAt(at) != '@') {
      if (!step.find(at) || step.start() != at) {
        throw new MalformedPathException(
            steps.isEmpty() || child
                ? "an element's name is expected here"
                : "the path is not understood from here on",
            at);
      }
      steps.add(new Step(step.group("name"), condition(step), child));
      between.find(step.end());
      child = between.group("child") != null;
      boolean apart = between.end() > step.end();
      at = between.end();
      if (!apart && at < text.length() && text.charAt(at) != '@') {
        throw new MalformedPathException("the path is not understood from here on", at);
      }
      if (child && at == text.length()) {
        throw new MalformedPathException("an element's name is expected behind >", at - 1);
      }
    }
    if (steps.size() > MOST_STEPS) {
      throw new MalformedPathException("more than " + MOST_STEPS + " elements", 0);
    }
    Optional<String> attribute = attribute(text, at);
    if (steps.isEmpty() && attribute.isEmpty()) {
      throw new MalformedPathException("an element's name is expected here", 0);
    }
    return new ElementPath(steps, attribute);
  }

  /** A path that is known to be right. */
  public static ElementPath of(String path) {
    try {
      return parse(path);
    } catch (MalformedPathException e) {
      throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
    }
  }

  private static Optional<Condition> condition(Matcher step) {
    return Optional.ofNullable(step.group("attribute"))
        .map(
            name ->
                new Condition(
                    name, Optional.ofNullable(step.group("quoted")).or(() -> value(step))));
  }

  private static Optional<String> value(Matcher step) {
    return Optional.ofNullable(step.group("value"));
  }

  private static Optional<String> attribute(String text, int at) throws MalformedPathException {
    if (at >= text.length()) {
      return Optional.empty();
    }
    Matcher value = VALUE.matcher(text).region(at, text.length());
    if (!value.matches()) {
      throw new MalformedPathException("an attribute's name is expected behind @", at);
    }
    return Optional.of(value.group("name"));
  }
}
