package io.hookline.content.measure.availability;

import static io.hookline.content.measure.availability.AvailabilityFixtures.availability;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.content.network.Network;
import io.hookline.kit.feed.FeedPoller;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Posts are asked for in turn, at a pace, and what is told is kept. */
@QuarkusTest
class CheckPostsTest {

  @Inject CheckPosts checks;
  @Inject FeedPoller poller;

  private String post;

  /** Answers the same to whoever asks, and remembers for what. */
  private static final class Says implements Asks {

    private final Verdict verdict;
    private final List<String> asked = new ArrayList<>();

    Says(Verdict verdict) {
      this.verdict = verdict;
    }

    @Override
    public Verdict ask(Network network, String address, boolean shortLink) {
      asked.add(address);
      return verdict;
    }
  }

  private final Says there = new Says(Verdict.of(AvailabilityState.AVAILABLE, "200"));
  private final Says gone = new Says(Verdict.of(AvailabilityState.GONE, "404"));

  @BeforeEach
  void aPost() {
    Fixtures.twoBrands();
    post = Fixtures.published();
    poller.drain("content");
  }

  /** Nobody waits: pauses are over. */
  private static void timePasses(String hours) throws SQLException {
    sql(
        "update availability_lane set not_before = not_before - interval '" + hours + " hours'",
        "update availability_check set due_at = due_at - interval '" + hours + " hours'",
        "update availability_fact set at = at - interval '" + hours + " hours'",
        "update post_availability set last_seen_at = last_seen_at - interval '"
            + hours
            + " hours'");
  }

  private static void sql(String... statements) throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      for (String statement : statements) {
        sql.execute(statement);
      }
    }
  }

  private static Duration wait(String column, String table) throws SQLException {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet row =
            sql.executeQuery(
                "select extract(epoch from max(" + column + ") - now())::bigint from " + table)) {
      row.next();
      return Duration.ofSeconds(row.getLong(1));
    }
  }

  @Test
  void aPostThatIsThereIsAskedForAgainInAWeek() throws SQLException {
    assertThat(checks.once(there)).isTrue();
    assertThat(there.asked).singleElement().asString().contains("/video/");
    assertThat(availability(post).getString("state")).isEqualTo("AVAILABLE");
    assertThat(availability(post).getString("source")).isEqualTo("CHECK");
    assertThat(wait("due_at", "availability_check"))
        .isBetween(Duration.ofDays(6), Duration.ofDays(7));
    timePasses("1");
    assertThat(checks.once(there)).as("nothing is due").isFalse();
  }

  @Test
  void itIsGoneOnlyWhenTwoAnswersAgreeSomeTimeApart() throws SQLException {
    checks.once(there);
    timePasses("200");
    checks.once(gone);
    assertThat(availability(post).getString("state")).isEqualTo("AVAILABLE");
    assertThat(availability(post).getBoolean("unconfirmed")).isTrue();
    timePasses("1");
    assertThat(checks.once(gone)).as("too early to confirm it").isFalse();
    timePasses("12");
    assertThat(checks.once(gone)).isTrue();
    assertThat(availability(post).getString("state")).isEqualTo("GONE");
    assertThat(availability(post).getBoolean("unconfirmed")).isFalse();
    assertThat(wait("due_at", "availability_check")).isGreaterThan(Duration.ofDays(29));
    timePasses("800");
    checks.once(there);
    assertThat(availability(post).getString("state")).isEqualTo("AVAILABLE");
  }

  @Test
  void aNetworkThatCallsEverythingMissingIsNotBelievedUntilItShowsAPost() throws SQLException {
    List<String> posts = new ArrayList<>(List.of(post));
    for (int i = 0; i < 22; i++) {
      posts.add(Fixtures.published());
    }
    poller.drain("content");
    askForAll(gone);
    timePasses("48");
    askForAll(gone);
    assertThat(posts).allSatisfy(each -> assertThat(state(each)).isNotEqualTo("GONE"));
    timePasses("48");
    checks.once(there);
    for (int round = 0; round < 2; round++) {
      timePasses("48");
      askForSome(gone, 10);
    }
    assertThat(posts.stream().map(CheckPostsTest::state)).contains("GONE");
  }

  private static String state(String post) {
    return availability(post).getString("state");
  }

  private void askForAll(Says says) throws SQLException {
    askForSome(says, Integer.MAX_VALUE);
  }

  private void askForSome(Says says, int most) throws SQLException {
    for (int i = 0; i < most && checks.once(says); i++) {
      sql("update availability_lane set not_before = '-infinity'");
    }
  }

  @Test
  void aNetworkThatLimitsIsLeftAloneForAsLongAsItSaysAndTellsNothing() throws SQLException {
    checks.once(new Says(Verdict.ofNetwork("429", Duration.ofHours(3))));
    assertThat(availability(post).getString("state")).isEqualTo("UNKNOWN");
    assertThat(wait("not_before", "availability_lane where network = 'TIKTOK'"))
        .isBetween(Duration.ofMinutes(170), Duration.ofMinutes(181));
    assertThat(checks.once(there)).isFalse();
    timePasses("4");
    assertThat(checks.once(there)).isTrue();
  }

  @Test
  void anAnswerThatSaysNothingIsAskedForAgainLaterAndLater() throws SQLException {
    Says nothing = new Says(Verdict.indefinite("401"));
    checks.once(nothing);
    Duration first = wait("due_at", "availability_check");
    timePasses("1");
    checks.once(nothing);
    assertThat(wait("due_at", "availability_check"))
        .isGreaterThan(first.multipliedBy(3).dividedBy(2));
    assertThat(availability(post).getString("state")).isEqualTo("UNKNOWN");
  }

  @Test
  void aNetworkIsAskedAtAPaceAndAPostByOneAtATime() throws SQLException {
    Fixtures.published();
    Fixtures.published();
    poller.drain("content");
    assertThat(checks.once(there)).isTrue();
    assertThat(checks.once(there)).as("the pause of the network").isFalse();
    sql("update availability_lane set not_before = '-infinity'");
    assertThat(checks.once(there)).isTrue();
    sql("update availability_lane set not_before = '-infinity'");
    assertThat(checks.once(there)).isTrue();
    assertThat(there.asked).doesNotHaveDuplicates().hasSize(3);
  }

  @Test
  void whoDiesWhileAskingLeavesThePostToOthers() throws SQLException {
    Asks dies =
        (network, address, shortLink) -> {
          throw new IllegalStateException("killed");
        };
    try {
      checks.once(dies);
    } catch (IllegalStateException killed) {
      assertThat(killed).hasMessage("killed");
    }
    sql("update availability_lane set not_before = '-infinity'");
    assertThat(checks.once(there)).as("the lease holds").isFalse();
    timePasses("1");
    assertThat(checks.once(there)).isTrue();
  }

  @Test
  void aPostThatWasTakenOffIsNotAskedFor() {
    Fixtures.operator()
        .header("If-Match", "*")
        .body("{\"reason\": \"The sound was withdrawn\"}")
        .post(Fixtures.acme("/posts/" + post + "/remove"))
        .then()
        .statusCode(200);
    poller.drain("content");
    assertThat(checks.once(there)).isFalse();
  }
}
