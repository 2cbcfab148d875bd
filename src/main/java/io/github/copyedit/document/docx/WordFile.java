package io.github.copyedit.document.docx;

import io.github.copyedit.document.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The parts that a Word document is made of. */
final class WordFile implements AutoCloseable {

  private static final String ENCRYPTED = "EncryptedPackage";

  private final OPCPackage opened;
  private final PackagePart main;

  private WordFile(OPCPackage opened) {
    this.opened = opened;
    this.main =
        related(opened.getRelationships(), "officeDocument").stream()
            .findFirst()
            .map(opened::getPart)
            .orElseThrow(() -> broken("it has no main part"));
  }

  /**
   * @throws UnreadableDocumentException for what is no Word document
   */
  static WordFile open(byte[] bytes) {
    try {
      FileMagic magic = FileMagic.valueOf(bytes);
      if (magic != FileMagic.OOXML) {
        throw another(magic, bytes);
      }
      return new WordFile(OPCPackage.open(LimitedZip.of(bytes)));
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException | InvalidFormatException | RuntimeException e) {
      // The library has many ways to say that a file is broken.
      throw broken(firstLine(e));
    }
  }

  /** The main part. */
  Part main() {
    return new Part(main);
  }

  PackageProperties properties() {
    try {
      return opened.getPackageProperties();
    } catch (InvalidFormatException e) {
      throw broken(firstLine(e));
    }
  }

  @Override
  public void close() {
    opened.revert();
  }

  static UnreadableDocumentException broken(String why) {
    return new UnreadableDocumentException(
        "is no Word document that can be read (%s): open it in a word processor and save it anew as .docx, or exclude it"
            .formatted(why));
  }

  private static UnreadableDocumentException another(FileMagic magic, byte[] bytes) {
    return new UnreadableDocumentException(
        switch (magic) {
          case OLE2 ->
              isEncrypted(bytes)
                  ? "is protected with a password: save it without one, or exclude it"
                  : "is in Word's old format (.doc): save it as .docx, or exclude it";
          case RTF -> "is Rich Text, not a Word document: save it as .docx, or exclude it";
          default ->
              "is not a Word document, whatever its name is: save it as .docx, or exclude it";
        });
  }

  private static boolean isEncrypted(byte[] bytes) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return files.getRoot().hasEntryCaseInsensitive(ENCRYPTED);
    } catch (IOException | RuntimeException brokenToo) {
      return false;
    }
  }

  private static List<PackageRelationship> related(Iterable<PackageRelationship> all, String type) {
    List<PackageRelationship> found = new ArrayList<>();
    for (PackageRelationship relationship : all) {
      // The two flavours of the format differ in what stands before the last slash.
      if (relationship.getRelationshipType().endsWith("/" + type)
          && relationship.getTargetMode() == TargetMode.INTERNAL) {
        found.add(relationship);
      }
    }
    return found;
  }

  static String firstLine(Exception e) {
    return Optional.ofNullable(e.getMessage())
        .flatMap(message -> message.lines().findFirst())
        .orElse(e.getClass().getSimpleName());
  }

  /** A part and what it refers to. */
  final class Part {

    private final PackagePart part;

    private Part(PackagePart part) {
      this.part = part;
    }

    InputStream open() throws IOException {
      return part.getInputStream();
    }

    /** The parts of a type that this one refers to; references out of the file are none. */
    List<Part> related(String type) {
      try {
        List<Part> parts = new ArrayList<>();
        for (PackageRelationship to : WordFile.related(part.getRelationships(), type)) {
          parts.add(new Part(part.getRelatedPart(to)));
        }
        return parts;
      } catch (InvalidFormatException | IllegalArgumentException e) {
        throw broken(firstLine(e));
      }
    }

    /** Where a reference leads, as the file says it; it is not followed. */
    Optional<String> target(String id) {
      return Optional.ofNullable(part.getRelationship(id))
          .map(relationship -> relationship.getTargetURI().toString());
    }
  }
}
