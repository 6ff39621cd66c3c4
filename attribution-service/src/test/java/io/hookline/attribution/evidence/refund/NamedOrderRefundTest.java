package io.hookline.attribution.evidence.refund;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.conversionOf;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.collect.ingest.Door;
import io.hookline.attribution.collect.ingest.TakeEvents;
import io.hookline.attribution.collect.source.EventSources;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Refunds of an order that was told without its id, of which the shop's server names it later. */
@QuarkusTest
class NamedOrderRefundTest {

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

  private void take(Door door, String event, String order) {
    String told =
        """
        {"event": "%s", "event_id": "%s", "event_time": %d, "user": {},
         "properties": {%s "value": 60, "currency": "USD"}}"""
            .formatted(event, event, at.getEpochSecond(), order);
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

  private Json refund(String conversion, int status) {
    return as(Tokens.operator(ACME))
        .body(
            """
            {"conversionId": "%s", "kind": "REFUND", "externalId": "re-1", "occurredAt": "%s",
             "amount": {"amount": "50", "currency": "USD"}}"""
                .formatted(conversion, at.plusSeconds(60)))
        .post("/v1/brands/" + ACME + "/refunds")
        .then()
        .statusCode(status)
        .extract()
        .as(Json.class);
  }

  /** Told before the order has its id, between, and in one step with it. */
  @ParameterizedTest
  @ValueSource(strings = {"RN", "NR", "both"})
  void areTheOrdersByItsId(String way) {
    take(Door.PIXEL, "Purchase", "");
    process();
    String order = read("/conversions").getString("items[0].id");
    Json refund = null;
    if (!way.equals("NR")) {
      refund = refund(order, 201);
    }
    if (way.equals("RN")) {
      process();
    }
    take(Door.SERVER, "Purchase", "\"order_id\": \"1001\",");
    take(Door.SERVER, "Refund", "\"order_id\": \"1001\",");
    process();
    if (way.equals("NR")) {
      refund = refund(order, 201);
      process();
    }
    assertThat(conversionOf("1001").getString("id")).isEqualTo(order);
    assertThat(conversionOf("1001").getString("netValue.amount")).isEqualTo("0.00");
    assertThat(conversionOf("1001").getString("refunded.amount")).isEqualTo("60.00");
    assertThat(read("/refunds?orderId=1001").<String>getList("items[*].id"))
        .contains(refund.getString("id"))
        .hasSize(2);
    assertThat(refund(order, 200).getString("id")).isEqualTo(refund.getString("id"));
    process();
    assertThat(Fixtures.lastEvent("refunds/" + refund.getString("id")).getString("orderId"))
        .isEqualTo("1001");
  }
}
