package io.hookline.content.measure.connection;

import static io.hookline.content.Fixtures.twoBrands;
import static io.hookline.content.measure.connection.ConnectionFixtures.connected;
import static io.hookline.content.measure.connection.ConnectionFixtures.get;
import static io.hookline.content.measure.connection.ConnectionFixtures.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The worker is killed at each moment in turn: before each of its statements, and before and after
 * each request to the platform. Another one takes over; what is there in the end is as if nothing
 * had happened.
 */
@QuarkusTest
class KilledTest {

  @Inject Jdbi jdbi;
  @Inject TestPlatform platform;

  private SqlLogger usual;
  private String connection;
  private int moments;
  private int deadly;

  @BeforeEach
  void begin() {
    twoBrands();
    platform.reset();
    SomeFigures.fill(platform.account("acme"));
    connection = connected("acme");
    SomeFigures.posts(get(connection).getString("accountId"));
    usual = jdbi.getConfig(org.jdbi.v3.core.statement.SqlStatements.class).getSqlLogger();
  }

  @AfterEach
  void end() {
    jdbi.setSqlLogger(usual);
  }

  private void watch(Thread worker) {
    jdbi.setSqlLogger(
        new SqlLogger() {
          @Override
          public void logBeforeExecution(StatementContext context) {
            if (Thread.currentThread() == worker) {
              moment();
            }
          }
        });
    platform.around((call, done) -> moment());
  }

  private void moment() {
    if (++moments == deadly) {
      throw new Killed();
    }
  }

  /** Returns whether somebody was killed on the way. */
  private boolean run(int at) {
    moments = 0;
    deadly = at;
    watch(Thread.currentThread());
    boolean killed = false;
    try {
      Runs.work();
    } catch (Killed expected) {
      killed = true;
    }
    jdbi.setSqlLogger(usual);
    platform.around((call, done) -> {});
    Runs.lapse();
    Runs.work();
    return killed;
  }

  private void clear() {
    Runs.update(
        "truncate snapshot, account_snapshot, comment, unclaimed_post, connection_video,"
            + " synchronisation, outbox cascade");
    Runs.update("update connection set newest_day = null");
    step(connection, "synchronise").statusCode(202);
  }

  @Test
  void whoeverDiesAtWhateverMomentLosesNothingAndDoublesNothing() {
    run(0);
    List<String> whole = SomeFigures.all();
    assertThat(Runs.state(connection)).isEqualTo("SUCCEEDED");
    assertThat(whole.get(0)).contains("Cvideo0001", "Cvideo0003");
    int all = moments;
    assertThat(all).isGreaterThan(40);
    int killed = 0;
    int every = Integer.getInteger("killed.every", 3);
    int lives = 0;
    for (int at = 1; at <= all; at += every) {
      clear();
      lives++;
      killed += run(at) ? 1 : 0;
      assertThat(Runs.state(connection)).as("killed at moment %s", at).isEqualTo("SUCCEEDED");
      assertThat(SomeFigures.all()).as("killed at moment %s", at).isEqualTo(whole);
      assertThat(Runs.rows("select count(*) from outbox where type like '%.SnapshotRecorded'"))
          .as("events of snapshots, killed at moment %s", at)
          .containsExactly("2");
    }
    assertThat(killed).isGreaterThan(lives / 2);
  }

  @Test
  void aPlaceThatKillsWhoeverComesIsGivenUpAndTriedLater() {
    String begun = Runs.latest(connection).getString("items[0].id");
    int lives = 0;
    while (Runs.latest(connection).getString("items[0].finishedAt") == null) {
      assertThat(++lives).as("lives").isLessThan(10);
      platform.around(
          (call, done) -> {
            if (call.equals("videos")) {
              throw new Killed();
            }
          });
      try {
        Runs.work();
      } catch (Killed again) {
        Runs.lapse();
      }
    }
    assertThat(lives).as("one, and each that took over").isEqualTo(5);
    assertThat(Runs.latest(connection).getString("items[0].id")).isEqualTo(begun);
    assertThat(Runs.state(connection)).isEqualTo("FAILED");
    Json shown = get(connection);
    assertThat(shown.getString("state")).isEqualTo("FAILING");
    assertThat(shown.getString("trouble.code")).isEqualTo("WORKERS_LOST");
    assertThat(shown.getString("trouble.detail")).contains("4 times in a row", "VIDEOS");
    assertThat(shown.getString("trouble.mend")).isEqualTo("ASK_OPERATOR");
    assertThat(shown.getString("nextRunAt")).isNotNull();
    assertThat(Runs.rows("select count(*) from account_snapshot")).containsExactly("9");

    platform.around((call, done) -> {});
    step(connection, "synchronise").statusCode(202);
    Runs.work();
    assertThat(Runs.state(connection)).isEqualTo("SUCCEEDED");
    assertThat(get(connection).getString("trouble")).isNull();
  }

  /** The whole of it in small pieces: nobody lives long. */
  @Test
  void aWorkerThatDiesAgainAndAgainComesToAnEnd() {
    run(0);
    List<String> whole = SomeFigures.all();
    int longest = moments / 3;
    clear();
    int lives = 0;
    while (!"SUCCEEDED".equals(Runs.state(connection))) {
      assertThat(++lives).as("lives").isLessThan(40);
      moments = 0;
      deadly = longest;
      watch(Thread.currentThread());
      try {
        Runs.work();
      } catch (Killed again) {
        Runs.lapse();
      } finally {
        jdbi.setSqlLogger(usual);
        platform.around((call, done) -> {});
      }
    }
    assertThat(lives).isGreaterThan(1);
    assertThat(SomeFigures.all()).isEqualTo(whole);
  }
}
