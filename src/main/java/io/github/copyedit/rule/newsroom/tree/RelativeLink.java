package io.github.copyedit.rule.newsroom.tree;

import io.github.copyedit.rule.Tree;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A link to a file of the same tree, or to a place in one.
 *
 * @param path relative to the article's folder; empty for the article itself
 * @param anchor without its {@code #}; empty where the link has none
 */
record RelativeLink(String path, String anchor) {

  private static final String TEMPLATE = "{<%$}";
  private static final String[] SOURCES = {".md", ".markdown", ".html", ".adoc", ".txt", ".xml"};
  private static final int LONGEST = 1000;

  /** Empty for an address with a host or a scheme, for one from the site's root, and a template. */
  static Optional<RelativeLink> parse(String target) {
    String stripped = target.strip();
    boolean elsewhere =
        stripped.isEmpty()
            || stripped.length() > LONGEST
            || stripped.startsWith("/")
            || stripped.startsWith("\\")
            || hasScheme(stripped);
    int hash = stripped.indexOf('#');
    String path = withoutQuery(hash < 0 ? stripped : stripped.substring(0, hash));
    String anchor = hash < 0 ? "" : decoded(stripped.substring(hash + 1));
    boolean made = anyOf(path, TEMPLATE) && !isEncoded(path) || anyOf(anchor, TEMPLATE);
    String read = decoded(path);
    boolean outside =
        read.startsWith("/")
            || read.indexOf('\\') >= 0
            || read.indexOf('\0') >= 0
            || hasScheme(read);
    boolean nothing = path.isEmpty() && anchor.isEmpty();
    return elsewhere
            || outside
            || made
            || nothing
            || anchor.startsWith(":~:")
            || anchor.startsWith("!")
        ? Optional.empty()
        : Optional.of(new RelativeLink(read, anchor));
  }

  /** As the tree writes the file that is meant, seen from an article's folder. */
  String from(String article) {
    int slash = article.lastIndexOf('/');
    return normalised(article.substring(0, slash + 1) + path);
  }

  /**
   * The file itself, or the source that it is made of: {@code a.md} for {@code a.html} or {@code
   * a/}.
   */
  boolean isThere(String article, Tree.FileLookup files) {
    if (files.isThere(article, path)) {
      return true;
    }
    String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    int dot = bare.lastIndexOf('.');
    boolean page = bare.toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
    String stem = page ? bare.substring(0, dot) : bare;
    boolean madeOfSource = page || dot <= bare.lastIndexOf('/');
    return madeOfSource
        && Stream.of(SOURCES)
            .anyMatch(
                extension ->
                    files.isThere(article, stem + extension)
                        || files.isThere(article, "../" + stem + extension));
  }

  private static boolean hasScheme(String target) {
    int colon = target.indexOf(':');
    int slash = target.indexOf('/');
    return colon > 0 && (slash < 0 || colon < slash);
  }

  private static String withoutQuery(String path) {
    int query = path.indexOf('?');
    return query < 0 ? path : path.substring(0, query);
  }

  private static boolean isEncoded(String path) {
    return path.indexOf('%') >= 0 && !anyOf(path.replaceAll("%[0-9A-Fa-f]{2}", ""), TEMPLATE);
  }

  private static boolean anyOf(String text, String characters) {
    return text.chars().anyMatch(c -> characters.indexOf(c) >= 0);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private static String normalised(String path) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/")) {
      if (step.equals("..") && !steps.isEmpty() && !steps.getLast().equals("..")) {
        steps.removeLast();
      } else if (!step.equals(".") && !step.isEmpty()) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
