package io.hookline.attribution.collect.daily;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.collect.headcount.HeadcountFixtures.tap;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.Shop;
import io.hookline.attribution.collect.headcount.HeadcountFixtures;
import io.hookline.attribution.collect.health.SourceCounter;
import io.hookline.attribution.collect.place.PlaceFixtures;
import io.hookline.attribution.collect.survey.SurveyFixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the change feed says of days is what is known of them, told once. */
@QuarkusTest
class DaysToldTest {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/New_York"));
  private static final String ONE = "0198b2c4-7a10-4c55-9d6e-0a4f5c1b2d31";
  private static final String TWO = "0198b2c4-7a10-4c55-9d6e-0a4f5c1b2d32";

  /** Whatever transactions run: some that is not settled is not counted yet. */
  private static final String UNCOUNTED =
      """
      select (select count(*) from event)
             + (select count(*) from receipt where status = 'DUPLICATE')
             + (select count(*) from refused_event where not test)
             - coalesce((select sum(accepted + tests + duplicates) from source_day), 0)
             - coalesce((select sum(refused) from source_day_refusal), 0)
      """;

  @Inject DayTeller teller;
  @Inject SourceCounter counter;

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  private void tell() {
    Awaitility.await()
        .untilAsserted(
            () -> {
              counter.work();
              assertThat(Fixtures.count(UNCOUNTED)).isZero();
              teller.work();
              assertThat(Fixtures.count("select count(*) from day_report where due")).isZero();
            });
  }

  private static long events() {
    return Fixtures.count(
        "select count(*) from outbox where type similar to"
            + " '%(SourceDayCounted|SurveyDayCounted|HeadcountDayCounted|UtmAuditDayAudited)'");
  }

  private static String purchase(String id) {
    return """
    {"event": "Purchase", "event_time": %d, "event_id": "%s", "user": {"email": "%s@shop.example"},
     "properties": {"value": 5, "currency": "USD", "order_id": "%s"}}"""
        .formatted(Instant.now().getEpochSecond(), id, id, id);
  }

  private static Json sourceDay(Shop shop) {
    return Fixtures.lastEvent("event-sources/" + shop.id() + "/days/" + TODAY);
  }

  @Test
  void aSourcesDayIsToldWhenSomethingElseIsKnownOfIt() {
    Shop shop = Fixtures.shop();
    shop.send(purchase("1"), purchase("2"), purchase("1"));
    shop.send("{\"event\": \"x\"}");
    tell();
    Json day = sourceDay(shop);
    assertThat(day.getInt("version")).isEqualTo(1);
    assertThat(day.getString("events[0].event")).isEqualTo("Purchase");
    assertThat(day.getInt("events[0].accepted")).isEqualTo(2);
    assertThat(day.getInt("events[0].duplicates")).isEqualTo(1);
    assertThat(day.getInt("events[0].firstByServer")).isEqualTo(2);
    assertThat(day.getString("events[0].identifiers[0].identifier")).isEqualTo("email");
    assertThat(day.getInt("events[0].identifiers[0].events")).isEqualTo(2);
    assertThat(day.getString("refusals[0].reason")).isEqualTo("Missing data for required field.");
    assertThat(day.getInt("refusals[0].refused")).isEqualTo(1);
    assertThat(day.getList("readiness.checks[*].rule"))
        .containsExactly("VOLUME", "VARIETY", "VALUES", "DEDUPLICATION", "MATCHING", "REFUSALS");
    assertThat(day.getList("readiness.checks[*].passed").toString())
        .isEqualTo("[false, false, true, true, true, false]");
    long told = events();

    teller.lookAgain();
    tell();
    assertThat(sourceDay(shop).getInt("version")).as("nothing is told twice").isEqualTo(1);

    shop.send(purchase("3"));
    tell();
    assertThat(sourceDay(shop).getInt("version")).isEqualTo(2);
    assertThat(sourceDay(shop).getInt("events[0].accepted")).isEqualTo(3);
    assertThat(events()).isGreaterThan(told);
  }

  /** A brand's own events of tests are nowhere but among the tests. */
  @Test
  void testsAreToldNowhere() {
    Shop shop = Fixtures.shop();
    shop.post(
        "{\"event_source_id\": \"%s\", \"test_event_code\": \"T1\", \"data\": [%s]}"
            .formatted(shop.code(), purchase("5")));
    tell();
    assertThat(sourceDay(shop).getInt("events[0].accepted")).isZero();
  }

  private static Json surveyDay(String survey, String day) {
    return Fixtures.lastEvent("surveys/" + survey + "/days/" + day);
  }

  private static void answer(String survey, String answer, String day, String order) {
    SurveyFixtures.answer(
            survey,
            "\"answer\": \"%s\", \"orderId\": \"%s\", \"answeredAt\": \"%sT16:00:00Z\""
                .formatted(answer, order, day))
        .statusCode(201);
  }

