package io.github.copyedit.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copyedit.document.Document;
import io.github.copyedit.document.DocumentParser;
import io.github.copyedit.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineNameTest {

  private static final String CLASS = ThirdParty.class.getName();

  @TempDir private Path folder;

  /** Somebody else's, by its class. */
  public static final class ThirdParty implements DocumentParser {

    @Override
    public Set<String> extensions() {
      return Set.of("own");
    }

    @Override
    public List<Document> parse(Source source) {
      return List.of();
    }
  }

  /** Finds the class in its jar, though the tests have it too. */
  private static final class JarLoader extends URLClassLoader {

    JarLoader(Path jar) throws IOException {
      super(new URL[] {jar.toUri().toURL()}, EngineNameTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.equals(CLASS)) {
        return super.loadClass(name, resolve);
      }
      Class<?> known = findLoadedClass(name);
      return known == null ? findClass(name) : known;
    }
  }

  private static Optional<String> name(DocumentParser parser) {
    return EngineName.of(Map.of("copyedit", "1"), List.of(parser.getClass()));
  }

  private Optional<String> nameOfJar(String more) throws Exception {
    Path jar = folder.resolve("rules-1.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar));
        InputStream code =
            EngineNameTest.class.getResourceAsStream("/" + CLASS.replace('.', '/') + ".class")) {
      out.putNextEntry(new ZipEntry(CLASS.replace('.', '/') + ".class"));
      code.transferTo(out);
      out.putNextEntry(new ZipEntry("words.txt"));
      out.write(more.getBytes());
    }
    try (JarLoader loader = new JarLoader(jar)) {
      return name((DocumentParser) loader.loadClass(CLASS).getConstructor().newInstance());
    }
  }

  @Test
  void classesInAFolderHaveNone() {
    assertThat(name(new ThirdParty())).isEmpty();
  }

  @Test
  void aJarThatIsWrittenAgainHasAnother() throws Exception {
    Optional<String> first = nameOfJar("a");

    assertThat(first).isPresent();
    assertThat(nameOfJar("a")).isEqualTo(first);
    assertThat(nameOfJar("b")).isPresent().isNotEqualTo(first);
  }
}
