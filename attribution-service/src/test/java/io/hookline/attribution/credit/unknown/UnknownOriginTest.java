package io.hookline.attribution.credit.unknown;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.importTouches;
import static io.hookline.attribution.Fixtures.read;
import static io.hookline.attribution.Fixtures.touch;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.Sisters;
import io.hookline.attribution.collect.survey.SurveyFixtures;
import io.hookline.attribution.collect.visit.VisitWorker;
import io.hookline.attribution.collect.webtraffic.TrafficFixtures;
import io.hookline.attribution.evidence.channel.ClassifyOrigins;
import io.hookline.kit.feed.FeedPoller;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of a period's orders nothing explains, and what is known beside them. */
@QuarkusTest
class UnknownOriginTest {

  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final LocalDate TODAY = LocalDate.now(ZONE);

  /** A Wednesday, so that the week before is another one. */
  private static final LocalDate DAY =
      TODAY.minusDays(7).with(TemporalAdjusters.previousOrSame(DayOfWeek.WEDNESDAY));

  private static final String PERIOD = "?from=" + DAY.minusDays(6) + "&to=" + DAY;

  @Inject FeedPoller feed;
  @Inject ClassifyOrigins channels;
  @Inject VisitWorker visits;

  private Shop shop;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
    shop = Fixtures.shop();
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(ZONE).toInstant();
  }

  private void order(String id, LocalDate day, String more) {
    shop.send(
            """
            {"event": "Purchase", "event_id": "e-%s", "event_time": %d, %s
             "properties": {"value": "50.00", "currency": "USD", "order_id": "%s"}}"""
                .formatted(id, noon(day).getEpochSecond(), more, id))
        .then()
        .statusCode(200);
  }

  @Test
  void ordersWithoutEvidenceAreCountedByDayAndByWhatElseSaysSomething() {
    UUID mia = Sisters.creator(ACME);
    String link = Fixtures.link(mia).getString("id");
    importTouches(
            "["
                + touch("t-1", link, "CLICK", noon(DAY).minus(Duration.ofHours(3)), "click-1")
                + "]")
        .then()
        .statusCode(200);
    order("clicked", DAY, "\"user\": {\"hlclid\": \"click-1\"},");
    order("visited", DAY, "\"page\": {\"url\": \"https://shop.example/?utm_source=google\"},");
    order("answered", DAY, "");
    order("silent", DAY, "");
    order("friday", DAY.minusDays(5), "");
    order("before", DAY.minusDays(7), "");
    String survey = SurveyFixtures.survey(mia).getString("id");
    answer(survey, "answered", "Tik Tok");
    answer(survey, "clicked", "A friend");
    answer(survey, "friday", "a podcast");
    Fixtures.process();

    Json days = read("/unknown-origin" + PERIOD);
    assertThat(days.getString("timeZone")).isEqualTo(ZONE.getId());
    assertThat(days.getList("spans")).hasSize(7);
    String day = "spans[6].figures.";
    assertThat(days.getString("spans[6].from")).isEqualTo(DAY.toString());
    assertThat(days.getInt(day + "conversions")).isEqualTo(4);
    assertThat(days.getInt(day + "unknown")).isEqualTo(3);
    assertThat(days.getString(day + "share")).isEqualTo("0.75");
    assertThat(days.getString(day + "shareFrom")).as("Wilson of 3 in 4").isEqualTo("0.3006");
    assertThat(days.getString(day + "shareTo")).isEqualTo("0.9544");
    assertThat(days.getInt(day + "visited")).isEqualTo(1);
    assertThat(days.getInt(day + "answered")).isEqualTo(1);
    assertThat(days.getInt(day + "silent")).isEqualTo(1);
    assertThat(days.getString(day + "value.amount")).isEqualTo("150.00");
    assertThat(days.getString("spans[0].figures.share")).as("of no orders").isNull();
    assertThat(days.getInt("total.conversions")).isEqualTo(5);
    assertThat(days.getInt("total.unknown")).isEqualTo(4);

    assertThat(days.getList("surveys")).hasSize(1);
    assertThat(days.getInt("surveys[0].answered"))
        .as("what shoppers of orders with evidence say is no part of it")
        .isEqualTo(2);
    assertThat(days.getString("surveys[0].responseRate")).isEqualTo("0.5");
    assertThat(days.<String>getList("surveys[0].answers[*].option"))
        .containsExactly("tiktok", null);
    assertThat(days.getString("surveys[0].answers[0].channel")).isEqualTo("tiktok");
    assertThat(days.getString("surveys[0].answers[0].share")).isEqualTo("0.5");
    assertThat(days.getString("surveys[0].answers[0].value.amount")).isEqualTo("50.00");

    Json weeks = read("/unknown-origin" + PERIOD + "&by=WEEK");
    assertThat(weeks.<String>getList("spans[*].from"))
        .containsExactly(DAY.minusDays(6).toString(), DAY.minusDays(2).toString());
    assertThat(weeks.<String>getList("spans[*].to"))
        .containsExactly(DAY.minusDays(3).toString(), DAY.toString());
    assertThat(weeks.<Integer>getList("spans[*].figures.unknown")).containsExactly(1, 3);
    assertThat(weeks.getInt("total.unknown")).isEqualTo(4);
  }

  private static void answer(String survey, String order, String answer) {
    SurveyFixtures.answer(survey, "\"answer\": \"" + answer + "\", \"orderId\": \"" + order + "\"")
        .statusCode(201);
  }

  @Test
  void evidenceThatComesLateMakesAnOriginKnown() {
    order("late", DAY, "\"user\": {\"hlclid\": \"click-1\"},");
    Fixtures.process();
    assertThat(read("/unknown-origin" + PERIOD).getInt("total.unknown")).isEqualTo(1);
    String link = Fixtures.link(null).getString("id");
    importTouches(
            "["
                + touch("t-1", link, "CLICK", noon(DAY).minus(Duration.ofDays(7)), "click-1")
                + ","
                + touch("t-2", link, "VIEW", noon(DAY).minus(Duration.ofDays(2)), "click-1")
                + "]")
        .then()
        .statusCode(200);
    Fixtures.process();
    Json known = read("/unknown-origin" + PERIOD);
    assertThat(known.getInt("total.unknown")).as("a click of just seven days ago").isZero();
    assertThat(known.getString("total.share")).isEqualTo("0");
    assertThat(known.getInt("total.conversions")).isEqualTo(1);
  }

  @Test
  void trafficThatSaysNothingOfItselfStandsBeside() {
    told("\"channel\": \"Direct\", \"sessions\": 340", DAY);
    told("\"segment\": \"BRANDED\", \"clicks\": 71", DAY);
    told("\"channel\": \"Direct\", \"sessions\": 60", DAY.minusDays(1));
    visit("visitor-1", "/");
    visit("visitor-2", "/?utm_source=tiktok&utm_medium=cpc");
    Awaitility.await()
        .untilAsserted(
            () -> {
              visits.work();
              feed.drain("attribution");
              channels.work();
              assertThat(
                      Fixtures.count("select count(*) from origin_channel where rules_version > 0"))
                  .isEqualTo(2);
            });

    Json beside = read("/unknown-origin?from=" + DAY.minusDays(1) + "&to=" + TODAY);
    assertThat(beside.getInt("spans[1].figures.traffic.directSessions")).isEqualTo(340);
    assertThat(beside.getInt("spans[1].figures.traffic.brandedSearchClicks")).isEqualTo(71);
    assertThat(beside.getString("spans[1].figures.traffic.directVisits"))
        .as("before the first visit nobody knows")
        .isNull();
    assertThat(beside.getString("spans[0].figures.traffic.brandedSearchClicks")).isNull();
    assertThat(beside.getInt("total.traffic.directSessions")).isEqualTo(400);
    assertThat(beside.getInt("total.traffic.toolDays")).isEqualTo(2);
    assertThat(beside.getInt("total.traffic.directVisits")).isEqualTo(1);
    assertThat(beside.getInt("total.traffic.brandedSearchVisits")).isZero();
  }

  private static void told(String rest, LocalDate day) {
    TrafficFixtures.record("{\"day\": \"" + day + "\", " + rest + "}").statusCode(201);
  }

  private void visit(String visitor, String path) {
    given()
        .contentType("text/plain")
        .header("Origin", "https://shop.example")
        .header("User-Agent", "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0) Mobile/15E148")
        .body(
            """
            {"data": [{"event": "Pageview", "event_id": "e-%s", "age": 60000,
              "user": {"ttp": "%s"}, "page": {"url": "https://shop.example%s", "referrer": ""}}]}"""
                .formatted(visitor, visitor, path))
        .post("/pixel/" + shop.id() + "/events")
        .then()
        .statusCode(204);
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsRefused() {
    Json refused =
        as(Tokens.analyst(ACME))
            .get("/v1/brands/" + ACME + "/unknown-origin?from=2026-09-02&to=2026-09-01")
            .then()
            .statusCode(422)
            .extract()
            .as(Json.class);
    assertThat(refused.getString("code")).isEqualTo("VALIDATION_FAILED");
  }
}
