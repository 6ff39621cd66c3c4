package io.hookline.content.produce.commitment;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.produce.RhythmFixtures.account;
import static io.hookline.content.produce.RhythmFixtures.commitment;
import static io.hookline.content.produce.RhythmFixtures.get;
import static io.hookline.content.produce.RhythmFixtures.moveTo;
import static io.hookline.content.produce.RhythmFixtures.planned;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A promise of posts, and how it is measured: New York's clocks went back on 1 November 2026. */
@QuarkusTest
class CommitmentResourceTest {

  private String series;

  @BeforeEach
  void aSeries() {
    Fixtures.twoBrands();
    series = Fixtures.series();
  }

  @Test
  void postsCountInTheWeekOfTheBrandsClock() {
    String id = commitment(null, 2, "2026-10-19", 28);
    publish("2026-10-26T04:00:00Z"); // Monday, 00:00
    publish("2026-11-02T04:59:59Z"); // Sunday, 23:59:59, after the change
    publish("2026-11-02T05:00:00Z"); // Monday, 00:00
    planned(series, null, "2026-11-02T04:30:00Z");
    Json weeks = get("/commitments/" + id + "/weeks");
    assertThat(weeks.<String>getList("items[*].week"))
        .containsExactly("2026-W43", "2026-W44", "2026-W45", "2026-W46");
    assertThat(weeks.<Integer>getList("items[*].published")).containsExactly(0, 2, 1, 0);
    assertThat(weeks.<Integer>getList("items[*].planned")).containsExactly(0, 1, 0, 0);
    assertThat(weeks.<String>getList("items[*].state"))
        .containsExactly("MISSED", "KEPT", "MISSED", "MISSED");
    adherence(id)
        .body(at("longestStreak", equalTo(1)))
        .body(at("streak", equalTo(0)))
        .body(at("timeZone", equalTo("America/New_York")));

    moveTo("Europe/Berlin", 1);
    assertThat(get("/commitments/" + id + "/weeks").<Integer>getList("items[*].published"))
        .as("by Berlin's clocks both were on Monday")
        .containsExactly(0, 1, 2, 0);
  }

  @Test
  void aPostThatIsRecordedLaterCountsWhereItBelongs() {
    String id = commitment(null, 1, "2026-10-19", 14);
    publish("2026-10-28T12:00:00Z");
    adherence(id).body(at("streak", equalTo(1))).body(at("weeksMissed", equalTo(1)));
    publish("2026-10-20T12:00:00Z");
    adherence(id).body(at("streak", equalTo(2))).body(at("weeksMissed", equalTo(0)));
  }

  @Test
  void anAccountAndASeriesHaveTheirOwn() {
    String tiktok = account("acme");
    String ofAccount = commitment(tiktok, 1, "2026-10-19", 7);
    String ofSeries =
        made(
            "\"seriesId\": \"%s\", \"postsPerWeek\": 1, \"startsOn\": \"2026-10-19\", \"days\": 7"
                .formatted(series));
    publish("2026-10-20T12:00:00Z");
    assertThat(get("/commitments/" + ofAccount + "/weeks").getInt("items[0].published")).isZero();
    assertThat(get("/commitments/" + ofSeries + "/weeks").getInt("items[0].published")).isOne();
    publish(tiktok, "2026-10-20T12:00:00Z");
    assertThat(get("/commitments/" + ofAccount + "/weeks").getInt("items[0].published")).isOne();
    assertThat(get("/commitments?accountId=" + tiktok).<String>getList("items[*].id"))
        .containsExactly(ofAccount);
    assertThat(get("/commitments?seriesId=" + series).<String>getList("items[*].id"))
        .containsExactly(ofSeries);
  }

  @Test
  void neitherAdvertisementsNorCreatorsOwnPostsAreTheBrandsRhythm() {
    String ofBrand = commitment(null, 1, "2026-10-19", 7);
    String ofSeries =
        made(
            "\"seriesId\": \"%s\", \"postsPerWeek\": 1, \"startsOn\": \"2026-10-19\", \"days\": 7"
                .formatted(series));
    String creator = Fixtures.creator().toString();
    publishWith("\"kind\": \"PAID_ONLY\"");
    publishWith("\"kind\": \"CREATOR\", \"creatorId\": \"%s\"".formatted(creator));
    assertThat(get("/commitments/" + ofBrand + "/weeks").getInt("items[0].published")).isZero();
    assertThat(get("/commitments/" + ofSeries + "/weeks").getInt("items[0].published")).isOne();
    publishWith("\"creatorId\": \"%s\", \"accountId\": \"%s\"".formatted(creator, account("acme")));
    assertThat(get("/commitments/" + ofBrand + "/weeks").getInt("items[0].published")).isOne();
  }

  @Test
  void twoForTheSamePostsDoNotOverlap() {
    String id = commitment(null, 2, "2026-10-19", 28);
    make("\"postsPerWeek\": 3, \"startsOn\": \"2026-11-15\"")
        .statusCode(409)
        .body(at("code", equalTo("COMMITMENT_OVERLAPS")));
    commitment(null, 3, "2026-11-16", 90);
    operator()
        .post(acme("/commitments/" + id + "/end"))
        .then()
        .statusCode(409)
        .body(at("code", equalTo("COMMITMENT_OVER")));
  }

