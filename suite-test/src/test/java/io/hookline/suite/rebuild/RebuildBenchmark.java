package io.hookline.suite.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.local.SuiteFixture;
import io.hookline.local.machine.Workspace;
import io.hookline.local.service.Service;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The read model of the packaged suite is rebuilt, and once more while the reporting-service is
 * killed in each phase; figures are asked for all the time. Run by {@code benchmark/rebuild}.
 */
class RebuildBenchmark {

  private static final int BRANDS = Integer.getInteger("benchmark.brands", 25);
  private static final int ORDERS = Integer.getInteger("benchmark.orders", 16);
  private static final int KILLS = Integer.getInteger("benchmark.kills", 2);
  private static final Duration AT_MOST = Duration.ofMinutes(20);
  private static final String REBUILDS = "/v1/read-model/rebuilds";
  private static final Pattern SWITCH =
      Pattern.compile("is in place; it kept others waiting for (\\d+) ms");

  private final Random random = new Random();
  private Path folder;
  private SuiteFixture suite;
  private Databases databases;
  private KilledService reporting;
  private Api api;

  @BeforeEach
  void begin() throws Exception {
    folder = Files.createTempDirectory("rebuilt-suite");
    suite = SuiteFixture.packaged(folder, true);
    api = new Api(suite, suite.start());
    databases = new Databases(suite);
    reporting = new KilledService(suite, Service.REPORTING);
    long begun = System.nanoTime();
    ManyBrands.tell(databases, BRANDS, ORDERS);
    say(
        "the feeds tell of        %,d changes of %,d brands, %,d snapshots, %,d conversions, %,d decisions (%.0f s)",
        ManyBrands.told(databases, ""),
        BRANDS + 2,
        ManyBrands.told(databases, ".SnapshotRecorded"),
        ManyBrands.told(databases, ".ConversionRecorded"),
        ManyBrands.told(databases, ".CreditDecided"),
        (System.nanoTime() - begun) / 1e9);
  }

  @AfterEach
  void end() throws Exception {
    reporting.close();
    suite.close();
    Workspace.delete(folder);
  }

  @Test
  void whatIsRebuiltIsTheSameWithAndWithoutKills() throws Exception {
    long begun = System.nanoTime();
    awaitAllRead();
    say("read for the first time  %.0f s", (System.nanoTime() - begun) / 1e9);
    Map<String, String> tables = tables();
    rebuild("without kills", 0);
    assertThat(tables()).isEqualTo(tables);
    rebuild("killed %d times in each phase".formatted(KILLS), KILLS);
    assertThat(tables()).isEqualTo(tables);
    say(
        "all %d tables            the same before, between and after, to the last column",
        tables.size());
  }

  private void awaitAllRead() throws Exception {
    String now = row("select now()");
    String all = "select count(*) from feed_cursor where caught_up_at > '%s'".formatted(now);
    await("all feeds are read", () -> databases.count(Service.REPORTING, all) == 3);
  }

  private void rebuild(String how, int kills) throws Exception {
    Asking asking = new Asking(api, reporting);
    String id = api.post(REBUILDS, 202).path("id").textValue();
    if (kills > 0) {
      killInEachPhase(id, kills);
    }
    await("rebuild " + id + " has ended", () -> !state(id).equals("RUNNING"));
    asking.end();
    JsonNode end = api.get(REBUILDS + "/" + id);
    assertThat(end.path("state").textValue()).as(end.toString()).isEqualTo("SWITCHED");
    assertThat(asking.wrong()).isEmpty();
    say(
        "%-24s %s, %,d questions meanwhile, none failed or differed, the longest %.0f ms",
        how, took(end), asking.asked(), asking.longestMillis());
    say(
        "the switch               %s ms; resident at most %d MiB; ready at most %.1f s after a kill",
        SWITCH.matcher(reporting.log()).results().map(said -> said.group(1)).toList(),
        reporting.peakMebibytes(),
        reporting.longestStartSeconds());
  }

  private static String took(JsonNode end) {
    long seconds =
        Duration.between(
                Instant.parse(end.path("startedAt").textValue()),
                Instant.parse(end.path("endedAt").textValue()))
            .toSeconds();
    long changes = 0;
    for (JsonNode feed : end.path("feeds")) {
      changes += feed.path("changes").longValue();
    }
    return "%d s for %,d changes".formatted(seconds, changes);
  }

  private void killInEachPhase(String id, int kills) throws Exception {
    long all = 0;
    for (Service sister : Service.values()) {
      all +=
          sister == Service.REPORTING ? 0 : databases.count(sister, "select count(*) from outbox");
    }
    for (int kill = 0; kill < kills; kill++) {
      kill(id, "PREPARING", 0);
    }
    for (int kill = 0; kill < kills; kill++) {
      kill(id, "READING", all * (kill + 1) / (kills + 2));
    }
    for (int kill = 0; kill < kills; kill++) {
      kill(id, "ANALYZING", 0);
    }
    // Somebody's long question keeps the switch from its moment, so that it is tried again and
    // again.
    try (Connection reader = databases.connect(Service.REPORTING)) {
      reader.setAutoCommit(false);
      reader.createStatement().executeQuery("select 1 from snapshot limit 1");
      for (int kill = 0; kill < kills; kill++) {
        kill(id, "SWITCHING", 0);
      }
      await("the switch is tried", () -> working(id, "SWITCHING", 0));
    }
    // The switch itself: it has happened by then, or it has not.
    Thread.sleep(random.nextInt(1_500));
    say("kill -9                  about the switch: %s", kill(id));
  }

  private void kill(String id, String phase, long changes) throws Exception {
    await(phase, () -> working(id, phase, changes));
    Thread.sleep(random.nextInt(150));
    String died = kill(id);
    assertThat(died).isEqualTo("RUNNING " + phase);
    say("kill -9                  %s, after %,d changes", phase, changes(id));
  }

  /** Returns what the rebuild was at. */
  private String kill(String id) throws Exception {
    reporting.kill();
    String died = row("select state || ' ' || phase from rebuild where id = '" + id + "'");
    reporting.start();
    return died;
  }

  private boolean working(String id, String phase, long changes) throws SQLException {
    return databases.count(
                Service.REPORTING,
                "select count(*) from rebuild where id = '%s' and phase = '%s' and lease_until > now()"
                    .formatted(id, phase))
            == 1
        && changes(id) >= changes;
  }

  private String state(String id) throws SQLException {
    return row("select state from rebuild where id = '" + id + "'");
  }

  private long changes(String id) throws SQLException {
    return databases.count(
        Service.REPORTING,
        "select coalesce(sum(changes), 0) from rebuild_feed where rebuild_id = '" + id + "'");
  }

  /** Rows and the sum of their hashes, of all columns, for each table of the read model. */
  private Map<String, String> tables() throws SQLException {
    Map<String, String> tables = new TreeMap<>();
    for (String table :
        databases.rows(
            Service.REPORTING, "select name from read_model() where name not like 'feed%'")) {
      tables.put(
          table,
          row(
              "select count(*) || ' rows, ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from %s t"
                  .formatted(table)));
    }
    return tables;
  }

  private String row(String query) throws SQLException {
    return databases.rows(Service.REPORTING, query).get(0);
  }

  private static void await(String what, Callable<Boolean> condition) {
    Awaitility.await(what)
        .atMost(AT_MOST)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(20))
        .until(condition);
  }

  private static void say(String line, Object... values) {
    System.out.println("rebuild: " + line.formatted(values));
  }
}
