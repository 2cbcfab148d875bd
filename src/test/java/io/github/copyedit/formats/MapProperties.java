package io.github.copyedit.formats;

import io.github.copyedit.document.Block;
import io.github.copyedit.document.Document;
import io.github.copyedit.document.Metadata;
import io.github.copyedit.document.Prose;
import io.github.copyedit.text.OffsetMap;
import io.github.copyedit.text.Position;
import io.github.copyedit.text.Span;

/**
 * What holds of every document of every parser: each character of its prose points at the
 * characters that produced it, and lines and columns are what counting by hand gives.
 */
final class MapProperties {

  /** An entity gives two characters at most: what is longer was not lined up. */
  private static final int LONGEST_REPLACEMENT = 2;

  private final String text;

  /** Start of the line of each offset and its number, counted one by one. */
  private final int[] lineOf;

  private final int[] startOf;

  private MapProperties(String text) {
    this.text = text;
    this.lineOf = new int[text.length() + 1];
    this.startOf = new int[text.length() + 1];
    int line = 1;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      lineOf[i] = line;
      startOf[i] = start;
      boolean ends =
          i < text.length()
              && (text.charAt(i) == '\n'
                  || (text.charAt(i) == '\r' && !text.startsWith("\n", i + 1)));
      line += ends ? 1 : 0;
      start = ends ? i + 1 : start;
    }
  }

  static void check(Iterable<Document> documents) {
    MapProperties properties = null;
    for (Document document : documents) {
      if (properties == null) {
        properties = new MapProperties(document.source().text());
      }
      properties.check(document);
    }
  }

  private void check(Document document) {
    int last = 0;
    for (Block block : document.blocks()) {
      require(block.source().start() >= last, "out of the source's order", block.prose());
      last = block.source().start();
      require(
          block.source().contains(block.prose().toSource(block.prose().all())),
          "prose outside of its block at " + block.source(),
          block.prose());
      require(!block.prose().text().isBlank(), "blank prose", block.prose());
      check(block.prose());
      checkAligned(block.prose(), document);
      checkPosition(document, block.source().start());
      checkPosition(document, block.source().end());
    }
    for (Metadata.Field field : document.metadata().fields()) {
      check(field.value());
    }
    document.links().forEach(link -> inFile(link.source(), "link"));
    document.images().forEach(image -> inFile(image.source(), "image"));
    document.omissions().forEach(left -> inFile(left.source(), "omission"));
    document.suppressions().forEach(stet -> inFile(stet.scope(), "suppression"));
  }

  private void check(Prose prose) {
    int proseEnd = 0;
    int sourceEnd = 0;
    for (OffsetMap.Run run : prose.map().runs()) {
      require(run.prose().start() == proseEnd, "a gap in the map", prose);
      require(run.source().start() >= sourceEnd, "goes back in the source", prose);
      require(run.source().end() <= text.length(), "out of the file", prose);
      proseEnd = run.prose().end();
      sourceEnd = run.source().end();
      String words = run.prose().of(prose.text());
      String slice = run.source().of(text);
      switch (run.kind()) {
        case IDENTITY ->
            require(slice.equals(words), "«" + slice + "» is not «" + words + "»", prose);
        case REPLACED ->
            require(
                words.length() > LONGEST_REPLACEMENT || Decoded.says(slice, words),
                "«" + slice + "» doesn't say «" + words + "»",
                prose);
        case PLACEHOLDER -> require(!slice.isEmpty(), "a placeholder for nothing", prose);
        case SYNTHETIC -> require(run.source().isEmpty(), "synthetic, with a source", prose);
      }
    }
    require(proseEnd == prose.text().length(), "the map is short", prose);
  }

  /** What is known as a whole only must be said. */
  private static void checkAligned(Prose prose, Document document) {
    for (OffsetMap.Run run : prose.map().runs()) {
      boolean whole =
          run.kind() == OffsetMap.Kind.REPLACED && run.prose().length() > LONGEST_REPLACEMENT;
      boolean said =
          document.omissions().stream().anyMatch(left -> left.source().contains(run.source()));
      require(!whole || said, "not lined up, and nobody says so: " + run, prose);
    }
  }

  private void checkPosition(Document document, int offset) {
    Position position = document.source().lines().position(offset);
    Position counted = new Position(lineOf[offset], offset - startOf[offset] + 1);
    if (!position.equals(counted)) {
      throw new AssertionError(offset + " is " + counted + ", not " + position);
    }
  }

  private void inFile(Span span, String what) {
    if (span.end() > text.length()) {
      throw new AssertionError(what + " out of the file: " + span);
    }
  }

  private static void require(boolean holds, String otherwise, Prose prose) {
    if (!holds) {
      throw new AssertionError(otherwise + " in " + prose);
    }
  }
}
