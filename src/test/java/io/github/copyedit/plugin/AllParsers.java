package io.github.copyedit.plugin;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.FormatSettings;
import io.github.copyedit.source.Source;
import java.util.List;

/** The parsers of a run, for tests over every format. */
public final class AllParsers {

  private static final List<DocumentParser> PARSERS = of(FormatSettings.NONE);

  private AllParsers() {}

  public static List<DocumentParser> of(FormatSettings formats) {
    return Wiring.parsers(formats);
  }

  public static boolean read(String extension) {
    return PARSERS.stream().anyMatch(parser -> parser.extensions().contains(extension));
  }

  /** The articles of a file, by its extension. */
  public static List<Document> parse(Source source) {
    return PARSERS.stream()
        .filter(parser -> parser.extensions().contains(source.extension()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no parser for " + source.file()))
        .parse(source);
  }
}
