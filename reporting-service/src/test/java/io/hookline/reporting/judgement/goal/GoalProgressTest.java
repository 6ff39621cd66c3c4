package io.hookline.reporting.judgement.goal;

import static io.hookline.kit.test.Json.at;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.MIA;
import static io.hookline.reporting.Fixtures.POST;
import static io.hookline.reporting.Fixtures.id;
import static io.hookline.reporting.judgement.goal.GoalFixtures.YESTERDAY;
import static io.hookline.reporting.judgement.goal.GoalFixtures.body;
import static io.hookline.reporting.judgement.goal.GoalFixtures.clicks;
import static io.hookline.reporting.judgement.goal.GoalFixtures.post;
import static io.hookline.reporting.judgement.goal.GoalFixtures.progress;
import static io.hookline.reporting.judgement.goal.GoalFixtures.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GoalProgressTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
    Fixtures.mia("100.00");
  }

  private static int mostOnSundays(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? 40 : 10;
  }

  /** Six days of the second week are over, but not its Sunday: evenly, 186 would be due. */
  @Test
  void paceFollowsTheBrandsOwnWeekdays() {
    clicks(56, GoalProgressTest::mostOnSundays);
    Json progress = progress(set("clicks", "300", ""));
    assertThat(progress.getString("through")).isEqualTo("2026-11-21");
    assertThat(progress.getString("figure.value")).isEqualTo("160");
    assertThat(progress.getString("pace.method")).isEqualTo("WEEKDAY_PATTERN");
    assertThat(progress.getString("pace.expected")).isEqualTo("160");
    assertThat(progress.getString("state")).isEqualTo("ON_PACE");
    assertThat(progress.getString("forecast.value")).isEqualTo("300");
    assertThat(progress.getString("forecast.weeks")).isEqualTo("8");
    assertThat(progress.getString("baseline.days.from")).isEqualTo("2026-10-19");
    assertThat(progress.getString("baseline.value")).isEqualTo("300");
    assertThat(progress.getList("warnings")).isEmpty();
  }

  @Test
  void onceItIsReachedItIs() {
    clicks(56, GoalProgressTest::mostOnSundays);
    Json progress = progress(set("clicks", "160", ""));
    assertThat(progress.getString("state")).isEqualTo("REACHED");
    assertThat(progress(set("clicks", "159", ", \"direction\": \"AT_MOST\"")).getString("state"))
        .isEqualTo("MISSED");
  }

  @Test
  void aTargetBeyondTheBrandsOwnWeeksIsWarnedOfWithTheFigures() {
    clicks(56, GoalProgressTest::mostOnSundays);
    post(body("clicks", "900", ""))
        .statusCode(201)
        .body(at("warnings[0].code", org.hamcrest.Matchers.equalTo("OUT_OF_REACH")))
        .body(
            at(
                "warnings[0].detail",
                containsString("make 300 to 300 likely by 2026-11-29 (95 %, expected 300)")));
    Json later =
        progress(
            post(body("clicks", "90", "").replace("2026-11-09", "2026-11-23"))
                .statusCode(201)
                .extract()
                .as(Json.class)
                .get("id"));
    assertThat(later.getString("state")).isEqualTo("NOT_STARTED");
    assertThat(later.getString("forecast.value")).isEqualTo("100");
    assertThat(later.getString("through")).isNull();
    assertThat(later.getList("warnings")).isEmpty();
  }

  @Test
  void withoutHistoryNothingIsForetold() {
    clicks(14, day -> 10);
    Json progress = progress(set("clicks", "210", ""));
    assertThat(progress.getString("pace.method")).isEqualTo("LINEAR");
    assertThat(progress.getString("pace.expected")).isEqualTo("130");
    assertThat(progress.getString("state")).isEqualTo("ON_PACE");
    assertThat(progress.<Object>get("forecast")).isNull();
    assertThat(progress.<String>getList("warnings[*].code")).containsExactly("NO_HISTORY");
  }

  /** Nobody told since the 18th: pace and value both stop there. */
  @Test
  void valueAndPaceAreOfTheSameDays() {
    List<ObjectNode> changes = new ArrayList<>();
    changes.add(ContentChanges.post(ACME, POST, MIA, "TIKTOK", "2026-09-01T16:00:00Z"));
    for (int day = 0; day < 78; day++) {
      LocalDate of = LocalDate.of(2026, 9, 2).plusDays(day);
      changes.add(
          ContentChanges.snapshot(ACME, id(600 + day), POST, of + "T16:00:00Z")
              .counts(100L * (day + 1), null, null, null, null)
              .event());
    }
    Feeds.apply(changes);
    Json progress = progress(set("views", "2100", ""));
    assertThat(progress.getString("through")).isEqualTo("2026-11-18");
    assertThat(progress.getString("figure.value")).isEqualTo("1000");
    assertThat(progress.getString("pace.expected")).isEqualTo("1000");
    assertThat(progress.getString("state")).isEqualTo("ON_PACE");
    assertThat(progress.getString("forecast.value")).isEqualTo("2100");
    assertThat(progress.<String>getList("warnings[*].code")).containsExactly("AGAINST_OBJECTIVE");
  }

  @Test
  void aRateShouldBeAtItsTargetAllTheTime() {
    List<ObjectNode> changes = new ArrayList<>();
    for (int back = 60; back >= 0; back--) {
      changes.add(
          AttributionChanges.adDay(
              ACME,
              id(800 + back),
              "a1",
              YESTERDAY.minusDays(back).toString(),
              0,
              AttributionChanges.spent("10.00") + ", \"impressions\": 1000, \"clicks\": 12"));
    }
    Feeds.apply(changes);
    Json progress = progress(set("ctr", "0.012", ""));
    assertThat(progress.getString("pace.method")).isEqualTo("VALUE_SO_FAR");
    assertThat(progress.getString("figure.value")).isEqualTo("0.012");
    assertThat(progress.getString("state")).isEqualTo("ON_PACE");
    assertThat(progress.getString("forecast.method")).isEqualTo("RATIO_OF_WEEKS");
    assertThat(progress.getString("forecast.value")).isEqualTo("0.012");
    Json cpm = progress(set("cpm", "9", ", \"direction\": \"AT_MOST\""));
    assertThat(cpm.getString("state")).isEqualTo("BEHIND");
    assertThat(cpm.getString("forecast.value")).isEqualTo("10");
    assertThat(cpm.<String>getList("warnings[*].code")).containsExactly("OUT_OF_REACH");
  }

  /** 10,000 followers on 8 November, and 100 more each day. */
  @Test
  void aLevelRisesFromWhatStoodBefore() {
    List<ObjectNode> changes = new ArrayList<>();
    changes.add(ContentChanges.account(ACME, id(31), "TIKTOK", "acme"));
    for (int back = 60; back >= 0; back--) {
      LocalDate day = YESTERDAY.minusDays(back);
      changes.add(
          ContentChanges.accountDay(
              ACME,
              id(900 + back),
              id(31),
              day.toString(),
              "API",
              day.plusDays(1) + "T01:00:00Z",
              "{\"followers\": %d}".formatted(11_300 - 100 * back)));
    }
    Feeds.apply(changes);
    Json progress = progress(set("followers", "12100", ", \"direction\": \"AT_LEAST\""));
    assertThat(progress.getString("figure.value")).isEqualTo("11300");
    assertThat(progress.getString("pace.method")).isEqualTo("LINEAR");
    assertThat(progress.getString("pace.expected")).isEqualTo("11300");
    assertThat(progress.getString("forecast.value")).isEqualTo("12100");
  }

  @Test
  void whatCannotBeMeasuredIsWarnedOfAndUnknown() {
    post(body("likes_per_smile", "3", ""))
        .statusCode(201)
        .body(at("warnings[0].code", org.hamcrest.Matchers.equalTo("NOT_MEASURABLE")));
    Json parted =
        progress(
            set(
                "views",
                "3",
                ", \"filters\": [{\"dimension\": \"ad_kind\", \"in\": [\"SPARK\"]}]"));
    assertThat(parted.getString("state")).isEqualTo("UNKNOWN");
    assertThat(parted.getString("warnings[0].detail")).contains("cannot be parted by ad_kind");
    assertThat(progress(set("creator_fee", "3", "")).getString("warnings[0].detail"))
        .contains("has no days");
  }

  @Test
  void aPeriodShorterThanItsCadenceIsWarnedOf() {
    Json goal =
        post(body("conversions", "3", "")
                .replace("ENGAGEMENT", "CONVERSION")
                .replace("2026-11-09", "2026-11-17"))
            .statusCode(201)
            .extract()
            .as(Json.class);
    assertThat(goal.<String>getList("warnings[*].code"))
        .containsExactly("PERIOD_TOO_SHORT", "NO_HISTORY");
    assertThat(goal.getString("warnings[0].detail")).contains("13 days").contains("14 at least");
  }
}
