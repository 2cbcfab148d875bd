package io.github.copyedit.document;

import io.github.copyedit.source.Source;
import java.util.List;
import java.util.Set;

/**
 * Reads one format. Third parties' parsers are found by {@link java.util.ServiceLoader}. A parser
 * keeps no state: several threads use one.
 */
public interface DocumentParser {

  /** File name extensions, lower case, without the dot. */
  Set<String> extensions();

  /**
   * @return the file's articles in their order; none for a file without one
   * @throws UnreadableDocumentException when the source is not what it should be; the run reports
   *     it as a problem, and goes on with the articles that could be read
   * @throws UnknownFormatException when it is well made, but in no format that is known
   */
  List<Document> parse(Source source);
}
