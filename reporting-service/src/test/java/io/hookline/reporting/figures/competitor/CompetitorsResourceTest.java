package io.hookline.reporting.figures.competitor;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.MIA;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.Fixtures;
import io.hookline.reporting.ReadingChanges;
import io.hookline.reporting.figures.growth.AccountDays;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cases of the content-service's share of voice: both have the same figures. */
@QuarkusTest
class CompetitorsResourceTest {

  private static final UUID GLOWLAB = id(301);
  private static final String IN = "2026-06-10T12:00:00Z";
  private static final String LATER = "2026-06-14T12:00:00Z";
  private static final String AFTER = "2026-07-14T12:00:00Z";
  private static final String TOLD = "networks[0].";

  private int last = 400;

  @BeforeEach
  void aCompetitor() {
    Fixtures.twoBrands();
    Feeds.apply(ReadingChanges.competitor(ACME, GLOWLAB, "Glow Lab"));
  }

  @Test
  void ownIsDividedByOwnAndTracked() {
    own(null, IN, LATER, "{\"views\": 300, \"likes\": 20, \"comments\": 6, \"shares\": 4}");
    theirs(IN, LATER, "{\"views\": 600, \"likes\": 25, \"comments\": 3, \"shares\": 2}");
    theirs(IN, LATER, "{\"views\": 100, \"likes\": 5, \"comments\": 3, \"shares\": 2}");
    Json voice = voice("");
    assertThat(voice.getString(TOLD + "shares.views")).isEqualTo("0.3");
    assertThat(voice.getString(TOLD + "shares.engagements")).isEqualTo("0.428571");
    assertThat(voice.getString(TOLD + "shares.posts")).isEqualTo("0.333333");
    assertThat(voice.getString(TOLD + "own.engagementRateByViews")).isEqualTo("0.1");
    assertThat(voice.getString(TOLD + "tracked.engagementRateByViews")).isEqualTo("0.057143");
    assertThat(voice.getString(TOLD + "shares.relativeEngagementByViews")).isEqualTo("0.636363");
    assertThat(voice.getString(TOLD + "own.medianAgeDays")).isEqualTo("4.0");
    assertThat(voice.getList(TOLD + "competitors[*].voice.posts")).containsExactly(2);
    assertThat(voice.getString(TOLD + "competitors[0].ownShares.views")).isEqualTo("0.3");
    assertThat(voice.getList("networks[*].network")).containsExactly("TIKTOK");
  }

  @Test
  void whatWasNotToldIsInNoSumAndIsCounted() {
    own(null, IN, LATER, "{\"views\": 300}");
    Feeds.apply(ContentChanges.post(ACME, id(++last)).published(IN).event());
    theirs(IN, LATER, "{\"views\": 600, \"likes\": 25}");
    Feeds.apply(ReadingChanges.competitorPost(ACME, id(++last), GLOWLAB, IN));
    Json voice = voice("");
    assertThat(voice.getInt(TOLD + "own.posts")).isEqualTo(2);
    assertThat(voice.getInt(TOLD + "own.viewedPosts")).isEqualTo(1);
    assertThat(voice.getInt(TOLD + "tracked.engagedPosts")).isZero();
    assertThat(voice.getString(TOLD + "tracked.engagements")).isNull();
    assertThat(voice.getString(TOLD + "shares.engagements")).isNull();
    assertThat(voice.getString(TOLD + "shares.views")).isEqualTo("0.333333");
  }

  @Test
  void onlyWhatWasToldBeforeThePeriodsEndCounts() {
    UUID mine = own(null, IN, LATER, "{\"views\": 300}");
    UUID their = theirs(IN, LATER, "{\"views\": 300}");
    Feeds.apply(
        ContentChanges.snapshot(ACME, id(++last), mine, AFTER).tells("{\"views\": 9000}").event(),
        ReadingChanges.competitorSnapshot(ACME, id(++last), their, AFTER, "{\"views\": 9000}"));
    assertThat(voice("").getString(TOLD + "shares.views")).isEqualTo("0.5");
  }

  @Test
  void creatorsPostsOtherPeriodsAndUntrackedDaysAreLeftOut() {
    own(MIA, IN, LATER, "{\"views\": 300}");
    own(null, AFTER, "2026-07-15T12:00:00Z", "{\"views\": 300}");
    theirs(AFTER, "2026-07-15T12:00:00Z", "{\"views\": 300}");
    theirs(IN, LATER, "{\"views\": 300}");
    assertThat(voice("").getInt(TOLD + "own.posts")).isZero();
    assertThat(voice("").getInt(TOLD + "tracked.posts")).isEqualTo(1);
    Feeds.apply(
        ContentChanges.event(
            "CompetitorUpdated",
            ACME,
            """
            {"id": "%s", "network": "TIKTOK", "handle": "glowlab", "name": "G",
             "trackedFrom": "2026-06-11", "version": 1}"""
                .formatted(GLOWLAB)));
    assertThat(voice("").getInt(TOLD + "tracked.posts")).isZero();
    assertThat(voice("").getString(TOLD + "shares.posts")).isNull();
  }

