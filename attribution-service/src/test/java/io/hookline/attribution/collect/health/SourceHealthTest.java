package io.hookline.attribution.collect.health;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is shown of a source is what it has sent, however it was counted. */
@QuarkusTest
class SourceHealthTest {

  @Inject SourceCounter counter;
  @Inject TakeEvents events;
  @Inject EventSources sources;
  @Inject ObjectMapper json;

  private Shop shop;

  @BeforeEach
  void connect() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
  }

  private Json health(String query) {
    org.awaitility.Awaitility.await()
        .untilAsserted(
            () -> {
              counter.work();
              assertThat(Fixtures.count("select count(*) from brands_to_read('health')")).isZero();
              assertThat(counted()).isEqualTo(sent());
            });
    return Fixtures.read("/event-sources/" + shop.id() + "/health" + query);
  }

  private static long sent() {
    return Fixtures.count(
        "select (select count(*) from event) + (select count(*) from receipt"
            + " where status = 'DUPLICATE') + (select count(*) from refused_event where not test)");
  }

  private static long counted() {
    return Fixtures.count(
        "select coalesce((select sum(accepted + tests + duplicates) from source_day), 0)"
            + " + coalesce((select sum(refused) from source_day_refusal), 0)");
  }

  private static String event(String name, String id, String user, String properties) {
    return "{\"event\": \"%s\", \"event_time\": %d, \"event_id\": \"%s\", \"user\": {%s}, \"properties\": {%s}}"
        .formatted(name, Instant.now().getEpochSecond(), id, user, properties);
  }

  private static String purchase(String id) {
    return event(
        "Purchase",
        id,
        "\"email\": \"%s@shop.example\", \"ip\": \"203.0.113.9\"".formatted("buyer" + id),
        "\"value\": 5, \"currency\": \"USD\", \"order_id\": \"%s\"".formatted(id));
  }

  @Test
  void everythingIsCountedOnce() {
    shop.send(purchase("1"), purchase("2"), purchase("1"));
    shop.send(event("ViewContent", "3", "\"ttclid\": \"E.C.P.1\"", ""), "{\"event\": \"x\"}");
    shop.send(event("My own name", "4", "\"user_agent\": \"Mozilla/5.0\"", ""));
    shop.post(
        "{\"event_source_id\": \"%s\", \"test_event_code\": \"T1\", \"data\": [%s, {}]}"
            .formatted(shop.code(), purchase("5")));
    Json health = health("");
    for (int i = 0; i < 2; i++) {
      assertThat(health.getInt("accepted")).isEqualTo(4);
      assertThat(health.getInt("duplicates")).isEqualTo(1);
      assertThat(health.getInt("refused")).isEqualTo(1);
      assertThat(health.getInt("tests")).isEqualTo(1);
      assertThat(health.getString("refusals[0].reason"))
          .isEqualTo("Missing data for required field.");
      assertThat(health.getString("refusals[0].field")).isEqualTo("event_time");
      assertThat(health.getList("matchQuality[*].identifier"))
          .containsExactlyElementsOf(HealthRows.IDENTIFIERS);
      assertThat(health.getList("matchQuality[*].events").toString())
          .isEqualTo("[2, 0, 0, 1, 0, 0, 2, 1]");
      assertThat(health.toString()).contains("\"share\":0.5");
      assertThat(health.getList("days")).hasSize(1);
      assertThat(Instant.parse(health.getString("lastSeenAt")))
          .isAfter(Instant.now().minusSeconds(60));
      health = health("");
    }
  }

  /** Counting goes on where it ended, and days add up. */
  @Test
  void countsGrowByWhatIsNew() {
    shop.send(purchase("1"));
    assertThat(health("").getInt("accepted")).isEqualTo(1);
    shop.send(purchase("2"), purchase("2"));
    Json health = health("");
    assertThat(health.getInt("accepted")).isEqualTo(2);
    assertThat(health.getInt("duplicates")).isEqualTo(1);
    assertThat(health("?from=2026-01-01&to=2026-01-07").getInt("accepted")).isZero();
  }

  private void take(Door door, String event) {
    try {
      events.take(
          sources.of(ACME, UUID.fromString(shop.id())).orElseThrow(),
          door,
          List.of(json.readTree(event)),
          "request");
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Test
  void whatOnlyTheServerToldWasRecovered() {
    take(Door.PIXEL, purchase("both-1"));
    take(Door.SERVER, purchase("both-1"));
    take(Door.SERVER, purchase("both-2"));
    take(Door.PIXEL, purchase("both-2"));
    take(Door.PIXEL, purchase("pixel"));
    take(Door.SERVER, purchase("server"));
    take(Door.OFFLINE, purchase("till"));
    Json health = health("");
    assertThat(health.getInt("purchases.both")).isEqualTo(2);
    assertThat(health.getInt("purchases.pixelOnly")).isEqualTo(1);
    assertThat(health.getInt("purchases.serverOnly")).isEqualTo(1);
    assertThat(health.getInt("purchases.offline")).isEqualTo(1);
    assertThat(health.toString()).contains("\"recoveredShare\":0.25");
    assertThat(health.getInt("merged")).isEqualTo(2);
  }

  /** A system of the shop that knows no ids of events, and one that does. */
  @Test
  void whatTwoServersCompleteIsOnePair() {
    String order = "\"value\": 5, \"currency\": \"USD\", \"order_id\": \"7\"";
    take(Door.PIXEL, event("Purchase", "L1", "\"ttp\": \"b-1\"", ""));
    take(Door.SERVER, event("Purchase", "L1", "\"email\": \"kim@shop.example\"", order));
    take(Door.SERVER, event("Purchase", "", "\"ttp\": \"b-1\"", order));
    take(Door.PIXEL, event("Purchase", "L2", "\"ttp\": \"b-2\"", ""));
    take(Door.SERVER, event("Purchase", "", "\"ttp\": \"b-2\"", order));
    assertThat(health("").getInt("purchases.both")).isEqualTo(2);
    take(Door.SERVER, event("Purchase", "L2", "\"email\": \"kim@shop.example\"", order));
    Json health = health("");
    assertThat(health.getInt("purchases.both")).isEqualTo(2);
    assertThat(health.getInt("purchases.pixelOnly")).isZero();
    assertThat(health.getInt("purchases.serverOnly")).isZero();
    assertThat(health.getInt("accepted")).isEqualTo(6);
  }

  /** It is kept, but who was first had told alone until then. */
  @Test
  void whatCompletesAnotherLateIsNoPair() {
    take(Door.PIXEL, purchase("late"));
    Fixtures.execute(
        """
        update event set id = uuidv7(interval '-1 hour'), received_at = received_at - interval '1 hour';
        update event_key k
           set first_id = (select e.id from event e),
               first_received_at = first_received_at - interval '1 hour'
        """);
    take(Door.SERVER, purchase("late"));
    Json health = health("");
    assertThat(health.getInt("accepted")).isEqualTo(2);
    assertThat(health.getInt("merged")).isZero();
    assertThat(health.getInt("purchases.both")).isZero();
    assertThat(health.getInt("purchases.pixelOnly")).isEqualTo(1);
    assertThat(health.getInt("purchases.serverOnly")).isZero();
  }

  @Test
  void aClockThatIsAheadIsSeen() {
    long ahead = Instant.now().plusSeconds(600).getEpochSecond();
    shop.send("{\"event\": \"ViewContent\", \"event_time\": %d}".formatted(ahead));
    shop.send("{\"event\": \"ViewContent\", \"event_time\": %d}".formatted(ahead - 4000));
    Json health = health("");
    assertThat(
            Double.parseDouble(
                health.toString().replaceAll(".*\"clockSkewSeconds\":([-0-9.]+).*", "$1")))
        .isBetween(550.0, 600.0);
  }

  @Test
  void aSourceIsReadyWhenCampaignsCanLearnFromIt() {
    Json nothing = health("");
    assertThat(nothing.toString()).contains("\"ready\":false");
    List<String> many =
        java.util.stream.IntStream.range(0, 60).mapToObj(i -> purchase("r" + i)).toList();
    shop.send(many);
    shop.send(event("ViewContent", "v", "", ""), event("AddToCart", "c", "", ""));
    Json ready = health("");
    assertThat(ready.toString()).contains("\"ready\":true");
    shop.send(event("Purchase", "x", "", "\"value\": 5"));
    for (int i = 0; i < 5; i++) {
      shop.send("{}");
    }
    Json refused = health("");
    assertThat(refused.toString())
        .contains("\"ready\":false", "\"rule\":\"REFUSALS\",\"value\":0.0882");
  }

  @Test
  void daysAreChecked() {
    String path = "/v1/brands/" + ACME + "/event-sources/" + shop.id() + "/health";
    assertThat(
            as(Tokens.analyst(ACME))
                .get(path + "?from=2026-02-01&to=2026-01-01")
                .as(Json.class)
                .getList("violations[*].field"))
        .containsExactly("to");
    assertThat(
            as(Tokens.analyst(ACME))
                .get(path.replace(shop.id(), UUID.randomUUID().toString()))
                .as(Json.class)
                .getString("code"))
        .isEqualTo("EVENT_SOURCE_NOT_FOUND");
  }
}
