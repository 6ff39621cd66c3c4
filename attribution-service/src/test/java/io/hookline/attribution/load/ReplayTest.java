package io.hookline.attribution.load;

import static io.hookline.attribution.Fixtures.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In whatever order and however often a history is told, what is known in the end is the same. */
@QuarkusTest
class ReplayTest {

  private static final String OTHER = "told-otherwise";

  @Test
  void shuffledAndTwiceIsTheSameAsOnceInOrder() throws Exception {
    Sisters.brand(ACME, "Europe/Oslo", "EUR");
    Sisters.brand(OTHER, "Europe/Oslo", "EUR");
    Shop one = Fixtures.shop(ACME, "SHOP-1");
    Shop other = Fixtures.shop(OTHER, "SHOP-2");
    Instant begin = Clock.systemUTC().instant().minus(Duration.ofDays(3));
    List<String> events = ShopHistory.of(600, 11, begin);
    Replay.inOrder(events, request -> taken(one, request));
    Fixtures.process();
    Replay.shuffledAndTwice(
        events,
        5,
        request -> {
          taken(other, request);
          Fixtures.process();
        });
    Fixtures.process();
    try (Connection owner = Owner.connect()) {
      assertThat(SameKnowledge.differences(owner, ACME, OTHER)).isEmpty();
    }
    for (String what : List.of("conversion", "refund", "identity_key")) {
      assertThat(
              Fixtures.count("select count(*) from %s where brand = '%s'".formatted(what, OTHER)))
          .as(what)
          .isGreaterThan(20);
    }
    assertThat(
            Fixtures.count(
                """
                select count(*) from (
                  select event, event_id from receipt where brand = '%s' and status = 'DUPLICATE'
                   group by event, event_id having count(*) = 1) once"""
                    .formatted(OTHER)))
        .as("each event was a duplicate once")
        .isEqualTo(events.size());
  }

  private static void taken(Shop shop, List<String> events) {
    assertThat(shop.send(events).asString()).startsWith("{\"code\":0,");
  }
}
