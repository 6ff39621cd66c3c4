package io.hookline.attribution.evidence.conversion;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.bulk.job.JobWorker;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.ProblemShape;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Order numbers that are unique among some sources of a brand only. */
@QuarkusTest
class OrderNumbersTest {

  @Inject JobWorker erasures;

  private Shop web;
  private Shop north;
  private Shop south;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    web = Fixtures.shop();
    north = Fixtures.shop(ACME, "TILL-NORTH", "north");
    south = Fixtures.shop(ACME, "TILL-SOUTH", "south");
  }

  /** Amount by order numbers of the orders with the id. */
  private static Map<String, String> values(String orderId) {
    return read("/conversions?orderId=" + orderId).<Map<String, ?>>getList("items").stream()
        .collect(
            Collectors.toMap(
                order -> String.valueOf(order.get("orderNumbers")),
                order -> String.valueOf(((Map<?, ?>) order.get("netValue")).get("amount"))));
  }

  @Test
  void twoTillsMayBothHaveAnOrderOfOneNumber() {
    web.purchase("1001", null).value("10", "USD").post();
    north.purchase("1001", null).value("20", "USD").post();
    south.purchase("1001", null).value("30", "USD").post();
    process();
    assertThat(values("1001"))
        .isEqualTo(Map.of("null", "10.00", "north", "20.00", "south", "30.00"));
    assertThat(Fixtures.count("select count(distinct person_id) from conversion")).isEqualTo(3);
  }

  @Test
  void sourcesThatShareNumbersTellOfOneOrder() {
    Shop server = Fixtures.shop(ACME, "TILL-NORTH-SERVER", "north");
    server.purchase("#1001", null).eventId("server").value("20", "USD").post();
    north.purchase("1001", null).eventId("till").value("20", "USD").post();
    Fixtures.shop(ACME, "APP").purchase("1001", null).eventId("app").value("10", "USD").post();
    web.purchase("1001", null).eventId("web").value("10", "USD").post();
    process();
    assertThat(values("1001")).isEqualTo(Map.of("null", "10.00", "north", "20.00"));
    assertThat(read("/receipts?status=MERGED").getList("items")).hasSize(2);
  }

  @Test
  void aRefundIsOfTheOrderOfItsNumbers() {
    north.send(
        """
        {"event": "Refund", "event_time": %d, "event_id": "r",
         "properties": {"order_id": "1001", "value": "5", "currency": "USD"}}"""
            .formatted(Instant.now().getEpochSecond()));
    web.purchase("1001", null).value("10", "USD").post();
    north.purchase("1001", null).value("20", "USD").post();
    south.purchase("1001", null).value("30", "USD").post();
    process();
    assertThat(values("1001"))
        .isEqualTo(Map.of("null", "10.00", "north", "15.00", "south", "30.00"));

    refund("\"orderId\": \"1001\", \"orderNumbers\": \"south\"").then().statusCode(201);
    refund("\"orderId\": \"1001\"").then().statusCode(201);
    process();
    assertThat(values("1001"))
        .isEqualTo(Map.of("null", "8.00", "north", "15.00", "south", "28.00"));
    Json south = read("/refunds?orderId=1001&orderNumbers=south");
    assertThat(south.getList("items[*].amount.amount")).isEqualTo(List.of("2.00"));
    assertThat(south.getList("items[*].orderNumbers")).isEqualTo(List.of("south"));
    assertThat(read("/refunds?orderId=1001").getList("items")).hasSize(1);
  }

  @Test
  void aRefundOfAConversionIsOfItsOwnNumbers() {
    north.purchase("7", null).value("20", "USD").post();
    process();
    String conversion = read("/conversions?orderId=7").getString("items[0].id");
    refund("\"conversionId\": \"" + conversion + "\"").then().statusCode(201);
    process();
    assertThat(values("7")).isEqualTo(Map.of("north", "18.00"));
    ProblemShape.expect(
        refund("\"conversionId\": \"" + conversion + "\", \"orderNumbers\": \"north\""),
        422,
        "VALIDATION_FAILED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "North", "no rth", "a:b", "öst", "a\\nb"})
  void aNameOfNumbersIsPlain(String name) {
    ProblemShape.expect(
        Fixtures.as(Tokens.operator(ACME))
            .body("{\"name\": \"Till\", \"kind\": \"OFFLINE\", \"orderNumbers\": \"" + name + "\"}")
            .post("/v1/brands/" + ACME + "/event-sources"),
        422,
        "VALIDATION_FAILED");
  }

  @Test
  void anErasedShoppersOrderStaysOfItsNumbers() {
    north.purchase("1001", null).user("email", "ida@example.com").value("20", "USD").post();
    web.purchase("1001", null).value("10", "USD").post();
    Fixtures.as(Tokens.admin(ACME))
        .body("{\"email\": \"ida@example.com\"}")
        .post("/v1/brands/" + ACME + "/erasures")
        .then()
        .statusCode(202);
    erasures.work();
    process();
    assertThat(values("1001")).isEqualTo(Map.of("null", "10.00", "north", "20.00"));
  }

  private static Response refund(String order) {
    return Fixtures.as(Tokens.operator(ACME))
        .body(
            "{"
                + order
                + """
                , "kind": "REFUND", "amount": {"amount": "2", "currency": "USD"},
                "occurredAt": "2026-09-05T10:00:00Z"}""")
        .post("/v1/brands/" + ACME + "/refunds");
  }
}
