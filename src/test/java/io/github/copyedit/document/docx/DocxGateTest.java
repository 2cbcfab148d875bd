package io.github.copyedit.document.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.copyedit.document.BinaryParser;
import io.github.copyedit.document.LoaderWithout;
import io.github.copyedit.source.BinarySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What those see who have such files and not the library. */
final class DocxGateTest {

  @Test
  void aMissingLibraryIsAProblemThatNamesTheLinesToAdd() throws Exception {
    try (LoaderWithout loader = new LoaderWithout("org.apache.poi.", DocxParser.class)) {
      BinaryParser parser =
          (BinaryParser)
              loader.loadClass(DocxParser.class.getName()).getDeclaredConstructor().newInstance();
      assertThat(parser.extensions()).contains("docx");
      assertThatThrownBy(() -> parser.parse(new BinarySource("a.docx", new byte[] {1})))
          .hasMessage(
              "Word documents are read with Apache POI, which is not there: add"
                  + " <dependency><groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId>"
                  + "<version>"
                  + DocxParser.POI.version()
                  + "</version></dependency> to the plugin's <dependencies>, or leave such files out"
                  + " with <excludes> or -Dcopyedit.excludes");
    }
  }

  @Test
  void namesTheVersionThatTheTestsRunWith() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<poi.version>" + DocxParser.POI.version() + "</poi.version>");
  }
}
