package io.github.copyedit.speed;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A LanguageTool that Copyedit can't have changed: loaded a second time, by a class loader of its
 * own, from the class path of this virtual machine.
 */
final class PlainLanguageTool implements AutoCloseable {

  private final URLClassLoader loader;
  private final Function<String, List<String>> findings;

  @SuppressWarnings("unchecked") // PlainFindings is one.
  PlainLanguageTool() {
    URL[] path =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(PlainLanguageTool::url)
            .toArray(URL[]::new);
    this.loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
    try {
      this.findings =
          (Function<String, List<String>>)
              Class.forName(PlainFindings.class.getName(), true, loader)
                  .getConstructor()
                  .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry, e);
    }
  }

  /** Sorted. For one thread. */
  List<String> check(String text) {
    return findings.apply(text);
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
