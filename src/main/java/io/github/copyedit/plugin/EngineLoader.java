package io.github.copyedit.plugin;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Loads a library such as LanguageTool, all that it needs, and Copyedit's own classes that call it.
 * They see nothing of the plugin's other libraries, and the plugin nothing of it: both see the same
 * ports and values of Copyedit, and the same logger.
 */
final class EngineLoader extends URLClassLoader {

  private static final String COPYEDIT = "io.github.copyedit.";

  /** Of the classes that call LanguageTool. */
  static final String GRAMMAR = COPYEDIT + "rule.grammar.";

  /** Of the classes that call OpenNLP to tell languages apart. */
  static final String DETECTOR = COPYEDIT + "rule.language.model.";

  private static final String LOGGER = "org.slf4j.";

  static {
    registerAsParallelCapable();
  }

  private final String callers;
  private final ClassLoader plugin;

  /**
   * @param jars of the library
   * @param callers the package of the classes that call it, with a period at its end
   * @param plugin has loaded Copyedit
   */
  EngineLoader(List<Path> jars, String callers, ClassLoader plugin) {
    super(
        "copyedit-engine",
        Stream.concat(Stream.of(copyedit()), jars.stream().map(EngineLoader::url))
            .toArray(URL[]::new),
        ClassLoader.getPlatformClassLoader());
    this.callers = callers;
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

  private boolean isShared(String name) {
    return name.startsWith(LOGGER) || (name.startsWith(COPYEDIT) && !name.startsWith(callers));
  }
}
