package io.hookline.content.produce.slot;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.produce.RhythmFixtures.account;
import static io.hookline.content.produce.RhythmFixtures.get;
import static io.hookline.content.produce.RhythmFixtures.moveTo;
import static io.hookline.content.produce.RhythmFixtures.planned;
import static io.hookline.content.produce.RhythmFixtures.slot;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Weekly slots, the instants at which they come up, and the posts in them. */
@QuarkusTest
class SlotTimesTest {

  /** The night in which New York's clocks are put forward, and its week. */
  private static final String SPRING = "from=2031-03-03&to=2031-03-16";

  private String account;

  @BeforeEach
  void anAccount() {
    Fixtures.twoBrands();
    account = account("acme");
  }

  @Test
  void aSlotKeepsItsLocalTimeThroughAChangeOfClocks() {
    slot(account, "TUESDAY", "18:30", "2026-01-01");
    slot(account, "SUNDAY", "02:30", "2026-01-01");
    assertThat(instants(SPRING))
        .containsExactly(
            "2031-03-04T23:30:00Z",
            "2031-03-09T07:30:00Z",
            "2031-03-11T22:30:00Z",
            "2031-03-16T06:30:00Z");
    assertThat(get("/slot-times?" + SPRING).<String>getList("items[*].localTime"))
        .containsExactly("18:30", "03:30", "18:30", "02:30");
  }

  @Test
  void anotherZoneOfTheBrandTakesEffectAtOnce() {
    slot(account, "TUESDAY", "18:30", "2026-01-01");
    moveTo("Australia/Lord_Howe", 1);
    assertThat(instants("from=2031-03-31&to=2031-04-13"))
        .containsExactly("2031-04-01T07:30:00Z", "2031-04-08T08:00:00Z");
  }

  @Test
  void aPostIsInTheNearestSlotOfItsAccount() {
    String other = account("acme.uk");
    slot(account, "TUESDAY", "18:30", "2026-01-01");
    slot(account, "TUESDAY", "19:00", "2026-01-01");
    slot(other, "TUESDAY", "18:30", "2026-01-01");
    String series = Fixtures.series();
    String near = planned(series, account, "2031-03-04T23:38:00Z");
    String second = planned(series, account, "2031-03-04T23:31:00Z");
    planned(series, account, "2031-03-05T00:31:00Z");
    planned(series, null, "2031-03-04T23:30:00Z");
    Json times = get("/slot-times?from=2031-03-04&to=2031-03-04&accountId=" + account);
    assertThat(times.<String>getList("items[*].state")).containsExactly("CROWDED", "FREE");
    assertThat(times.<String>getList("items[0].postIds")).containsExactly(second, near);
    assertThat(get("/slot-times?from=2031-03-04&to=2031-03-04&state=FREE").getList("items"))
        .hasSize(2);
  }

  @Test
  void twoSlotsThatTheClocksPutTogetherShareThePosts() {
    slot(account, "SUNDAY", "02:30", "2026-01-01");
    slot(account, "SUNDAY", "03:30", "2026-01-01");
    String series = Fixtures.series();
    planned(series, account, "2031-03-09T07:30:00Z");
    planned(series, account, "2031-03-09T07:30:00Z");
    Json times = get("/slot-times?from=2031-03-09&to=2031-03-09");
    assertThat(times.<String>getList("items[*].at"))
        .containsExactly("2031-03-09T07:30:00Z", "2031-03-09T07:30:00Z");
    assertThat(times.<String>getList("items[*].state")).containsExactly("TAKEN", "TAKEN");
  }

  @Test
  void twoPostsBetweenTwoSlotsAreOneInEach() {
    slot(account, "TUESDAY", "18:00", "2026-01-01");
    slot(account, "TUESDAY", "18:30", "2026-01-01");
    String series = Fixtures.series();
    planned(series, account, "2031-03-04T23:15:00Z");
    planned(series, account, "2031-03-04T23:15:00Z");
    assertThat(get("/slot-times?from=2031-03-04&to=2031-03-04").<String>getList("items[*].state"))
        .containsExactly("TAKEN", "TAKEN");
  }

  @Test
  void aPostThatIsGivenUpFreesItsSlot() {
    slot(account, "TUESDAY", "18:30", "2026-01-01");
    String post = planned(Fixtures.series(), account, "2031-03-04T23:30:00Z");
    String query = "/slot-times?from=2031-03-04&to=2031-03-04";
    assertThat(get(query).getString("items[0].state")).isEqualTo("TAKEN");
    operator()
        .body("{\"reason\": \"The sound was withdrawn\"}")
        .post(acme("/posts/" + post + "/remove"))
        .then()
        .statusCode(200);
    assertThat(get(query).getString("items[0].state")).isEqualTo("FREE");
  }

  @Test
  void theNextFreeSlotIsTheFirstWithoutAPost() {
    LocalDate day = LocalDate.now(ZoneId.of("America/New_York")).plusDays(3);
    slot(account, day.getDayOfWeek().name(), "18:30", "2026-01-01");
    slot(account, day.plusDays(1).getDayOfWeek().name(), "09:00", "2026-01-01");
    String first = nextFree("").statusCode(200).extract().as(Json.class).get("at");
    assertThat(Instant.parse(first)).isEqualTo(newYork(day, "18:30"));
    planned(Fixtures.series(), account, first);
    String next = nextFree("").statusCode(200).extract().as(Json.class).get("at");
    assertThat(Instant.parse(next)).isEqualTo(newYork(day.plusDays(1), "09:00"));
    nextFree("?after=" + Instant.parse(next).plus(1, ChronoUnit.DAYS))
        .body(at("at", equalTo(newYork(day.plusDays(7), "18:30").toString())));
  }

