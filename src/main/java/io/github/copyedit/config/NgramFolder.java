package io.github.copyedit.config;

import io.github.copyedit.cache.CacheKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with LanguageTool's n-gram data: in a folder for each language, such as {@code en}, one
 * index each for words, pairs and triples.
 */
record NgramFolder(Path path) {

  private static final String REMEDY =
      "It should hold a folder for each language, such as en, with 1grams, 2grams and 3grams in it:"
          + " unpack LanguageTool's n-gram data there, or remove the key.";

  private static final List<String> INDEXES = List.of("1grams", "2grams", "3grams");
  private static final int DEPTH = 3;

  /**
   * @throws ConfigException when it isn't one
   */
  static NgramFolder at(PathSetting setting, Path path) {
    if (!Files.isDirectory(path)) {
      throw setting.error("is no folder: looked for " + path + ".", REMEDY);
    }
    try (Stream<Path> languages = Files.list(path)) {
      if (languages.noneMatch(NgramFolder::isWhole)) {
        throw setting.error("holds no n-gram data: looked into " + path + ".", REMEDY);
      }
    } catch (IOException e) {
      throw setting.error("can't be read: " + e + ".", REMEDY);
    }
    return new NgramFolder(path);
  }

  private static boolean isWhole(Path language) {
    return INDEXES.stream().allMatch(index -> Files.isDirectory(language.resolve(index)));
  }

  /** Names and sizes of its files: they are gigabytes, and never changed in place. */
  void addTo(CacheKey key) {
    try (Stream<Path> files = Files.walk(path, DEPTH)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        key.with(path.relativize(file).toString()).with(Long.toString(Files.size(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
