package io.hookline.content.produce.calendarfeed;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.produce.RhythmFixtures.account;
import static io.hookline.content.produce.RhythmFixtures.batch;
import static io.hookline.content.produce.RhythmFixtures.get;
import static io.hookline.content.produce.RhythmFixtures.moveTo;
import static io.hookline.content.produce.RhythmFixtures.planned;
import static io.hookline.content.produce.RhythmFixtures.slot;
import static io.hookline.kit.test.Json.at;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A calendar behind a secret address. */
@QuarkusTest
class CalendarFeedTest {

  private static final String ALL = "\"BLOCKS\", \"POSTS\", \"SLOTS\", \"BATCHES\"";

  private LocalDate today;

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
    today = LocalDate.now(ZoneId.of("America/New_York"));
  }

  @Test
  void everythingOfTheDaysAroundTodayIsInIt() {
    String account = account("acme");
    String slot = slot(account, today.plusDays(3).getDayOfWeek().name(), "18:30", "2026-01-01");
    String post =
        planned(
            Fixtures.series(),
            account,
            Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(2, ChronoUnit.DAYS).toString());
    String batch = batch(today.plusDays(5).toString());
    batch(today.plusDays(200).toString());
    ParsedCalendar calendar = read(open(ALL, "null"));
    assertThat(calendar.all("UID"))
        .contains(
            "slot-" + slot + "_" + today.plusDays(3) + "@hookline.io",
            "post-" + post + "@hookline.io",
            "batch-" + batch + "@hookline.io",
            "block-" + get("/blocks").get("items[0].id") + "@hookline.io")
        .doesNotHaveDuplicates();
    assertThat(calendar.all("UID").stream().filter(uid -> uid.startsWith("batch"))).hasSize(1);
    assertThat(calendar.value("X-WR-CALNAME")).isEqualTo("Acme");
  }

  @Test
  void aPersonsCalendarHasThePersonsBlocks() {
    String block = get("/blocks").get("items[0].id");
    operator()
        .body(
            """
            {"day": "%s", "localStart": "10:00", "owner": "mia"}"""
                .formatted(today))
        .post(acme("/blocks/" + block + "/move"))
        .then()
        .statusCode(200);
    ParsedCalendar calendar = read(open("\"BLOCKS\", \"BATCHES\"", "\"mia\""));
    assertThat(calendar.all("UID")).containsExactly("block-" + block + "@hookline.io");
    assertThat(calendar.all("DESCRIPTION")).containsExactly("Owner: mia");
  }

  @Test
  void aChangeIsARevisionUnderTheSameUid() {
    String block = get("/blocks").get("items[0].id");
    Json feed = open("\"BLOCKS\"", "null");
    String uid = "block-" + block + "@hookline.io";
    var before = read(feed).event(uid);
    operator().post(acme("/blocks/" + block + "/done")).then().statusCode(200);
    var after = read(feed).event(uid);
    assertThat(ParsedCalendar.value(after, "SUMMARY"))
        .isEqualTo("✓ " + ParsedCalendar.value(before, "SUMMARY"));
    assertThat(Integer.parseInt(ParsedCalendar.value(after, "SEQUENCE")))
        .isGreaterThan(Integer.parseInt(ParsedCalendar.value(before, "SEQUENCE")));
    moveTo("Australia/Lord_Howe", 1);
    ParsedCalendar moved = read(feed);
    assertThat(ParsedCalendar.instant(moved.event(uid), "DTSTART"))
        .isEqualTo(Instant.parse(get("/blocks/" + block).get("startsAt")));
    assertThat(Integer.parseInt(ParsedCalendar.value(moved.event(uid), "SEQUENCE")))
        .isGreaterThan(Integer.parseInt(ParsedCalendar.value(after, "SEQUENCE")));
  }

  @Test
  void whoAsksAgainReadsNothingUntilSomethingChanges() {
    Json feed = open("\"POSTS\"", "null");
    String etag = address(feed).then().statusCode(200).extract().header("ETag");
    given().header("If-None-Match", etag).get(path(feed)).then().statusCode(304).body(equalTo(""));
    planned(Fixtures.series(), null, Instant.now().plusSeconds(3600).toString());
    given().header("If-None-Match", etag).get(path(feed)).then().statusCode(200);
  }

  @Test
  void anAddressIsRotatedAndRevoked() {
    Json feed = open(ALL, "null");
    Json rotated =
        operator()
            .post(acme("/calendar-feeds/" + feed.get("id") + "/rotate"))
            .then()
            .statusCode(200)
            .header("ETag", "\"1\"")
            .extract()
            .as(Json.class);
    assertThat(rotated.getString("address")).isNotEqualTo(feed.getString("address"));
    unknown(path(feed));
    read(rotated);
    act(feed, "revoke").statusCode(200);
    unknown(path(rotated));
    act(feed, "rotate").statusCode(409).body(at("code", equalTo("CALENDAR_FEED_REVOKED")));
    act(feed, "revoke").statusCode(409).body(at("code", equalTo("CALENDAR_FEED_REVOKED")));
    operator()
        .header("If-Match", "*")
        .body("{\"name\": \"Acme\", \"content\": [\"POSTS\"]}")
        .put(acme("/calendar-feeds/" + feed.get("id")))
        .then()
        .statusCode(409)
        .body(at("code", equalTo("CALENDAR_FEED_REVOKED")));
    unknown("/calendars/hlk_nobody.ics");
    unknown("/calendars/.ics");
  }

  @Test
  void theSecretIsShownOnceAndKeptOnlyHashed() throws SQLException {
    String body = "{\"name\": \"Acme\", \"content\": [\"POSTS\"]}";
    Json feed = once(body).statusCode(201).extract().as(Json.class);
    once(body)
        .statusCode(201)
        .body(at("id", equalTo(feed.get("id"))))
        .body(at("address", nullValue()));
    operator()
        .baseUri("http://127.0.0.1")
        .header("Idempotency-Key", "k-1")
        .body(body)
        .post(acme("/calendar-feeds"))
        .then()
        .statusCode(201)
        .body(at("id", equalTo(feed.get("id"))));
    String secret = path(feed).replaceAll(".*/|\\.ics$", "");
    assertThat(secret).matches("hlk_[A-Za-z0-9_-]{43}");
    try (var owner = Owner.connect();
        var sql = owner.createStatement()) {
      for (String table : new String[] {"calendar_feed", "idempotency_key", "audit", "outbox"}) {
        var rows =
            sql.executeQuery(
                "select count(*) from %s t where t::text like '%%%s%%'".formatted(table, secret));
        rows.next();
        assertThat(rows.getInt(1)).as(table).isZero();
      }
    }
  }

  @Test
  void whatItShowsIsChangedUnderTheSameAddress() {
    Json feed = open("\"BLOCKS\"", "null");
    operator()
        .header("If-Match", "\"0\"")
        .body("{\"name\": \"Acme\", \"content\": [\"POSTS\", \"POSTS\"]}")
        .put(acme("/calendar-feeds/" + feed.get("id")))
        .then()
        .statusCode(200)
        .body(at("content", contains("POSTS")));
    assertThat(read(feed).events()).isEmpty();
    operator()
        .body(
            "{\"name\": \"Acme\", \"content\": [\"POSTS\"], \"accountId\": \"%s\"}"
                .formatted(Ids.next()))
        .post(acme("/calendar-feeds"))
        .then()
        .statusCode(422)
        .body(at("violations[*].field", contains("accountId")));
  }

  private static Json open(String content, String person) {
    return operator()
        .body(
            """
            {"name": "Acme", "content": [%s], "person": %s}"""
                .formatted(content, person))
        .post(acme("/calendar-feeds"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class);
  }

  private static ValidatableResponse once(String body) {
    return operator()
        .header("Idempotency-Key", "k-1")
        .body(body)
        .post(acme("/calendar-feeds"))
        .then();
  }

  private static ValidatableResponse act(Json feed, String what) {
    return operator().post(acme("/calendar-feeds/" + feed.get("id") + "/" + what)).then();
  }

  private static String path(Json feed) {
    return URI.create(feed.getString("address")).getPath();
  }

  private static Response address(Json feed) {
    return given().get(path(feed));
  }

  private static ParsedCalendar read(Json feed) {
    return new ParsedCalendar(
        address(feed)
            .then()
            .statusCode(200)
            .header("Content-Type", "text/calendar;charset=UTF-8")
            .header("Cache-Control", "private, no-cache")
            .extract()
            .asString());
  }

  private static void unknown(String path) {
    given().get(path).then().statusCode(404).body(at("code", equalTo("NOT_FOUND")));
  }
}
