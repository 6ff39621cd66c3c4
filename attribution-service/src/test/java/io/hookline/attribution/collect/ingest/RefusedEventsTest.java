package io.hookline.attribution.collect.ingest;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.collect.visit.VisitWorker;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is refused is kept without personal data, corrected and taken, once. */
@QuarkusTest
class RefusedEventsTest {

  private static final String REFUSED = "/v1/brands/" + ACME + "/refused-events";
  private static final String CURRENCY =
      """
      {"changes": {"properties": {"currency": "USD"}}}""";

  @Inject VisitWorker visits;

  private Shop shop;

  @BeforeEach
  void connect() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
  }

  /** Without a currency, which is refused. */
  private static String order(String id) {
    return """
    {"event": "Purchase", "event_time": %d, "event_id": "refused-%s",
     "user": {"email": "lena@shop.example", "phone": "+49 151 12345001", "ip": "203.0.113.9",
              "name": "Lena Brandt"},
     "properties": {"value": "49.90", "order_id": "%s", "note": "Lena wants it wrapped",
                    "accessToken": "leaked-7f2a"}}"""
        .formatted(Instant.now().getEpochSecond(), id, id);
  }

  private static Response replay(String id, String body) {
    return as(Tokens.operator(ACME)).body(body).post(REFUSED + "/" + id + "/replay");
  }

  private String refused(String order) {
    return Shop.envelope(shop.send(order(order)), 40002).getString("data[0].receipt_id");
  }

  @Test
  void itIsKeptWithoutWhatTellsWhoItWas() {
    String id = refused("1");
    Json kept = Fixtures.read("/refused-events/" + id);
    assertThat(kept.getString("reason")).isEqualTo("Missing data for required field.");
    assertThat(kept.getString("field")).isEqualTo("properties.currency");
    assertThat(kept.getString("state")).isEqualTo("OPEN");
    assertThat(kept.getString("event")).isEqualTo("Purchase");
    assertThat(kept.getString("content.properties.value")).isEqualTo("49.90");
    assertThat(kept.getString("content.user.email[0]")).hasSize(64);
    assertThat(kept.toString())
        .doesNotContain("lena", "Lena", "12345001", "203.0.113.9", "leaked-7f2a");
    assertThat(
            Fixtures.count(
                "select count(*) from refused_event r"
                    + " where r::text ~* 'lena|12345001|203.0.113.9|leaked-7f2a'"))
        .isZero();
  }

  @Test
  void itIsCorrectedAndTakenOnce() {
    String id = refused("1");
    Response still = replay(id, "{}");
    assertThat(still.statusCode()).isEqualTo(422);
    assertThat(still.as(Json.class).getList("violations[*].field"))
        .containsExactly("properties.currency");

    Json taken = replay(id, CURRENCY).as(Json.class);
    assertThat(taken.getString("status")).isEqualTo("ACCEPTED");
    Response again = replay(id, CURRENCY);
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.as(Json.class).getString("code")).isEqualTo("REFUSED_EVENT_CLOSED");

    Json after = Fixtures.read("/refused-events/" + id);
    assertThat(after.getString("state")).isEqualTo("REPLAYED");
    assertThat(after.getString("replayId")).isEqualTo(taken.getString("receiptId"));
    Fixtures.process();
    assertThat(Fixtures.conversionOf("1").getString("value.amount")).isEqualTo("49.90");
    assertThat(Fixtures.count("select count(*) from event")).isEqualTo(1);
  }

  @Test
  void ofManyAtOnceEachIsTakenOnce() {
    IntStream.range(0, 5).forEach(i -> refused("order-" + i));
    List<CompletableFuture<Integer>> replays =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            as(Tokens.operator(ACME))
                                .body(
                                    """
                                    {"field": "properties.currency",
                                     "changes": {"properties": {"currency": "USD"}}}""")
                                .post(REFUSED + "/replays")
                                .then()
                                .statusCode(200)
                                .extract()
                                .as(Json.class)
                                .getInt("accepted")))
            .toList();
    assertThat(replays.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(5);
    assertThat(Fixtures.count("select count(*) from event")).isEqualTo(5);
    assertThat(Fixtures.read("/refused-events?state=OPEN").getList("items")).isEmpty();
    assertThat(Fixtures.read("/refused-events?state=REPLAYED").getList("items")).hasSize(5);
  }

  @Test
  void whatWasTakenBeforeTheReplayBrokeOffIsNotTakenAgain() {
    String id = refused("1");
    String replayed = replay(id, CURRENCY).as(Json.class).getString("receiptId");
    Fixtures.execute(
        "update refused_event set replayed_at = null, leased_until = now() - interval '1 minute'");
    Json again = replay(id, CURRENCY).as(Json.class);
    assertThat(again.getString("receiptId")).isEqualTo(replayed);
    assertThat(Fixtures.count("select count(*) from event")).isEqualTo(1);
    assertThat(Fixtures.count("select count(*) from receipt where status = 'DUPLICATE'")).isZero();
  }

  @Test
  void theyAreFoundByReasonFieldAndSource() {
    refused("1");
    shop.send("{\"event\": \"Purchase\", \"event_id\": \"b\"}", "7");
    assertThat(Fixtures.read("/refused-events").getList("items[*].field"))
        .containsExactlyInAnyOrder("", "event_time", "properties.currency");
    assertThat(Fixtures.read("/refused-events?field=event_time").getList("items[*].eventId"))
        .containsExactly("b");
    assertThat(
            Fixtures.read("/refused-events?state=NOT_KEPT&reason=Not a valid object.")
                .getList("items"))
        .hasSize(1);
    assertThat(Fixtures.read("/refused-events?eventSource=" + UUID.randomUUID()).getList("items"))
        .isEmpty();
    Json page = Fixtures.read("/refused-events?limit=2");
    assertThat(
            Fixtures.read("/refused-events?limit=2&cursor=" + page.getString("nextCursor"))
                .getList("items"))
        .hasSize(1);
  }

  @Test
  void aRepeatedKeyReplaysOnce() {
    String id = refused("1");
    String first =
        as(Tokens.operator(ACME))
            .header("Idempotency-Key", "replay-1")
            .body(CURRENCY)
            .post(REFUSED + "/" + id + "/replay")
            .asString();
    String again =
        as(Tokens.operator(ACME))
            .header("Idempotency-Key", "replay-1")
            .body(CURRENCY)
            .post(REFUSED + "/" + id + "/replay")
            .asString();
    assertThat(again).isEqualTo(first).contains("ACCEPTED");
  }

  private void page(String event) {
    given()
        .header("Origin", "https://shop.example")
        .header("User-Agent", "Mozilla/5.0 (iPhone)")
        .contentType("text/plain")
        .body("{\"data\": [{" + event + "}]}")
        .post("/pixel/" + shop.id() + "/events")
        .then()
        .statusCode(204);
  }

  private static int replayed(String body) {
    return as(Tokens.operator(ACME))
        .body(body)
        .post(REFUSED + "/replays")
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class)
        .getInt("accepted");
  }

  @Test
  void whatNoPageMaySayIsNotReplayedEither() {
    page("\"event\": \"CancelOrder\", \"properties\": {\"order_id\": \"1\"}");
    page("\"event\": \"Purchase\", \"properties\": {\"order_id\": \"1\", \"value\": -5}");
    assertThat(Fixtures.read("/refused-events?state=NOT_KEPT").getList("items[*].event"))
        .isEqualTo(List.of("CancelOrder"));
    assertThat(Fixtures.read("/refused-events?state=OPEN").getList("items[*].event"))
        .isEqualTo(List.of("Purchase"));
    assertThat(replayed(CURRENCY)).isZero();
    assertThat(Fixtures.count("select count(*) from event")).isZero();
  }

  @Test
  void whoCameIsWhomThePixelSaw() {
    page(
        """
        "event": "Purchase", "user": {"visitor": "visitor-1"},
        "properties": {"order_id": "1", "value": 5}""");
    assertThat(
            replayed(
                """
                {"changes": {"visitor_class": "BOT", "properties": {"currency": "USD"}}}"""))
        .isOne();
    Awaitility.await()
        .untilAsserted(
            () -> {
              visits.work();
              assertThat(Fixtures.texts("select visitor_class from visit"))
                  .containsExactly("PERSON");
            });
  }
}
