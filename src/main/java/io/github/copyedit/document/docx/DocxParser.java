package io.github.copyedit.document.docx;

import io.github.copyedit.document.BinaryParser;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.OptionalLibrary;
import io.github.copyedit.source.BinarySource;
import java.util.List;
import java.util.Set;

/**
 * Reads Word documents: the body, text boxes, footnotes and endnotes, alternative texts, and the
 * title among the properties. Insertions that are not yet accepted are read; deletions, comments,
 * hidden text, headers and footers are left out. Nothing in a document is run or fetched.
 */
public final class DocxParser implements BinaryParser {

  /** The version that the tests run with. */
  static final OptionalLibrary POI =
      new OptionalLibrary(
          "Word documents",
          "Apache POI",
          "org.apache.poi",
          "poi-ooxml",
          "5.5.1",
          "org.apache.poi.openxml4j.opc.OPCPackage");

  @Override
  public Set<String> extensions() {
    return Set.of("docx", "docm");
  }

  /**
   * @throws io.github.copyedit.document.UnreadableDocumentException also when Apache POI is missing
   */
  @Override
  public List<Document> parse(BinarySource file) {
    POI.require(DocxParser.class);
    try {
      return List.of(WordDocument.read(file));
    } catch (LinkageError e) {
      throw POI.unfit(e);
    }
  }
}