  /** Of an order the latest answer counts, so that an earlier one's day loses it. */
  @Test
  void anAnswerCountsOnTheDayOfTheLatest() {
    String survey = SurveyFixtures.survey(null).getString("id");
    answer(survey, "A friend", "2026-09-05", "1001");
    answer(survey, "Tik Tok", "2026-09-05", "1002");
    tell();
    assertThat(surveyDay(survey, "2026-09-05").getList("answers[*].option"))
        .isEqualTo(List.of("friend", "tiktok"));
    answer(survey, "TikTok!", "2026-09-07", "1001");
    tell();
    Json former = surveyDay(survey, "2026-09-05");
    Json later = surveyDay(survey, "2026-09-07");
    assertThat(former.getList("answers[*].option")).isEqualTo(List.of("tiktok"));
    assertThat(former.getInt("version")).isEqualTo(2);
    assertThat(later.getList("answers[*].option")).isEqualTo(List.of("tiktok"));
    assertThat(later.getString("answers[0].channel")).isEqualTo("tiktok");
    assertThat(later.getInt("answers[0].ofOrders")).isEqualTo(1);

    answer(survey, "@miawong", "2026-09-06", "1001");
    tell();
    assertThat(Fixtures.count("select count(*) from outbox where subject like '%/days/2026-09-06'"))
        .as("an earlier answer of the order counts on no day")
        .isZero();
    assertThat(surveyDay(survey, "2026-09-07").getInt("version")).isEqualTo(1);
  }

  @Test
  void anotherTimeZoneCutsOtherDays() {
    String survey = SurveyFixtures.survey(null).getString("id");
    SurveyFixtures.answer(
            survey,
            "\"answer\": \"TikTok\", \"orderId\": \"1\", \"answeredAt\": \"2026-09-05T02:00:00Z\"")
        .statusCode(201);
    tell();
    assertThat(surveyDay(survey, "2026-09-04").getInt("answers[0].answers")).isEqualTo(1);
    Fixtures.execute("update brand set time_zone = 'Europe/Oslo' where slug = '" + ACME + "'");
    tell();
    assertThat(surveyDay(survey, "2026-09-04").getList("answers")).isEmpty();
    assertThat(surveyDay(survey, "2026-09-05").getInt("answers[0].answers")).isEqualTo(1);
  }

  @Test
  void tapsAndPeopleAreToldByPlace() {
    // Tablets tell nothing of long ago.
    LocalDate day = TODAY.minusDays(10);
    String place = PlaceFixtures.place("CHI-01").getString("id");
    String first = HeadcountFixtures.counter("CHI-01").getString("secret");
    String second = HeadcountFixtures.counter("CHI-01").getString("secret");
    HeadcountFixtures.taps(first, tap(ONE, day + "T17:00:00Z", "tiktok")).statusCode(200);
    HeadcountFixtures.taps(second, tap(TWO, day + "T18:00:00Z", "tiktok")).statusCode(200);
    tell();
    String subject = "places/" + place + "/headcounts/" + day;
    Json told = Fixtures.lastEvent(subject);
    assertThat(told.getString("taps[0].answer")).isEqualTo("tiktok");
    assertThat(told.getInt("taps[0].taps")).isEqualTo(2);
    assertThat(told.getString("people")).isNull();

    for (int hour = 14; hour < 16; hour++) {
      HeadcountFixtures.walkIn(
              "{\"place\": \"CHI-01\", \"day\": \"%s\", \"hour\": %d, \"people\": 20}"
                  .formatted(day, hour))
          .statusCode(201);
    }
    tell();
    assertThat(Fixtures.lastEvent(subject).getInt("people")).isEqualTo(40);
    HeadcountFixtures.walkIn("{\"place\": \"CHI-01\", \"day\": \"" + day + "\", \"people\": 212}")
        .statusCode(201);
    tell();
    assertThat(Fixtures.lastEvent(subject).getInt("people")).isEqualTo(212);
  }

  private static void link(String slug, String utm) {
    as(Tokens.operator(ACME))
        .body(
            """
            {"destinationUrl": "https://shop.example/a", "slug": "%s", "utm": %s}"""
                .formatted(slug, utm))
        .post("/v1/brands/" + ACME + "/links")
        .then()
        .statusCode(201);
  }

  @Test
  void theStateOfTagsIsToldByDay() {
    link("tagged", "{\"source\": \"tiktok\", \"medium\": \"bio\", \"campaign\": \"spring\"}");
    link("bare", "{\"source\": \"tiktok\"}");
    tell();
    Json day = Fixtures.lastEvent("utm-audits/" + TODAY);
    assertThat(day.getInt("links.all")).isEqualTo(2);
    assertThat(day.getInt("links.tagged")).isEqualTo(1);
    int untagged = day.<String>getList("findings[*].kind").indexOf("UNTAGGED_LINK");
    assertThat(day.getInt("findings[" + untagged + "].findings")).isEqualTo(1);
    teller.lookAgain();
    tell();
    Json before = Fixtures.lastEvent("utm-audits/" + TODAY.minusDays(1));
    assertThat(before.getInt("links.all")).as("none was there yesterday").isZero();
    assertThat(Fixtures.lastEvent("utm-audits/" + TODAY).getInt("version")).isEqualTo(1);
  }
}
