package io.hookline.attribution.process;

import static io.hookline.attribution.Fixtures.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.collect.ingest.Door;
import io.hookline.attribution.collect.ingest.TakeEvents;
import io.hookline.attribution.collect.source.EventSources;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An order that only pages tell is whose the earliest of them says, in whatever order they arrive.
 */
@QuarkusTest
class PagesPersonTest {

  @Inject TakeEvents events;
  @Inject EventSources sources;
  @Inject ObjectMapper json;

  private final Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(600);
  private Shop shop;

  @BeforeEach
  void connect() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
  }

  private static List<String> orders(String letters) {
    if (letters.isEmpty()) {
      return List.of("");
    }
    List<String> orders = new ArrayList<>();
    for (char first : letters.toCharArray()) {
      orders(letters.replace(String.valueOf(first), "")).forEach(rest -> orders.add(first + rest));
    }
    return orders;
  }

  /** Nobody first, then one shopper, another one, and the first one again. */
  private void tell(char which, String order) {
    String user =
        which == '0' ? "" : "\"ttp\": \"%s-%s\"".formatted(which == '2' ? "y" : "x", order);
    tell(Door.PIXEL, 10L * (which - '0'), user, order);
  }

  private void tell(Door door, long second, String user, String order) {
    String told =
        """
        {"event": "Purchase", "event_time": %d, "user": {%s},
         "properties": {"order_id": "%s", "value": 10, "currency": "USD"}}"""
            .formatted(at.plusSeconds(second).getEpochSecond(), user, order);
    try {
      events.take(
          sources.of(ACME, UUID.fromString(shop.id())).orElseThrow(),
          door,
          List.of(json.readTree(told)),
          "request");
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theEarliestSaysWhoseItIs(boolean atOnce) {
    List<String> ways = orders("0123");
    for (int turn = 0; turn < 4; turn++) {
      for (String way : ways) {
        tell(way.charAt(turn), "o" + way);
      }
      if (!atOnce || turn == 3) {
        Fixtures.process();
      }
    }
    assertThat(
            Fixtures.count(
                """
                select count(*) from conversion c
                  join identity_key k on k.person_id = c.person_id
                                     and k.key = 'ttp:x-' || c.order_id"""))
        .isEqualTo(ways.size());
  }

  /** The shop dates the order that a page told first behind two others. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anOrderThatMovesBehindOthersLeavesTheFirstOfThemNew(boolean atOnce) {
    List<String> ways = orders("0123");
    for (int turn = 0; turn < 4; turn++) {
      for (String way : ways) {
        String user = "\"email\": \"%s@shop.example\"".formatted(way);
        switch (way.charAt(turn)) {
          case '0' -> tell(Door.PIXEL, 0, user, "moved-" + way);
          case '1' -> tell(Door.SERVER, 10, user, "first-" + way);
          case '2' -> tell(Door.SERVER, 20, user, "second-" + way);
          default -> tell(Door.SERVER, 30, user, "moved-" + way);
        }
      }
      if (!atOnce || turn == 3) {
        Fixtures.process();
      }
    }
    for (String order : List.of("first", "second", "moved")) {
      assertThat(
              Fixtures.count(
                  "select count(*) from conversion where order_id like '%s-%%' and customer = '%s'"
                      .formatted(order, order.equals("first") ? "NEW" : "RETURNING")))
          .as(order)
          .isEqualTo(ways.size());
    }
  }
}
