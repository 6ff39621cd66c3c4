package io.hookline.attribution.collect.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

  private static final long ROOM = 64 << 20;

  @TempDir Path folder;

  private static byte[] record(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> texts(Spool spool, long place) throws IOException {
    List<String> texts = new ArrayList<>();
    for (long at = place; at < spool.end(); ) {
      Stretch stretch = spool.read(at, 7);
      stretch.records().forEach(record -> texts.add(new String(record, StandardCharsets.UTF_8)));
      at = stretch.to();
    }
    return texts;
  }

  private static void append(Spool spool, int from, int to) {
    List<CompletableFuture<Boolean>> kept =
        IntStream.range(from, to).mapToObj(i -> spool.append(record("r" + i))).toList();
    assertThat(kept).allMatch(CompletableFuture::join);
  }

  private static List<String> numbered(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "r" + i).toList();
  }

  private Path newest() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".spool")).max(Path::compareTo).get();
    }
  }

  @Test
  void whatIsAppendedIsReadInItsOrder() throws Exception {
    try (Spool spool = Spool.open(folder, ROOM)) {
      append(spool, 0, 100);
      assertThat(texts(spool, 0)).isEqualTo(numbered(0, 100));
      Stretch some = spool.read(0, 10);
      append(spool, 100, 120);
      assertThat(texts(spool, some.to())).isEqualTo(numbered(10, 120));
    }
  }

  @Test
  void aFolderInWhichAnybodyMayWriteIsNotUsed() throws Exception {
    Path mine = folder.resolve("mine");
    SpoolFolders.make(mine);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(mine)))
        .isEqualTo("rwx------");
    SpoolFolders.make(mine);
    Path open = Files.createDirectory(folder.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThatThrownBy(() -> SpoolFolders.make(open)).hasMessageContaining("Anybody may write");
    Path link = Files.createSymbolicLink(folder.resolve("link"), mine);
    assertThatThrownBy(() -> SpoolFolders.make(link)).isInstanceOf(IOException.class);
  }

  @Test
  void whatOthersTakeOfTheRoomIsNotThere() throws Exception {
    AtomicLong room = new AtomicLong(1000);
    try (Spool spool = Spool.open(folder, room::get)) {
      append(spool, 0, 10);
      room.set(spool.held() + 5);
      assertThat(spool.append(record("no room")).join()).isFalse();
      room.set(1000);
      append(spool, 10, 11);
    }
  }

  @Test
  void whatAProcessLeavesIsThereForTheNext() throws Exception {
    UUID id;
    long read;
    try (Spool spool = Spool.open(folder, ROOM)) {
      id = spool.id();
      append(spool, 0, 50);
      read = spool.read(0, 20).to();
      spool.release(read);
    }
    try (Spool spool = Spool.open(folder, ROOM)) {
      assertThat(spool.id()).isEqualTo(id);
      append(spool, 50, 60);
      assertThat(texts(spool, read)).isEqualTo(numbered(20, 60));
    }
  }

  /** A power cut may leave an empty file. */
  @Test
  void aFolderWhoseNameIsDamagedIsReadAllTheSame() throws Exception {
    try (Spool spool = Spool.open(folder, ROOM)) {
      append(spool, 0, 5);
    }
    Files.writeString(folder.resolve("id"), "");
    UUID id;
    try (Spool spool = Spool.open(folder, ROOM)) {
      id = spool.id();
      assertThat(texts(spool, 0)).isEqualTo(numbered(0, 5));
    }
    try (Spool spool = Spool.open(folder, ROOM)) {
      assertThat(spool.id()).isEqualTo(id);
    }
  }

  /** The process died while it wrote. */
  @Test
  void aPartOfARecordIsPassedOver() throws Exception {
    try (Spool spool = Spool.open(folder, ROOM)) {
      append(spool, 0, 5);
    }
    byte[] torn = {0, 0, 0, 9, 1, 2, 3, 4, 'h', 'a', 'l', 'f'};
    Files.write(newest(), torn, StandardOpenOption.APPEND);
    try (Spool spool = Spool.open(folder, ROOM)) {
      append(spool, 5, 9);
      assertThat(texts(spool, 0)).isEqualTo(numbered(0, 9));
    }
    try (Spool spool = Spool.open(folder, ROOM)) {
      assertThat(texts(spool, 0)).isEqualTo(numbered(0, 9));
    }
  }

  @Test
  void whatIsDamagedLosesNothingBehindIt() throws Exception {
    Path first;
    try (Spool spool = Spool.open(folder, ROOM)) {
      append(spool, 0, 10);
      first = newest();
    }
    try (Spool spool = Spool.open(folder, ROOM)) {
      append(spool, 10, 20);
      byte[] bytes = Files.readAllBytes(first);
      bytes[Frame.HEAD] ^= 1;
      Files.write(first, bytes);
      Stretch damaged = spool.read(0, 100);
      assertThat(damaged.records()).isEmpty();
      assertThat(damaged.damaged()).isEqualTo(bytes.length);
      assertThat(texts(spool, damaged.to())).isEqualTo(numbered(10, 20));
    }
  }

  @Test
  void aDamagedRecordBeforeMuchElseIsPassed() throws Exception {
    Path first;
    int many = 100_000;
    try (Spool spool = Spool.open(folder, 8 * ROOM)) {
      append(spool, 0, many);
      first = newest();
      assertThat(Files.size(first)).isGreaterThan(Frame.LONGEST + Frame.HEAD);
    }
    byte[] bytes = Files.readAllBytes(first);
    bytes[Frame.HEAD] ^= 1;
    Files.write(first, bytes);
    try (Spool spool = Spool.open(folder, 8 * ROOM)) {
      append(spool, many, many + 1);
      Stretch damaged = spool.read(0, 100);
      assertThat(damaged.to()).as("the reader goes on").isGreaterThan(damaged.from());
      assertThat(texts(spool, damaged.to())).isEqualTo(numbered(many, many + 1));
    }
  }

  @Test
  void zerosBehindWhatWasWrittenAreNoRecords() throws Exception {
    try (Spool spool = Spool.open(folder, ROOM)) {
      append(spool, 0, 10);
    }
    Files.write(newest(), new byte[64], java.nio.file.StandardOpenOption.APPEND);
    try (Spool spool = Spool.open(folder, ROOM)) {
      append(spool, 10, 20);
      assertThat(texts(spool, 0)).isEqualTo(numbered(0, 20));
    }
  }

  @Test
  void aFullSpoolRefusesUntilSomethingIsReleased() throws Exception {
    try (Spool spool = Spool.open(folder, 1000)) {
      List<CompletableFuture<Boolean>> kept =
          IntStream.range(0, 200).mapToObj(i -> spool.append(record("r" + i % 10))).toList();
      List<Boolean> taken = kept.stream().map(CompletableFuture::join).toList();
      assertThat(taken).contains(true, false);
      assertThat(spool.held()).isLessThanOrEqualTo(1000);
      assertThat(texts(spool, 0)).hasSize((int) taken.stream().filter(t -> t).count());
      spool.release(spool.end());
      assertThat(spool.append(record("again")).join()).isTrue();
    }
  }

  @Test
  void filesAreDeletedOnceTheyAreRead() throws Exception {
    byte[] large = new byte[1 << 18];
    try (Spool spool = Spool.open(folder, ROOM)) {
      for (int i = 0; i < 80; i++) {
        spool.append(large).join();
      }
      assertThat(count()).isEqualTo(3);
      int read = 0;
      for (long at = 0; at < spool.end(); ) {
        Stretch stretch = spool.read(at, 1000);
        assertThat(stretch.damaged()).isZero();
        read += stretch.records().size();
        at = stretch.to();
        spool.release(at);
      }
      assertThat(read).isEqualTo(80);
      assertThat(count()).isEqualTo(1);
      assertThat(spool.append(record("on")).join()).isTrue();
    }
  }

  private long count() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".spool")).count();
    }
  }

  @Test
  void aClosedSpoolTakesNothing() throws Exception {
    Spool spool = Spool.open(folder, ROOM);
    CompletableFuture<Boolean> last = spool.append(record("last"));
    spool.close();
    assertThat(last.join()).isTrue();
    assertThat(spool.append(record("late")).join()).isFalse();
  }

  @Test
  void aFolderIsOneProcessesOwn() throws Exception {
    SpoolFolders.Own first = SpoolFolders.take(folder);
    SpoolFolders.Own second = SpoolFolders.take(folder);
    assertThat(second.path()).isNotEqualTo(first.path());
    assertThat(SpoolFolders.left(folder)).isEmpty();
    first.close();
    List<SpoolFolders.Own> left = SpoolFolders.left(folder);
    assertThat(left).extracting(SpoolFolders.Own::path).containsExactly(first.path());
    left.get(0).close();
    second.close();
  }
}
