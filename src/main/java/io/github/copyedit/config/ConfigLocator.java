package io.github.copyedit.config;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the configuration file and those beside it, and reads their text. */
public final class ConfigLocator {

  /** What the file may be called, the usual name first. */
  public static final List<String> NAMES =
      List.of("copyedit.yml", ".copyedit.yml", "copyedit.yaml");

  private static final String PROPERTY = "copyedit.configLocation";

  /** Two letters at least: one is a drive. */
  private static final Pattern URL_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

  private static final int MAX_BYTES = 4_000_000;
  private static final int TIMEOUT_MILLIS = 20_000;

  private ConfigLocator() {}

  /**
   * Looks into a folder and those above it. The nearest file counts.
   *
   * @param start where to begin
   * @param top the last folder to look into; where {@code start} doesn't lie in it, only {@code
   *     start} is looked into
   * @return its text, with its path relative to {@code top} as its name
   * @throws ConfigException when two of them lie in one folder, or it can't be read
   */
  public static Optional<ConfigSource> find(Path start, Path top) {
    Path from = start.toAbsolutePath().normalize();
    Path last = top.toAbsolutePath().normalize();
    Path end = from.startsWith(last) ? last : from;
    List<Path> folders =
        Stream.iterate(from, folder -> folder != null && folder.startsWith(end), Path::getParent)
            .toList();
    return folders.stream()
        .flatMap(folder -> only(folder).stream())
        .findFirst()
        .map(file -> read(file, name(file, end)))
        .or(() -> folders.stream().filter(ConfigLocator::hasWords).findFirst().map(withWords(end)));
  }

  private static String name(Path file, Path top) {
    return top.relativize(file).toString().replace('\\', '/');
  }

  private static boolean hasWords(Path folder) {
    List<String> names = WordsReader.defaultFiles(names(folder.resolve(WordsReader.FOLDER)));
    return !names.isEmpty();
  }

  /** An empty configuration in a folder that has words and no configuration. */
  private static Function<Path, ConfigSource> withWords(Path top) {
    return folder -> {
      Path file = folder.resolve(NAMES.get(0));
      return new ConfigSource(name(file, top), "", Optional.of(uri(file)));
    };
  }

  /** A file by its path from the folder of another; empty where there is none. */
  static Optional<ConfigSource> beside(URI from, String path, String name) {
    try {
      Optional<Path> file = path(from);
      if (file.isPresent()) {
        Path other = file.get().resolveSibling(path).normalize();
        return Files.isRegularFile(other) ? Optional.of(read(other, name)) : Optional.empty();
      }
      return Optional.of(read(new URL(from.toURL(), path), name));
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Of the files in a folder beside one on this machine, sorted. */
  static List<String> namesIn(URI from, String folder) {
    return path(from).map(file -> names(file.resolveSibling(folder))).orElse(List.of());
  }

  /** Of the files in a folder, sorted; none where there is no such folder. */
  static List<String> names(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw unreadable(folder.toString(), e);
    }
  }

  /** Where a file on this machine lies. */
  static Optional<Path> path(URI uri) {
    return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty();
  }

  private static URI uri(Path file) {
    return file.toAbsolutePath().normalize().toUri();
  }

  private static Optional<Path> only(Path folder) {
    List<Path> found =
        NAMES.stream()
            .map(folder::resolve)
            .filter(file -> Files.isRegularFile(file) || leadsNowhere(file))
            .toList();
    if (found.size() > 1) {
      List<String> names = found.stream().map(file -> file.getFileName().toString()).toList();
      throw new ConfigException(
          "%s has %s, and only one of them can count.\nKeep copyedit.yml and remove the other."
              .formatted(folder, String.join(" and ", names)));
    }
    if (!found.isEmpty() && leadsNowhere(found.get(0))) {
      throw new ConfigException(
          found.get(0) + " is a symbolic link that leads nowhere.\nMend it, or remove it.");
    }
    return found.stream().findFirst();
  }

  private static boolean leadsNowhere(Path file) {
    return Files.isSymbolicLink(file) && Files.notExists(file);
  }

  /**
   * What {@code configLocation} names: a resource, else a URL, else a file.
   *
   * @param loader where rule jars are
   * @param base for a relative path
   * @throws ConfigException when there is no such thing, or it can't be read
   */
  public static ConfigSource at(String location, ClassLoader loader, Path base) {
    String resource = location.startsWith("/") ? location.substring(1) : location;
    URL found = resource.isBlank() || resource.endsWith("/") ? null : loader.getResource(resource);
    if (found != null && !isFolder(found)) {
      return read(found, location);
    }
    if (URL_SCHEME.matcher(location).matches()) {
      return read(url(location), location);
    }
    Path file = path(location, base);
    if (!Files.isRegularFile(file)) {
      throw new ConfigException(
          "%s: there is no %s: no such resource in the plugin's dependencies, and no file %s.\n"
                  .formatted(PROPERTY, Wording.quote(location), file)
              + "Give a file's path (a relative one counts from the project's folder), a resource"
              + " or a URL.");
    }
    return read(file, location);
  }

  private static Path path(String location, Path base) {
    try {
      return base.resolve(location).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new ConfigException(
          PROPERTY + ": " + Wording.quote(location) + " is no path: " + e.getReason() + ".", e);
    }
  }

  private static URL url(String location) {
    try {
      return URI.create(location).toURL();
    } catch (IOException | IllegalArgumentException e) {
      throw new ConfigException(
          PROPERTY + ": " + Wording.quote(location) + " is no URL: " + e.getMessage() + ".", e);
    }
  }

  private static boolean isFolder(URL url) {
    try {
      return path(url.toURI()).filter(Files::isDirectory).isPresent();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * @param name in messages
   */
  static ConfigSource read(Path file, String name) {
    try (InputStream in = Files.newInputStream(file)) {
      return new ConfigSource(name, text(in, name), Optional.of(uri(file)));
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private static ConfigSource read(URL url, String name) {
    try {
      URLConnection connection = url.openConnection();
      connection.setConnectTimeout(TIMEOUT_MILLIS);
      connection.setReadTimeout(TIMEOUT_MILLIS);
      // A cached jar would stay open as long as the build tool runs.
      connection.setUseCaches(false);
      try (InputStream in = connection.getInputStream()) {
        return new ConfigSource(name, text(in, name), Optional.of(url.toURI()));
      }
    } catch (IOException | URISyntaxException e) {
      throw unreadable(name, e);
    }
  }

  private static String text(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new ConfigException(
          name + ": larger than 4 MB, so hardly a configuration or a list of words.");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new ConfigException(name + ": not in UTF-8. Save the file as UTF-8.", e);
    }
  }

  private static ConfigException unreadable(String name, Exception e) {
    String why = e instanceof FileNotFoundException ? "it is not there" : e.toString();
    return new ConfigException(name + ": can't be read: " + why + ".", e);
  }
}
