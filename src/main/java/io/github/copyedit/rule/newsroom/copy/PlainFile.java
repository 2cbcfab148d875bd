package io.github.copyedit.rule.newsroom.copy;

import io.github.copyedit.source.Source;
import java.util.Set;

/** Tells files of bare text from others: nothing marks headings, lists and captions in them. */
public final class PlainFile {

  private static final Set<String> EXTENSIONS = Set.of("txt", "text");

  private PlainFile() {}

  /**
   * @param file its path
   */
  public static boolean is(String file) {
    return EXTENSIONS.contains(Source.extension(file));
  }
}
