package io.hookline.attribution.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.RunningService;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The packaged service while its database, or itself, is killed under visitors: each of them is led
 * on as long as the service lives, and every click that somebody was led on with is there once
 * afterwards. {@code benchmark/spool} does it for longer.
 */
class SpoolIT {

  private static final int ROUNDS = Integer.getInteger("spool.rounds", 1);
  private static final int VISITORS = 8;
  private static final String PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0) Mobile/15E148";

  private static final int PATIENCE_MILLIS = 20_000;
  private static final long PAUSE_NANOS = 20_000_000;

  private static RunningService service;
  private static Path folder;

  private final Set<String> clicks = ConcurrentHashMap.newKeySet();
  private final AtomicInteger led = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();

  @BeforeAll
  static void start() throws Exception {
    folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "spool");
    service = new RunningService("384m").with("hookline.redirects.spool", folder.toString());
    // One address for all visitors.
    service.with("hookline.rate-limit.open", "100000000");
    service.start();
    service.execute(
        "insert into brand values ('acme-cosmetics', 'Acme', 'UTC', 'EUR', 0)",
        "alter table link disable trigger user",
        """
        insert into link (id, brand, slug, destination_url, landing_url, version, created_at, updated_at)
        values (uuidv7(), 'acme-cosmetics', 'mia-serum', 'https://shop.example/', 'https://shop.example/',
                0, now(), now())""");
  }

  @AfterAll
  static void stop() throws Exception {
    service.close();
  }

  @Test
  void noVisitorAndNoClickIsLost() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      whileVisited(service::killPostgres);
      assertThat(failed).as("visitors who were not led on while the database was away").hasValue(0);
      whileVisited(
          () -> {
            service.kill();
            service.start();
          });
      // Who asked while nobody was there was led on by nobody.
      failed.set(0);
    }
    settle();
    assertThat(service.count("select count(*) from touch"))
        .as("touches")
        .isEqualTo(service.count("select count(distinct click_id) from touch"));
    Set<String> stored = stored();
    Set<String> lost = new HashSet<>(clicks);
    lost.removeAll(stored);
    assertThat(lost).as("led on, and not stored").isEmpty();
    System.out.printf(
        "spool: %d visitors led on in %d rounds, %d clicks stored, of each one%n",
        led.get(), ROUNDS, stored.size());
  }

  /** Something that is done to the service. */
  private interface Blow {
    void fall() throws IOException, InterruptedException, SQLException;
  }

  private void whileVisited(Blow blow) throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    List<Thread> visitors = new ArrayList<>();
    for (int i = 0; i < VISITORS; i++) {
      Thread visitor = new Thread(() -> visit(over));
      visitor.start();
      visitors.add(visitor);
    }
    Thread.sleep(700);
    blow.fall();
    Thread.sleep(700);
    over.set(true);
    for (Thread visitor : visitors) {
      visitor.join();
    }
  }

  private void visit(AtomicBoolean over) {
    while (!over.get()) {
      try {
        HttpURLConnection visit =
            (HttpURLConnection) service.at("/l/mia-serum").toURL().openConnection();
        visit.setInstanceFollowRedirects(false);
        visit.setConnectTimeout(PATIENCE_MILLIS);
        visit.setReadTimeout(PATIENCE_MILLIS);
        visit.setRequestProperty("User-Agent", PHONE);
        if (visit.getResponseCode() == 302) {
          led.incrementAndGet();
          clicks.add(visit.getHeaderField("Location").replaceAll(".*hlclid=(\\w+).*", "$1"));
        } else {
          failed.incrementAndGet();
        }
      } catch (IOException gone) {
        failed.incrementAndGet();
        LockSupport.parkNanos(PAUSE_NANOS);
      }
    }
  }

  private void settle() throws SQLException, InterruptedException {
    long before = -1;
    long now = service.count("select count(*) from touch");
    for (int calm = 0; calm < 4; calm = now == before ? calm + 1 : 0) {
      Thread.sleep(500);
      before = now;
      now = service.count("select count(*) from touch");
    }
  }

  private static Set<String> stored() throws SQLException {
    Set<String> stored = ConcurrentHashMap.newKeySet();
    try (var owner = service.connect();
        var sql = owner.createStatement();
        var row = sql.executeQuery("select click_id from touch")) {
      while (row.next()) {
        stored.add(row.getString(1));
      }
    }
    return stored;
  }
}
