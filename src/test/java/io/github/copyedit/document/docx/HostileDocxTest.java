package io.github.copyedit.document.docx;

import static io.github.copyedit.document.docx.Docx.body;
import static io.github.copyedit.document.docx.Docx.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copyedit.document.DocumentInvariants;
import io.github.copyedit.document.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class HostileDocxTest {

  private static final String ROOT =
      "<w:document "
          + Docx.NAMESPACES
          + "><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>";

  @TempDir private Path folder;

  private static void assertRefused(byte[] bytes, String why) {
    assertThatThrownBy(() -> Docx.parse(bytes))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining(why);
  }

  @Test
  void anEntityThatNamesAFileIsNotRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String xml =
        "<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>" + ROOT.formatted("a &e; b");
    assertRefused(Docx.document(xml).bytes(), "it has a DTD");
  }

  @Test
  void entitiesThatGrowAreNotExpanded() {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 'lol'>");
    for (int i = 1; i < 30; i++) {
      dtd.append("<!ENTITY e%d '&e%d;&e%d;'>".formatted(i, i - 1, i - 1));
    }
    assertRefused(Docx.document(dtd + "]>" + ROOT.formatted("&e29;")).bytes(), "it has a DTD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"styles", "footnotes", "comments"})
  void aDtdInAnotherPartIsRefusedToo(String part) {
    Docx docx = body(paragraphs("a")).related(part, "<!DOCTYPE x [<!ENTITY e 'f'>]><x>&e;</x>");
    assertRefused(docx.bytes(), "it has a DTD");
  }

  @Test
  void propertiesWithADtdAreNone() {
    String core =
        "<!DOCTYPE x [<!ENTITY e 'grown'>]><cp:coreProperties"
            + " xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/core-properties'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>&e;</dc:title>"
            + "</cp:coreProperties>";
    Docx docx = body(paragraphs("a")).core("").part("docProps/core.xml", core);
    assertThat(docx.parse().source().text()).isEqualTo("a\n");
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      copy(body("").bytes(), zip, "word/document.xml");
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      zip.write(
          ("<w:document " + Docx.NAMESPACES + "><w:body><w:p>").getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 400; i++) {
        zip.write(megabyte);
      }
      zip.closeEntry();
    }
    assertThat(bytes.size()).isLessThan(1_000_000);
    assertRefused(bytes.toByteArray(), "unpacks into more than 150,000,000 bytes");
  }

  private static void copy(byte[] from, ZipOutputStream to, String except) throws IOException {
    try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(from))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.getName().equals(except)) {
          to.putNextEntry(new ZipEntry(entry.getName()));
          zip.transferTo(to);
          to.closeEntry();
        }
      }
    }
  }

  @Test
  void tablesInTablesWithoutEnd() {
    String open = "<w:tbl><w:tr><w:tc>".repeat(5_000);
    String closed = "</w:tc></w:tr></w:tbl>".repeat(5_000);
    assertRefused(body(open + closed).bytes(), "nested more than 400 levels deep");
  }

  @Test
  void textBoxesInTextBoxes() {
    String open = "<w:p><w:r><w:pict><w:txbxContent>".repeat(90);
    String closed = "</w:txbxContent></w:pict></w:r></w:p>".repeat(90);
    DocumentInvariants.check(body(open + paragraphs("deep") + closed).parse());
  }

  @Test
  void aManyTimesOpenedField() {
    String field = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>";
    DocumentInvariants.check(
        body("<w:p>" + field.repeat(20_000) + "</w:p>" + paragraphs("a")).parse());
  }

  @Test
  void aFileThatIsProtected() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(files)) {
        out.write(body(paragraphs("a")).bytes());
      }
      files.writeFilesystem(bytes);
    }
    assertRefused(bytes.toByteArray(), "is protected with a password");
  }

  @Test
  void anOldDocument() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files
          .getRoot()
          .createDocument("WordDocument", new java.io.ByteArrayInputStream(new byte[99]));
      files.writeFilesystem(bytes);
    }
    assertRefused(bytes.toByteArray(), "is in Word's old format (.doc)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\\rtf1 Text}", "<html>Text</html>", "Text", "PK\u0003\u0004", "%PDF-1.7"})
  void whatIsNoDocument(String content) {
    assertThatThrownBy(() -> Docx.parse(content.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageEndingWith("or exclude it");
  }

  @Test
  void aDocumentWithoutWords() {
    assertRefused(body("<w:p/>").bytes(), "is empty");
    assertRefused(
        body(paragraphs("a")).part("word/document.xml", "").bytes(), "is no Word document");
  }

  @Test
  void whatIsOutsideIsNeitherFetchedNorMissed() {
    Docx docx = body(paragraphs("a"));
    for (String type :
        new String[] {"styles", "footnotes", "header", "attachedTemplate", "image"}) {
      docx.external(type, type, "http://127.0.0.1:1/" + type);
    }
    assertThat(DocumentInvariants.outline(docx.parse())).isEqualTo("Paragraph: a");
  }

  @Test
  void brokenBytesAreProblemsAndNothingElse() {
    byte[] whole = body(paragraphs("a", "b")).styles("").core("<dc:title>t</dc:title>").bytes();
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      byte[] broken =
          i % 2 == 0
              ? whole.clone()
              : java.util.Arrays.copyOf(whole, random.nextInt(whole.length) + 1);
      for (int j = random.nextInt(4); j >= 0; j--) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      try {
        DocumentInvariants.check(Docx.parse(broken));
      } catch (UnreadableDocumentException expected) {
        assertThat(expected).hasMessageContaining("exclude");
      }
    }
  }
}
