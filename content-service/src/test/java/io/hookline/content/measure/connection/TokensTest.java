package io.hookline.content.measure.connection;

import static io.hookline.content.Fixtures.twoBrands;
import static io.hookline.content.measure.connection.ConnectionFixtures.connected;
import static io.hookline.content.measure.connection.ConnectionFixtures.get;
import static io.hookline.content.measure.connection.ConnectionFixtures.state;
import static io.hookline.content.measure.connection.ConnectionFixtures.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Background;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How tokens are renewed, kept and given up. */
@QuarkusTest
class TokensTest {

  private static final LocalDate YESTERDAY = LocalDate.now(ZoneOffset.UTC).minusDays(1);
  @Inject TestPlatform platform;
  @Inject EncryptAnew anew;
  @Inject FinishConsent consent;
  private String connection;

  @BeforeEach
  void begin() {
    twoBrands();
    platform.reset();
    platform.account("acme").day(YESTERDAY, 100, 1000);
    connection = connected("acme");
  }

  private static void expireOurs() {
    Runs.update("update connection_token set access_until = now() + interval '1 minute'");
  }

  @Test
  void aTokenIsRenewedBeforeItIsTooOldAndItsSuccessorIsKept() {
    expireOurs();
    Runs.work();
    assertThat(Runs.state(connection)).isEqualTo("SUCCEEDED");
    assertThat(platform.calls).containsSubsequence("refresh", "account");
    step(connection, "synchronise").statusCode(202);
    Runs.work();
    assertThat(platform.calls).filteredOn("refresh"::equals).hasSize(1);
  }

  @Test
  void aTokenThatThePlatformFindsTooOldIsRenewedOnce() {
    platform.expireAccess("acme");
    Runs.work();
    assertThat(Runs.state(connection)).isEqualTo("SUCCEEDED");
    assertThat(platform.calls).containsSubsequence("account", "refresh", "account");
  }

  @Test
  void aConsentThatWasWithdrawnEndsEverything() {
    platform.withdraw("acme");
    Runs.work();
    Json it = get(connection);
    assertThat(it.getString("state")).isEqualTo("WITHDRAWN");
    assertThat(it.getString("trouble.mend")).isEqualTo("RECONNECT");
    assertThat(it.getString("nextRunAt")).isNull();
    assertThat(Runs.state(connection)).isEqualTo("FAILED");
    assertThat(Runs.rows("select count(*) from connection_token")).containsExactly("0");
    int calls = platform.calls.size();
    Runs.wake();
    Runs.work();
    assertThat(platform.calls).as("nothing is tried any more").hasSize(calls);
    assertThat(Runs.rows("select type from outbox where type like '%ConnectionLapsed'")).hasSize(1);
  }

  @Test
  void aRefreshTokenThatHasRunOutNeedsANewConsent() {
    expireOurs();
    Runs.update("update connection_token set refresh_until = now()");
    Runs.work();
    assertThat(get(connection).getString("state")).isEqualTo("EXPIRED");
    assertThat(get(connection).getString("trouble.code")).isEqualTo("CONSENT_EXPIRED");
    assertThat(platform.calls).doesNotContain("refresh");
  }

  /** The platform has rotated the token, and we died before its answer was kept. */
  @Test
  void anAnswerThatWasLostEndsInAReconnectAndNotInALoop() {
    expireOurs();
    platform.around(
        (call, done) -> {
          if (call.equals("refresh") && done) {
            throw new Killed();
          }
        });
    kill();
    platform.around((call, done) -> {});
    Runs.lapse();
    Runs.work();
    Json it = get(connection);
    assertThat(it.getString("state")).isEqualTo("EXPIRED");
    assertThat(it.getString("trouble.code")).isEqualTo("REFRESH_LOST");
    assertThat(it.getString("trouble.mend")).isEqualTo("RECONNECT");
    assertThat(platform.calls).filteredOn("refresh"::equals).hasSize(2);
  }

  /** A timeout says nothing of whether the platform has done it. */
  @Test
  void aRefreshThatMayHaveBeenDoneLeavesADoubt() {
    expireOurs();
    platform.around(
        (call, done) -> {
          if (call.equals("refresh") && done) {
            throw TestPlatform.unavailable();
          }
        });
    Runs.work();
    assertThat(get(connection).getString("state")).isEqualTo("CONNECTED");
    assertThat(get(connection).getString("trouble.mend")).isEqualTo("WAIT");
    platform.around((call, done) -> {});
    Runs.wake();
    Runs.work();
    assertThat(get(connection).getString("trouble.code")).isEqualTo("REFRESH_LOST");
  }

