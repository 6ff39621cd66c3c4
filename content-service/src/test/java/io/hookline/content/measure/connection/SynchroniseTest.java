package io.hookline.content.measure.connection;

import static io.hookline.content.Fixtures.twoBrands;
import static io.hookline.content.measure.connection.ConnectionFixtures.connected;
import static io.hookline.content.measure.connection.ConnectionFixtures.get;
import static io.hookline.content.measure.connection.SomeFigures.TODAY;
import static io.hookline.content.measure.connection.SomeFigures.ago;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What runs bring. */
@QuarkusTest
class SynchroniseTest {

  @Inject TestPlatform platform;
  @Inject ConnectionClaims claims;

  private TestAccount account;
  private String connection;

  @BeforeEach
  void begin() {
    twoBrands();
    platform.reset();
    account = platform.account("acme");
    SomeFigures.fill(account);
    connection = connected("acme");
    SomeFigures.posts(get(connection).getString("accountId"));
  }

  private Json again() {
    return Runs.again(connection);
  }

  @Test
  void theFirstRunReadsAllThatThePlatformHas() {
    Runs.work();
    Json run = Runs.latest(connection);
    assertThat(run.getString("items[0].state")).as(run.toString()).isEqualTo("SUCCEEDED");
    assertThat(run.getString("items[0].firstDay")).isEqualTo(TODAY.minusDays(60).toString());
    assertThat(run.getString("items[0].newestDay")).isEqualTo(TODAY.minusDays(2).toString());
    assertThat(run.getInt("items[0].days")).isEqualTo(9);
    assertThat(run.getInt("items[0].videos")).isEqualTo(4);
    assertThat(run.getInt("items[0].recorded")).isEqualTo(2);
    assertThat(run.getInt("items[0].unclaimed")).isEqualTo(2);
    assertThat(run.getInt("items[0].comments")).isEqualTo(4);
    assertThat(run.getInt("items[0].refused")).isZero();
    assertThat(Runs.rows(SomeFigures.SNAPSHOTS))
        .containsExactly("Cvideo0001 ORGANIC API 5000 500 3", "Cvideo0003 ORGANIC API 3000 300 1");
    assertThat(Runs.rows(SomeFigures.DAYS)).hasSize(9);
    assertThat(Runs.rows(SomeFigures.COMMENTS))
        .containsExactly("c1 Does it work?", "c2 Where can I buy it?", "c3 Thank you", "c4 Nice");
    assertThat(Runs.rows("select network_post_id from unclaimed_post order by 1"))
        .containsExactly("Cvideo0002", "Cvideo0004");
    assertThat(Runs.rows("select dimension from audience order by 1"))
        .as("each day's activity, and who follows")
        .hasSize(10)
        .contains("ACTIVITY_HOUR", "GENDER");
    Json it = get(connection);
    assertThat(it.getLong("lagDays")).isEqualTo(2);
    assertThat(it.getString("lastSuccessAt")).isNotNull();
    assertThat(it.getString("nextRunAt")).isNotNull();
    assertThat(Runs.rows("select distinct captured_at < collected_at from snapshot"))
        .as("counters stand as of a day that is over")
        .containsExactly("t");
  }

  @Test
  void aDayThatIsRestatedIsHistoryAndOneThatIsNotIsToldOnce() {
    Runs.work();
    LocalDate day = TODAY.minusDays(3);
    account.day(day, 997, 12345);
    Json run = again();
    assertThat(run.getString("items[0].firstDay")).isEqualTo(TODAY.minusDays(9).toString());
    assertThat(run.getInt("items[0].days")).isEqualTo(1);
    assertThat(Runs.rows("select views from account_snapshot where day = '" + day + "' order by 1"))
        .containsExactly("300", "12345");
    assertThat(Runs.rows(SomeFigures.DAYS)).hasSize(10);
  }

  @Test
  void aNewVideoAndNewCommentsAreFoundAndOldOnesAreNotReadAgain() {
    Runs.work();
    platform.calls.clear();
    account.video("Cvideo0005", ago(3), 10, 0);
    account.video("Cvideo0003", ago(10), 3100, 2).comment("Cvideo0003", "c5", "kim", "Again");
    SomeFigures.post(get(connection).getString("accountId"), "Cvideo0005", ago(3));
    Json run = again();
    assertThat(run.getInt("items[0].comments")).isEqualTo(1);
    assertThat(platform.calls).filteredOn("comments"::equals).hasSize(1);
    assertThat(Runs.rows(SomeFigures.SNAPSHOTS)).contains("Cvideo0005 ORGANIC API 10 1 0");
  }