  @Test
  void aVideoThatTurnsOutToBeTheBrandsIsNoCompetitors() {
    UUID their = id(++last);
    Feeds.apply(
        ContentChanges.event(
            "CompetitorPostRecorded",
            ACME,
            """
            {"id": "%s", "competitorId": "%s", "network": "TIKTOK", "publishedAt": "%s",
             "networkPostId": "7412345678901234567", "version": 0}"""
                .formatted(their, GLOWLAB, IN)));
    assertThat(voice("").getInt(TOLD + "tracked.posts")).isEqualTo(1);
    Feeds.apply(
        ContentChanges.post(ACME, id(++last))
            .with("networkPostId", "7412345678901234567")
            .published(IN)
            .event());
    assertThat(voice("").getInt(TOLD + "tracked.posts")).isZero();
    assertThat(voice("").getInt(TOLD + "own.posts")).isEqualTo(1);
  }

  @Test
  void engagementByFollowersIsOfThoseBeforeThePublication() {
    Feeds.apply(
        ReadingChanges.followers(ACME, id(++last), GLOWLAB, "2026-06-10T11:59:00Z", 1000),
        ReadingChanges.followers(ACME, id(++last), GLOWLAB, LATER, 50));
    theirs(IN, LATER, "{\"likes\": 8, \"comments\": 1, \"shares\": 1}");
    Json voice = voice("");
    assertThat(voice.getString(TOLD + "tracked.engagementRateByFollowers")).isEqualTo("0.01");
    assertThat(voice.getInt(TOLD + "tracked.followedPosts")).isEqualTo(1);
    assertThat(voice.getString(TOLD + "shares.relativeEngagementByFollowers")).isNull();
  }

  @Test
  void ownFollowersAreThoseOfTheDayBefore() {
    AccountDays.followers(ACME, id(81), LocalDate.parse("2026-06-09"), 500, false);
    AccountDays.followers(ACME, id(81), LocalDate.parse("2026-06-10"), 9_000, false);
    UUID post = id(++last);
    Feeds.apply(
        ContentChanges.post(ACME, post).with("accountId", id(81)).published(IN).event(),
        ContentChanges.snapshot(ACME, id(++last), post, LATER)
            .tells("{\"likes\": 8, \"comments\": 1, \"shares\": 1}")
            .event());
    assertThat(voice("").getString(TOLD + "own.engagementRateByFollowers")).isEqualTo("0.02");
  }

  @Test
  void whatOnlyOrganicIsToldOfStandsBesideWhatOthersShow() {
    own(null, IN, LATER, "{\"views\": 300}");
    UUID paid = own(null, IN, LATER, "{\"views\": 100}");
    Feeds.apply(
        ContentChanges.snapshot(ACME, id(++last), paid, LATER)
            .of("COMBINED")
            .tells("{\"views\": 700}")
            .event());
    theirs(IN, LATER, "{\"views\": 1000}");
    Json combined = voice("&dataset=COMBINED");
    assertThat(combined.getInt(TOLD + "own.views")).isEqualTo(1000);
    assertThat(combined.getString(TOLD + "shares.views")).isEqualTo("0.5");
    assertThat(combined.getInt(TOLD + "ownOrganicOnly")).isEqualTo(1);
    assertThat(voice("").getInt(TOLD + "own.views")).isEqualTo(400);
    assertThat(voice("").getInt(TOLD + "ownOrganicOnly")).isZero();
    assertThat(voice("&dataset=PAID").getString(TOLD + "own.views")).isNull();
  }

  @Test
  void ofOneInstantTheLaterCollectionCountsAndAnEstimateOnlyWhereNobodyMeasured() {
    UUID mine = own(null, IN, LATER, "{\"views\": 300}");
    Feeds.apply(
        ContentChanges.snapshot(ACME, id(++last), mine, "2026-06-20T12:00:00Z")
            .from("ESTIMATED")
            .tells("{\"views\": 9000, \"likes\": 7}")
            .event());
    theirs(IN, LATER, "{\"views\": 300}");
    Json voice = voice("");
    assertThat(voice.getInt(TOLD + "own.views")).isEqualTo(300);
    assertThat(voice.getInt(TOLD + "own.estimatedPosts")).as("its likes").isEqualTo(1);
    assertThat(voice.getInt(TOLD + "tracked.estimatedPosts")).isZero();
    assertThat(voice.getString(TOLD + "tracked.asOf")).isEqualTo(LATER);
  }

  @Test
  void anAccountOfTheBrandIsNoCompetitor() {
    theirs(IN, LATER, "{\"views\": 300}");
    Feeds.apply(ContentChanges.account(ACME, id(81), "TIKTOK", "glowlab"));
    assertThat(voice("").getInt(TOLD + "tracked.posts")).isZero();
    assertThat(voice("").getList(TOLD + "competitors")).isEmpty();
  }

  private UUID own(UUID creator, String at, String told, String counters) {
    UUID post = id(++last);
    Feeds.apply(
        ContentChanges.post(ACME, post).with("creatorId", creator).published(at).event(),
        ContentChanges.snapshot(ACME, id(++last), post, told).tells(counters).event());
    return post;
  }

  private UUID theirs(String at, String told, String counters) {
    UUID post = id(++last);
    Feeds.apply(
        ReadingChanges.competitorPost(ACME, post, GLOWLAB, at),
        ReadingChanges.competitorSnapshot(ACME, id(++last), post, told, counters));
    return post;
  }

  private static Json voice(String more) {
    return as(Tokens.analyst(ACME))
        .get(
            "/v1/brands/"
                + ACME
                + "/views/competitors?network=TIKTOK&from=2026-06-01&to=2026-06-30"
                + more)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
