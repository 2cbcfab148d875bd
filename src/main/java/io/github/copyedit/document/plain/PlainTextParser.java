package io.github.copyedit.document.plain;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.source.Source;
import java.util.List;
import java.util.Set;

/**
 * Reads plain text as people type, wrap and send it: paragraphs between blank lines, a line each or
 * indented, list items, quoted mail, tables of tabs or gaps, headings by their underline or their
 * shape, a dateline, and lines at the top such as {@code Date: 2024-03-21} or {@code By Jane Doe}.
 */
public final class PlainTextParser implements DocumentParser {

  @Override
  public Set<String> extensions() {
    return Set.of("txt");
  }

  @Override
  public List<Document> parse(Source source) {
    return List.of(new TextReader(source).read());
  }
}
