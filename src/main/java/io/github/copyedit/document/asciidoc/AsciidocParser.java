package io.github.copyedit.document.asciidoc;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.document.OptionalLibrary;
import io.github.copyedit.source.Source;
import java.util.List;
import java.util.Set;

/**
 * Reads AsciiDoc. Asciidoctor says what the blocks are and on which lines they begin; the inline
 * markup is read here, for the places, and compared with what Asciidoctor makes of it. Includes are
 * not followed: an included file is an article, or a part of one, of its own.
 */
public final class AsciidocParser implements DocumentParser {

  /** The version that the tests run with. */
  static final OptionalLibrary ASCIIDOCTORJ =
      new OptionalLibrary(
          "AsciiDoc files",
          "AsciidoctorJ",
          "org.asciidoctor",
          "asciidoctorj",
          "3.0.1",
          "org.asciidoctor.Asciidoctor");

  /** Loaded with the first file: it takes seconds. */
  private static final class Loaded {
    private final AsciidocReader reader = new AsciidocReader();
  }

  private Loaded loaded;

  @Override
  public Set<String> extensions() {
    // Not "asc", which most files of that name are signatures by.
    return Set.of("adoc", "asciidoc");
  }

  /**
   * @throws io.github.copyedit.document.UnreadableDocumentException also when AsciidoctorJ is
   *     missing
   */
  @Override
  public List<Document> parse(Source source) {
    ASCIIDOCTORJ.require(AsciidocParser.class);
    try {
      return List.of(loaded().reader.read(source));
    } catch (LinkageError e) {
      throw ASCIIDOCTORJ.unfit(e);
    }
  }

  private synchronized Loaded loaded() {
    if (loaded == null) {
      loaded = new Loaded();
    }
    return loaded;
  }
}