  @Test
  void whoHasNoSlotOrIsNotActiveHasNoneFree() {
    nextFree("").statusCode(404).body(at("code", equalTo("NO_FREE_SLOT")));
    slot(account, "TUESDAY", "18:30", "2026-01-01");
    nextFree("").statusCode(200);
    operator()
        .header("If-Match", "*")
        .body("{\"handle\": \"acme\", \"displayName\": \"Acme\", \"active\": false}")
        .put(acme("/accounts/" + account))
        .then()
        .statusCode(200);
    nextFree("").statusCode(404).body(at("code", equalTo("NO_FREE_SLOT")));
    add(account, "MONDAY", "09:00", "2026-01-01", null)
        .statusCode(409)
        .body(at("code", equalTo("SLOT_ACCOUNT_INACTIVE")));
    LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));
    assertThat(
            get("/slot-times?from=" + today.minusDays(8) + "&to=" + today.minusDays(1))
                .<String>getList("items[*].state"))
        .as("past ones stay")
        .isNotEmpty()
        .containsOnly("LAPSED");
    operator()
        .get(acme("/accounts/" + Ids.next() + "/next-free-slot"))
        .then()
        .statusCode(404)
        .body(at("code", equalTo("ACCOUNT_NOT_FOUND")));
  }

  @Test
  void twoSlotsOfAnAccountDoNotMeet() {
    String first = slot(account, "MONDAY", "09:00", "2026-01-01");
    add(account, "MONDAY", "09:00", "2031-01-01", null)
        .statusCode(409)
        .body(at("code", equalTo("SLOT_TAKEN")));
    String end = LocalDate.now(ZoneId.of("America/New_York")).plusDays(30).toString();
    put(first, "\"0\"", "\"" + end + "\"").statusCode(200).body(at("endsOn", equalTo(end)));
    add(account, "MONDAY", "09:00", "2031-01-01", null).statusCode(201);
    put(first, "\"1\"", "null").statusCode(409).body(at("code", equalTo("SLOT_TAKEN")));
    put(first, "\"1\"", "\"2026-11-01\"")
        .statusCode(422)
        .body(at("violations[*].field", contains("endsOn")));
    add(account, "MONDAY", "10:00", "2031-01-01", "2030-01-01")
        .statusCode(422)
        .body(at("violations[*].field", contains("endsOn")));
  }

  @Test
  void anAccountHasFiftySlotsAtMost() {
    for (int i = 0; i < SlotsOfAccount.MOST; i++) {
      slot(account, "MONDAY", "%02d:%02d".formatted(8 + i / 10, i % 10), "2026-01-01");
    }
    add(account, "TUESDAY", "09:00", "2026-01-01", null)
        .statusCode(409)
        .body(at("code", equalTo("SLOT_LIMIT")));
  }

  @Test
  void slotsAreReadPageByPage() {
    for (String day : List.of("MONDAY", "WEDNESDAY", "FRIDAY")) {
      slot(account, day, "09:00", "2026-01-01");
    }
    List<String> all = instants(SPRING);
    List<String> paged = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      Json page = get("/slot-times?" + SPRING + "&limit=4" + cursor);
      paged.addAll(page.getList("items[*].at"));
      cursor = page.getString("nextCursor") == null ? null : "&cursor=" + page.get("nextCursor");
    }
    assertThat(paged).hasSize(6).isEqualTo(all);
  }

  @Test
  void daysThatMakeNoSenseAreRefused() {
    operator()
        .get(acme("/slot-times?from=2031-03-03&to=2031-03-02"))
        .then()
        .statusCode(422)
        .body(at("violations[*].field", contains("to")));
    operator()
        .get(acme("/slot-times?from=2031-01-01&to=2031-12-31"))
        .then()
        .statusCode(422)
        .body(at("violations[*].field", contains("to")));
  }

  private static ValidatableResponse add(
      String account, String weekday, String time, String startsOn, String endsOn) {
    return operator()
        .body(
            """
            {"accountId": "%s", "weekday": "%s", "localTime": "%s", "startsOn": "%s", "endsOn": %s}"""
                .formatted(
                    account,
                    weekday,
                    time,
                    startsOn,
                    endsOn == null ? "null" : "\"" + endsOn + "\""))
        .post(acme("/publishing-slots"))
        .then();
  }

  private static ValidatableResponse put(String slot, String etag, String endsOn) {
    return operator()
        .header("If-Match", etag)
        .body("{\"endsOn\": " + endsOn + "}")
        .put(acme("/publishing-slots/" + slot))
        .then();
  }

  private ValidatableResponse nextFree(String more) {
    return operator().get(acme("/accounts/" + account + "/next-free-slot" + more)).then();
  }

  private static List<String> instants(String query) {
    return get("/slot-times?" + query).getList("items[*].at");
  }

  private static Instant newYork(LocalDate day, String time) {
    return LocalTime.parse(time).atDate(day).atZone(ZoneId.of("America/New_York")).toInstant();
  }
}
