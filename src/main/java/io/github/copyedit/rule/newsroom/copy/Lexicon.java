package io.github.copyedit.rule.newsroom.copy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A word list of {@code rules/lexicon}, which lies in the jar. */
public final class Lexicon {

  private static final String FOLDER = "/io/github/copyedit/rules/lexicon/";

  private Lexicon() {}

  /** The lines that are neither blank nor a comment, without blanks around them. */
  public static List<String> lines(String name) {
    try (InputStream in = Lexicon.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + FOLDER + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + FOLDER + name, e);
    }
  }
}
