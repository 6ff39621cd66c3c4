package io.hookline.attribution.collect.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadEventTest extends ReadFixture {

  private static final String EMAIL =
      "email:f660ab912ec121d1b1e928a0bb4bc61b15f5ad44d5efdc4e1c92a25e99b8e44a";

  @Test
  void scalarsAndListsMeanTheSame() {
    String event =
        """
        {"event": "Purchase", "event_time": "1789000000", "user": {"email": %s, "phone": [],
         "external_id": "0", "first_name": ""}}""";
    assertThat(read(event.formatted("\"test@test.com\"")).keys()).containsExactly(EMAIL);
    assertThat(read(event.formatted("[\"Test@Test.com \", \"test@test.com\"]")).keys())
        .containsExactly(EMAIL);
  }

  @Test
  void versionOneIsUnderstood() {
    IncomingEvent event =
        read(
            """
            {"event": "CompletePayment", "event_id": 77, "timestamp": "2026-09-17T19:49:27Z",
             "context": {"ad": {"callback": "E.C.P.abc"}, "user": {"email": "test@test.com"},
               "page": {"url": "shop.example/thanks?hlclid=xyz"}, "ip": "10.0.0.1",
               "user_agent": "Mozilla/5.0"},
             "properties": {"value": "123", "currency": "usd", "contents": [{"price": "123"}]}}""");
    assertThat(event.event()).isEqualTo("Purchase");
    assertThat(event.originalEvent()).isEqualTo("CompletePayment");
    assertThat(event.eventId()).isEqualTo("77");
    assertThat(event.occurredAt()).isEqualTo("2026-09-17T19:49:27Z");
    assertThat(event.keys()).containsExactlyInAnyOrder(EMAIL, "ttclid:E.C.P.abc", "click:xyz");
    assertThat(event.purchase().value()).isEqualByComparingTo("123");
    assertThat(event.purchase().currency()).isEqualTo("USD");
    assertThat(event.payload().toString()).doesNotContain("10.0.0.1").contains("Mozilla/5.0");
  }

  @Test
  void personalDataAndSecretsAreNotKept() {
    String kept =
        read("""
                {"event": "Purchase", "event_time": 1789000000,
                 "user": {"email": "test@test.com", "phone": "+12133734253", "ip": "10.0.0.1",
                          "first_name": "Alice", "city": "New York", "unknown": "Alice"},
                 "customer": {"name": "Alice"},
                 "page": {"title": "Hello Alice", "referrer": "s.example/a?utm_term=a#alice",
                          "url": "https://alice:x@s.example/?mail=test%40test.com&utm_source=x&n=alice"},
                 "properties": {"accessToken": "secret", "pixelCode": "C9", "email": "test@test.com",
                   "description": "call test@test.com", "gtm_version": "2", "status": "a\\u0000b",
                   "customer": {"name": "Alice", "telephone": "+12133734253", "address1": "1 Alice St"},
                   "query": {"name": "Alice"},
                   "content_ids": ["sku-7", {"name": "Alice"}],
                   "contents": [{"content_id": "sku-8", "engraving": "Alice", "price": 12.5}]}}""")
            .payload()
            .toString();
    assertThat(kept)
        .doesNotContainIgnoringCase("alice")
        .doesNotContain("test@test.com", "test%40test.com", "2133734253", "10.0.0.1", "secret")
        .doesNotContain("\\u0000")
        .contains("newyork", "gtm_version", "call [e-mail]", "sku-7", "sku-8", "12.5")
        .contains("\"https://s.example/?utm_source=x\"", "\"s.example/a?utm_term=a\"");
  }

  @Test
  void theClickIdIsFoundOnTheLandingPage() {
    assertThat(
            read("""
                    {"event": "ViewContent", "event_time": 1789000000, "page": {
                     "url": "https://s.example/?a=1&hlclid=abc&ttclid=__CLICKID__#top"}}""")
                .keys())
        .containsExactly("click:abc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"ad\": %s", "\"context\": {\"ad\": %s}"})
  void theAdsCallbackIsAClick(String place) {
    String ad = place.formatted("{\"callback\": \"E.C.P.abc\"}");
    assertThat(read("{\"event\": \"Purchase\", \"event_time\": 1, " + ad + "}").keys())
        .containsExactly("ttclid:E.C.P.abc");
  }

  @Test
  void anOldEventIsLate() {
    assertThat(read("{\"event\": \"Purchase\", \"event_time\": 1785000000}").late()).isTrue();
    assertThat(read("{\"event\": \"Purchase\", \"event_time\": 1789000000}").late()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"undefined", "null", "0", "__EVENT_ID__", " "})
  void anEventIdThatSaysNothingIsNone(String id) {
    assertThat(
            read("{\"event\": \"Purchase\", \"event_time\": 1, \"event_id\": \"" + id + "\"}")
                .eventId())
        .isNull();
  }

  @Test
  void anAddressIsNobodysClick() {
    IncomingEvent event =
        read(
            """
            {"event": "Purchase", "event_time": 1,
             "user": {"ttclid": "kim@example.com", "ttp": "kim%40example.com", "hlclid": "kim@example.com"}}""");
    assertThat(event.keys()).isEmpty();
    assertThat(event.payload().toString()).doesNotContain("example.com");
  }

  @Test
  void whatOtherKindsOfSourcesTellIsKept() {
    String kept =
        read("""
                {"event": "Lead", "event_time": 1, "lead": {"lead_id": "l-7", "owner": "Alice"},
                 "app": {"app_id": "a-7"}, "context": {"ad": {"campaign_id": "c-7", "callback": "x"}},
                 "properties": {"contents_ids": ["s-7"], "contents": [{"review_count": 77}]}}""")
            .payload()
            .toString();
    assertThat(kept)
        .contains("\"lead\":{\"lead_id\":\"l-7\"}", "\"app\":{\"app_id\":\"a-7\"}")
        .contains("\"ad\":{\"campaign_id\":\"c-7\"}", "\"contents_ids\":[\"s-7\"]")
        .contains("\"review_count\":77");
  }

  @Test
  @Timeout(5)
  void aNumberWithoutEndIsRefusedWithoutBeingRead() {
    String nines = "9".repeat(4_000_000);
    assertThatThrownBy(() -> purchase("\"value\": \"" + nines + "\", \"currency\": \"EUR\""))
        .isInstanceOf(RefusedItem.class);
    assertThatThrownBy(
            () ->
                read(
                    "{\"event\": \"Purchase\", \"event_time\": \"1."
                        + "0".repeat(4_000_000)
                        + "\"}"))
        .isInstanceOf(RefusedItem.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"event_time\": 1}|event|Missing data for required field.",
        "{\"event\": \"a@b.example\", \"event_time\": 1}|event|Not a valid string.",
        "{\"event\": \"Purchase\"}|event_time|Missing data for required field.",
        "{\"event\": \"Purchase\", \"event_time\": \"noon\"}|event_time|Not a valid integer.",
        "{\"event\": \"Purchase\", \"event_time\": 1.5}|event_time|Not a valid integer.",
        "{\"event\": \"Purchase\", \"event_time\": []}|event_time|Not a valid integer.",
        "{\"event\": \"Purchase\", \"event_time\": 0}|event_time|Must be greater than 0.",
        "{\"event\": \"Purchase\", \"event_time\": 1789000000000}|event_time|Must not be in the"
            + " future; Unix seconds are expected.",
        "{\"event\": \"Purchase\", \"event_time\": 1, \"event_id\": {}}|event_id|Not a valid"
            + " string.",
      })
  void whatCannotBeUnderstoodIsNamed(String item, String path, String reason) {
    assertThatThrownBy(() -> read(item))
        .isInstanceOf(RefusedItem.class)
        .hasMessage(reason)
        .extracting(refusal -> ((RefusedItem) refusal).path())
        .isEqualTo(path);
  }
}
