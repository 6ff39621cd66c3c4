package io.hookline.attribution.collect.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.collect.link.LinkKind;
import io.hookline.attribution.collect.link.VisitTags;
import io.hookline.attribution.collect.spool.Spool;
import io.hookline.attribution.collect.spool.Stretch;
import io.hookline.attribution.collect.visitor.VisitorClass;
import io.hookline.kit.sql.JdbcTransactions;
import io.hookline.kit.test.Json;
import io.hookline.kit.value.Ids;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DrainSpoolTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Inject JdbcTransactions transactions;

  private final Counter unread = new SimpleMeterRegistry().counter("unread");

  /** More came while the connection was away: it is read together with what is stored already. */
  @Test
  void whatWasCommittedWhileTheConnectionBrokeHidesNothingBehindIt() throws Exception {
    Fixtures.twoBrands();
    Json made = Fixtures.link(null);
    UUID link = UUID.fromString(made.getString("id"));
    Path folder = Files.createTempDirectory(Path.of("target"), "drain");
    try (Spool spool = Spool.open(folder, 1 << 20)) {
      spool.append(visit(link).bytes()).join();
      DrainSpool drain =
          DrainSpool.begin(
              spool,
              new Followed(
                  transactions, breaksOnce(() -> spool.append(visit(link).bytes()).join())),
              new UnreadClicks(folder, unread));
      drain.settle(PATIENCE);
      assertThat(Fixtures.count("select count(*) from touch")).isEqualTo(2);
      drain.stop();
    }
  }

  /** A transaction for each would cost the database several times as much. */
  @Test
  void visitsThatComeOneByOneAreStoredTogether() throws Exception {
    Fixtures.twoBrands();
    UUID link = UUID.fromString(Fixtures.link(null).getString("id"));
    Path folder = Files.createTempDirectory(Path.of("target"), "together");
    try (Spool spool = Spool.open(folder, 1 << 20)) {
      AtomicInteger commits = new AtomicInteger();
      StoreVisits store = new Followed(transactions, commits::incrementAndGet);
      DrainSpool drain = DrainSpool.begin(spool, store, new UnreadClicks(folder, unread));
      long began = System.nanoTime();
      for (int i = 0; i < 200; i++) {
        spool.append(visit(link).bytes()).join();
      }
      drain.settle(PATIENCE);
      long millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
      assertThat(Fixtures.count("select count(*) from touch")).isEqualTo(200);
      assertThat(commits.get()).isLessThanOrEqualTo((int) (millis / 50) + 2);
      drain.stop();
    }
  }

  /** What another version wrote, what the disk has lost a part of, what the database refuses. */
  @Test
  void whatCannotBeReadHoldsUpNothingAndIsKept() throws Exception {
    Fixtures.twoBrands();
    UUID link = UUID.fromString(Fixtures.link(null).getString("id"));
    Path root = Files.createTempDirectory(Path.of("target"), "unread");
    Path folder = root.resolve("0");
    byte[] older = visit(link).bytes();
    older[0] = 1;
    byte[] cut = Arrays.copyOf(visit(link).bytes(), 30);
    byte[] refused = visit(link, "\0").bytes();
    try (Spool spool = Spool.open(folder, 1 << 20)) {
      for (byte[] record : List.of(visit(link).bytes(), older, cut, refused, visit(link).bytes())) {
        spool.append(record).join();
      }
    }
    byte[] damage = {0, 0, 0, 9, 1, 2, 3, 4, 'h', 'a', 'l', 'f'};
    Files.write(folder.resolve("%020d.spool".formatted(0)), damage, StandardOpenOption.APPEND);
    try (Spool spool = Spool.open(folder, 1 << 20)) {
      spool.append(visit(link).bytes()).join();
      DrainSpool drain =
          DrainSpool.begin(
              spool,
              new Followed(transactions, breaksOnce(() -> {})),
              new UnreadClicks(root, unread));
      drain.settle(PATIENCE);
      drain.stop();
    }
    assertThat(Fixtures.count("select count(*) from touch")).isEqualTo(3);
    assertThat(unread.count()).isEqualTo(4);
    assertThat(kept(root)).containsExactly(older, cut, refused);
  }

  /** What a process reads that takes the files for a spool's; the damage is behind them all. */
  private static List<byte[]> kept(Path root) throws IOException {
    Path folder = Files.createTempDirectory(Path.of("target"), "again");
    List<Path> files;
    try (Stream<Path> found = Files.list(root)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    long place = 0;
    for (Path file : files) {
      Files.copy(file, folder.resolve("%020d.spool".formatted(place)));
      place += Files.size(file);
    }
    try (Spool again = Spool.open(folder, 1 << 20)) {
      Stretch first = again.read(0, 10);
      assertThat(again.read(first.to(), 10).damaged()).isEqualTo(12);
      return first.records();
    }
  }

  private static VisitRecord visit(UUID link) {
    return visit(link, null);
  }

  private static VisitRecord visit(UUID link, String ttclid) {
    return new VisitRecord(
        Ids.next(),
        Fixtures.ACME,
        link,
        LinkKind.BIO,
        true,
        Instant.now().truncatedTo(ChronoUnit.MICROS),
        VisitorClass.PERSON,
        true,
        "MOBILE",
        ttclid,
        null,
        new VisitTags(null, null, null, null, null, null),
        null);
  }

  /** A connection that breaks once, behind the commit. */
  private static Runnable breaksOnce(Runnable meanwhile) {
    AtomicBoolean whole = new AtomicBoolean(true);
    return () -> {
      if (whole.getAndSet(false)) {
        meanwhile.run();
        throw new IllegalStateException("The connection broke.");
      }
    };
  }

  /** A database behind each of whose commits something happens. */
  @Vetoed
  private static final class Followed extends StoreVisits {

    private final Runnable behind;

    Followed(JdbcTransactions transactions, Runnable behind) {
      super(transactions);
      this.behind = behind;
    }

    @Override
    boolean store(
        UUID spool,
        long from,
        long to,
        List<VisitRecord> visits,
        Consumer<List<VisitRecord>> refused) {
      boolean stored = super.store(spool, from, to, visits, refused);
      behind.run();
      return stored;
    }
  }
}
