package io.github.copyedit.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.rule.LanguageDetector;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RunDetectorTest {

  private static final String GERMAN = "der rat hat gestern die alte brücke wieder geöffnet";

  private final AtomicInteger asked = new AtomicInteger();

  private LanguageDetector missing() throws MissingModuleException {
    asked.incrementAndGet();
    throw new MissingModuleException("nothing there", null);
  }

  @Test
  void whatIsMissingIsAskedForOnceAndHasARemedy() {
    RunDetector detector = new RunDetector(this::missing, "2.5", "g:a:1:resolve");
    assertThat(detector.version()).isEqualTo("OpenNLP 2.5");
    assertThat(asked).hasValue(0);
    assertThat(detector.isThere()).isFalse();
    assertThat(detector.isThere()).isFalse();
    assertThat(detector.remedy())
        .isEqualTo(
            "Write lang: into it, or language: for its folder into copyedit.yml; or, where there"
                + " is a network, run mvn g:a:1:resolve once (nothing there).");
    assertThat(asked).hasValue(1);
  }

  @Test
  void theDetectorComesFromALoaderOfItsOwn() throws Exception {
    List<Path> jars =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> entry.contains("opennlp-tools") || entry.contains("langdetect"))
            .map(Path::of)
            .toList();
    ClassLoader own = RunDetectorTest.class.getClassLoader();
    try (EngineLoader loader = new EngineLoader(jars, EngineLoader.DETECTOR, own)) {
      RunDetector detector = new RunDetector(() -> RunDetector.in(loader), "2.5", "g:a:1:resolve");
      assertThat(detector.isThere()).isTrue();
      assertThat(detector.rank(GERMAN).get(0).language()).isEqualTo(Locale.GERMAN);
      assertThat(RunDetector.in(loader).getClass().getClassLoader()).isSameAs(loader);
    }
  }
}
