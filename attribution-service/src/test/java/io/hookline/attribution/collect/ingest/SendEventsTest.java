package io.hookline.attribution.collect.ingest;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events in our own format: taken or refused, never both at once. */
@QuarkusTest
class SendEventsTest {

  private Shop shop;

  @BeforeEach
  void connect() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
  }

  private Response send(String body) {
    return send(body, "application/json", null);
  }

  private Response send(String body, String type, String key) {
    var request =
        as(Tokens.operator(ACME))
            .contentType(type)
            .body(body.replace("%SOURCE", shop.id()).getBytes(UTF_8));
    return (key == null ? request : request.header("Idempotency-Key", key))
        .post("/v1/brands/" + ACME + "/events");
  }

  private static String order(String id) {
    return """
    {"eventSourceId": "%%SOURCE", "name": "Purchase", "eventId": "native-%1$s", "occurredAt": "%2$s", "shopper":\
     {"emails": ["lena@shop.example"], "phones": ["0151 12345001"], "country": "DE"},\
     "order": {"id": "%1$s", "value": {"amount": "49.90", "currency": "USD"},\
     "promoCodes": ["MIA15"], "customer": "NEW", "items": [{"id": "SERUM-30", "quantity": 2,\
     "price": {"amount": "24.95", "currency": "USD"}}]}}"""
        .formatted(id, Instant.now().toString());
  }

  @Test
  void oneEventIsTakenAndKnownAgain() {
    Json first = send(order("1")).as(Json.class);
    assertThat(first.getString("status")).isEqualTo("ACCEPTED");
    Response again = send(order("1"));
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.as(Json.class).getString("status")).isEqualTo("DUPLICATE");
    assertThat(again.as(Json.class).getString("duplicateOf"))
        .isEqualTo(first.getString("receiptId"));
    Fixtures.process();
    Json conversion = Fixtures.conversionOf("1");
    assertThat(conversion.getString("value.amount")).isEqualTo("49.90");
    assertThat(conversion.getList("promoCodes")).containsExactly("MIA15");
    assertThat(StoredEvents.all().toString())
        .contains("SERUM-30")
        .doesNotContain("lena@", "12345001");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"eventSourceId\": \"%SOURCE\", \"name\": \"\", \"eventId\": \"a\", \"occurredAt\": \"2026-11-01T00:00:00Z\"}|422|name",
        "{\"eventSourceId\": \"%SOURCE\", \"name\": \"x\", \"eventId\": \"null\", \"occurredAt\": \"2026-11-01T00:00:00Z\"}|422|eventId",
        "{\"eventSourceId\": \"%SOURCE\", \"name\": \"x\", \"eventId\": \"a\", \"occurredAt\": \"2026-11-01\"}|400|occurredAt",
        "{\"eventSourceId\": \"%SOURCE\", \"name\": \"x\", \"eventId\": 7, \"occurredAt\": \"2026-11-01T00:00:00Z\"}|400|eventId",
        "{\"eventSourceId\": \"%SOURCE\", \"name\": \"x\", \"eventId\": \"a\", \"occurredAt\": \"2026-11-01T00:00:00Z\", \"more\": 1}|400|more",
        "{\"eventSourceId\": \"%SOURCE\", \"name\": \"CancelOrder\", \"eventId\": \"a\", \"occurredAt\": \"2026-11-01T00:00:00Z\"}|422|order.id",
        "{\"eventSourceId\": \"%SOURCE\", \"name\": \"Purchase\", \"eventId\": \"a\", \"occurredAt\": \"2026-11-01T00:00:00Z\", \"order\": {\"value\": {\"amount\": \"1.00\", \"currency\": \"XYZ\"}}}|422|order.value.currency",
        "{\"eventSourceId\": \"%SOURCE\", \"name\": \"x\", \"eventId\": \"a\", \"occurredAt\": \"2026-12-24T00:00:00Z\"}|422|occurredAt",
        "{\"eventSourceId\": \"%SOURCE\", \"name\": \"Purchase\", \"eventId\": \"a\", \"occurredAt\": \"2026-11-01T00:00:00Z\", \"order\": {\"items\": [{\"price\": {\"amount\": \"1.00\", \"currency\": \"USD\"}}]}}|422|order.items[0].price.currency",
      })
  void oneThatIsRefusedIsNoSuccess(String body, int status, String field) {
    Response refused = send(body);
    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(status);
    assertThat(refused.contentType()).startsWith("application/problem+json");
    assertThat(refused.as(Json.class).getList("violations[*].field")).containsExactly(field);
    assertThat(Fixtures.count("select count(*) from event")).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[|]|application/json",
        "{\"items\": [|]}|application/json",
        "||application/x-ndjson"
      })
  void ofSeveralEachIsAnsweredByItself(String open, String close, String type) {
    String bad = "{\"eventSourceId\": \"%SOURCE\", \"name\": \"x\"}";
    String separator = type.endsWith("ndjson") ? "\n" : ",";
    String body =
        (open == null ? "" : open)
            + String.join(separator, order("1"), bad, order("2"), order("1"))
            + (close == null ? "" : close);
    Response answer = send(body, type, null);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(207);
    Json rows = answer.as(Json.class);
    assertThat(rows.getList("items[*].status"))
        .containsExactly("ACCEPTED", "REJECTED", "ACCEPTED", "DUPLICATE");
    assertThat(rows.getInt("accepted")).isEqualTo(2);
    assertThat(rows.getInt("rejected")).isEqualTo(1);
    assertThat(rows.getList("items[1].violations[*].field"))
        .containsExactly("eventId", "occurredAt");
    assertThat(rows.getString("items[1].code")).isEqualTo("VALIDATION_FAILED");
    assertThat(Fixtures.count("select count(*) from event")).isEqualTo(2);
  }

  @Test
  void aLineThatIsNoJsonCostsNoOtherItsPlace() {
    Json rows = send("{oops\n\n" + order("1"), "application/x-ndjson", null).as(Json.class);
    assertThat(rows.getList("items[*].status")).containsExactly("REJECTED", "ACCEPTED");
    assertThat(rows.getString("items[0].code")).isEqualTo("MALFORMED_JSON");
  }

  @Test
  void aKeyGivesTheSameAnswerAgain() {
    Json first = send(order("1"), "application/json", "key-1").as(Json.class);
    assertThat(first.getString("status")).isEqualTo("ACCEPTED");
    String body = order("1");
    String sent = send(body, "application/json", "key-2").asString();
    assertThat(send(body, "application/json", "key-2").asString()).isEqualTo(sent);
    Response other = send(order("2"), "application/json", "key-2");
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.as(Json.class).getString("code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    Response several = send("[" + order("3") + "]", "application/json", "key-3");
    assertThat(several.statusCode()).isEqualTo(207);
    assertThat(Fixtures.count("select count(*) from event")).isEqualTo(2);
  }

  @Test
  void aTestIsNoOrder() {
    String test = order("1").replace("\"shopper\"", "\"test\": true, \"shopper\"");
    assertThat(send(test).as(Json.class).getString("status")).isEqualTo("ACCEPTED");
    Fixtures.process();
    assertThat(Fixtures.count("select count(*) from conversion")).isZero();
  }

  @Test
  void theSourceMustBeTheBrandsAndConnected() {
    String mine = shop.id();
    Shop theirs = Fixtures.shop(Fixtures.NORDLYS, "NORDLYS-SHOP");
    for (String other : new String[] {theirs.id(), UUID.randomUUID().toString()}) {
      Response unknown = send(order("1").replace("%SOURCE", other));
      assertThat(unknown.statusCode()).isEqualTo(422);
      assertThat(unknown.as(Json.class).getString("code")).isEqualTo("REFERENCE_UNKNOWN");
    }
    as(Tokens.operator(ACME))
        .post("/v1/brands/" + ACME + "/event-sources/" + mine + "/disconnect")
        .then()
        .statusCode(200);
    Response off = send(order("1"));
    assertThat(off.statusCode()).isEqualTo(409);
    assertThat(off.as(Json.class).getString("code")).isEqualTo("EVENT_SOURCE_DISCONNECTED");
    assertThat(Fixtures.count("select count(*) from event")).isZero();
  }

  @Test
  void moreThanAThousandAreRefusedWhole() {
    String many = String.join(",", Collections.nCopies(1001, "{}"));
    Response refused = send("[" + many + "]");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.as(Json.class).getList("violations[*].field")).containsExactly("items");
    assertThat(send("[]").statusCode()).isEqualTo(422);
  }
}