  @Test
  void itIsForNinetyDaysFromTodayAndEndsEarlier() {
    LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));
    String id = made("\"postsPerWeek\": 3");
    Json made = get("/commitments/" + id);
    assertThat(made.getString("startsOn")).isEqualTo(today.toString());
    assertThat(made.getString("lastDay")).isEqualTo(today.plusDays(89).toString());
    operator()
        .post(acme("/commitments/" + id + "/end"))
        .then()
        .statusCode(200)
        .body(at("lastDay", equalTo(today.toString())));
    operator()
        .post(acme("/commitments/" + id + "/end"))
        .then()
        .statusCode(409)
        .body(at("code", equalTo("COMMITMENT_OVER")));
  }

  @Test
  void whatWasEndedBeforeItBeganIsInNobodysWay() {
    LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));
    String id = made("\"postsPerWeek\": 3, \"startsOn\": \"%s\"".formatted(today.plusDays(30)));
    operator().post(acme("/commitments/" + id + "/end")).then().statusCode(200);
    assertThat(get("/commitments/" + id + "/weeks").getList("items")).isEmpty();
    made("\"postsPerWeek\": 2, \"days\": 90");
    assertThat(get("/commitments/" + id).getString("endedOn")).isEqualTo(today.toString());
  }

  @Test
  void aPersonSaysWhyAWeekWasMissed() {
    String id = commitment(null, 1, "2026-10-19", 14);
    publish("2026-10-28T12:00:00Z");
    adherence(id).body(at("unexplained", equalTo(1)));
    Json reason = explain(id, "2026-W43").statusCode(201).extract().as(Json.class);
    assertThat(reason.getString("recordedBy")).isEqualTo("oscar-acme-cosmetics");
    adherence(id).body(at("unexplained", equalTo(0)));
    explain(id, "2026-W43").statusCode(409).body(at("code", equalTo("MISSED_WEEK_EXPLAINED")));
    for (String week : List.of("2026-W44", "2026-W45", "2031-W01")) {
      explain(id, week).statusCode(409).body(at("code", equalTo("WEEK_NOT_MISSED")));
    }
    explain(id, "2027-W53").statusCode(422).body(at("violations[*].field", contains("week")));
    explain(Ids.next().toString(), "2026-W43").statusCode(404);
    operator()
        .header("If-Match", "\"0\"")
        .body("{\"cause\": \"PLATFORM\"}")
        .put(acme("/commitments/" + id + "/missed-weeks/" + reason.get("id")))
        .then()
        .statusCode(200)
        .body(at("cause", equalTo("PLATFORM")))
        .body(at("version", equalTo(1)));
    String other = commitment(account("acme"), 1, "2026-10-19", 14);
    operator()
        .get(acme("/commitments/" + other + "/missed-weeks/" + reason.get("id")))
        .then()
        .statusCode(404)
        .body(at("code", equalTo("MISSED_WEEK_NOT_FOUND")));
  }

  @Test
  void whatIsNotThereIsNamedAndTwoScopesAreRefused() {
    make("\"postsPerWeek\": 3, \"accountId\": \"%s\"".formatted(Ids.next()))
        .statusCode(422)
        .body(at("violations[*].field", contains("accountId")));
    make("\"postsPerWeek\": 3, \"accountId\": \"%s\", \"seriesId\": \"%s\""
            .formatted(account("acme"), series))
        .statusCode(422)
        .body(at("violations[*].field", contains("seriesId")));
    make("\"postsPerWeek\": 0").statusCode(422);
  }

  private void publish(String at) {
    publish(null, at);
  }

  private void publish(String account, String at) {
    operator()
        .body(
            """
            {"seriesId": "%s", "accountId": %s, "network": "TIKTOK", "title": "Retinol?",
             "funnelStage": "TOFU", "publishedAt": "%s", "url": "%s"}"""
                .formatted(
                    series,
                    account == null ? "null" : "\"" + account + "\"",
                    at,
                    Fixtures.address()))
        .post(acme("/posts"))
        .then()
        .statusCode(201);
  }

  private void publishWith(String fields) {
    operator()
        .body(
            """
            {"seriesId": "%s", "network": "TIKTOK", "title": "Retinol?", "funnelStage": "TOFU",
             "publishedAt": "2026-10-20T12:00:00Z", "url": "%s", %s}"""
                .formatted(series, Fixtures.address(), fields))
        .post(acme("/posts"))
        .then()
        .statusCode(201);
  }

  private static ValidatableResponse adherence(String id) {
    return operator().get(acme("/commitments/" + id + "/adherence")).then().statusCode(200);
  }

  private static ValidatableResponse explain(String id, String week) {
    return operator()
        .body("{\"week\": \"%s\", \"cause\": \"ABSENCE\", \"note\": \"Ill\"}".formatted(week))
        .post(acme("/commitments/" + id + "/missed-weeks"))
        .then();
  }

  private static ValidatableResponse make(String fields) {
    return operator().body("{" + fields + "}").post(acme("/commitments")).then();
  }

  private static String made(String fields) {
    return make(fields).statusCode(201).extract().as(Json.class).get("id");
  }
}
