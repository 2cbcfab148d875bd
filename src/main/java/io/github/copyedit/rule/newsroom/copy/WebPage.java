package io.github.copyedit.rule.newsroom.copy;

import io.github.copyedit.source.Source;
import java.util.Set;

/** Tells web pages from other files. */
public final class WebPage {

  private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml");

  private WebPage() {}

  /**
   * @param file its path
   */
  public static boolean is(String file) {
    return EXTENSIONS.contains(Source.extension(file));
  }
}
