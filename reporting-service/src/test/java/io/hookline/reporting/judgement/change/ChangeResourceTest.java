package io.hookline.reporting.judgement.change;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static io.hookline.reporting.judgement.change.ChangeFixtures.EVENING;
import static io.hookline.reporting.judgement.change.ChangeFixtures.LATE;
import static io.hookline.reporting.judgement.change.ChangeFixtures.MORNING;
import static io.hookline.reporting.judgement.change.ChangeFixtures.NOVEMBER;
import static io.hookline.reporting.judgement.change.ChangeFixtures.OCTOBER;
import static io.hookline.reporting.judgement.change.ChangeFixtures.explain;
import static io.hookline.reporting.judgement.change.ChangeFixtures.part;
import static io.hookline.reporting.judgement.change.ChangeFixtures.post;
import static io.hookline.reporting.judgement.change.ChangeFixtures.published;
import static io.hookline.reporting.judgement.change.ChangeFixtures.sum;
import static io.hookline.reporting.judgement.change.ChangeFixtures.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.ContentChanges;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangeResourceTest {

  @BeforeEach
  void brand() {
    ChangeFixtures.brand();
  }

  private static void twoSeries(long morning, long evening) {
    for (int n = 0; n < 3; n++) {
      post(100 + n, MORNING, "2026-10-0" + (6 + n), 5_000);
      post(110 + n, EVENING, "2026-10-0" + (6 + n), 1_000);
      post(120 + n, MORNING, "2026-11-0" + (4 + n), morning);
      post(130 + n, EVENING, "2026-11-0" + (4 + n), evening);
    }
  }

  @Test
  void aSeriesThatBringsLessIsTheFirstCauseAndTheRate() {
    twoSeries(2_000, 1_000);
    Json answer = explain("views");
    assertThat(answer.getString("difference")).isEqualTo("-9000");
    assertThat(part(answer, "RATE")).isEqualByComparingTo("-9000");
    assertThat(part(answer, "VOLUME")).isEqualByComparingTo("0");
    assertThat(sum(answer)).isEqualByComparingTo("-9000");
    assertThat(answer.getString("causes[0].dimension")).isEqualTo("series");
    assertThat(answer.getString("causes[0].name")).isEqualTo("Morning routine");
    assertThat(answer.getString("causes[0].change")).isEqualTo("RATE");
    assertThat(answer.getString("causes[0].explanation"))
        .isEqualTo("Series Morning routine: 2,000 for each of 3 posts instead of 5,000: -9,000.");
    assertThat(answer.getString("dimensions[0].dimension")).isEqualTo("series");
    assertThat(answer.getString("unit")).isEqualTo("POSTS");
    assertThat(answer.getList("unknown")).isEmpty();
  }

  @Test
  void morePostsOfEverySeriesAreVolume() {
    twoSeries(5_000, 1_000);
    for (int n = 0; n < 3; n++) {
      post(140 + n, MORNING, "2026-11-0" + (4 + n), 5_000);
      post(150 + n, EVENING, "2026-11-0" + (4 + n), 1_000);
    }
    Json answer = explain("views");
    assertThat(part(answer, "VOLUME")).isEqualByComparingTo("18000");
    assertThat(part(answer, "MIX")).isEqualByComparingTo("0");
    assertThat(answer.getString("causes[0].explanation"))
        .isEqualTo("All alike: 12 posts instead of 6: +18,000.");
  }

  @Test
  void whatCameInLaterThanThePresentPeriodIsOldIsLateData() {
    twoSeries(5_000, 1_000);
    Feeds.apply(
        ContentChanges.snapshot(ACME, id(2_000), id(100), "2026-10-12T20:00:00Z")
            .counts(9_000L, null, null, null, null)
            .event()
            .put("time", LATE));
    Json answer = explain("views");
    assertThat(answer.getString("difference")).isEqualTo("-4000");
    assertThat(part(answer, "LATE_DATA")).isEqualByComparingTo("-4000");
    assertThat(part(answer, "RATE")).isEqualByComparingTo("0");
    assertThat(answer.getString("causes[0].change")).isEqualTo("LATE_DATA");
    assertThat(answer.getString("late[0].fact")).isEqualTo("SNAPSHOT");
    assertThat(answer.getString("late[0].source")).isEqualTo("API");
    assertThat(answer.getInt("late[0].facts")).isEqualTo(1);
    assertThat(answer.getString("age.knownBefore")).startsWith("2026-10-25");
  }

  @Test
  void whatWasToldAtOnceLaterIsNotCalledLate() {
    Feeds.apply(
        published(100, MORNING, "2026-10-06"),
        told(100, "2026-10-06", 5_000, null).put("time", LATE));
    post(120, MORNING, "2026-11-04", 6_000);
    Json answer = explain("views");
    assertThat(part(answer, "LATE_DATA")).isEqualByComparingTo("0");
    assertThat(part(answer, "RATE")).isEqualByComparingTo("1000");
    assertThat(answer.getList("unknown"))
        .singleElement()
        .asString()
        .contains("nothing of it had been told");
  }

  @Test
  void aRatioThatFallsBecauseTheMixMovedIsMix() {
    for (int n = 0; n < 2; n++) {
      Feeds.apply(
          published(100 + n, MORNING, "2026-10-06"),
          told(100 + n, "2026-10-06", 10_000, 500L),
          published(110 + n, EVENING, "2026-10-07"),
          told(110 + n, "2026-10-07", 10_000, 100L),
          published(120 + n, MORNING, "2026-11-04"),
          told(120 + n, "2026-11-04", 10_000, 500L),
          published(130 + n, EVENING, "2026-11-04"),
          told(130 + n, "2026-11-04", 40_000, 400L));
    }
    Json answer = explain("save_rate");
    assertThat(new BigDecimal(answer.getString("difference"))).isEqualByComparingTo("-0.012");
    assertThat(part(answer, "VOLUME")).isEqualByComparingTo("0");
    assertThat(part(answer, "MIX")).isEqualByComparingTo("-0.012");
    assertThat(answer.getString("causes[0].change")).isEqualTo("SHARE");
    assertThat(answer.getString("causes[0].dimension")).isEqualTo("series");
    assertThat(answer.getString("causes[0].explanation"))
        .startsWith("Series Morning routine: 20 % of the whole instead of 50 %, at 5 % where");
  }

  @Test
  void aPeriodOfWhichNothingIsKnownIsNotExplained() {
    post(100, MORNING, "2026-10-06", 5_000);
    Json answer = explain("views");
    assertThat(answer.getString("difference")).isNull();
    assertThat(answer.getList("parts")).isEmpty();
    assertThat(answer.getList("causes")).isEmpty();
    assertThat(answer.getList("unknown"))
        .containsExactly("Nothing is known of views from 2026-11-02 to 2026-11-15.");
  }

  @Test
  void aPeriodThatGoesOnIsComparedWithWhatWasKnownThatLongBeforeTheEnd() {
    twoSeries(5_000, 1_000);
    Json answer =
        explain(
            "views", OCTOBER + ", \"after\": {\"from\": \"2026-11-02\", \"to\": \"2026-11-24\"}");
    assertThat(answer.getInt("age.hours")).isEqualTo(-65);
    assertThat(answer.getList("unknown")).asString().contains("65 hours before its end");
    assertThat(sum(answer)).isEqualByComparingTo(answer.getString("difference"));
  }

  @Test
  void changesBesideThePeriodStandThereIfTheyConcernIt() {
    twoSeries(2_000, 1_000);
    Feeds.apply(
        ContentChanges.timeline(ACME, id(441), "CREATIVE", "New hooks", "2026-11-01T12:00:00Z"),
        ContentChanges.timeline(ACME, id(442), "CREATIVE", "Long ago", "2026-09-01T12:00:00Z"));
    assertThat(explain("views").getList("timeline[*].title")).isEqualTo(List.of("New hooks"));
  }

  @Test
  void theEarlierPeriodComesFirst() {
    as(Tokens.finance(ACME, Role.ANALYST))
        .body(
            """
            {"measure": "views", "before": {"from": "2026-11-02", "to": "2026-11-15"},
             "after": {"from": "2026-10-05", "to": "2026-10-18"}}""")
        .post("/v1/brands/" + ACME + "/change-explanations")
        .then()
        .statusCode(422)
        .extract()
        .as(Json.class);
  }

  @Test
  void anUnknownMeasureIsNamed() {
    Json refused =
        as(Tokens.finance(ACME, Role.ANALYST))
            .body("{\"measure\": \"likez\", %s, %s}".formatted(OCTOBER, NOVEMBER))
            .post("/v1/brands/" + ACME + "/change-explanations")
            .then()
            .statusCode(422)
            .extract()
            .as(Json.class);
    assertThat(refused.getString("violations[0].field")).isEqualTo("measure");
  }
}
