package io.hookline.kit.feed;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NORDLYS;
import static io.hookline.kit.sample.Sample.count;
import static io.hookline.kit.sample.Sample.rows;
import static io.hookline.kit.sample.Sample.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.hookline.kit.sample.Hearing;
import io.hookline.kit.sample.SampleClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FeedPollerTest {

  private static final String FEED = "creator";

  @Inject FeedPoller poller;
  @Inject FeedCursors cursors;
  @Inject Freshness freshness;
  @Inject Hearing hearing;
  @Inject SampleClock clock;

  private SisterFeed sister;

  @BeforeEach
  void begin() {
    sister = new SisterFeed();
  }

  @AfterEach
  void recover() {
    hearing.breakAfter(-1);
    hearing.refuseNothing();
    clock.forward(Duration.ofHours(1));
    sister.open();
    poller.poll(FEED);
  }

  @Test
  void appliesEachChangeOnceAndGoesOnAfterTheLast() {
    sister.said(ACME, 3).said(NORDLYS, 3).said(ACME, 3).open();
    poller.drain(FEED);
    poller.drain(FEED);
    assertThat(heard()).isEqualTo(sister.ids());

    sister.said(NORDLYS, 2).open();
    poller.drain(FEED);
    assertThat(heard()).isEqualTo(sister.ids());
  }

  @Test
  void readsWithTheServicesOwnToken() throws Exception {
    sister.said(ACME, 1).open();
    poller.drain(FEED);

    LoggedRequest request =
        sister.server().find(getRequestedFor(urlPathEqualTo("/v1/changes"))).get(0);
    String header = request.getHeader("Authorization");
    assertThat(header).startsWith("Bearer ");
    JsonNode claims =
        new ObjectMapper().readTree(Base64.getUrlDecoder().decode(header.split("\\.")[1]));
    assertThat(claims.path("sub").asText()).isEqualTo("sample-service");
  }

  @Test
  void aCrashInTheMiddleOfAPageAppliesNothingOfItAndNextTimeAllOfIt() {
    sister.said(ACME, 6).open();
    hearing.breakAfter(5);
    assertThatThrownBy(() -> poller.drain(FEED)).hasMessage("broken on purpose");
    assertThat(heard()).isEqualTo(sister.ids().subList(0, SisterFeed.PAGE));
    assertThat(cursors.position(FEED)).isEqualTo("c4");

    hearing.breakAfter(-1);
    poller.drain(FEED);
    assertThat(heard()).isEqualTo(sister.ids());
  }

  @ParameterizedTest
  @ValueSource(strings = {"22008", "23514"})
  void aChangeThatTheDatabaseRefusesIsParkedAndTheRestArrives(String sqlState) {
    sister.said(ACME, 1).said(NORDLYS, 4).said(ACME, 3).open();
    List<String> others = new ArrayList<>(sister.ids());
    String bad = others.remove(2);
    hearing.refuse(bad, sqlState);
    poller.drain(FEED);
    poller.drain(FEED);

    assertThat(heard()).isEqualTo(others);
    assertThat(rows("select concat_ws(' ', feed, cursor, brand, id, sqlstate) from feed_parked"))
        .containsExactly(String.join(" ", FEED, "c3", NORDLYS, bad, sqlState));
    assertThat(cursors.position(FEED)).isEqualTo("c8");
  }

  @Test
  void aFeedThatIsReadAgainParksTheSameChangeOnce() {
    sister.said(ACME, 2).open();
    hearing.refuse(sister.ids().get(0), "22008");
    poller.drain(FEED);
    sql("truncate feed_cursor, heard");
    poller.drain(FEED);

    assertThat(heard()).isEqualTo(sister.ids().subList(1, 2));
    assertThat(count("feed_parked")).isEqualTo(1);
  }

  @Test
  void aFailureOfTheMomentParksNothing() {
    sister.said(ACME, 3).open();
    hearing.refuse(sister.ids().get(1), "40001");
    assertThatThrownBy(() -> poller.drain(FEED)).hasRootCauseInstanceOf(SQLException.class);
    assertThat(heard()).isEmpty();

    hearing.refuseNothing();
    poller.drain(FEED);
    assertThat(heard()).isEqualTo(sister.ids());
    assertThat(count("feed_parked")).isZero();
  }

  @Test
  void aPageWithBothIsTriedAgainAsAWhole() {
    sister.said(ACME, 3).open();
    hearing.refuse(sister.ids().get(0), "22008");
    hearing.refuse(sister.ids().get(1), "40001");
    assertThatThrownBy(() -> poller.drain(FEED)).hasRootCauseInstanceOf(SQLException.class);
    assertThat(heard()).isEmpty();
    assertThat(count("feed_parked")).isZero();
  }

  @Test
  void twoReplicasAtOnceApplyEachChangeOnce() throws Exception {
    sister.said(ACME, 30).said(NORDLYS, 30).open();
    CyclicBarrier together = new CyclicBarrier(2);
    Callable<Void> replica =
        () -> {
          together.await();
          poller.drain(FEED);
          return null;
        };
    ExecutorService replicas = Executors.newFixedThreadPool(2);
    try {
      for (var done : replicas.invokeAll(List.of(replica, replica))) {
        done.get();
      }
    } finally {
      replicas.shutdown();
    }
    assertThat(heard()).isEqualTo(sister.ids());
  }

  @Test
  void passesOverTypesThatItDoesNotKnow() {
    sister.add("ComesNextYear", ACME, "{\"shape\": [1, {}]}").said(ACME, 1).open();
    poller.drain(FEED);
    assertThat(heard()).isEqualTo(sister.ids().subList(1, 2));
    assertThat(cursors.position(FEED)).isEqualTo("c2");
  }

  @Test
  void anOutageMakesPausesGrowAndEndsByItself() {
    sister.said(ACME, 1).fail(503);
    poller.poll(FEED);
    for (int seconds : List.of(1, 2, 4, 8, 16, 30, 30)) {
      int before = sister.reads();
      clock.forward(Duration.ofSeconds(seconds).minusMillis(500));
      poller.poll(FEED);
      assertThat(sister.reads()).as("reads within a pause of %d s", seconds).isEqualTo(before);
      clock.forward(Duration.ofMillis(500));
      poller.poll(FEED);
      assertThat(sister.reads()).as("reads after a pause of %d s", seconds).isEqualTo(before + 1);
    }
    assertThat(freshness.feeds()).extracting(Freshness.Feed::failures).containsExactly(8);

    sister.open();
    clock.forward(Duration.ofSeconds(30));
    poller.poll(FEED);
    assertThat(heard()).isEqualTo(sister.ids());
    assertThat(freshness.feeds()).extracting(Freshness.Feed::failures).containsExactly(0);
  }

  @Test
  void aShortReadingLeavesTheRestToTheNext() {
    sister.said(ACME, 30).open();
    assertThat(poller.drain(FEED, 2)).isFalse();
    assertThat(heard()).isEqualTo(sister.ids().subList(0, 2 * SisterFeed.PAGE));
    assertThat(poller.drain(FEED)).isTrue();
    assertThat(heard()).isEqualTo(sister.ids());
  }

  /** The sister's new changes make the old cursor look valid again: that must not be believed. */
  @Test
  void aFeedThatWasSetBackIsNotReadOnUntilItsCursorIsReset() {
    sister.said(ACME, 2).open();
    poller.poll(FEED);
    sister.refuse("INVALID_CURSOR");
    poller.poll(FEED);
    sister.said(ACME, 2).open();
    for (int turn = 0; turn < 3; turn++) {
      clock.forward(Duration.ofMinutes(1));
      poller.poll(FEED);
    }
    assertThat(heard()).hasSize(2);
    assertThat(rows("select failure || ' ' || failures from feed_cursor"))
        .containsExactly("CursorRefused 4");

    sql("truncate heard");
    sql("update feed_cursor set cursor = null");
    clock.forward(Duration.ofMinutes(1));
    poller.poll(FEED);
    assertThat(heard()).isEqualTo(sister.ids());
  }

  @Test
  void aRefusalIsNotForgottenOverALaterFailure() {
    sister.said(ACME, 2).open();
    poller.poll(FEED);
    sister.refuse("INVALID_CURSOR");
    poller.poll(FEED);
    cursors.failed(FEED, "JdbiException");
    sister.said(ACME, 2).open();
    clock.forward(Duration.ofMinutes(1));
    poller.poll(FEED);
    assertThat(heard()).hasSize(2);

    sql("truncate heard");
    sql("update feed_cursor set cursor = null");
    cursors.failed(FEED, "JdbiException");
    assertThat(rows("select failure from feed_cursor")).containsExactly("JdbiException");
    clock.forward(Duration.ofMinutes(1));
    poller.poll(FEED);
    assertThat(heard()).isEqualTo(sister.ids());
  }

  /** Another replica's page may have been read before the refusal. */
  @Test
  void aPageIsNotAppliedAfterARefusal() {
    sister.said(ACME, 2).open();
    poller.poll(FEED);
    cursors.failed(FEED, "CursorRefused");
    assertThatThrownBy(() -> cursors.apply(FEED, "c2", List.of(), null, (feed, page) -> {}))
        .isInstanceOf(CursorRefused.class);
    assertThat(rows("select failure from feed_cursor")).containsExactly("CursorRefused");

    sql("update feed_cursor set cursor = null, failure = null");
  }

  @Test
  void aRefusalOfAnotherKindIsTriedAgain() {
    sister.said(ACME, 2).open();
    poller.poll(FEED);
    sister.refuse("INVALID_PARAMETER");
    poller.poll(FEED);
    sister.said(ACME, 2).open();
    clock.forward(Duration.ofMinutes(1));
    poller.poll(FEED);
    assertThat(heard()).isEqualTo(sister.ids());
  }

  @Test
  void freshnessSaysWhenAllWasKnown() {
    sister.said(ACME, 1).open();
    var before = clock.instant();
    poller.drain(FEED);
    assertThat(freshness.feeds())
        .singleElement()
        .satisfies(feed -> assertThat(feed.asOf()).isBetween(before, clock.instant()));

    var complete = freshness.feeds().get(0).asOf();
    sister.fail(500);
    clock.forward(Duration.ofMinutes(1));
    poller.poll(FEED);
    assertThat(freshness.feeds().get(0).asOf()).isEqualTo(complete);
  }

  private static List<String> heard() {
    return rows("select id from heard order by id");
  }
}
