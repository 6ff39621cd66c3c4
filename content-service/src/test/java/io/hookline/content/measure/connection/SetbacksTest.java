package io.hookline.content.measure.connection;

import static io.hookline.content.Fixtures.twoBrands;
import static io.hookline.content.measure.connection.ConnectionFixtures.connected;
import static io.hookline.content.measure.connection.ConnectionFixtures.get;
import static io.hookline.content.measure.connection.ConnectionFixtures.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Background;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a run whose platform does not do as asked, and of one that is in the way. */
@QuarkusTest
class SetbacksTest {

  private static final LocalDate YESTERDAY = LocalDate.now(ZoneOffset.UTC).minusDays(1);
  @Inject TestPlatform platform;
  private String connection;

  @BeforeEach
  void begin() {
    twoBrands();
    platform.reset();
    platform.account("acme").day(YESTERDAY, 100, 1000);
    connection = connected("acme");
  }

  @Test
  void aPlatformThatHasHadTooManyRequestsIsLeftAloneForAsLongAsItAsks() {
    platform.fail(TestPlatform.tooMany(Duration.ofMinutes(30)));
    Runs.work();
    Json run = Runs.latest(connection);
    assertThat(run.getString("items[0].state")).isEqualTo("WAITING");
    assertThat(run.getString("items[0].obstacle.code")).isEqualTo("PLATFORM_RATE_LIMITED");
    assertThat(Runs.rows("select due_at > now() + interval '29 minutes' from synchronisation"))
        .containsExactly("t");
    assertThat(get(connection).getString("state")).isEqualTo("CONNECTED");
    assertThat(get(connection).getString("trouble.mend")).isEqualTo("WAIT");
    Runs.wake();
    Runs.work();
    assertThat(Runs.state(connection)).isEqualTo("SUCCEEDED");
    assertThat(get(connection).getString("trouble")).isNull();
  }

  @Test
  void aPlatformThatIsDownIsTriedAgainUntilTheRunIsGivenUp() {
    platform.around(
        (call, done) -> {
          throw TestPlatform.unavailable();
        });
    for (int i = 0; i < 6; i++) {
      assertThat(get(connection).getString("state")).isEqualTo("CONNECTED");
      Runs.work();
      Runs.wake();
    }
    Json it = get(connection);
    assertThat(it.getString("state")).isEqualTo("FAILING");
    assertThat(it.getString("trouble.code")).isEqualTo("PLATFORM_UNAVAILABLE");
    assertThat(Runs.state(connection)).isEqualTo("FAILED");
    assertThat(it.getString("nextRunAt")).isNotNull();

    platform.around((call, done) -> {});
    Runs.update("update connection set next_run_at = now()");
    Runs.worker().queueDue();
    Runs.work();
    assertThat(get(connection).getString("state")).isEqualTo("CONNECTED");
    assertThat(get(connection).getString("trouble")).isNull();
    assertThat(Runs.latest(connection).getString("items[0].cause")).isEqualTo("SCHEDULED");
  }

  @Test
  void aPauseEndsTheRunThatIsUnderWay() {
    platform.around(
        (call, done) -> {
          if (call.equals("account") && done) {
            Background.run(() -> step(connection, "pause").statusCode(200)).join();
          }
        });
    Runs.work();
    assertThat(Runs.state(connection)).isEqualTo("CANCELLED");
    assertThat(Runs.rows("select count(*) from account_snapshot")).containsExactly("0");
    step(connection, "synchronise").statusCode(409);
    platform.around((call, done) -> {});
    step(connection, "resume").statusCode(200);
    Runs.worker().queueDue();
    Runs.work();
    assertThat(Runs.state(connection)).isEqualTo("SUCCEEDED");
  }

  @Test
  void aRunThatIsAskedForWhileOneIsUnderWayIsRefused() {
    step(connection, "synchronise").statusCode(409);
    Runs.work();
    step(connection, "synchronise").statusCode(202);
    step(connection, "synchronise").statusCode(409);
  }

  @Test
  void aConnectionWhoseRunCannotBeBegunKeepsNoOtherFromIt() {
    String other = connected("acme.two");
    Runs.work();
    Runs.update("update connection set next_run_at = now() - interval '1 hour'");
    Runs.update(
        "update connection set next_run_at = now() - interval '2 hours' where id = '"
            + connection
            + "'");
    Runs.update(
        "create function boom() returns trigger language plpgsql as 'begin raise ''boom''; end'");
    try {
      Runs.update(
          "create trigger boom before insert on synchronisation for each row when"
              + " (new.connection_id = '%s') execute function boom()".formatted(connection));
      Runs.worker().queueDue();
    } finally {
      Runs.update("drop function boom() cascade");
    }
    assertThat(Runs.state(connection)).isEqualTo("SUCCEEDED");
    assertThat(Runs.state(other)).isEqualTo("QUEUED");
  }
}
