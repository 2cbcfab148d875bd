package io.github.copyedit.plugin;

import io.github.copyedit.cache.EntryStore;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Where findings are kept for the next run.
 *
 * @param directory empty for nowhere
 * @param writes whether this run adds its own
 */
record CacheSettings(Optional<Path> directory, boolean writes) {

  private static final String FOLDER = "copyedit-cache";

  static CacheSettings check(Parameters.Caching caching, Place place)
      throws InvalidParameterException {
    String mode = caching.mode().strip();
    return switch (mode) {
      case "false" -> new CacheSettings(Optional.empty(), false);
      case "true", "read-only" -> new CacheSettings(directory(caching, place), mode.equals("true"));
      default ->
          throw InvalidParameterException.of(
              "copyedit.cache", mode, "it can be true, false or read-only");
    };
  }

  private static Optional<Path> directory(Parameters.Caching caching, Place place)
      throws InvalidParameterException {
    if (caching.directory().isEmpty()) {
      return place.localRepository().map(repository -> repository.resolveSibling(FOLDER));
    }
    String path = caching.directory().get();
    try {
      return Optional.of(place.base().resolve(path).normalize());
    } catch (InvalidPathException e) {
      throw InvalidParameterException.of("copyedit.cacheDirectory", path, "it is not a path");
    }
  }

  Optional<EntryStore> store() {
    return directory.map(
        folder -> new EntryStore(folder, writes, EntryStore.MOST_BYTES, Instant::now));
  }
}
