package io.hookline.attribution.collect.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the programs send that shops have, in the shapes in which they send it. */
@QuarkusTest
class ClientPayloadsTest {

  /** SHA-256 of lena.brandt@shop.example. */
  private static final String LENA =
      "4e3d2c5a9d0f8b7a6c5d4e3f2a1b0c9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a3b";

  private final long now = Instant.now().getEpochSecond();
  private final String iso = Instant.ofEpochSecond(now).toString();
  private Shop shop;

  @BeforeEach
  void connect() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
  }

  private Json send(String path, String body) {
    return given()
        .header("Access-Token", shop.accessToken())
        .contentType("application/json")
        .body(body.replace("%NOW", String.valueOf(now)).replace("%ISO", iso).replace("%LENA", LENA))
        .post("/open_api/v1.3/" + path)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private Json accepted(String path, String body) {
    Json answer = send(path, body);
    assertThat(answer.getInt("code")).as(answer.toString()).isZero();
    assertThat(answer.getString("data[0].status")).isEqualTo("ACCEPTED");
    return answer;
  }

  private static Json order(String id) {
    Fixtures.process();
    return Fixtures.conversionOf(id);
  }

  private static long kept() {
    return StoredEvents.all().size();
  }

  /** Of how many events the payload holds this at the JSON pointer. */
  private static long kept(String pointer, String text) {
    return StoredEvents.all().stream()
        .filter(event -> event.payload().at(pointer).asText().equals(text))
        .count();
  }

  /** Of how many events a key begins so. */
  private static long tied(String key) {
    return StoredEvents.all().stream()
        .filter(event -> event.keys().stream().anyMatch(own -> own.startsWith(key)))
        .count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pixel/track", "offline/track"})
  void segmentsTestOfTheCredentialsSucceeds(String path) {
    String field = path.startsWith("pixel") ? "pixel_code" : "event_set_id";
    accepted(
        path,
        "{\"%s\": \"C9ACMESHOP\", \"event\": \"Test Event\", \"timestamp\": \"\", \"context\": {}}"
            .formatted(field));
  }

  @Test
  void segmentSendsListsAndMuchThatIsEmpty() {
    accepted(
        "event/track/",
        """
        {"event_source": "web", "event_source_id": "C9ACMESHOP", "partner_name": "Segment",
         "data": [{"event": "CompletePayment", "event_time": %NOW, "event_id": "seg-1",
           "user": {"email": ["%LENA"], "phone": [], "external_id": [], "ttclid": "E.C.P.seg",
                    "ttp": "", "ip": "203.0.113.9", "user_agent": "Mozilla/5.0", "locale": "en-US",
                    "first_name": "", "last_name": "", "city": "", "state": "", "country": "",
                    "zip_code": ""},
           "page": {"url": "https://shop.example/done", "referrer": ""},
           "properties": {"contents": [], "content_type": "product", "currency": "USD",
                          "value": 12.5, "order_id": "SEG-1", "query": "", "description": ""},
           "limited_data_use": false}]}""");
    assertThat(order("SEG-1").getString("value.amount")).isEqualTo("12.50");
    assertThat(tied("phone:")).isZero();
  }

  @Test
  void googleTagManagerSendsHintsOfTheDevice() {
    accepted(
        "event/track/",
        """
        {"event_source": "web", "event_source_id": "C9ACMESHOP",
         "partner_name": "GoogleTagManagerServer",
         "data": [{"event": "Purchase", "event_time": %NOW, "event_id": "gtm-1",
           "user": {"email": "%LENA", "external_id": "lena-7", "ttclid": "E.C.P.gtm"},
           "device": {"architecture": "x86", "mobile": false,
                      "browser_version_list": [{"brand": "Chromium", "version": "126"}]},
           "properties": {"contents": [{"content_type": "product", "content_id": "SERUM-30",
                             "price": 20, "quantity": 2}],
                          "currency": "USD", "value": 40, "order_id": "GTM-1",
                          "gtm_version": "1.2.3", "event_trigger_source": "GoogleTagManager"}}]}""");
    assertThat(order("GTM-1").getString("value.amount")).isEqualTo("40.00");
  }

  @Test
  void rudderStackNamesItselfInTheEvent() {
    accepted(
        "event/track",
        """
        {"event_source": "web", "event_source_id": "C9ACMESHOP",
         "data": [{"event": "CompletePayment", "event_time": %NOW, "event_id": "rs-1",
           "partner_name": "RudderStack",
           "user": {"email": "%LENA", "external_id": ["4a1", "4a2"], "ttp": "tp"},
           "properties": {"currency": "USD", "value": 46, "order_id": "RS-1", "query": "shoes",
                          "search_string": "shoes", "contents_ids": ["a", "b"]}}]}""");
    assertThat(kept("/partner_name", "RudderStack")).isEqualTo(1);
    assertThat(order("RS-1").getString("value.amount")).isEqualTo("46.00");
  }

  @Test
  void rudderStacksBatchesOfVersionOneAreUnderstood() {
    Json answer =
        send(
            "pixel/batch/",
            """
            {"pixel_code": "C9ACMESHOP", "partner_name": "RudderStack", "batch": [
              {"type": "track", "event": "CompletePayment", "event_id": "1616318632825_357",
               "timestamp": "%ISO",
               "context": {"ad": {"callback": "E.C.P.rs"}, "page": {"url": "http://shop.example/done"},
                           "user": {"external_id": "f0", "phone_number": "%LENA", "email": "%LENA"},
                           "user_agent": "Mozilla/5.0", "ip": "203.0.113.9"},
               "properties": {"order_id": "RSB-1", "currency": "USD", "value": 46,
                              "contents": [{"price": 8, "quantity": 2, "content_type": "socks",
                                            "content_id": 1077218}]}},
              {"type": "track", "event": "CompletePayment", "timestamp": "%ISO",
               "properties": {"value": "a lot", "currency": "USD"}}]}""");
    assertThat(answer.getInt("code")).isEqualTo(20001);
    assertThat(answer.getString("message"))
        .isEqualTo("Batch.1.properties.value: Not a valid number.");
    assertThat(order("RSB-1").getString("value.amount")).isEqualTo("46.00");
    assertThat(tied("ttclid:E.C.P.rs")).isEqualTo(1);
  }

  @Test
  void pathsOfRefusedFieldsBeginAsTikTokWritesThem() {
    String bad =
        "\"event\": \"Purchase\", \"properties\": {\"value\": \"much\", \"currency\": \"USD\"}";
    assertThat(
            send(
                    "pixel/batch",
                    "{\"pixel_code\": \"C9ACMESHOP\", \"batch\": [{%s}]}".formatted(bad))
                .getString("message"))
        .isEqualTo("Batch.0.properties.value: Not a valid number.");
    assertThat(
            send("pixel/track/", "{\"pixel_code\": \"C9ACMESHOP\", \"event\": \"ViewContent\"}")
                .getString("data[0].status"))
        .as("without a time, an event of version 1 is of now")
        .isEqualTo("ACCEPTED");
    assertThat(
            send("offline/track/", "{\"event_set_id\": \"C9ACMESHOP\", %s}".formatted(bad))
                .getString("message"))
        .isEqualTo("properties.value: Not a valid number.");
    assertThat(send("pixel/track", "{\"event\": \"x\"}").getString("message"))
        .isEqualTo("pixel_code: Missing data for required field.");
    assertThat(send("offline/batch", "{\"event_set_id\": \"C9ACMESHOP\"}").getString("message"))
        .isEqualTo("batch: Missing data for required field.");
  }

  @ParameterizedTest
  @CsvSource({"pixel/batch,pixel_code,50", "offline/batch/,event_set_id,80"})
  void aBatchOfOneMoreThanTheMostIsRefusedWhole(String path, String field, int most) {
    String event = "{\"event\": \"ViewContent\", \"timestamp\": \"\"}";
    String full = String.join(",", Collections.nCopies(most, event));
    Json refused =
        send(path, "{\"%s\": \"C9ACMESHOP\", \"batch\": [%s,%s]}".formatted(field, full, event));
    assertThat(refused.getInt("code")).isEqualTo(40002);
    assertThat(refused.getString("message"))
        .isEqualTo("batch: Longer than maximum length " + most + ".");
    assertThat(kept()).isZero();
    accepted(path, "{\"%s\": \"C9ACMESHOP\", \"batch\": [%s]}".formatted(field, full));
    assertThat(kept()).isEqualTo(most);
  }

  @Test
  void adobeSendsNumbersAsTexts() {
    accepted(
        "pixel/track/",
        """
        {"pixel_code": "C9ACMESHOP", "event": "CompletePayment", "event_id": "adobe-1",
         "timestamp": "%ISO", "partner_name": "Adobe",
         "context": {"user": {"email": "%LENA"}, "page": {"url": "https://shop.example/"},
                     "ip": "203.0.113.9", "user_agent": "Mozilla/5.0"},
         "properties": {"value": "123", "currency": "USD", "order_id": "ADOBE-1",
                        "contents": [{"price": "123", "quantity": "1", "content_id": "a"}]}}""");
    assertThat(order("ADOBE-1").getString("value.amount")).isEqualTo("123.00");
  }

  @Test
  void wooCommerceLeavesTheSchemeOutAndHasGuestsWithTheIdZero() {
    String order =
        """
        {"event_source": "web", "event_source_id": "C9ACMESHOP", "partner_name": "WooCommerce",
         "data": [{"event": "Purchase", "event_time": %NOW, "event_id": "woo-#", "user":
           {"external_id": "0", "email": "", "phone": "", "ttclid": "", "ip": "", "locale": "",
            "user_agent": "", "first_name": "", "last_name": "", "zip_code": ""},
           "page": {"url": "shop.example/checkout/order-received/?ttclid=E.C.P.woo-#",
                    "referrer": ""},
           "properties": {"currency": "USD", "value": 7.949999999999999, "order_id": "WOO-#",
             "event_trigger_source": "WooCommerce", "contents": [{"content_id": "12",
             "price": 7.95, "quantity": 1, "on_sale": false, "weight": ""}]}}]}""";
    accepted("event/track/", order.replace("#", "1"));
    accepted("event/track/", order.replace("#", "2"));
    assertThat(order("WOO-1").getString("value.amount")).isEqualTo("7.95");
    assertThat(tied("ttclid:E.C.P.woo-1")).isEqualTo(1);
    assertThat(tied("external:")).as("guests are nobody").isZero();
  }

  @Test
  void cloudflaresComponentLeaksItsTokenWhichIsNotKept() {
    accepted(
        "pixel/track/",
        """
        {"pixel_code": "C9ACMESHOP", "event": "CompletePayment", "event_id": "zaraz-1",
         "timestamp": "%ISO", "context": {"user": {"email": "%LENA"}, "ip": "203.0.113.9",
           "user_agent": "Mozilla/5.0", "page": {"url": "https://shop.example/", "referrer": ""}},
         "properties": {"accessToken": "leaked-7f2a", "pixelCode": "C9ACMESHOP", "value": 5,
                        "currency": "USD", "order_id": "ZARAZ-1"}}""");
    assertThat(StoredEvents.all().get(0).payload().toString())
        .contains("ZARAZ-1")
        .doesNotContain("leaked-7f2a", "pixelCode");
    assertThat(order("ZARAZ-1").getString("value.amount")).isEqualTo("5.00");
  }

  @Test
  void walkerOsMixesTheGenerations() {
    accepted(
        "event/track/",
        """
        {"pixel_code": "C9ACMESHOP", "partner_name": "walkerOS",
         "data": [{"event": "CompletePayment", "event_id": "walker-1", "timestamp": "%ISO",
           "context": {"user": {"phone_number": "%LENA"}, "page": {"url": "https://shop.example/"}},
           "properties": {"value": 9.5, "currency": "USD", "order_id": "WALKER-1"}}]}""");
    assertThat(order("WALKER-1").getString("value.amount")).isEqualTo("9.50");
    assertThat(tied("phone:")).isEqualTo(1);
  }

  @Test
  void tillsSendToTheirEventSet() {
    accepted(
        "offline/batch/",
        """
        {"event_set_id": "C9ACMESHOP", "partner_name": "RudderStack", "batch": [
          {"event": "CompletePayment", "event_id": "till-1", "timestamp": "%ISO",
           "context": {"user": {"emails": ["%LENA"], "phone_numbers": ["%LENA"]}},
           "properties": {"order_id": "TILL-1", "shop_id": "s7", "event_channel": "in_store",
                          "currency": "USD", "value": 21, "contents": []}}]}""");
    assertThat(order("TILL-1").getString("value.amount")).isEqualTo("21.00");
    assertThat(kept("/properties/event_channel", "in_store")).isEqualTo(1);
    assertThat(Math.min(tied("email:"), tied("phone:"))).isEqualTo(1);
  }

  @Test
  void oneOrderIsOneWhicheverGenerationTellsOfIt() {
    String old =
        """
        {"pixel_code": "C9ACMESHOP", "event": "Purchase", "event_id": "both", "timestamp": "%ISO",
         "properties": {"value": 3, "currency": "USD", "order_id": "BOTH"}}""";
    accepted("pixel/track/", old);
    Json again =
        send(
            "event/track/",
            """
            {"event_source_id": "C9ACMESHOP", "data": [{"event": "Purchase", "event_id": "both",
             "event_time": %NOW, "properties": {"value": 3, "currency": "USD"}}]}""");
    assertThat(again.getString("data[0].status")).isEqualTo("DUPLICATE");
    assertThat(List.of(order("BOTH").getString("value.amount"))).containsExactly("3.00");
  }

  @Test
  void sourceAndIdAreFoundWhereHandwrittenSendersPutThem() {
    String event =
        """
        {"pixel_code": "%s", "event": "Purchase", "event_time": %%NOW,
         "context": {"user": {"email": "%%LENA"}},
         "properties": {"event_id": "inside", "value": 3, "currency": "USD", "order_id": "HAND"}}""";
    String own = event.formatted("C9ACMESHOP");
    accepted("event/track/", "{\"data\": [%s]}".formatted(own));
    Json again = send("event/track/", "{\"data\": [%s, %s]}".formatted(own, own));
    assertThat(again.getList("data[*].status")).containsExactly("DUPLICATE", "DUPLICATE");
    assertThat(
            send("event/track/", "{\"data\": [%s, %s]}".formatted(own, event.formatted("OTHER")))
                .getString("message"))
        .isEqualTo("event_source_id: Missing data for required field.");
    assertThat(
            send("event/track/", "{\"data\": [%s]}".formatted(event.formatted("OTHER")))
                .getInt("code"))
        .isEqualTo(40001);
  }

  @ParameterizedTest
  @ValueSource(strings = {"273196", "\"273196\"", "5044668852556", "\"order 7/ä\""})
  void anEventIdIsWhateverTheShopCounts(String id) {
    String event =
        "{\"event_source_id\": \"C9ACMESHOP\", \"data\": [{\"event\": \"PlaceAnOrder\","
            + " \"event_time\": %NOW, \"event_id\": "
            + id
            + ", \"properties\": {\"contents\": [{\"content_id\": 1077218}]}}]}";
    accepted("event/track/", event);
    assertThat(send("event/track/", event).getString("data[0].status")).isEqualTo("DUPLICATE");
  }

  @Test
  void theNewShapeIsUnderstoodAtTheOldAddress() {
    accepted(
        "pixel/batch/",
        """
        {"pixel_code": "C9ACMESHOP", "batch": [{"event": "Purchase", "event_time": %NOW,
          "event_id": "mixed", "user": {"email": ["%LENA"]}, "page": {"url": "https://shop.example"},
          "properties": {"value": "8.50", "currency": "USD"}}, {"event": "ViewContent"}]}""");
    assertThat(tied("email:")).isEqualTo(1);
    assertThat(kept()).isEqualTo(2);
  }

  @Test
  void anotherKindOfSourceIsRefusedByName() {
    String body =
        "{\"event_source\": \"%s\", \"event_source_id\": \"C9ACMESHOP\", \"data\": [{\"event\": \"Lead\", \"event_time\": %%NOW}]}";
    for (String other : List.of("offline", "server", "mobile")) {
      assertThat(send("event/track/", body.formatted(other)).getString("message"))
          .isEqualTo("event_source: Must be web.");
    }
    accepted("event/track/", body.formatted("WEB"));
  }
}
