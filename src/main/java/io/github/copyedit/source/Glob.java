package io.github.copyedit.source;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of paths as Maven's users know it: {@code **} is any number of folders, none included,
 * and a slash at the end stands for everything below. Beyond Ant's, {@code {a,b}} and {@code [a-z]}
 * work.
 */
public final class Glob {

  private final String pattern;
  private final PathMatcher matcher;

  private Glob(String pattern, PathMatcher matcher) {
    this.pattern = pattern;
    this.matcher = matcher;
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
    // The JDK's "**/" wants one folder at least.
    String glob = relative.replace("**/", "{**/,}");
    try {
      return new Glob(pattern, FileSystems.getDefault().getPathMatcher("glob:" + glob));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("not a pattern of paths: " + e.getDescription(), e);
    }
  }

  /** Whether it matches a relative path with forward slashes. */
  public boolean matches(String path) {
    return matcher.matches(Path.of(path));
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
