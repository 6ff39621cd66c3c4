package io.hookline.attribution.collect.ingest;

import static io.hookline.attribution.Shop.envelope;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What senders of events are answered. */
@QuarkusTest
class TrackTest {

  private static final String EVENTS = "select count(*) from event";

  private Shop shop;

  @BeforeEach
  void connect() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/open_api/v1.3/event/track/",
        "/open_api/v1.3/event/track",
        "/open_api/v1.2/event/track/",
        "/open_api/v1.2/event/track"
      })
  void bothVersionsAndBothSpellingsOfThePathWork(String path) {
    Response answer =
        given()
            .header("access-token", shop.accessToken())
            .contentType("application/json; charset=utf-8")
            .body(
                """
                {"event_source": "web", "event_source_id": "%s", "data": [%s]}"""
                    .formatted(shop.code(), shop.purchase("1", null).json()))
            .post(path);
    Json envelope = envelope(answer, 0);
    assertThat(envelope.getString("message")).isEqualTo("OK");
    assertThat(envelope.getString("data[0].status")).isEqualTo("ACCEPTED");
    assertThat(envelope.getString("data[0].event_id")).isEqualTo("event-1");
    assertThat(Fixtures.count(EVENTS)).isEqualTo(1);
  }

  @Test
  void aThousandEventsAreTakenAndOneMoreAreRefusedWhole() {
    String event = "{\"event\": \"ViewContent\", \"event_time\": 1789000000, \"event_id\": \"%d\"}";
    List<String> events = IntStream.rangeClosed(0, 1000).mapToObj(event::formatted).toList();
    Json refused = envelope(shop.send(events), 40002);
    assertThat(refused.getString("message")).isEqualTo("data: Longer than maximum length 1000.");
    assertThat(refused.getList("data")).isEmpty();
    assertThat(Fixtures.count(EVENTS)).isZero();
    assertThat(Fixtures.count("select count(*) from receipt")).isZero();
    assertThat(envelope(shop.send(events.subList(0, 1000)), 0).getList("data")).hasSize(1000);
    assertThat(Fixtures.count(EVENTS)).isEqualTo(1000);
  }

  @Test
  void goodEventsAreStoredAndBadOnesListed() {
    String good = shop.purchase("1", null).json();
    String bad =
        "{\"event\": \"Purchase\", \"event_time\": \"mia@shop.example\", \"event_id\": \"b\"}";
    Json envelope = envelope(shop.send(good, bad), 20001);
    assertThat(envelope.getList("data[*].status")).containsExactly("ACCEPTED", "REJECTED");
    assertThat(envelope.getString("data[1].path")).isEqualTo("data.1.event_time");
    assertThat(envelope.getString("data[1].reason")).isEqualTo("Not a valid integer.");
    assertThat(Fixtures.count(EVENTS)).isEqualTo(1);

    Json receipts = Fixtures.read("/receipts?status=REJECTED");
    assertThat(receipts.getList("items[*].eventId")).containsExactly("b");
    assertThat(receipts.getString("items[0].path")).isEqualTo("data.1.event_time");
    assertThat(receipts.getString("items[0].id"))
        .isEqualTo(envelope.getString("data[1].receipt_id"));
    assertThat(receipts.toString()).doesNotContain("mia@shop.example");

    Json allBad = envelope(shop.send(bad), 40002);
    assertThat(allBad.getString("message")).isEqualTo("data.0.event_time: Not a valid integer.");
  }

  @Test
  void receiptsAreFoundByEventAndPaged() {
    shop.purchase("1", null).post();
    shop.purchase("1", null).post();
    shop.purchase("2", null).post();
    assertThat(Fixtures.read("/receipts?eventId=event-1").getList("items[*].status"))
        .containsExactly("DUPLICATE", "ACCEPTED");
    Json page = Fixtures.read("/receipts?limit=2");
    assertThat(page.getList("items[*].eventId")).containsExactly("event-2", "event-1");
    Json next = Fixtures.read("/receipts?limit=2&cursor=" + page.getString("nextCursor"));
    assertThat(next.getList("items[*].status")).containsExactly("ACCEPTED");
    assertThat(next.getString("nextCursor")).isNull();
  }

  @Test
  void receiptsAreFoundByIdAndBySource() {
    Shop other = Fixtures.shop(Fixtures.ACME, "OTHER");
    String taken =
        envelope(shop.send(shop.purchase("1", null).json(), "{\"event\": \"x\"}"), 20001)
            .getString("data[0].receipt_id");
    other.purchase("2", null).post();
    Json receipt = Fixtures.read("/receipts/" + taken);
    assertThat(receipt.getString("eventId")).isEqualTo("event-1");
    assertThat(receipt.getString("status")).isEqualTo("ACCEPTED");
    assertThat(Fixtures.read("/receipts?eventSourceId=" + shop.id()).getList("items[*].status"))
        .containsExactly("REJECTED", "ACCEPTED");
    assertThat(Fixtures.read("/receipts?eventSourceId=" + other.id()).getList("items[*].eventId"))
        .containsExactly("event-2");
    assertThat(
            Fixtures.as(Tokens.analyst(Fixtures.ACME))
                .get("/v1/brands/" + Fixtures.ACME + "/receipts/" + other.id())
                .then()
                .statusCode(404)
                .extract()
                .as(Json.class)
                .getString("code"))
        .isEqualTo("RECEIPT_NOT_FOUND");
  }

  @Test
  void noTokenAndAWrongTokenAreToldApart() {
    assertThat(envelope(given().body("{}").post(Shop.TRACK), 40104).getString("message"))
        .isEqualTo("Access token is empty.");
    assertThat(
            envelope(new Shop("x", shop.code(), "hls_wrong").purchase("1", null).post(), 40105)
                .getString("message"))
        .isEqualTo("Access token is incorrect or has been revoked.");
    assertThat(Fixtures.count(EVENTS)).isZero();
  }

  @Test
  void aTokenIsGoodForItsOwnSourceOnly() {
    Shop theirs = Fixtures.shop(Fixtures.NORDLYS, "NORDLYS-SHOP");
    assertThat(
            envelope(
                    new Shop("x", shop.code(), theirs.accessToken()).purchase("1", null).post(),
                    40001)
                .getString("message"))
        .startsWith("No permission to operate pixel code: C9ACMESHOP.");
    assertThat(Fixtures.count(EVENTS)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"data\": [|The body is not valid JSON.",
        "{} {}|The body is not valid JSON.",
        "''|The body is not valid JSON.",
        "[]|Not a valid object.",
        "{}|event_source_id: Missing data for required field.",
        "{\"event_source_id\": \"C9ACMESHOP\"}|data: Missing data for required field.",
        "{\"event_source_id\": \"C9ACMESHOP\", \"data\": 1}|data: Not a valid list.",
        "{\"event_source_id\": \"C9ACMESHOP\", \"data\": []}|data: Shorter than minimum length 1.",
        "{\"event_source_id\": \"C9ACMESHOP\", \"event_source\": \"app\"}|event_source: Must be web.",
        "{\"event_source_id\": \"C9ACMESHOP\", \"data\": [1]}|data.0: Not a valid object.",
      })
  void aBodyThatCannotBeUnderstoodIsParameterError(String body, String message) {
    assertThat(envelope(shop.post(body), 40002).getString("message")).isEqualTo(message);
    assertThat(Fixtures.count(EVENTS)).isZero();
  }

  @Test
  void aHugeBodyIsRefusedUnread() {
    Response answer = shop.post("[\"" + "x".repeat(10_000_000) + "\"]");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.as(Json.class).getString("code")).isEqualTo("PAYLOAD_TOO_LARGE");
  }

  /** In memory, each would take a hundred times what it takes here. */
  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "1"})
  void aBodyFullOfNothingIsRefusedBeforeItIsInMemory(String nothing) {
    String full = "[" + (nothing + ",").repeat(500_000) + nothing + "]";
    assertThat(envelope(shop.post(full), 40002).getString("message"))
        .isEqualTo("The body is nested too deep, or holds more than 500000 names and values.");
  }

  @Test
  void nothingPlainIsStored() {
    shop.purchase("1", null)
        .user("email", "Alice_abc@gmail.com")
        .user("phone", "+1 213 373 4253")
        .user("ip", "203.0.113.7")
        .post()
        .then()
        .statusCode(200);
    StoredEvents.Stored stored = StoredEvents.all().get(0);
    assertThat(stored.toString()).doesNotContainIgnoringCase("alice_abc").doesNotContain("3734253");
    assertThat(stored.toString()).doesNotContain("203.0.113.7");
    assertThat(
            Fixtures.count("select count(*) from event where event::text ~* 'alice_abc|3734253'"))
        .isZero();
    assertThat(stored.payload().at("/user/email/0").asText())
        .isEqualTo("848a771458438fc2ec420560d769fb9b9b86851ee338ec56517baabd79d3bb4f");
  }

  @Test
  void whatPostgresqlCannotHoldDoesNotBreakTheRequest() {
    Json envelope =
        envelope(
            shop.send(
                """
                {"event": "Custom\\u0000Event", "event_time": 1789000000, "event_id": "a\\u0000b",
                 "user": {"ttp": "\\u0000", "email": "\\ud800@x.example"},
                 "properties": {"description": "\\u0000", "num_items": 1e999999,
                                "content_ids": ["\\ud800"]}}"""),
            0);
    assertThat(envelope.getList("data[*].status")).containsExactly("ACCEPTED");
  }
}
