package io.hookline.attribution.collect.ingest;

import static io.hookline.attribution.Fixtures.ACME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.input.Entry;
import io.hookline.attribution.input.Position;
import io.hookline.attribution.input.Stretch;
import io.hookline.attribution.input.ToldPurchase;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.RowSecurity;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventArrivalsTest {

  @Inject EventArrivals events;
  @Inject BrandScope scope;
  @Inject RowSecurity security;

  private Shop shop;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
  }

  @Test
  void whatTeachesNothingIsPassed() {
    shop.send(
        view("\"ttclid\": \"a\""),
        view("\"ttclid\": \"a\", \"ttp\": \"b\""),
        view(""),
        shop.purchase("o1", null).json(),
        view("\"ttp\": \"b\""));
    // Another transaction that still runs hides what was committed after it began.
    await().until(() -> after(Position.START, 5).more());
    Stretch first = after(Position.START, 1);
    assertThat(first.entries()).isEmpty();
    assertThat(first.more()).isTrue();
    Stretch next = after(first.end(), 3);
    assertThat(next.entries())
        .extracting(Entry::keys)
        .containsExactly(List.of("ttclid:a", "ttp:b"), List.of("order:o1"));
    assertThat(next.entries())
        .extracting(entry -> entry.part() instanceof ToldPurchase)
        .containsExactly(false, true);
    assertThat(next.more()).isTrue();
    Stretch last = after(next.end(), 3);
    assertThat(last.entries()).isEmpty();
    assertThat(last.more()).isFalse();
    assertThat(last.isEmpty()).as("the last event is passed, too").isFalse();
    assertThat(after(last.end(), 3).isEmpty()).isTrue();
  }

  @Test
  void aTestTeachesNothing() {
    shop.send(
        """
        {"event": "ViewContent", "event_time": %d, "test_event_code": "T1",
         "user": {"ttclid": "a", "ttp": "b"}}"""
            .formatted(Instant.now().getEpochSecond()));
    await().until(() -> after(Position.START, 1).more());
    assertThat(after(Position.START, 9).entries()).isEmpty();
  }

  private Stretch after(Position position, int limit) {
    return scope.call(
        ACME,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      security.bind(ACME);
                      return events.after(position, limit);
                    }));
  }

  private static String view(String user) {
    return "{\"event\": \"ViewContent\", \"event_time\": %d, \"user\": {%s}}"
        .formatted(Instant.now().getEpochSecond(), user);
  }
}
