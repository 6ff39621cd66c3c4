package io.hookline.content.measure.voice;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.published;
import static io.hookline.content.Fixtures.series;
import static io.hookline.content.measure.competitor.CompetitorFixtures.competitor;
import static io.hookline.content.measure.competitor.CompetitorFixtures.followers;
import static io.hookline.content.measure.competitor.CompetitorFixtures.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.content.measure.competitor.CompetitorFixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ShareOfVoiceTest {

  private static final Instant IN = Instant.parse("2026-06-10T12:00:00Z");
  private static final Instant LATER = Instant.parse("2026-06-14T12:00:00Z");
  private static final Instant AFTER = Instant.parse("2026-07-14T12:00:00Z");

  private String competitor;

  @BeforeEach
  void aCompetitor() {
    Fixtures.twoBrands();
    competitor = competitor("glowlab");
  }

  @Test
  void ownIsDividedByOwnAndTracked() {
    own(null, IN, LATER, "\"views\": 300, \"likes\": 20, \"comments\": 6, \"shares\": 4");
    theirs(IN, LATER, "\"views\": 600, \"likes\": 25, \"comments\": 3, \"shares\": 2");
    theirs(IN, LATER, "\"views\": 100, \"likes\": 5, \"comments\": 3, \"shares\": 2");
    Json voice = voice();
    assertThat(voice.getString("shares.views")).isEqualTo("0.3");
    assertThat(voice.getString("shares.engagements")).isEqualTo("0.428571");
    assertThat(voice.getString("shares.posts")).isEqualTo("0.333333");
    assertThat(voice.getString("own.engagementRateByViews")).isEqualTo("0.1");
    assertThat(voice.getString("tracked.engagementRateByViews")).isEqualTo("0.057143");
    assertThat(voice.getString("shares.relativeEngagementByViews")).isEqualTo("0.636363");
    assertThat(voice.getString("own.medianAgeDays")).isEqualTo("4.0");
    assertThat(voice.getList("competitors[*].voice.posts")).containsExactly(2);
  }

  @Test
  void whatWasNotToldIsInNoSumAndIsCounted() {
    own(null, IN, LATER, "\"views\": 300");
    published(series(), null, IN);
    theirs(IN, LATER, "\"views\": 600, \"likes\": 25");
    post(competitor, "glowlab", IN);
    Json voice = voice();
    assertThat(voice.getInt("own.posts")).isEqualTo(2);
    assertThat(voice.getInt("own.viewedPosts")).isEqualTo(1);
    assertThat(voice.getInt("tracked.engagedPosts")).isZero();
    assertThat(voice.getString("tracked.engagements")).isNull();
    assertThat(voice.getString("shares.engagements")).isNull();
    assertThat(voice.getString("shares.views")).isEqualTo("0.333333");
  }

  @Test
  void onlyWhatWasToldBeforeThePeriodsEndCounts() {
    String mine = own(null, IN, LATER, "\"views\": 300");
    Fixtures.snapshot(mine, told(AFTER, "\"views\": 9000")).statusCode(201);
    String their = theirs(IN, LATER, "\"views\": 300");
    CompetitorFixtures.snapshot(their, AFTER, "\"views\": 9000");
    assertThat(voice().getString("shares.views")).isEqualTo("0.5");
  }

  @Test
  void creatorsPostsOtherPeriodsAndUntrackedDaysAreLeftOut() {
    UUID creator = Fixtures.creator();
    own(creator, IN, LATER, "\"views\": 300");
    own(null, AFTER, AFTER.plusSeconds(60), "\"views\": 300");
    theirs(AFTER, AFTER.plusSeconds(60), "\"views\": 300");
    theirs(IN, LATER, "\"views\": 300");
    assertThat(voice().getInt("own.posts")).isZero();
    assertThat(voice().getInt("tracked.posts")).isEqualTo(1);
    operator()
        .header("If-Match", "*")
        .body(
            """
            {"handle": "glowlab", "name": "G", "trackedFrom": "2026-06-11"}""")
        .put(acme("/competitors/" + competitor))
        .then()
        .statusCode(200);
    assertThat(voice().getInt("tracked.posts")).isZero();
    assertThat(voice().getString("shares.posts")).isNull();
  }

  @Test
  void aVideoThatTurnsOutToBeTheBrandsIsNoCompetitors() {
    theirs(IN, LATER, "\"views\": 300");
    String url = operator().get(acme("/competitor-posts")).as(Json.class).getString("items[0].url");
    operator()
        .body(
            """
            {"seriesId": "%s", "network": "TIKTOK", "title": "Ours", "funnelStage": "TOFU",
             "publishedAt": "%s", "url": "%s"}"""
                .formatted(series(), IN, url))
        .post(acme("/posts"))
        .then()
        .statusCode(201);
    assertThat(voice().getInt("tracked.posts")).isZero();
    assertThat(voice().getInt("own.posts")).isEqualTo(1);
  }

  @Test
  void engagementByFollowersIsOfThoseBeforeThePublication() {
    followers(competitor, IN.minusSeconds(60), 1000);
    followers(competitor, LATER, 50);
    theirs(IN, LATER, "\"likes\": 8, \"comments\": 1, \"shares\": 1");
    Json voice = voice();
    assertThat(voice.getString("tracked.engagementRateByFollowers")).isEqualTo("0.01");
    assertThat(voice.getInt("tracked.followedPosts")).isEqualTo(1);
    assertThat(voice.getString("shares.relativeEngagementByFollowers")).isNull();
  }

  @Test
  void whatOnlyOrganicIsToldOfStandsBesideWhatOthersShow() {
    own(null, IN, LATER, "\"views\": 300");
    String paid = own(null, IN, LATER, "\"views\": 100");
    Fixtures.snapshot(paid, told(LATER, "\"views\": 700").replace("ORGANIC", "COMBINED"))
        .statusCode(201);
    theirs(IN, LATER, "\"views\": 1000");
    Json combined = voice("&dataset=COMBINED");
    assertThat(combined.getInt("own.views")).isEqualTo(1000);
    assertThat(combined.getString("shares.views")).isEqualTo("0.5");
    assertThat(combined.getInt("ownOrganicOnly")).isEqualTo(1);
    assertThat(voice().getInt("own.views")).isEqualTo(400);
    assertThat(voice().getInt("ownOrganicOnly")).isZero();
    assertThat(voice("&dataset=PAID").getString("own.views")).isNull();
  }

  @Test
  void anAccountOfTheBrandIsNoCompetitor() {
    theirs(IN, LATER, "\"views\": 300");
    operator()
        .body("{\"network\": \"TIKTOK\", \"handle\": \"@GlowLab\", \"displayName\": \"Ours\"}")
        .post(acme("/accounts"))
        .then()
        .statusCode(201);
    assertThat(voice().getInt("tracked.posts")).isZero();
    assertThat(voice().getList("competitors")).isEmpty();
  }

  private static String own(UUID creator, Instant at, Instant told, String counters) {
    String post = published(series(), creator, at);
    Fixtures.snapshot(post, told(told, counters)).statusCode(201);
    return post;
  }

  private static String told(Instant at, String counters) {
    return """
        {"capturedAt": "%s", "dataset": "ORGANIC", "source": "API", %s}"""
        .formatted(at, counters);
  }

  private String theirs(Instant at, Instant told, String counters) {
    String post = post(competitor, "glowlab", at);
    CompetitorFixtures.snapshot(post, told, counters);
    return post;
  }

  private static Json voice() {
    return voice("");
  }

  private static Json voice(String query) {
    return operator()
        .get(acme("/share-of-voice?network=TIKTOK&from=2026-06-01&to=2026-06-30" + query))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