  @Test
  void aRefreshThatWasNotDoneIsTriedAgain() {
    expireOurs();
    platform.fail(TestPlatform.unavailable(), TestPlatform.tooMany(Duration.ofSeconds(5)));
    Runs.work();
    Runs.wake();
    Runs.work();
    Runs.wake();
    Runs.work();
    assertThat(Runs.state(connection)).isEqualTo("SUCCEEDED");
    assertThat(get(connection).getString("trouble")).isNull();
  }

  @Test
  void twoReplicasNeverAskForNewTokensAtOnce() throws InterruptedException {
    expireOurs();
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answered = new CountDownLatch(1);
    platform.around(
        (call, done) -> {
          if (call.equals("refresh") && !done) {
            asked.countDown();
            await(answered);
          }
        });
    var first = Background.run(() -> Runs.worker().workOnce());
    assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
    // A second replica has taken the run over, because the first one was silent for too long.
    Runs.update("update synchronisation set lease_until = now() where lease_until is not null");
    assertThat(Runs.worker().workOnce()).isTrue();
    answered.countDown();
    first.join();
    assertThat(platform.calls).filteredOn("refresh"::equals).hasSize(1);
    platform.around((call, done) -> {});
    Runs.wake();
    Runs.work();
    assertThat(Runs.state(connection)).isEqualTo("SUCCEEDED");
    assertThat(platform.calls).filteredOn("refresh"::equals).hasSize(1);
    assertThat(Runs.rows("select count(*) from account_snapshot")).containsExactly("1");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private static void kill() {
    try {
      Runs.work();
      throw new AssertionError("nobody was killed");
    } catch (Killed expected) {
      assertThat(expected).isNotNull();
    }
  }

  @Test
  void aKeyThatIsMissingIsTheOperatorsAndTheNextRunAfterItCameBackSucceeds() {
    Runs.update("update connection_token set access_token = decode('00', 'hex')");
    Runs.work();
    assertThat(get(connection).getString("state")).isEqualTo("FAILING");
    assertThat(get(connection).getString("trouble.mend")).isEqualTo("ASK_OPERATOR");
    assertThat(get(connection).getString("trouble.code")).isEqualTo("KEY_MISSING");
    step(connection, "revoke").statusCode(503);
  }

  @Test
  void whatAFormerKeyHasEncryptedIsEncryptedAnew() {
    String before = Runs.rows("select encode(access_token, 'hex') from connection_token").get(0);
    Runs.update("update connection_token set key_print = 'of a former key'");
    anew.work();
    assertThat(Runs.rows("select count(*) from connection_token where key_print like 'of %'"))
        .containsExactly("0");
    assertThat(Runs.rows("select encode(access_token, 'hex') from connection_token"))
        .doesNotContain(before);
    Runs.work();
    assertThat(Runs.state(connection)).isEqualTo("SUCCEEDED");
    assertThat(platform.calls).doesNotContain("refresh");
  }

  /** The owner agrees anew while a run finds out that the consent of before is over. */
  @Test
  void aNewConsentIsNotEndedByARunOfBefore() {
    Json asked = step(connection, "reconnect").extract().as(Json.class);
    expireOurs();
    platform.withdraw("acme");
    platform.around(
        (call, done) -> {
          if (call.equals("refresh") && !done) {
            platform.around((any, time) -> {});
            String code = platform.agree("acme", TestPlatform.SCOPES);
            consent.finish(UUID.fromString(connection), state(asked), code);
          }
        });
    Runs.worker().workOnce();
    assertThat(get(connection).getString("state")).isEqualTo("CONNECTED");
    assertThat(Runs.rows("select count(*) from connection_token")).containsExactly("1");
    assertThat(Runs.rows("select state from synchronisation order by id"))
        .containsExactly("CANCELLED", "QUEUED");
    Runs.work();
    assertThat(Runs.state(connection)).isEqualTo("SUCCEEDED");
    assertThat(Runs.latest(connection).getString("items[0].cause")).isEqualTo("CONNECTED");
  }

  @Test
  void aSecretThatNoKeyOpensKeepsNoOtherFromBeingEncryptedAnew() {
    connected("acme.two");
    Runs.update("update connection_token set key_print = 'of a former key'");
    Runs.update(
        "update connection_token set access_token = decode('00', 'hex') where connection_id = '"
            + connection
            + "'");
    anew.work();
    assertThat(Runs.rows("select count(*) from connection_token where key_print like 'of %'"))
        .containsExactly("1");
  }
}
