package io.hookline.attribution.process;

import static io.hookline.attribution.Fixtures.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.collect.ingest.Door;
import io.hookline.attribution.collect.ingest.TakeEvents;
import io.hookline.attribution.collect.source.EventSources;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Anybody can speak as a page: what only a page tells of an order never goes before what the shop
 * tells, in whatever order they arrive.
 */
@QuarkusTest
class PagesWordTest {

  private static final List<String> WAYS =
      List.of(
          "0123", "0132", "0213", "0231", "0312", "0321", "1023", "1032", "1203", "1230", "1302",
          "1320", "2013", "2031", "2103", "2130", "2301", "2310", "3012", "3021", "3102", "3120",
          "3201", "3210");

  private final Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(200);

  @Inject TakeEvents events;
  @Inject EventSources sources;
  @Inject ObjectMapper json;

  private Shop shop;

  @BeforeEach
  void connect() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
  }

  private void take(Door door, String event) {
    try {
      events.take(
          sources.of(ACME, UUID.fromString(shop.id())).orElseThrow(),
          door,
          List.of(json.readTree(event)),
          "request");
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private String purchase(
      String order, Duration after, String value, String currency, String word) {
    return """
    {"event": "Purchase", "event_time": %d, "user": {"country": "%s", "email": "%s"},
     "page": {"url": "https://shop.example/?utm_source=%s"},
     "properties": {"order_id": "%s", "value": %s, "currency": "%s",
                    "contents": [{"content_id": "%s", "price": 20}]}}"""
        .formatted(
            at.plus(after).getEpochSecond(),
            word.equals("forged") ? "se" : "no",
            word.equals("forged") ? "x@mailinator.com" : "kim@shop.example",
            word,
            order,
            value,
            currency,
            word);
  }

  private void tell(char which, String order) {
    switch (which) {
      case '0' -> take(Door.PIXEL, purchase(order, Duration.ofHours(-40), "0.01", "USD", "forged"));
      case '1' -> take(Door.SERVER, purchase(order, Duration.ZERO, "100", "USD", "shop"));
      case '2' -> take(Door.PIXEL, purchase(order, Duration.ofSeconds(-9), "100", "USD", "forged"));
      default -> take(Door.OFFLINE, purchase(order, Duration.ofSeconds(60), "90", "USD", "later"));
    }
  }

  private static String state(String order) {
    Json shown = Fixtures.conversionOf(order);
    Json signal = Fixtures.lastEvent("conversion-signals/" + shown.getString("id"));
    return String.join(
        " ",
        shown.getString("value.amount"),
        shown.getString("occurredAt"),
        shown.getString("items[0].productId"),
        shown.getString("country"),
        String.valueOf(signal.<Boolean>get("disposableEmail")),
        shown.getList("conflictingValues[*].value.amount").toString());
  }

  @Test
  void goesBehindWhatTheShopTellsInWhateverOrder() {
    for (int wave = 0; wave < 4; wave++) {
      for (String way : WAYS) {
        tell(way.charAt(wave), "o" + way);
      }
      Fixtures.process();
    }
    for (String way : WAYS) {
      for (int wave = 0; wave < 4; wave++) {
        tell(way.charAt(wave), "t" + way);
      }
    }
    Fixtures.process();
    Set<String> states = new HashSet<>();
    for (String way : WAYS) {
      states.add(state("o" + way));
      states.add(state("t" + way));
    }
    assertThat(states).containsExactly("100.00 " + at + " shop NO false [90.00, 0.01]");
    assertThat(
            Fixtures.count(
                """
                select count(*) from conversion_origin c
                  join origin o on o.brand = c.brand and o.id = c.origin_id
                 where o.facts ->> 'source' = 'shop'"""))
        .isEqualTo(2L * WAYS.size());
  }

  /** A forged amount in the brand's currency is none that the shop told in another. */
  @Test
  void anAmountInTheBrandsCurrencyIsNoExcuse() {
    take(Door.SERVER, purchase("1", Duration.ZERO, "50", "EUR", "shop"));
    Fixtures.process();
    take(Door.PIXEL, purchase("1", Duration.ofSeconds(-9), "0.01", "USD", "forged"));
    Fixtures.process();
    Json shown = Fixtures.conversionOf("1");
    assertThat(shown.getString("originalValue.amount")).isEqualTo("50.00");
    assertThat(shown.getString("items[0].productId")).isEqualTo("shop");
  }

  @Test
  void ofAnOrderThatOnlyPagesTellTheEarliestCounts() {
    tell('2', "1");
    Fixtures.process();
    tell('0', "1");
    Fixtures.process();
    assertThat(state("1"))
        .isEqualTo("0.01 %s forged SE true [100.00]".formatted(at.minus(Duration.ofHours(40))));
  }
}
