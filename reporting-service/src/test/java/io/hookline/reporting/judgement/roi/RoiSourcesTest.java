package io.hookline.reporting.judgement.roi;

import static io.hookline.kit.test.Json.at;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.MIA;
import static io.hookline.reporting.Fixtures.POST;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.Fixtures;
import io.hookline.reporting.SnapshotChange;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A post of which several sources tell. Counts are those of LIKE, COMMENT, SHARE, SAVE, IMPRESSION.
 */
@QuarkusTest
class RoiSourcesTest {

  @BeforeEach
  void aPostOfMia() {
    Fixtures.twoBrands();
    Fixtures.mia("100.00");
    Feeds.apply(ContentChanges.post(ACME, POST, MIA, "TIKTOK", "2026-09-01T12:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"MANUAL", "IMPORT"})
  void aSourceThatTellsViewsAloneHidesNothing(String source) {
    Feeds.apply(reported(61, "2026-10-02T06:00:00Z").counts(9_000L, 700L, 40L, 20L, 5L).event());
    Feeds.apply(
        reported(62, "2026-10-02T07:00:00Z")
            .from(source)
            .counts(9_500L, null, null, null, null)
            .event());
    roi("")
        .body(at("emv.lines[*].count", counts(700, 40, 20, 5, 9_500)))
        .body(at("coverage.postsEstimated", equalTo(0)))
        .body(at("coverage.oldestSnapshotAt", equalTo("2026-10-02T07:00:00Z")));
  }

  /** Whenever it is of, and the estimate of a counter that nobody measured stands beside it. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-10-02T04:00:00Z", "2026-10-02T18:00:00Z", "2026-10-20T12:00:00Z"})
  void whatWasMeasuredGoesBeforeEveryEstimate(String estimatedAt) {
    Feeds.apply(reported(61, "2026-10-02T06:00:00Z").counts(9_000L, 700L, 40L, 20L, null).event());
    Feeds.apply(reported(62, estimatedAt).estimated().counts(20_000L, 1L, 1L, 1L, 1L).event());
    roi("")
        .body(at("emv.lines[*].count", counts(700, 40, 20, 1, 9_000)))
        .body(at("coverage.postsEstimated", equalTo(1)));
  }

  @Test
  void anEstimateIsNoEndOfWhatBeganMeasured() {
    Feeds.apply(reported(61, "2026-09-20T12:00:00Z").counts(100L, 7L, null, null, null).event());
    Feeds.apply(
        reported(62, "2026-10-03T04:00:00Z").estimated().counts(50_000L, 9L, 3L, 2L, 1L).event());
    roi("?from=2026-10-01&to=2026-10-31")
        .body(at("emv.lines[*].count", counts(null, null, null, null, null)))
        .body(at("coverage.postsWithSnapshot", equalTo(0)))
        .body(at("coverage.postsEstimated", equalTo(0)));
    roi("").body(at("emv.lines[*].count", counts(7, 3, 2, 1, 100)));
  }

  @Test
  void whatOnePeriodEndsWithTheNextOneBeginsWith() {
    Feeds.apply(views(61, "2026-09-05T12:00:00Z", 1_000).event());
    Feeds.apply(views(62, "2026-10-20T12:00:00Z", 5_000).estimated().event());
    Feeds.apply(views(63, "2026-11-10T12:00:00Z", 6_000).event());
    roi("?from=2026-09-01&to=2026-09-30").body(at("emv.lines[4].count", equalTo(1_000)));
    roi("?from=2026-10-01&to=2026-10-31").body(at("emv.lines[4].count", nullValue()));
    roi("?from=2026-11-01&to=2026-11-30").body(at("emv.lines[4].count", equalTo(5_000)));
    roi("?from=2026-09-01").body(at("emv.lines[4].count", equalTo(6_000)));
  }

  @Test
  void whatFellTakesAway() {
    Feeds.apply(
        reported(61, "2026-09-20T06:00:00Z")
            .estimated()
            .counts(9_000L, 700L, 40L, 20L, 5L)
            .event());
    Feeds.apply(reported(62, "2026-10-02T06:00:00Z").counts(8_000L, 900L, 40L, null, 1L).event());
    roi("?from=2026-10-01&to=2026-10-31")
        .body(at("emv.lines[*].count", counts(200, 0, null, -4, -1_000)))
        .body(at("coverage.postsWithSnapshot", equalTo(1)));
  }

  @Test
  void eachCounterHasABeginningOfItsOwn() {
    Feeds.apply(reported(61, "2026-09-20T06:00:00Z").counts(9_000L, 700L, 40L, null, 5L).event());
    Feeds.apply(
        reported(62, "2026-09-21T06:00:00Z")
            .from("MANUAL")
            .counts(9_100L, null, null, null, null)
            .event());
    Feeds.apply(reported(63, "2026-10-02T06:00:00Z").counts(9_500L, 720L, 41L, 3L, 5L).event());
    roi("?from=2026-10-01&to=2026-10-31")
        .body(at("emv.lines[*].count", counts(20, 1, null, 0, 400)));
  }

  @Test
  void theCoverageSpeaksOfThePeriodsReadings() {
    Feeds.apply(
        reported(61, "2026-09-19T06:00:00Z")
            .estimated()
            .counts(null, null, 9L, null, null)
            .event());
    Feeds.apply(reported(62, "2026-09-20T06:00:00Z").counts(null, 8L, null, null, null).event());
    Feeds.apply(
        reported(63, "2026-10-02T06:00:00Z")
            .estimated()
            .counts(null, null, null, null, 3L)
            .event());
    Feeds.apply(reported(64, "2026-10-05T06:00:00Z").counts(null, 10L, null, null, null).event());
    roi("?from=2026-10-01&to=2026-10-31")
        .body(at("emv.lines[*].count", counts(2, null, null, null, null)))
        .body(at("coverage.postsWithSnapshot", equalTo(1)))
        .body(at("coverage.postsEstimated", equalTo(0)))
        .body(at("coverage.oldestSnapshotAt", equalTo("2026-10-05T06:00:00Z")));
    roi("?to=2026-10-31")
        .body(at("coverage.postsEstimated", equalTo(1)))
        .body(at("coverage.oldestSnapshotAt", equalTo("2026-10-05T06:00:00Z")));
  }

  @Test
  void anEstimatedBeginningMakesTheCountAnEstimate() {
    Feeds.apply(views(61, "2026-09-20T06:00:00Z", 8).estimated().event());
    Feeds.apply(views(62, "2026-10-05T06:00:00Z", 10).event());
    roi("?from=2026-10-01&to=2026-10-31")
        .body(at("coverage.postsEstimated", equalTo(1)))
        .body(at("coverage.oldestSnapshotAt", equalTo("2026-10-05T06:00:00Z")));
    // A day of the period rests on the estimate, though its end does not.
    roi("?from=2026-09-01&to=2026-10-31")
        .body(at("coverage.postsEstimated", equalTo(1)))
        .body(at("coverage.oldestSnapshotAt", equalTo("2026-10-05T06:00:00Z")));
  }

  /** A correction downwards, of what was told too high: in whichever order the two arrive. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatWasCollectedLastCounts(boolean inOrder) {
    SnapshotChange first = views(61, "2026-10-02T06:00:00Z", 9_000);
    SnapshotChange correction =
        views(62, "2026-10-02T06:00:00Z", 8_000).collected("2026-10-04T06:00:00Z");
    Feeds.apply((inOrder ? first : correction).event());
    Feeds.apply((inOrder ? correction : first).event());
    roi("").body(at("emv.lines[4].count", equalTo(8_000)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void ofOneInstantAnApiGoesBeforeAFileAndAFileBeforeAPerson(boolean inOrder) {
    SnapshotChange api =
        reported(61, "2026-10-02T06:00:00Z").counts(8_000L, null, null, null, null);
    SnapshotChange file =
        reported(62, "2026-10-02T06:00:00Z").from("IMPORT").counts(9_000L, 7L, null, null, null);
    SnapshotChange person =
        reported(63, "2026-10-02T06:00:00Z")
            .from("MANUAL")
            .collected("2026-10-09T06:00:00Z")
            .counts(9_900L, 9L, 3L, null, null);
    Feeds.apply((inOrder ? api : person).event());
    Feeds.apply(file.event());
    Feeds.apply((inOrder ? person : api).event());
    roi("").body(at("emv.lines[*].count", counts(7, 3, null, null, 8_000)));
  }

  @Test
  void whatANetworkTellsOfBothIsNotTakenForOrganic() {
    Feeds.apply(views(61, "2026-10-02T06:00:00Z", 8_000).event());
    Feeds.apply(views(62, "2026-10-03T06:00:00Z", 90_000).of("COMBINED").event());
    roi("").body(at("emv.lines[4].count", equalTo(8_000)));
  }

  /** Of LIKE, COMMENT, SHARE, SAVE, IMPRESSION; nobody tells of the other actions. */
  private static Matcher<Iterable<? extends Integer>> counts(
      Integer likes, Integer comments, Integer shares, Integer saves, Integer views) {
    return contains(likes, comments, shares, saves, views, null, null, null);
  }

  private static SnapshotChange views(int snapshot, String at, long views) {
    return reported(snapshot, at).counts(views, null, null, null, null);
  }

  private static SnapshotChange reported(int snapshot, String at) {
    return ContentChanges.snapshot(ACME, id(snapshot), POST, at);
  }

  private static ValidatableResponse roi(String query) {
    return as(Tokens.finance(ACME, Role.ANALYST))
        .get("/v1/brands/" + ACME + "/creators/" + MIA + "/roi" + query)
        .then()
        .statusCode(200);
  }
}
