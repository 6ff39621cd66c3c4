package io.hookline.attribution.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.RunningService;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/**
 * SIGKILL of the service and of PostgreSQL in turn while eight clients send orders: each event that
 * was answered with success is there, none twice, and each is one order. Run by benchmark/kills.
 */
class KillsBenchmark {

  private static final int KILLS = Integer.getInteger("kills.times", 20);
  private static final int CLIENTS = 8;
  private static final long BETWEEN_MILLIS = 3_000;

  @Test
  void whatWasAnsweredWithSuccessIsThereExactlyOnce() throws Exception {
    try (RunningService service = new RunningService("384m")) {
      service.with("hookline.rate-limit.ingestion", "1000000000").start();
      BenchmarkShop shop = BenchmarkShop.open(service, "killed");
      Set<String> confirmed = ConcurrentHashMap.newKeySet();
      AtomicBoolean over = new AtomicBoolean();
      ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
      List<Future<Long>> clients = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        clients.add(
            threads.submit(new StubbornClient(service.at("/"), shop, i, confirmed, over::get)));
      }
      for (int kill = 0; kill < KILLS; kill++) {
        int before = confirmed.size();
        while (confirmed.size() < before + 200) {
          Thread.sleep(50);
        }
        Thread.sleep(BETWEEN_MILLIS);
        if (kill % 2 == 0) {
          service.kill();
          service.start();
        } else {
          service.killPostgres();
        }
      }
      over.set(true);
      long failures = 0;
      for (Future<Long> client : clients) {
        failures += client.get();
      }
      threads.shutdown();
      BenchmarkShop.settle(service);
      Set<String> stored = stored(service);
      System.out.printf(
          "kills: %d kills, %,d events answered with success, %,d stored, %,d requests without success%n",
          KILLS, confirmed.size(), stored.size(), failures);
      assertThat(failures).as("the kills were felt").isPositive();
      Set<String> lost = new HashSet<>(confirmed);
      lost.removeAll(stored);
      assertThat(lost).as("answered with success, and not there").isEmpty();
      assertThat(service.count("select count(*) from event"))
          .as("none twice")
          .isEqualTo(stored.size());
      assertThat(service.count("select count(*) from conversion")).isEqualTo(stored.size());
      assertThat(service.count("select count(distinct order_id) from conversion"))
          .isEqualTo(stored.size());
    }
  }

  private static Set<String> stored(RunningService service) throws SQLException {
    Set<String> stored = new HashSet<>();
    try (Connection owner = service.connect();
        Statement sql = owner.createStatement();
        ResultSet row = sql.executeQuery("select event_id from event")) {
      while (row.next()) {
        stored.add(row.getString(1));
      }
    }
    return stored;
  }
}
