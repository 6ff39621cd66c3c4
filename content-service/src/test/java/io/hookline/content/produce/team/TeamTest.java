package io.hookline.content.produce.team;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.produce.RhythmFixtures.batch;
import static io.hookline.content.produce.RhythmFixtures.get;
import static io.hookline.content.produce.RhythmFixtures.teamMember;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has how much time, and what a week asks of them. */
@QuarkusTest
class TeamTest {

  private LocalDate today;

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
    today = LocalDate.now(ZoneId.of("America/New_York"));
  }

  @Test
  void aWeekIsHeldAgainstThePersonsTime() {
    teamMember("mia", 100);
    String block = get("/blocks").get("items[0].id");
    operator()
        .body(
            """
            {"day": "%s", "localStart": "10:00", "minutes": 120, "owner": "mia"}"""
                .formatted(today))
        .post(acme("/blocks/" + block + "/move"))
        .then()
        .statusCode(200);
    String series = Fixtures.series();
    batch(today.toString(), Fixtures.planned(series), Fixtures.planned(series));
    Json load = get("/team-load");
    assertThat(load.<String>getList("items[*].person")).containsExactly("mia", null);
    assertThat(load.getInt("items[0].plannedMinutes")).isEqualTo(120);
    assertThat(load.getBoolean("items[0].overCapacity")).isTrue();
    assertThat(load.getInt("items[0].postsInWork")).isEqualTo(2);
    assertThat(load.getInt("items[1].blocks")).isEqualTo(5);
    Json next = get("/team-load?week=" + today.plusDays(7));
    assertThat(next.getInt("items[0].plannedMinutes")).isZero();
    Json page = get("/team-load?limit=1");
    assertThat(get("/team-load?limit=1&cursor=" + page.get("nextCursor")).getInt("items[0].blocks"))
        .isEqualTo(5);
  }

  @Test
  void aPersonIsInTheTeamOnce() {
    String id = teamMember(" mia ", 600);
    operator()
        .body("{\"person\": \"mia\", \"weeklyMinutes\": 60}")
        .post(acme("/team-members"))
        .then()
        .statusCode(409)
        .body(at("code", equalTo("TEAM_MEMBER_TAKEN")));
    operator()
        .header("If-Match", "\"0\"")
        .body("{\"weeklyMinutes\": 60, \"active\": false}")
        .put(acme("/team-members/" + id))
        .then()
        .statusCode(200)
        .body(at("active", equalTo(false)));
    assertThat(get("/team-load").<String>getList("items[*].person"))
        .as("who works here no more has no time to hold a week against")
        .doesNotContain("mia");
  }
}
