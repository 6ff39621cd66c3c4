package io.hookline.attribution.evidence.definition;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.read;
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
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What definitions count of events that are told twice, by two sides, or by shared identifiers. */
@QuarkusTest
class DefinitionCountsTest {

  private static final String DEFINITIONS = "/v1/brands/" + ACME + "/conversion-definitions";
  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  private final Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(200);
  private final LocalDate today = LocalDate.now(ZONE);

  @Inject TakeEvents events;
  @Inject EventSources sources;
  @Inject ObjectMapper json;

  private Shop shop;

  @BeforeEach
  void connect() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
  }

  private void lead(Door door, String id, Instant when, String user, String properties) {
    try {
      events.take(
          sources.of(ACME, UUID.fromString(shop.id())).orElseThrow(),
          door,
          List.of(
              json.readTree(
                  """
                  {"event": "Lead", "event_time": %d, "event_id": "%s", "user": {%s},
                   "properties": {%s}}"""
                      .formatted(when.getEpochSecond(), id, user, properties))),
          "request");
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static String define(String rule) {
    Response answer =
        as(Tokens.operator(ACME))
            .body(
                "{\"name\": \"Leads %s\", \"rule\": {\"event\": \"Lead\" %s}}"
                    .formatted(UUID.randomUUID(), rule))
            .post(DEFINITIONS);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return answer.as(Json.class).getString("id");
  }

  private Json counts(String id, int daysAgo, int toDaysAgo) {
    return read(
        "/conversion-definitions/%s/counts?from=%s&to=%s"
            .formatted(id, today.minusDays(daysAgo), today.minusDays(toDaysAgo)));
  }

  private Json counts(String id) {
    return counts(id, 20, -1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void ofBothSidesAllCountsWhicheverCameFirst(boolean pageFirst) {
    Runnable page = () -> lead(Door.PIXEL, "L1", at.minusSeconds(1), "\"ttp\": \"b-1\"", "");
    Runnable server =
        () ->
            lead(
                Door.SERVER,
                "L1",
                at,
                "\"email\": \"mia@example.com\"",
                """
                "value": 30, "currency": "USD",
                "contents": [{"content_id": "S", "content_category": "Serums"}]""");
    (pageFirst ? page : server).run();
    (pageFirst ? server : page).run();
    lead(Door.SERVER, "L2", at.plusSeconds(9), "\"email\": \"mia@example.com\"", "");
    process();
    String filtered =
        define(
            """
            , "filter": {"minValue": 10, "categories": ["Serums"], "currencies": ["USD"]}""");
    Json counted = counts(filtered);
    assertThat(counted.getLong("total.count")).isEqualTo(1);
    assertThat(counted.getString("total.value.amount")).isEqualTo("30.00");
    Json once = counts(define(", \"counting\": {\"how\": \"ONCE\"}"));
    assertThat(once.getLong("total.count")).isEqualTo(1);
    assertThat(once.getString("total.value.amount")).isEqualTo("30.00");
    assertThat(counts(define("")).getLong("total.persons")).isEqualTo(1);
  }

  /** A second system of the shop knows no ids of events: the browser's cookie ties it. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatTwoServersCompleteIsOneEvent(boolean byIdFirst) {
    String paid = "\"value\": 30, \"currency\": \"USD\"";
    lead(Door.PIXEL, "L1", at.minusSeconds(2), "\"ttp\": \"b-1\"", "");
    Runnable byId = () -> lead(Door.SERVER, "L1", at, "\"email\": \"mia@example.com\"", paid);
    Runnable byBrowser =
        () ->
            lead(
                Door.SERVER,
                "",
                at.minusSeconds(1),
                "\"ttp\": \"b-1\", \"external_id\": \"mia\"",
                paid);
    (byIdFirst ? byId : byBrowser).run();
    (byIdFirst ? byBrowser : byId).run();
    process();
    Json counted = counts(define(""));
    assertThat(counted.getLong("total.count")).isEqualTo(1);
    assertThat(counted.getString("total.value.amount")).isEqualTo("30.00");
    assertThat(counted.getLong("total.persons")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatOnlyAPageSaysGoesBehind(boolean pageFirst) {
    Runnable page = () -> lead(Door.PIXEL, "L1", at, "", "\"value\": 9999, \"currency\": \"USD\"");
    Runnable server = () -> lead(Door.SERVER, "L1", at, "", "\"value\": 30, \"currency\": \"USD\"");
    (pageFirst ? page : server).run();
    (pageFirst ? server : page).run();
    assertThat(counts(define("")).getString("total.value.amount")).isEqualTo("30.00");
  }

  /** A customer relationship system exports all leads every Monday. */
  @Test
  void aLeadThatIsToldEachWeekIsOne() {
    Instant then = at.minus(Duration.ofDays(12));
    for (int week = 0; week < 3; week++) {
      lead(Door.OFFLINE, "deal-7", then, "", "\"value\": 5, \"currency\": \"USD\"");
      lead(Door.OFFLINE, "deal-" + week, at, "", "");
      Fixtures.execute("truncate event_key");
    }
    lead(Door.OFFLINE, "deal-7", then.plusSeconds(60), "", "");
    Json counted = counts(define(""));
    assertThat(Fixtures.count("select count(*) from event")).isEqualTo(7);
    assertThat(counted.getLong("total.count")).as("at another instant it is another").isEqualTo(5);
    assertThat(counted.getString("total.value.amount")).isEqualTo("5.00");
  }

  @Test
  void behindASharedIdentifierAreSeveral() {
    as(Tokens.operator(ACME))
        .body("{\"identifier\": {\"email\": \"info@shop.example\"}, \"reason\": \"NOT_A_PERSON\"}")
        .post("/v1/brands/" + ACME + "/identity-exclusions")
        .then()
        .statusCode(201);
    String shared = "\"email\": \"info@shop.example\"";
    lead(Door.SERVER, "1", at, shared + ", \"ttp\": \"b-1\"", "");
    lead(Door.SERVER, "2", at, shared + ", \"ttp\": \"b-2\"", "");
    lead(Door.SERVER, "3", at, shared + ", \"ttp\": \"b-2\"", "");
    lead(Door.SERVER, "4", at, shared, "");
    lead(Door.SERVER, "5", at, shared, "");
    process();
    assertThat(counts(define("")).getLong("total.persons")).isEqualTo(4);
    assertThat(counts(define(", \"counting\": {\"how\": \"ONCE\"}")).getLong("total.count"))
        .isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {", \"windowHours\": 24", ", \"windowHours\": 60", ""})
  void daysAddUpWhateverPeriodIsAsked(String window) {
    Random random = new Random(5);
    for (int i = 0; i < 60; i++) {
      lead(
          Door.SERVER,
          "r" + i,
          at.minusSeconds(random.nextInt(12 * 86_400)),
          "\"external_id\": \"p%d\"".formatted(random.nextInt(4)),
          "\"value\": %d, \"currency\": \"USD\"".formatted(i));
    }
    process();
    String id = define(", \"counting\": {\"how\": \"ONCE\"%s}".formatted(window));
    Json all = counts(id, 12, 0);
    List<Integer> days = all.getList("days[*].counted.count");
    for (int day = 0; day <= 12; day++) {
      assertThat(counts(id, 12 - day, 12 - day).getInt("total.count")).isEqualTo(days.get(day));
    }
    assertThat(days.stream().mapToInt(day -> day).sum()).isEqualTo(all.getInt("total.count"));
    String other = define("");
    Response preview =
        as(Tokens.analyst(ACME))
            .body(
                "{\"rule\": {\"event\": \"Lead\", \"counting\": {\"how\": \"ONCE\"%s}}}"
                    .formatted(window))
            .post(
                DEFINITIONS
                    + "/%s/preview?from=%s&to=%s".formatted(other, today.minusDays(12), today));
    assertThat(preview.as(Json.class).<Integer>getList("days[*].proposed.count")).isEqualTo(days);
  }
}
