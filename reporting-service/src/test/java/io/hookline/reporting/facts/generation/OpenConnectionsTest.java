package io.hookline.reporting.facts.generation;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.facts.generation.RebuildFixtures.begin;
import static io.hookline.reporting.facts.generation.RebuildFixtures.finish;
import static io.hookline.reporting.facts.generation.RebuildFixtures.get;
import static io.hookline.reporting.facts.generation.RebuildFixtures.rows;
import static io.hookline.reporting.facts.generation.RebuildFixtures.sql;
import static io.hookline.reporting.facts.generation.RebuildFixtures.turn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hookline.kit.feed.FeedPoller;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.SisterFeed;
import io.hookline.reporting.Season;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGStatement;

/** Connections that were open, and transactions that were under way, when the tables changed. */
@QuarkusTest
class OpenConnectionsTest {

  private static final String COUNT =
      "select count(*) from post p join snapshot s on s.brand = p.brand and s.post_id = p.id"
          + " where p.brand = ?";

  /** The switch takes its locks by the tables' names. */
  private static final String SWITCH_HOLDS =
      """
      select 'it' from pg_locks
       where relation = 'conversion'::regclass and mode = 'AccessExclusiveLock' and granted
      """;

  @Inject FeedPoller poller;

  @BeforeEach
  void readAll() {
    new SisterFeed("creator").add(Season.creatorFeed()).open();
    new SisterFeed("content").add(Season.contentFeed()).open();
    new SisterFeed("attribution").add(Season.attributionFeed()).open();
    List.of("attribution", "content", "creator").forEach(poller::drain);
  }

  private static Connection reader() throws SQLException {
    Connection reader = Owner.connectAsApp();
    try (Statement sql = reader.createStatement()) {
      sql.execute("set hookline.brand = '" + ACME + "'");
    }
    return reader;
  }

  private static long count(PreparedStatement statement) throws SQLException {
    statement.setString(1, ACME);
    try (ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** From its sixth use on a statement has one plan, which names tables by their numbers. */
  @Test
  void aStatementThatWasPreparedBeforeReadsTheNewTables() throws SQLException {
    try (Connection reader = reader();
        PreparedStatement statement = reader.prepareStatement(COUNT)) {
      statement.unwrap(PGStatement.class).setPrepareThreshold(1);
      reader.unwrap(PGConnection.class).setPrepareThreshold(1);
      long before = 0;
      for (int times = 0; times < 10; times++) {
        before = count(statement);
      }
      assertThat(before).isEqualTo(20);
      assertThat(statement.unwrap(PGStatement.class).isUseServerPrepare()).isTrue();
      sql("delete from snapshot where captured_at < '2026-10-11'");
      assertThat(count(statement)).isEqualTo(16);

      RebuildFixtures.rebuild();

      for (int times = 0; times < 10; times++) {
        assertThat(count(statement)).isEqualTo(20);
      }
    }
  }

  /** The old tables are gone by then: what a transaction has begun to read it reads to its end. */
  @Test
  void aTransactionUnderWayIsWaitedForAndSeesOneGeneration() throws SQLException {
    String id = begin();
    try (Connection reader = reader();
        Statement sql = reader.createStatement()) {
      reader.setAutoCommit(false);
      sql.executeQuery("select * from post").close();
      for (int turns = 0; turns < 3; turns++) {
        turn();
      }
      assertThat(get(id).getString("state")).isEqualTo("RUNNING");
      assertThat(get(id).getString("phase")).isEqualTo("SWITCHING");
      assertThat(get(id).getString("waitsFor")).isEqualTo("public.post");
      sql.executeQuery("select * from snapshot").close();
      reader.rollback();
    }
    assertThat(finish(id)).isEqualTo("SWITCHED");
    assertThat(get(id).getString("waitsFor")).isNull();
  }

  /**
   * The transaction holds what the switch waits for, and waits for what the switch holds: it is the
   * switch that gives way, before PostgreSQL looks for somebody to fail.
   */
  @Test
  void aTransactionThatMeetsTheSwitchHalfWayNeverFails() throws Exception {
    String id = begin();
    try (Connection reader = reader();
        Statement sql = reader.createStatement()) {
      reader.setAutoCommit(false);
      sql.executeQuery("select * from snapshot").close();
      CompletableFuture<Void> switching = CompletableFuture.runAsync(RebuildFixtures::turn);
      await()
          .atMost(Duration.ofSeconds(20))
          .pollInterval(Duration.ofMillis(5))
          .until(() -> !rows(SWITCH_HOLDS).isEmpty());
      sql.executeQuery("select * from conversion").close();
      switching.get(30, TimeUnit.SECONDS);
      assertThat(get(id).getString("waitsFor")).isEqualTo("public.snapshot");
      reader.rollback();
    }
    assertThat(finish(id)).isEqualTo("SWITCHED");
  }
}
