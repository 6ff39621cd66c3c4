package io.hookline.attribution.evidence.refund;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.conversionOf;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.read;
import static io.hookline.attribution.Fixtures.refund;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RefundTest {

  private static final String REFUNDS = "/v1/brands/" + ACME + "/refunds";

  private final Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(3600);
  private Shop shop;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
  }

  private Response event(String name, String id, int second, String properties) {
    return shop.send(
        """
        {"event": "%s", "event_id": "%s", "event_time": %d,
         "properties": {"order_id": "1001", %s}}"""
            .formatted(name, id, at.plusSeconds(second).getEpochSecond(), properties));
  }

  private static String usd(String value) {
    return "\"value\": %s, \"currency\": \"USD\"".formatted(value);
  }

  private void order() {
    event("Purchase", "p", 0, usd("60"));
    process();
  }

  private String told(String rest) {
    return "{\"occurredAt\": \"%s\", %s}".formatted(at.plusSeconds(60), rest);
  }

  private static Response post(String body) {
    return as(Tokens.operator(ACME)).body(body).post(REFUNDS);
  }

  private static void assertNet(String refunded, String net) {
    Json order = conversionOf("1001");
    for (Json shown :
        new Json[] {order, Fixtures.lastEvent("conversions/" + order.getString("id"))}) {
      assertThat(shown.getString("refunded.amount")).isEqualTo(refunded);
      assertThat(shown.getString("netValue.amount")).isEqualTo(net);
      assertThat(shown.getString("value.amount")).isEqualTo("60.00");
    }
  }

  @Test
  void anOrderIsGivenBackOnceHoweverItIsTold() {
    order();
    assertNet("0.00", "60.00");
    event("Purchase", "r", 10, usd("-60"));
    process();
    assertNet("60.00", "0.00");
    event("Refund", "f", 20, usd("60"));
    event("CancelOrder", "c", 30, "\"shop_id\": \"1\"");
    process();
    assertNet("60.00", "0.00");
    assertThat(read("/refunds").<String>getList("items[*].status"))
        .containsExactly("APPLIED", "REDUCED", "APPLIED");
    assertThat(read("/refunds").<String>getList("items[*].amount.amount"))
        .containsExactly("0.00", "0.00", "60.00");
    assertThat(read("/refunds?status=REDUCED").getString("items[0].excess.amount"))
        .isEqualTo("60.00");
  }

  @ParameterizedTest
  @CsvSource({
    "Refund, 20, REFUND",
    "Refund, -20, REFUND",
    "refund, \"20.00\", REFUND",
    "Order Refunded, 20, REFUND",
    "Purchase, -20, REFUND",
    "CompletePayment, \"-20\", REFUND",
    "Chargeback, 20, CHARGEBACK"
  })
  void aPartIsGivenBackByAnyOfTheseEvents(String event, String value, String kind) {
    order();
    event(event, "r", 10, usd(value));
    process();
    assertNet("20.00", "40.00");
    Json refund = read("/refunds?orderId=1001");
    assertThat(refund.getString("items[0].kind")).isEqualTo(kind);
    assertThat(refund.getString("items[0].occurredAt")).isEqualTo(at.plusSeconds(10).toString());
    assertThat(refund.getString("items[0].source")).isEqualTo("EVENT");
    Json event0 = Fixtures.lastEvent("refunds/" + refund.getString("items[0].id"));
    assertThat(event0.getString("conversionId")).isEqualTo(conversionOf("1001").getString("id"));
    assertThat(event0.getString("amount.amount")).isEqualTo("20.00");
  }

  /** Only we say of what an export of orders tells that it is all that went back. */
  @Test
  void aRefundIsOneMoreWhateverItsIdBeginsWith() {
    order();
    String body =
        """
        "orderId": "1001", "kind": "REFUND", "externalId": "%s",
        "amount": {"amount": "%s", "currency": "USD"}""";
    post(told(body.formatted("re-1", "5.00"))).then().statusCode(201);
    post(told(body.formatted("export-2026-10-501", "10.00"))).then().statusCode(201);
    event("Refund", "f", 20, usd("7") + ", \"refund_id\": \"export-1001\"");
    process();
    assertNet("22.00", "38.00");
  }

  @Test
  void aRefundThatComesBeforeItsOrderWaits() {
    event("Refund", "r", 10, usd("20"));
    process();
    Json waiting = read("/refunds");
    assertThat(waiting.getString("items[0].status")).isEqualTo("WAITING");
    assertThat(waiting.getString("items[0].amount")).isNull();
    assertThat(read("/conversions").getList("items")).as("no order comes of it").isEmpty();
    assertThat(Fixtures.count("select count(*) from outbox where subject like 'refunds/%'"))
        .isZero();
    order();
    assertNet("20.00", "40.00");
    assertThat(read("/refunds").getString("items[0].status")).isEqualTo("APPLIED");
  }

  @Test
  void whatIsLeftIsTakenInTheOrderInWhichItHappened() {
    order();
    event("CancelOrder", "c", 30, "\"shop_id\": \"1\"");
    process();
    assertNet("60.00", "0.00");
    event("Refund", "r", 10, usd("45"));
    process();
    assertNet("60.00", "0.00");
    Json refunds = read("/refunds");
    assertThat(refunds.<String>getList("items[*].kind")).containsExactly("REFUND", "CANCELLATION");
    assertThat(refunds.<String>getList("items[*].amount.amount")).containsExactly("45.00", "15.00");
    assertThat(
            Fixtures.lastEvent("refunds/" + refunds.getString("items[1].id"))
                .getString("amount.amount"))
        .as("told anew")
        .isEqualTo("15.00");
  }

  @Test
  void theSameRefundOfSeveralTellersIsOne() {
    order();
    event("Refund", "pixel-1", 20, usd("20") + ", \"refund_id\": \"re-1\"");
    event("Refund", "server-7", 22, usd("20") + ", \"refund_id\": \"re-1\"");
    process();
    assertNet("20.00", "40.00");
    Json told =
        refund(
            told(
                "\"orderId\": \"#1001\", \"kind\": \"REFUND\", \"externalId\": \"re-1\","
                    + " \"amount\": {\"amount\": \"21.00\", \"currency\": \"USD\"}"));
    process();
    assertThat(read("/refunds").getList("items")).hasSize(1);
    Json refund = read("/refunds/" + told.getString("id"));
    assertThat(refund.getString("source")).as("what is told here counts").isEqualTo("API");
    assertThat(refund.getString("amount.amount")).isEqualTo("21.00");
    assertNet("21.00", "39.00");
    event("Refund", "late-9", 5, usd("19") + ", \"refund_id\": \"re-1\"");
    process();
    assertNet("21.00", "39.00");
  }

  @Test
  void theSameThatWasToldHereIsUnchangedAndAnotherIsRefused() {
    String body =
        told(
            "\"orderId\": \"1001\", \"kind\": \"REFUND\", \"externalId\": \"re-1\","
                + " \"amount\": {\"amount\": \"20.00\", \"currency\": \"USD\"}");
    Json first = post(body).then().statusCode(201).extract().as(Json.class);
    assertThat(first.getString("status")).isEqualTo("WAITING");
    assertThat(first.getString("recordedBy")).isNotBlank();
    Json again = post(body).then().statusCode(200).extract().as(Json.class);
    assertThat(again.getString("id")).isEqualTo(first.getString("id"));
    expect(post(body.replace("20.00", "21.00")), 409, "REFUND_TOLD_OTHERWISE");
    order();
    assertNet("20.00", "40.00");
  }

  @Test
  void anOrderWithoutAnIdIsNamedByItsConversion() {
    shop.send(
        """
        {"event": "Purchase", "event_time": %d, "properties": {"value": 60, "currency": "USD"}}"""
            .formatted(at.getEpochSecond()));
    process();
    String id = read("/conversions").getString("items[0].id");
    refund(told("\"conversionId\": \"%s\", \"kind\": \"CHARGEBACK\"".formatted(id)));
    process();
    assertThat(read("/conversions/" + id).getString("netValue.amount")).isEqualTo("0.00");
    assertThat(read("/refunds?conversionId=" + id).getString("items[0].kind"))
        .isEqualTo("CHARGEBACK");
  }

  @Test
  void aCurrencyInWhichNobodyToldTheOrderTakesNothingAndShows() {
    order();
    event("Refund", "r", 10, "\"value\": 20, \"currency\": \"EUR\"");
    process();
    assertNet("0.00", "60.00");
    assertThat(read("/refunds?status=OTHER_CURRENCY").getList("items")).hasSize(1);

    // The order itself tells at which rate.
    event("Purchase", "eur", 40, "\"value\": 50, \"currency\": \"EUR\"");
    process();
    assertThat(read("/refunds?status=OTHER_CURRENCY").getList("items")).isEmpty();
    assertNet("24.00", "36.00");
  }

  @Test
  void aRefundBeyondAnyNumberTakesWhatIsLeftAndStopsNothing() {
    event("Purchase", "p", 0, usd("60"));
    event("Purchase", "eur", 1, "\"value\": 0.0001, \"currency\": \"EUR\"");
    event("Refund", "r", 10, "\"value\": 999999999999999, \"currency\": \"EUR\"");
    process();
    assertThat(read("/refunds?status=REDUCED").getList("items")).hasSize(1);
    assertNet("60.00", "0.00");
  }

  @Test
  void ofAnOrderInAnotherCurrencyTheAmountIsKeptInItsOwn() {
    event("Purchase", "p", 0, "\"value\": 50, \"currency\": \"EUR\"");
    event("Refund", "r", 10, "\"value\": 20, \"currency\": \"EUR\"");
    process();
    Json refund = read("/refunds");
    assertThat(refund.getString("items[0].amount")).isNull();
    assertThat(refund.getString("items[0].originalAmount.amount")).isEqualTo("20.00");
    assertThat(conversionOf("1001").getString("refunded")).isNull();
    // Told in the brand's currency later.
    event("Purchase", "q", 40, usd("60"));
    process();
    assertNet("24.00", "36.00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Refund", "CancelOrder", "Chargeback"})
  void whatNamesNoOrderIsRejectedWithTheReason(String event) {
    shop.send(
        """
        {"event": "%s", "event_id": "x", "event_time": %d,
         "properties": {"value": 5, "currency": "USD"}}"""
            .formatted(event, at.getEpochSecond()));
    Json receipt = read("/receipts?eventId=x");
    assertThat(receipt.getString("items[0].status")).isEqualTo("REJECTED");
    assertThat(receipt.getString("items[0].path")).isEqualTo("data.0.properties.order_id");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"kind\": \"REFUND\"|orderId",
        "\"kind\": \"REFUND\", \"orderId\": \" # \"|orderId",
        "\"orderId\": \"1\"|kind",
        "\"orderId\": \"1\", \"kind\": \"REFUND\", \"amount\": {\"amount\": \"0\", \"currency\": \"USD\"}|amount",
        "\"orderId\": \"1\", \"kind\": \"REFUND\", \"amount\": {\"amount\": \"-5\", \"currency\": \"USD\"}|amount",
        "\"orderId\": \"1\", \"kind\": \"CANCELLATION\", \"amount\": {\"amount\": \"5\", \"currency\": \"USD\"}|amount"
      })
  void anIncompleteRefundIsRefused(String body, String field) {
    assertThat(
            expect(post(told(body)), 422, "VALIDATION_FAILED")
                .<String>getList("violations[*].field"))
        .anyMatch(named -> named.startsWith(field));
  }

  @Test
  void aFileOfRefundsIsTaken() {
    order();
    String file =
        """
        orderId,kind,amount.amount,amount.currency,occurredAt,externalId
        1001,REFUND,10.00,USD,%1$s,re-1
        1001,REFUND,10.00,USD,%1$s,re-1
        1001,REFUND,11.00,USD,%1$s,re-1
        1001,REFUND,5.00,USD,%1$s,re-2
        """
            .formatted(at.plusSeconds(5));
    Json done =
        as(Tokens.operator(ACME))
            .contentType("text/csv; charset=UTF-8")
            .body(file.getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .post(REFUNDS + "/imports")
            .then()
            .statusCode(200)
            .extract()
            .as(Json.class);
    assertThat(done.<String>getList("rows[*].status"))
        .containsExactly("APPLIED", "UNCHANGED", "FAILED", "APPLIED");
    process();
    assertNet("15.00", "45.00");
    assertThat(read("/refunds").<String>getList("items[*].source")).containsOnly("IMPORT");
  }
}
