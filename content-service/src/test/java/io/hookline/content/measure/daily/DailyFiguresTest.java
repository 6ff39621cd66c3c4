package io.hookline.content.measure.daily;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.published;
import static io.hookline.content.Fixtures.series;
import static io.hookline.content.Fixtures.snapshot;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A post's days, in New York. */
@QuarkusTest
class DailyFiguresTest {

  private String post;

  @BeforeEach
  void aPost() {
    Fixtures.twoBrands();
    post = published(series(), null, Instant.parse("2026-06-01T16:00:00Z"));
  }

  @Test
  void aDayEndsAtMidnightOfTheBrand() {
    tell("2026-06-02T03:59:59Z", "API", "\"views\": 100");
    tell("2026-06-02T04:00:00Z", "API", "\"views\": 130");
    Json days = days("2026-06-01", "2026-06-02");
    assertThat(days.getString("timeZone")).isEqualTo("America/New_York");
    assertThat(days.getList("days[*].figures.gained.views")).containsExactly(100, 30);
    assertThat(days.getInt("whole.gained.views")).isEqualTo(130);
    assertThat(days.getInt("toldDays")).isEqualTo(2);
    assertThat(days.getString("whole.asOf")).isEqualTo("2026-06-02T04:00:00Z");
  }

  @Test
  void theDayThatGoesOnSaysSo() {
    LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));
    Json days = days(today.minusDays(1).toString(), today.toString());
    assertThat(days.getList("days[*].over")).containsExactly(true, false);
  }

  @Test
  void aDayThatNobodyToldOfIsNullAndTheNextHoldsWhatCameInSince() {
    tell("2026-06-02T12:00:00Z", "API", "\"views\": 100, \"likes\": 7");
    tell("2026-06-05T12:00:00Z", "API", "\"views\": 400");
    Json days = days("2026-06-01", "2026-06-06");
    assertThat(days.getList("days[*].figures.gained.views"))
        .containsExactly(null, 100, null, null, 300, null);
    assertThat(days.getList("days[*].figures.gained.likes"))
        .containsExactly(null, 7, null, null, null, null);
    assertThat(days.getInt("whole.gained.views")).isEqualTo(400);
  }

  @Test
  void whatFallsIsKeptAndFlagged() {
    tell("2026-06-02T12:00:00Z", "API", "\"views\": 100");
    tell("2026-06-03T12:00:00Z", "API", "\"views\": 80");
    Json days = days("2026-06-01", "2026-06-03");
    assertThat(days.getList("days[*].figures.gained.views")).containsExactly(null, 100, -20);
    assertThat(days.getList("days[2].figures.fell")).containsExactly("VIEWS");
    assertThat(days.getList("whole.fell")).isEmpty();
    assertThat(days.getInt("whole.gained.views")).isEqualTo(80);
  }

  @Test
  void aCorrectionCountsWheneverItArrives() {
    tell("2026-06-03T12:00:00Z", "API", "\"views\": 150");
    tell("2026-06-02T12:00:00Z", "API", "\"views\": 90", "2026-06-04T00:00:00Z");
    tell("2026-06-02T12:00:00Z", "API", "\"views\": 100");
    assertThat(days("2026-06-01", "2026-06-03").getList("days[*].figures.gained.views"))
        .containsExactly(null, 90, 60);
  }

  @Test
  void anEstimateCountsOnlyWhereNobodyMeasured() {
    tell("2026-06-02T12:00:00Z", "ESTIMATED", "\"views\": 500");
    tell("2026-06-03T12:00:00Z", "MANUAL", "\"views\": 300");
    tell("2026-06-04T12:00:00Z", "ESTIMATED", "\"views\": 900, \"saves\": 4");
    Json days = days("2026-06-01", "2026-06-04");
    assertThat(days.getList("days[*].figures.gained.views")).containsExactly(null, 500, -200, null);
    assertThat(days.getList("days[1].figures.estimated")).containsExactly("VIEWS");
    // Nothing was taken back, and half of the difference is an estimate.
    assertThat(days.getList("days[2].figures.fell")).isEmpty();
    assertThat(days.getList("days[2].figures.estimated")).containsExactly("VIEWS");
    assertThat(days.getList("days[3].figures.estimated")).containsExactly("SAVES");
  }

  @Test
  void ofAnInstantTheApiCountsBeforeAFileAndAFileBeforeAPerson() {
    tell("2026-06-02T12:00:00Z", "MANUAL", "\"views\": 1, \"shares\": 3", "2026-06-09T12:00:00Z");
    tell("2026-06-02T12:00:00Z", "API", "\"views\": 3");
    tell("2026-06-02T12:00:00Z", "IMPORT", "\"views\": 2, \"shares\": 2");
    Json day = days("2026-06-02", "2026-06-02");
    assertThat(day.getInt("days[0].figures.stood.views")).isEqualTo(3);
    assertThat(day.getInt("days[0].figures.stood.shares")).isEqualTo(2);
  }

  @Test
  void whatNobodyToldBeforeIsCountedFromTheFirstTime() {
    tell("2026-06-10T12:00:00Z", "API", "\"views\": 1000");
    tell("2026-06-10T22:00:00Z", "API", "\"views\": 1100");
    tell("2026-06-11T12:00:00Z", "API", "\"views\": 1500");
    Json days = days("2026-06-09", "2026-06-11");
    assertThat(days.getList("days[*].figures.gained.views")).containsExactly(null, 100, 400);
    assertThat(days.getInt("whole.gained.views")).isEqualTo(500);
    assertThat(days.getList("whole.partial")).containsExactly("VIEWS");
    assertThat(days.getInt("whole.stood.views")).isEqualTo(1500);
  }

  @Test
  void whatWasToldOnceIsNoGain() {
    tell("2026-06-10T12:00:00Z", "API", "\"views\": 1000");
    Json days = days("2026-06-09", "2026-06-11");
    assertThat(days.getList("days[*].figures.gained.views")).containsExactly(null, null, null);
    assertThat(days.getInt("whole.stood.views")).isEqualTo(1000);
    assertThat(days.getList("whole.partial")).containsExactly("VIEWS");
  }

  @Test
  void averagesStandAndDoNotAddUp() {
    tell("2026-06-02T12:00:00Z", "API", "\"averageWatchSeconds\": 7.25, \"livePeakViewers\": 9");
    Json days = days("2026-06-02", "2026-06-02");
    assertThat(days.getList("days[*].figures.stood.averageWatchSeconds")).hasToString("[7.25]");
    assertThat(days.getList("days[*].figures.stood.livePeakViewers")).containsExactly(9);
    assertThat(days.toString()).doesNotContain("gained.averageWatchSeconds");
  }

  @Test
  void datasetsAreNeverAddedUp() {
    tell("2026-06-02T12:00:00Z", "API", "\"views\": 100");
    snapshot(
            post,
            """
            {"capturedAt": "2026-06-02T12:00:00Z", "dataset": "PAID", "source": "API", "views": 9}""")
        .statusCode(201);
    assertThat(days("2026-06-01", "2026-06-02").getInt("whole.gained.views")).isEqualTo(100);
    Json paid =
        operator()
            .get(figures() + "?from=2026-06-01&to=2026-06-02&dataset=PAID")
            .then()
            .statusCode(200)
            .extract()
            .as(Json.class);
    assertThat(paid.getInt("whole.gained.views")).isEqualTo(9);
  }

  @ParameterizedTest
  @CsvSource({
    "from=2026-06-02&to=2026-06-01, 422, to",
    "from=2024-01-01&to=2026-06-01, 422, to",
    "from=0026-06-01, 422, from",
    "from=yesterday, 400, from",
    "dataset=BOTH, 400, dataset"
  })
  void daysThatCannotBeShownAreRefused(String query, int status, String field) {
    operator()
        .get(figures() + "?" + query)
        .then()
        .statusCode(status)
        .body(at("violations[0].field", equalTo(field)));
  }

  @Test
  void aPlannedPostHasNoDays() {
    post = Fixtures.planned(series());
    Json days = days("2026-06-01", "2026-06-02");
    assertThat(days.getList("days")).isEmpty();
    assertThat(days.getInt("toldDays")).isZero();
  }

  private void tell(String at, String source, String counters) {
    tell(at, source, counters, at);
  }

  private void tell(String at, String source, String counters, String collectedAt) {
    snapshot(
            post,
            """
            {"capturedAt": "%s", "collectedAt": "%s", "dataset": "ORGANIC", "source": "%s", %s}"""
                .formatted(at, collectedAt, source, counters))
        .statusCode(201);
  }

  private String figures() {
    return acme("/posts/" + post + "/daily-figures");
  }

  private Json days(String from, String to) {
    return operator()
        .get(figures() + "?from=" + from + "&to=" + to)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
