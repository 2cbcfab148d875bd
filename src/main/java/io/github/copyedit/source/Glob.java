package io.github.copyedit.source;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of paths as Maven's users know it: {@code **} is any number of folders, none included,
 * and a slash at the end stands for everything below. Beyond Ant's, {@code {a,b}} and {@code [a-z]}
 * work. It works on the text of a path, not on {@code java.nio.file.Path}, which can't hold every
 * name under every locale.
 */
public final class Glob {

  private final String pattern;
  private final Pattern regex;

  private Glob(String pattern, Pattern regex) {
    this.pattern = pattern;
    this.regex = regex;
  }

  /**
   * @throws IllegalArgumentException when it is not a pattern; the message says why
   */
  public static Glob of(String pattern) {
    String slashed = pattern.strip().replace('\\', '/');
    if (slashed.isEmpty()) {
      throw new IllegalArgumentException("an empty pattern matches nothing");
    }
    String whole = slashed.endsWith("/") ? slashed + "**" : slashed;
    String relative = whole.startsWith("./") ? whole.substring(2) : whole;
    try {
      return new Glob(pattern, Pattern.compile(regex(relative)));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("not a pattern of paths: " + e.getDescription(), e);
    }
  }

  /** Whether it matches a relative path with forward slashes. */
  public boolean matches(String path) {
    return regex.matcher(path).matches();
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    int braces = 0;
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      boolean starts = i == 0 || "/{,".indexOf(glob.charAt(i - 1)) >= 0;
      if (starts && glob.startsWith("**/", i)) {
        regex.append("(?:.*/)?");
        i += 2;
      } else if (glob.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (c == '[' && glob.indexOf(']', i) > i + 1) {
        int end = glob.indexOf(']', i);
        regex.append(characterClass(glob.substring(i + 1, end)));
        i = end;
      } else {
        braces += c == '{' ? 1 : c == '}' && braces > 0 ? -1 : 0;
        regex.append(single(c, braces > 0 || c == '}'));
      }
    }
    return regex.toString();
  }

  private static String characterClass(String inside) {
    String negated = inside.startsWith("!") ? "^" + inside.substring(1) : inside;
    return "[" + negated.replace("[", "\\[").replace("&&", "&") + "]";
  }

  private static String single(char c, boolean inBraces) {
    return switch (c) {
      case '*' -> "[^/]*";
      case '?' -> "[^/]";
      case '{' -> "(?:";
      case '}' -> ")";
      case ',' -> inBraces ? "|" : ",";
      case '[' -> throw new IllegalArgumentException("not a pattern of paths: unclosed [");
      default -> Pattern.quote(String.valueOf(c));
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Glob glob && pattern.equals(glob.pattern);
  }

  @Override
  public int hashCode() {
    return pattern.hashCode();
  }

  @Override
  public String toString() {
    return pattern;
  }
}
