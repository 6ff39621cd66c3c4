package io.hookline.reporting.figures.cadence;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.MIA;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.Fixtures;
import io.hookline.reporting.PostChange;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is Sunday, 22 November 2026. */
@QuarkusTest
class CommitmentsResourceTest {

  private int last = 600;

  /** Two posts a week, from a Wednesday on. */
  @BeforeEach
  void aCommitment() {
    Fixtures.twoBrands();
    Feeds.apply(commitment(301, null, null, "2026-10-21", "2026-12-31"));
  }

  @Test
  void aWeekWithAsManyPostsAsWerePromisedIsKeptAndStreaksAreCounted() {
    published("2026-10-22", "2026-10-23");
    published("2026-10-27", "2026-10-28");
    published("2026-11-03");
    published("2026-11-09", "2026-11-15", "2026-11-15");
    published("2026-11-16", "2026-11-21");
    Json kept = kept();
    assertThat(kept.getList("commitments[0].weeks[*].state"))
        .containsExactly(
            "PARTIAL", "KEPT", "MISSED", "KEPT", "KEPT", "AHEAD", "AHEAD", "AHEAD", "AHEAD",
            "AHEAD", "PARTIAL");
    assertThat(kept.getInt("commitments[0].streak")).isEqualTo(2);
    assertThat(kept.getInt("commitments[0].longestStreak")).isEqualTo(2);
    assertThat(kept.getInt("commitments[0].weeksKept")).isEqualTo(3);
    assertThat(kept.getInt("commitments[0].weeksMissed")).isEqualTo(1);
  }

  @Test
  void adherenceIsPublishedByPlannedOfWeeksThatAreOver() {
    published("2026-10-27", "2026-10-28");
    published("2026-11-03");
    planned("2026-11-04T12:00:00Z");
    planned("2026-11-05T12:00:00Z");
    planned("2026-11-20T12:00:00Z");
    Json kept = kept();
    assertThat(kept.getInt("commitments[0].published")).isEqualTo(3);
    assertThat(kept.getInt("commitments[0].planned")).isEqualTo(2);
    assertThat(kept.getString("commitments[0].adherence")).isEqualTo("1.5");
    assertThat(kept.getString("commitments[0].weeks[4].state")).isEqualTo("RUNNING");
    assertThat(kept.getInt("commitments[0].weeks[4].planned")).isEqualTo(1);
  }

  @Test
  void withoutAPlanThereIsNoAdherence() {
    assertThat(kept().getString("commitments[0].adherence")).isNull();
    assertThat(kept().getInt("commitments[0].streak")).isZero();
  }

  @Test
  void daysAreTheBrands() {
    Feeds.apply(post("2026-11-02T03:00:00Z").event());
    assertThat(kept().getInt("commitments[0].weeks[1].published"))
        .as("Sunday in New York")
        .isEqualTo(1);
  }

  @Test
  void advertisementsAndCreatorsOwnPostsCountForNobodysCommitment() {
    Feeds.apply(
        post("2026-10-27T12:00:00Z").with("kind", "PAID_ONLY").event(),
        post("2026-10-27T12:00:00Z").with("creatorId", MIA).event(),
        post("2026-10-27T12:00:00Z").with("creatorId", MIA).with("accountId", id(81)).event(),
        commitment(302, null, "%s".formatted(id(52)), "2026-10-20", "2026-12-31"));
    assertThat(kept().getInt("commitments[0].weeks[1].published")).isEqualTo(1);
    Feeds.apply(
        post("2026-10-27T12:00:00Z").with("creatorId", MIA).with("seriesId", id(52)).event());
    Json kept = kept();
    assertThat(kept.getList("commitments[*].commitmentId"))
        .containsExactly(id(301).toString(), id(302).toString());
    assertThat(kept.getInt("commitments[1].weeks[1].published")).as("of the series").isEqualTo(1);
  }

  @Test
  void thoseThatEndedLongAgoAreShownWhenTheyAreAskedFor() {
    Feeds.apply(commitment(303, null, null, "2026-01-05", "2026-02-01"));
    assertThat(kept().getList("commitments")).hasSize(1);
    assertThat(kept("?since=2026-02-01").getList("commitments")).hasSize(2);
    assertThat(kept("?since=2026-02-02").getList("commitments")).hasSize(1);
  }

  private void published(String... days) {
    for (String day : days) {
      Feeds.apply(post(day + "T12:00:00Z").event());
    }
  }

  private void planned(String at) {
    Feeds.apply(ContentChanges.post(ACME, id(++last)).with("plannedFor", at).event());
  }

  private PostChange post(String at) {
    return ContentChanges.post(ACME, id(++last)).published(at);
  }

  private static ObjectNode commitment(
      int number, String account, String series, String from, String to) {
    return ContentChanges.event(
        "CommitmentMade",
        ACME,
        """
        {"id": "%s", "accountId": %s, "seriesId": %s, "postsPerWeek": 2, "startsOn": "%s",
         "days": 90, "lastDay": "%s", "version": 0}"""
            .formatted(
                id(number),
                account == null ? null : '"' + account + '"',
                series == null ? null : '"' + series + '"',
                from,
                to));
  }

  private static Json kept() {
    return kept("");
  }

  private static Json kept(String query) {
    return as(Tokens.analyst(ACME))
        .get("/v1/brands/" + ACME + "/views/commitments" + query)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
