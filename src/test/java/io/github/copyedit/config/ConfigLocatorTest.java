package io.github.copyedit.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigLocatorTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"copyedit.yml", ".copyedit.yml", "copyedit.yaml"})
  void findsTheNearestUpToTheTop(String name) throws IOException {
    Path module = Files.createDirectories(folder.resolve("top/a/b"));
    Path top = folder.resolve("top");
    write(name, "outside: it");
    assertThat(ConfigLocator.find(module, top)).isEmpty();
    write("top/" + name, "top");
    assertThat(text(ConfigLocator.find(module, top))).isEqualTo(name + "=" + "top");
    write("top/a/" + name, "nearer");
    assertThat(text(ConfigLocator.find(module, top))).isEqualTo("a/" + name + "=" + "nearer");
    assertThat(text(ConfigLocator.find(top, top))).isEqualTo(name + "=" + "top");
    assertThat(text(ConfigLocator.find(folder, top))).isEqualTo(name + "=" + "outside: it");
  }

  @Test
  void aFolderOfThatNameIsNone() throws IOException {
    Files.createDirectories(folder.resolve("copyedit.yml"));
    assertThat(ConfigLocator.find(folder, folder)).isEmpty();
  }

  @Test
  void aLinkThatLeadsNowhereIsNotPassedOver() throws IOException {
    Path link =
        Files.createSymbolicLink(folder.resolve("copyedit.yml"), folder.resolve("elsewhere.yml"));
    assertThatThrownBy(() -> ConfigLocator.find(folder, folder))
        .isInstanceOf(ConfigException.class)
        .hasMessage(link + " is a symbolic link that leads nowhere.\nMend it, or remove it.");
  }

  @Test
  void twoInOneFolderAreRefused() throws IOException {
    write("copyedit.yml", "");
    write("copyedit.yaml", "");
    assertThatThrownBy(() -> ConfigLocator.find(folder, folder))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            folder.toAbsolutePath()
                + " has copyedit.yml and copyedit.yaml, and only one of them can count.\n"
                + "Keep copyedit.yml and remove the other.");
  }

  @Test
  void takesAResourceThenAUrlThenAFile() throws IOException {
    write("jar/styles/house.yml", "resource");
    write("base/styles/house.yml", "file");
    write("base/own.yml", "\uFEFFown é");
    Path base = folder.resolve("base");
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.resolve("jar").toUri().toURL()}, null)) {
      assertThat(ConfigLocator.at("styles/house.yml", loader, base).text()).isEqualTo("resource");
      assertThat(ConfigLocator.at("/styles/house.yml", loader, base).text()).isEqualTo("resource");
      assertThat(ConfigLocator.at("own.yml", loader, base))
          .satisfies(own -> assertThat(text(own)).isEqualTo("own.yml=own é"));
      String url = base.resolve("own.yml").toUri().toString();
      assertThat(text(ConfigLocator.at(url, loader, folder))).isEqualTo(url + "=own é");
      String absolute = base.resolve("own.yml").toString();
      assertThat(ConfigLocator.at(absolute, loader, folder).text()).isEqualTo("own é");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing.yml", "styles", "", "/nowhere/at/all.yml"})
  void saysWhereItLooked(String location) throws IOException {
    write("styles/house.yml", "");
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      assertThatThrownBy(() -> ConfigLocator.at(location, loader, folder))
          .isInstanceOf(ConfigException.class)
          .hasMessage(
              "copyedit.configLocation: there is no \"%s\": no such resource in the plugin's"
                      .formatted(location)
                  + " dependencies, and no file "
                  + folder.resolve(location).toAbsolutePath()
                  + ".\nGive a file's path (a relative one counts from the project's folder), a"
                  + " resource or a URL.");
    }
  }

  @Test
  void saysWhatIsWrongWithAUrl() {
    ClassLoader none = new URLClassLoader(new URL[0], null);
    String missing = folder.resolve("no.yml").toUri().toString();
    assertThatThrownBy(() -> ConfigLocator.at(missing, none, folder))
        .hasMessage(missing + ": can't be read: it is not there.");
    assertThatThrownBy(() -> ConfigLocator.at("htp://x/y", none, folder))
        .hasMessageStartingWith("copyedit.configLocation: \"htp://x/y\" is no URL: ");
  }

  @Test
  void refusesWhatIsNotText() throws IOException {
    Files.write(folder.resolve("copyedit.yml"), new byte[] {'a', (byte) 0xE9, 'b'});
    assertThatThrownBy(() -> ConfigLocator.find(folder, folder))
        .hasMessage("copyedit.yml: not in UTF-8. Save the file as UTF-8.");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text, StandardCharsets.UTF_8);
  }

  private static String text(Optional<ConfigSource> found) {
    return text(found.orElseThrow());
  }

  private static String text(ConfigSource source) {
    return source.name() + "=" + source.text();
  }
}
