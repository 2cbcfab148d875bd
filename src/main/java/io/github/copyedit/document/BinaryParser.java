package io.github.copyedit.document;

import io.github.copyedit.source.BinarySource;
import java.util.List;
import java.util.Set;

/**
 * Reads a format that is not text, such as a word processor's. Third parties' are found by {@link
 * java.util.ServiceLoader}. Like a {@link DocumentParser} it keeps no state.
 *
 * <p>There are no lines in such a file, so the parser makes a text of it in which each paragraph is
 * a line, and says which lines are which part of the file: {@link
 * io.github.copyedit.source.Source#inParts}. Everything behind it works as for any other file, and
 * reports count paragraphs.
 */
public interface BinaryParser {

  /** File name extensions, lower case, without the dot; no parser of text has them. */
  Set<String> extensions();

  /**
   * @return the file's articles in their order, all with the same source; none for a file without
   *     one
   * @throws UnreadableDocumentException when the file is not what it should be; the run reports it
   *     as a problem
   */
  List<Document> parse(BinarySource file);
}
