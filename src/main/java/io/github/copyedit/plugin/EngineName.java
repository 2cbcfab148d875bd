package io.github.copyedit.plugin;

import io.github.copyedit.cache.CacheKey;
import io.github.copyedit.document.FormatSettings;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** A name for all code that has a say in what is found; other code has another name. */
final class EngineName {

  /** To be raised when what is kept of an outcome changes its form or meaning. */
  private static final String FORM = "7";

  private static final int HEX = 16;

  private EngineName() {}

  /**
   * @param versions of the tool and its engines, by name
   * @param parts classes of all parsers, and of those that make rules
   * @param settings of the run beside the plans of its files
   * @return empty where the code is not in jars, and may change under us
   */
  static Optional<String> of(
      Map<String, String> versions, List<Class<?>> parts, String... settings) {
    CacheKey key = new CacheKey().with(FORM).with(Runtime.version().toString());
    key.with(Locale.getDefault(Locale.Category.FORMAT).toLanguageTag());
    key.with(Locale.getDefault().toLanguageTag());
    // Of the names of files.
    key.with(System.getProperty("sun.jnu.encoding", ""));
    new TreeMap<>(versions).forEach((name, version) -> key.with(name).with(version));
    Stream.of(settings).forEach(key::with);
    try {
      List<Path> libraries = libraries();
      libraries.forEach(library -> key.with(library.getFileName().toString()));
      Set<Path> contents = jars(parts);
      if (!Stream.concat(libraries.stream(), contents.stream()).allMatch(Files::isRegularFile)) {
        // A folder of classes, such as that of a reactor's module.
        return Optional.empty();
      }
      libraries.stream().filter(EngineName::isChanging).forEach(contents::add);
      for (Path jar : contents) {
        add(jar, key.with(jar.getFileName().toString()));
      }
    } catch (IOException | URISyntaxException e) {
      return Optional.empty();
    }
    return Optional.of(key.hex());
  }

  /** By the check sums that it has in it, which are there without reading all of it. */
  private static void add(Path jar, CacheKey key) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .forEach(entry -> key.with(entry.getName()).with(Long.toString(entry.getCrc(), HEX)));
    }
  }

  /** Unlike for formats that read a file otherwise. Names of XML hold nothing that could blur. */
  static String of(FormatSettings formats) {
    CacheKey key = new CacheKey().with(formats.xml().toString());
    for (FormatSettings.JsonLines lines : formats.jsonLines()) {
      key.with("lines").with(lines.bodyFormat().name());
      lines.files().forEach(glob -> key.with("file").with(glob.toString()));
      lines.body().forEach(path -> add(path, key));
      key.with("id");
      lines.id().ifPresent(path -> add(path, key));
      lines.fields().forEach((kind, path) -> add(path, key.with(kind.name())));
    }
    return key.hex();
  }

  private static void add(List<String> path, CacheKey key) {
    key.with("path");
    path.forEach(key::with);
  }

  /** Of the plugin and of what users add to it. Their names have their versions in them. */
  private static List<Path> libraries() throws URISyntaxException {
    List<Path> libraries = new ArrayList<>();
    if (EngineName.class.getClassLoader() instanceof URLClassLoader realm) {
      for (URL url : realm.getURLs()) {
        if (url.getProtocol().equals("file")) {
          libraries.add(Path.of(url.toURI()));
        }
      }
    }
    libraries.sort(Comparator.comparing(library -> library.getFileName().toString()));
    return libraries;
  }

  /** A snapshot may be another under the same name; a release never is. */
  private static boolean isChanging(Path library) {
    return library.getFileName().toString().contains("-SNAPSHOT");
  }

  private static Set<Path> jars(List<Class<?>> parts) throws URISyntaxException {
    Set<Path> jars = new TreeSet<>();
    for (Class<?> part : parts) {
      CodeSource source = part.getProtectionDomain().getCodeSource();
      if (source != null) {
        jars.add(Path.of(source.getLocation().toURI()));
      }
    }
    return jars;
  }
}