  @Test
  void whoFollowsAndWatchesIsOneRowWhileItStays() {
    Runs.work();
    List<String> before = audiences();
    assertThat(again().getString("items[0].state")).isEqualTo("SUCCEEDED");
    assertThat(again().getString("items[0].state")).isEqualTo("SUCCEEDED");
    assertThat(audiences()).isEqualTo(before).isNotEmpty();
    assertThat(Runs.rows("select last_at > at from audience where dimension = 'GENDER'"))
        .containsExactly("t");
  }

  private static List<String> audiences() {
    return Runs.rows("select concat_ws(' ', id, dimension, at) from audience order by 1");
  }

  /** While pages are read a new video appears, so that the next page begins with the last one. */
  @Test
  void aVideoThatComesTwiceCountsOnce() {
    platform.around(
        (call, done) -> {
          if (call.equals("videos") && done && account.videos().size() == 4) {
            account.video("Cvideo0009", ago(1), 1, 0);
            account.video("Cvideo0002", ago(15), 4001, 0);
          }
        });
    Runs.work();
    Json run = Runs.latest(connection);
    assertThat(run.getString("items[0].state")).isEqualTo("SUCCEEDED");
    assertThat(run.getInt("items[0].refused")).isZero();
    assertThat(Runs.rows(SomeFigures.SNAPSHOTS)).hasSize(2);
  }

  @Test
  void whatIsNotPermittedIsLeftOutAndTheRestIsRead() {
    String some = connectedWithout("comments.read");
    Runs.work();
    assertThat(Runs.state(some)).isEqualTo("SUCCEEDED");
    assertThat(Runs.latest(some).getString("items[0].obstacle.code"))
        .isEqualTo("PLATFORM_PERMISSION_MISSING");
    assertThat(get(some).getString("state")).isEqualTo("CONNECTED");
    assertThat(get(some).getString("trouble.mend")).isEqualTo("GRANT_SCOPES");
    assertThat(Runs.rows("select count(*) from account_snapshot")).containsExactly("18");
  }

  private String connectedWithout(String scope) {
    TestAccount other = platform.account("acme.two");
    for (int day = 10; day >= 2; day--) {
      other.day(TODAY.minusDays(day), 5, 5);
    }
    other.video("Cother00001", ago(9), 100, 2).comment("Cother00001", "x1", "lena", "Hm");
    Set<String> scopes = new java.util.TreeSet<>(TestPlatform.SCOPES);
    scopes.remove(scope);
    String id = connected("acme.two", scopes);
    SomeFigures.post(get(id).getString("accountId"), "Cother00001", ago(9));
    return id;
  }

  @Test
  void runsThatEndedLongAgoAreForgotten() {
    Runs.work();
    again();
    Runs.update(
        "update synchronisation set finished_at = now() - interval '91 days' where cause ="
            + " 'CONNECTED'");
    claims.forgetOld();
    assertThat(Runs.rows("select cause from synchronisation")).containsExactly("REQUESTED");
  }

  @Test
  void aPlatformThatIsLimitedInTheMiddleGoesOnWhereItWas() {
    platform.around(
        (call, done) -> {
          if (call.equals("comments") && !done && !platform.calls.contains("limited")) {
            platform.calls.add("limited");
            throw TestPlatform.tooMany(java.time.Duration.ofMinutes(1));
          }
        });
    Runs.work();
    assertThat(Runs.latest(connection).getString("items[0].stage")).isEqualTo("COMMENTS");
    Runs.wake();
    Runs.work();
    assertThat(Runs.state(connection)).isEqualTo("SUCCEEDED");
    assertThat(platform.calls).filteredOn("account"::equals).as("and at the consent").hasSize(2);
  }

  /** Somebody adopts videos while their comments are read. */
  @Test
  void aVideoThatBecomesAPostInTheMiddleOfAnotherOnesCommentsLosesNone() {
    String ours = get(connection).getString("accountId");
    account
        .video("Cvideo0000", ago(18), 10, 2)
        .comment("Cvideo0000", "c7", "kim", "First")
        .comment("Cvideo0000", "c8", "kim", "Second");
    platform.around(
        (call, done) -> {
          if (call.equals("comments") && done) {
            platform.around((any, time) -> {});
            SomeFigures.post(ours, "Cvideo0000", ago(18));
          }
        });
    Runs.work();
    assertThat(Runs.rows(SomeFigures.COMMENTS)).hasSize(4);
    again();
    assertThat(Runs.rows(SomeFigures.COMMENTS)).contains("c7 First", "c8 Second").hasSize(6);
  }
}
