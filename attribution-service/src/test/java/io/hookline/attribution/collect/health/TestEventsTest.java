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
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

  @Test
  void aReaderSeesWhatComesAndWhyItIsRefused() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(
                service.resolve(
                    "/v1/brands/" + ACME + "/event-sources/" + shop.id() + "/test-events"))
            .header("Authorization", "Bearer " + Tokens.analyst(ACME))
            .header("Accept", "text/event-stream")
            .timeout(Duration.ofSeconds(30))
            .build();
    try (Stream<String> lines =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofLines()).body()) {
      var read = lines.filter(line -> !line.isBlank()).iterator();
      assertThat(read.next()).contains("listening");
      CompletableFuture<List<String>> both =
          CompletableFuture.supplyAsync(
              () -> {
                List<String> data = new java.util.ArrayList<>();
                while (data.size() < 2) {
                  String line = read.next();
                  if (line.startsWith("data:")) {
                    data.add(line);
                  }
                }
                return data;
              });
      send(purchase("1"));
      send("{\"event\": \"Purchase\", \"event_id\": \"2\"}");
      List<String> data = both.get(20, TimeUnit.SECONDS);
      assertThat(data.get(0))
          .contains("\"accepted\":true", "\"orderId\":\"1\"", "[\"email\",\"ip\"]", "\"5.00\"")
          .doesNotContain("lena", "203.0.113.9");
      assertThat(data.get(1)).contains("\"accepted\":false", "\"field\":\"event_time\"");
    }
    Fixtures.process();
    assertThat(Fixtures.count("select count(*) from conversion")).isZero();
  }

  @Test
  void aReaderThatWasCutOffMissesNone() {
    UUID source = UUID.fromString(shop.id());
    TestEventPlace begin = scope.call(ACME, () -> events.now());
    for (int i = 0; i < 30; i++) {
      send(purchase("a" + i), "{}", purchase("b" + i));
    }
    shop.send(purchase("real"));
    List<TestEvents.Placed> first = scope.call(ACME, () -> events.after(source, begin));
    assertThat(first).hasSize(90);
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
