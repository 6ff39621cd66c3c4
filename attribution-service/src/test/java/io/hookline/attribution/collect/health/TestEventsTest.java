package io.hookline.attribution.collect.health;

import static io.hookline.attribution.Fixtures.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who tries a source out sees its test events as they come, and no figure does. */
@QuarkusTest
class TestEventsTest {

  @TestHTTPResource URI service;
  @Inject TestEvents events;
  @Inject BrandScope scope;

  private Shop shop;

  @BeforeEach
  void connect() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
  }

  private void send(String... items) {
    shop.post(
        "{\"event_source_id\": \"%s\", \"test_event_code\": \"TEST12345\", \"data\": [%s]}"
            .formatted(shop.code(), String.join(",", items)));
  }

  private static String purchase(String id) {
    return """
    {"event": "Purchase", "event_time": %d, "event_id": "%s", "user": {"email": "lena@shop.example",
     "ip": "203.0.113.9"}, "properties": {"value": 5, "currency": "USD", "order_id": "%s"}}"""
        .formatted(Instant.now().getEpochSecond(), id, id);
  }

  /** From a place on: a stream of tests ends after a second. */
  private String stream(TestEventPlace from) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                service.resolve(
                    "/v1/brands/" + ACME + "/event-sources/" + shop.id() + "/test-events"))
            .header("Authorization", "Bearer " + Tokens.analyst(ACME))
            .header("Accept", "text/event-stream")
            .header("Last-Event-ID", from.toString())
            .timeout(Duration.ofSeconds(30))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  @Test
  void aReaderSeesWhatComesAndWhyItIsRefused() throws Exception {
    TestEventPlace begin = scope.call(ACME, () -> events.now());
    send(purchase("1"));
    send("{\"event\": \"Purchase\", \"event_id\": \"2\"}");
    shop.send(purchase("real"));
    Awaitility.await()
        .until(
            () ->
                scope.call(ACME, () -> events.after(UUID.fromString(shop.id()), begin)).size()
                    == 2);
    String shown = stream(begin);
    assertThat(shown)
        .contains("listening", "event:test-event", "\"accepted\":true", "\"orderId\":\"1\"")
        .contains("[\"email\",\"ip\"]", "\"5.00\"")
        .contains("\"accepted\":false", "\"field\":\"event_time\"")
        .doesNotContain("lena", "203.0.113.9", "real");
    Fixtures.process();
    assertThat(Fixtures.count("select count(*) from conversion")).isEqualTo(1);
  }

  @Test
  void aReaderThatWasCutOffMissesNone() {
    UUID source = UUID.fromString(shop.id());
    TestEventPlace begin = scope.call(ACME, () -> events.now());
    for (int i = 0; i < 30; i++) {
      send(purchase("a" + i), "{}", purchase("b" + i));
    }
    Awaitility.await()
        .until(() -> scope.call(ACME, () -> events.after(source, begin)).size() == 90);
    List<TestEvents.Placed> first = scope.call(ACME, () -> events.after(source, begin));
    String last = first.get(40).place().toString();
    TestEventPlace place = TestEventPlace.of(last).orElseThrow();
    List<TestEvents.Placed> rest = scope.call(ACME, () -> events.after(source, place));
    assertThat(rest.stream().map(placed -> placed.event().receiptId()))
        .isEqualTo(
            first.subList(41, 90).stream().map(placed -> placed.event().receiptId()).toList());
    assertThat(TestEventPlace.of("7")).isEmpty();
    assertThat(TestEventPlace.of(null)).isEmpty();
  }
}
