package io.github.copyedit.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.Exclusion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class LanguageModulesTest {

  private static final LanguageModules MODULES = LanguageModules.read();

  /** What the tests run with is what a build of a user's resolves. */
  @Test
  void englishGoesWithoutWhatThePomExcludes() throws Exception {
    Document pom = pom();
    LanguageModule english = MODULES.of("en", false).orElseThrow();

    assertThat(english.dependencies())
        .extracting(dependency -> name(dependency.getArtifact()))
        .containsExactly("org.languagetool:language-en", "io.grpc:grpc-api");
    for (Dependency dependency : english.dependencies()) {
      String inPom =
          "/project/dependencies/dependency[artifactId='%s'][scope='provided']"
              .formatted(dependency.getArtifact().getArtifactId());
      String version = text(pom, inPom + "/version").get(0);
      String property = version.substring("${".length(), version.length() - 1);

      assertThat(dependency.getArtifact().getVersion())
          .isEqualTo(text(pom, "/project/properties/" + property).get(0));
      assertThat(dependency.getExclusions())
          .extracting(Exclusion::getGroupId)
          .containsExactlyInAnyOrderElementsOf(text(pom, inPom + "//exclusion/groupId"));
      assertThat(dependency.getExclusions())
          .extracting(Exclusion::getArtifactId)
          .containsExactlyInAnyOrderElementsOf(text(pom, inPom + "//exclusion/artifactId"));
    }
    assertThat(english.dependencies().get(0).getExclusions()).hasSizeGreaterThan(20);
  }

  @Test
  void whoReadsNgramsNeedsLucene() {
    List<Exclusion> without =
        MODULES.of("en", false).orElseThrow().dependencies().get(0).getExclusions().stream()
            .toList();
    List<Exclusion> withNgrams =
        MODULES.of("en", true).orElseThrow().dependencies().get(0).getExclusions().stream()
            .toList();
    assertThat(without)
        .filteredOn(exclusion -> !withNgrams.contains(exclusion))
        .extracting(Exclusion::getGroupId)
        .containsExactly("org.apache.lucene");
    assertThat(without).containsAll(withNgrams);
  }

  @Test
  void anotherLanguageIsResolvedWholeAndHasEnglishBesideIt() {
    LanguageModule german = MODULES.of("de", false).orElseThrow();

    assertThat(german.coordinates()).isEqualTo("org.languagetool:language-de:" + MODULES.version());
    assertThat(german.name()).isEqualTo("German");
    assertThat(german.dependencies())
        .extracting(dependency -> name(dependency.getArtifact()))
        .containsExactly("org.languagetool:language-de", "org.languagetool:language-en");
    assertThat(german.dependencies()).allMatch(dependency -> dependency.getExclusions().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xx", "fi", "und", "EN", "en ", "../evil", "en:9"})
  void nothingElseIsEverAskedFor(String language) {
    assertThat(MODULES.of(language, false)).isEqualTo(Optional.empty());
  }

  @Test
  void knowsItsVersionAndItsLanguages() {
    assertThat(MODULES.version()).matches("\\d+\\.\\d+.*");
    assertThat(MODULES.languages()).isSorted().doesNotHaveDuplicates().contains("de", "fr", "es");
  }

  private static String name(org.eclipse.aether.artifact.Artifact artifact) {
    return artifact.getGroupId() + ":" + artifact.getArtifactId();
  }

  private static Document pom() throws Exception {
    try (InputStream pom = Files.newInputStream(Path.of("pom.xml"))) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom);
    }
  }

  private static List<String> text(Document pom, String path) throws Exception {
    NodeList nodes =
        (NodeList)
            XPathFactory.newInstance().newXPath().evaluate(path, pom, XPathConstants.NODESET);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }
}
