package io.github.copyedit.plugin;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Loads LanguageTool, all that it needs, and Copyedit's own classes that call it. They see nothing
 * of the plugin's other libraries, and the plugin nothing of LanguageTool: both see the same ports
 * and values of Copyedit, and the same logger.
 */
final class EngineLoader extends URLClassLoader {

  private static final String COPYEDIT = "io.github.copyedit.";
  private static final String ENGINE = COPYEDIT + "rule.grammar.";
  private static final String LOGGER = "org.slf4j.";

  static {
    registerAsParallelCapable();
  }

  private final ClassLoader plugin;

  /**
   * @param jars of LanguageTool
   * @param plugin has loaded Copyedit
   */
  EngineLoader(List<Path> jars, ClassLoader plugin) {
    super(
        "copyedit-languagetool",
        Stream.concat(Stream.of(copyedit()), jars.stream().map(EngineLoader::url))
            .toArray(URL[]::new),
        ClassLoader.getPlatformClassLoader());
    this.plugin = plugin;
  }

  private static URL copyedit() {
    return EngineLoader.class.getProtectionDomain().getCodeSource().getLocation();
  }

  private static URL url(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(jar.toString(), e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    return isShared(name) ? plugin.loadClass(name) : super.loadClass(name, resolve);
  }

  private static boolean isShared(String name) {
    return name.startsWith(LOGGER) || (name.startsWith(COPYEDIT) && !name.startsWith(ENGINE));
  }
}
