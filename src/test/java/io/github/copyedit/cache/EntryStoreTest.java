package io.github.copyedit.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EntryStoreTest {

  private static final Instant NOW = Instant.parse("2024-03-22T10:00:00Z");
  private static final long ROOMY = 1_000_000;

  @TempDir private Path folder;

  private EntryStore store(boolean writes, long mostBytes) {
    return new EntryStore(folder.resolve("cache"), writes, mostBytes, () -> NOW);
  }

  private static String key(int number) {
    return new CacheKey().with("entry " + number).hex();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void givesBackWhatWasPut() {
    EntryStore store = store(true, ROOMY);
    assertThat(store.get(key(1))).isEmpty();
    store.put(key(1), bytes("one"));
    store.put(key(2), new byte[0]);
    store.put(key(1), bytes("one"));
    assertThat(store(false, ROOMY).get(key(1))).contains(bytes("one"));
    assertThat(store(false, ROOMY).get(key(2))).contains(new byte[0]);
    assertThat(store.failed()).isFalse();
  }

  @Test
  void anEntryWithAChangedByteIsNone() throws IOException {
    EntryStore store = store(true, ROOMY);
    store.put(key(1), bytes("The harbor reopened on Monday."));
    Path file = files().get(0);
    byte[] good = Files.readAllBytes(file);
    Random random = new Random(5);
    for (int i = 0; i < good.length; i++) {
      byte[] bad = good.clone();
      bad[i] ^= (byte) (1 + random.nextInt(255));
      Files.write(file, bad);
      assertThat(store.get(key(1))).as("byte %s", i).isEmpty();
    }
    for (int length = 0; length < good.length; length++) {
      Files.write(file, java.util.Arrays.copyOf(good, length));
      assertThat(store.get(key(1))).as("cut at %s", length).isEmpty();
    }
    store.put(key(1), bytes("The harbor reopened on Monday."));
    assertThat(store.get(key(1))).isPresent();
  }

  @Test
  void readsOnlyWhereItMayNotWrite() throws IOException {
    store(true, ROOMY).put(key(1), bytes("one"));
    EntryStore reader = store(false, ROOMY);
    List<Path> before = files();
    reader.put(key(2), bytes("two"));
    reader.tidy();
    assertThat(reader.get(key(1))).isPresent();
    assertThat(reader.get(key(2))).isEmpty();
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aFolderThatCannotBeOneIsNoError() throws IOException {
    Files.writeString(folder.resolve("cache"), "a file");
    EntryStore store = store(true, ROOMY);
    store.put(key(1), bytes("one"));
    store.tidy();
    assertThat(store.get(key(1))).isEmpty();
    assertThat(store.failed()).isTrue();
  }

  @Test
  void goesOnWithoutWhatCannotBeWritten() throws IOException {
    EntryStore store = store(true, ROOMY);
    store.put(key(1), bytes("one"));
    Path blocked = files().get(0).getParent().resolveSibling(key(2).substring(0, 2));
    Files.writeString(blocked, "in the way");
    store.put(key(2), bytes("two"));
    assertThat(store.failed()).isTrue();
    assertThat(store.get(key(1))).contains(bytes("one"));
    assertThat(files()).hasSize(2);
  }

  @Test
  void theOldestGoWhereThereIsNoRoom() throws IOException {
    EntryStore store = store(true, 1_000);
    for (int i = 0; i < 20; i++) {
      store.put(key(i), new byte[64]);
      Path file = folder.resolve("cache").resolve(key(i).substring(0, 2)).resolve(key(i));
      Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofDays(30 - i))));
    }
    store.get(key(3));
    store.tidy();
    assertThat(store.get(key(3))).as("used a moment ago").isPresent();
    assertThat(store.get(key(0))).isEmpty();
    assertThat(store.get(key(19))).isPresent();
    assertThat(files().size()).isEqualTo(8);
  }

  @Test
  void whatElseLiesInTheFolderIsLeftAlone() throws IOException {
    Path thesis = folder.resolve("cache/docs/thesis.odt");
    Path work = folder.resolve("cache/ab/work.tmp");
    for (Path file : List.of(thesis, work)) {
      Files.createDirectories(file.getParent());
      Files.write(file, new byte[2_000]);
      Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofDays(9))));
    }
    EntryStore store = store(true, 100);
    store.put(key(1), bytes("one"));
    store.tidy();
    assertThat(thesis).exists();
    assertThat(work).exists();
  }

  @Test
  void anEntryUnderAnothersNameIsNone() throws IOException {
    EntryStore store = store(true, ROOMY);
    store.put(key(1), bytes("one"));
    Path stranger = folder.resolve("cache").resolve(key(2).substring(0, 2)).resolve(key(2));
    Files.createDirectories(stranger.getParent());
    Files.copy(files().get(0), stranger);
    assertThat(store.get(key(2))).isEmpty();
    assertThat(store.get(key(1))).isPresent();
  }

  @Test
  void keysOfUnlikePartsDiffer() {
    assertThat(new CacheKey().with("a, b").hex())
        .isNotEqualTo(new CacheKey().with("a").with("b").hex());
    assertThat(new CacheKey().with("\ud83d").hex())
        .isNotEqualTo(new CacheKey().with("\ufffd").hex());
  }

  @Test
  void whatAKilledBuildLeftIsTidiedAway() throws IOException {
    EntryStore store = store(true, ROOMY);
    store.put(key(1), bytes("one"));
    Path old = Files.createFile(files().get(0).resolveSibling(key(1) + "12.tmp"));
    Path fresh = Files.createFile(old.resolveSibling(key(1) + "34.tmp"));
    Files.setLastModifiedTime(old, FileTime.from(NOW.minus(Duration.ofHours(2))));
    Files.setLastModifiedTime(fresh, FileTime.from(NOW));
    store.tidy();
    assertThat(old).doesNotExist();
    assertThat(fresh).exists();
  }

  @Test
  void manyMayWriteAtOnce() throws Exception {
    ExecutorService builds = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Boolean>> writers = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        int number = i % 10;
        writers.add(
            () -> {
              EntryStore store = store(true, ROOMY);
              store.put(key(number), bytes("entry " + number));
              boolean good = store.get(key(number)).filter(bytes -> bytes.length == 7).isPresent();
              return good && !store.failed();
            });
      }
      for (Future<Boolean> good : builds.invokeAll(writers)) {
        assertThat(good.get()).isTrue();
      }
    } finally {
      builds.shutdownNow();
    }
    assertThat(files()).hasSize(10);
  }
}
