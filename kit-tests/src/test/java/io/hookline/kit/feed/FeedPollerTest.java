package io.hookline.kit.feed;

import static io.hookline.kit.sample.Sample.ACME;
import static io.hookline.kit.sample.Sample.NORDLYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.sample.Sample;
import io.hookline.kit.test.SisterFeed;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedPollerTest extends FeedFixture {

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

    String header = sister.lastRead().getHeader("Authorization");
    assertThat(header).startsWith("Bearer ");
    JsonNode claims =
        new ObjectMapper().readTree(Base64.getUrlDecoder().decode(header.split("\\.")[1]));
    assertThat(claims.path("sub").asText()).isEqualTo("sample-service");
  }

  @Test
  void aCrashInTheMiddleOfAPageAppliesNothingOfItAndNextTimeAllOfIt() {
    sister.said(ACME, 6).open();
    things.breakAfter(5);
    assertThatThrownBy(() -> poller.drain(FEED)).hasMessage("broken on purpose");
    assertThat(heard()).isEqualTo(sister.ids().subList(0, SisterFeed.PAGE));
    assertThat(cursors.position(FEED)).isEqualTo("c4");

    things.breakAfter(-1);
    poller.drain(FEED);
    assertThat(heard()).isEqualTo(sister.ids());
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
  void passesOverResourcesThatNobodyFollows() {
    sister
        .add("ThingOrdered", "things/1/orders/2", ACME, "{\"shape\": [1, {}]}")
        .said(ACME, 1)
        .open();
    poller.drain(FEED);
    assertThat(heard()).isEqualTo(sister.ids().subList(1, 2));
    assertThat(cursors.position(FEED)).isEqualTo("c2");
  }

  @Test
  void aTypeThatNobodyKnowsIsAppliedToAResourceThatIsFollowed() {
    sister.add("ThingTurned", "things/1", ACME, "{\"version\": 7}").open();
    poller.drain(FEED);
    assertThat(Sample.rows("select type || ' ' || version from heard"))
        .containsExactly("ThingTurned 7");
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
}
