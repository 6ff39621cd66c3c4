package io.hookline.reporting.judgement.amplification;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.NORDLYS;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.BOARD;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.ad;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.counters;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.creators;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.own;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.read;
import static io.hookline.reporting.judgement.amplification.AmplificationFixtures.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CandidateResourceTest {

  private static final UUID LOVED = id(301);
  private static final UUID WATCHED = id(302);
  private static final UUID MENTION = id(311);

  /** The worked example: few views and much intent, many views and little. */
  @BeforeEach
  void twoPosts() {
    Fixtures.twoBrands();
    Feeds.apply(
        own(LOVED).event(),
        creators(WATCHED).event(),
        told(321, LOVED, 80_000, 9_600),
        told(322, WATCHED, 500_000, 7_500));
  }

  @Test
  void theIntentRateDecidesAndNotViews() {
    Json board = read(BOARD);
    assertThat(board.getList("items[*].postId"))
        .containsExactly(LOVED.toString(), WATCHED.toString());
    assertThat(board.getList("items[*].rank")).containsExactly(1, 2);
    assertThat(number(board, "items[0].rate.value")).isEqualByComparingTo("0.12");
    assertThat(number(board, "items[1].rate.value")).isEqualByComparingTo("0.015");
    assertThat(number(board, "items[0].brandRate.value")).isEqualByComparingTo("0.029483");
    assertThat(board.getList("items[*].reasons[0].effect")).containsExactly("FOR", "AGAINST");
    assertThat(board.getInt("items[0].candidates")).isEqualTo(2);
    assertThat(board.getString("items[0].period.from")).isEqualTo("2026-08-25");
    assertThat(board.getString("items[0].period.to")).isEqualTo("2026-11-22");
  }

  @Test
  void whoHasTooFewViewsOrNoKnownRateIsNoCandidate() {
    Feeds.apply(
        own(id(303)).event(),
        own(id(304)).event(),
        own(id(305)).event(),
        own(id(306)).removed().version(2).event(),
        told(323, id(303), 999, 500),
        told(324, id(304), 1_000, 500),
        ContentChanges.snapshot(ACME, id(325), id(305), "2026-11-15T12:00:00Z")
            .tells("{\"views\": 90000}")
            .event(),
        told(326, id(306), 20_000, 10_000));
    assertThat(read(BOARD).getList("items[*].postId"))
        .containsExactly(id(304).toString(), LOVED.toString(), WATCHED.toString());
    assertThat(read(BOARD + "?minimumViews=999").getList("items[*].postId"))
        .containsExactly(
            id(303).toString(), id(304).toString(), LOVED.toString(), WATCHED.toString());
    assertThat(read(BOARD + "?minimumViews=1001&network=TIKTOK").getList("items[*].postId"))
        .containsExactly(LOVED.toString(), WATCHED.toString());
    assertThat(read(BOARD + "?network=YOUTUBE").getList("items")).isEmpty();
  }

  @Test
  void pagesGoOnWhereTheyEnded() {
    Json first = read(BOARD + "?limit=1");
    assertThat(first.getList("items[*].rank")).containsExactly(1);
    Json second = read(BOARD + "?limit=1&cursor=" + first.getString("nextCursor"));
    assertThat(second.getList("items[*].rank")).containsExactly(2);
    assertThat(second.getString("nextCursor")).isNull();
  }

  @Test
  void whatHasToBeSettledIsSaid() {
    Feeds.apply(
        ContentChanges.mention(ACME, MENTION, null, "2026-09-30T12:00:00Z", 100L),
        own(id(307)).with("kind", "UGC").with("mentionId", MENTION).event(),
        told(327, id(307), 10_000, 5_000));
    Json board = read(BOARD);
    assertThat(board.getList("items[*].rights"))
        .containsExactly("NOT_ASKED", "NOT_NEEDED", "NOT_NEEDED");
    assertThat(board.getList("items[*].authorization"))
        .containsExactly("NOT_NEEDED", "NOT_NEEDED", "NOT_RECORDED");
    assertThat(board.getList("items[*].blockers[0].code"))
        .containsExactly("RIGHTS_MISSING", "AUTHORIZATION_NOT_RECORDED");
    grant("[\"ORGANIC\"]", 1);
    assertThat(read(BOARD).getString("items[0].rights")).isEqualTo("LACKS_PAID_USE");
    grant("[\"ORGANIC\", \"PAID\"]", 2);
    assertThat(read(BOARD).getString("items[0].rights")).isEqualTo("GRANTED");
    assertThat(read(BOARD).getList("items[0].blockers")).isEmpty();
    Feeds.apply(
        ContentChanges.event(
            "PostAvailabilityChanged",
            ACME,
            "{\"postId\": \"%s\", \"state\": \"PRIVATE\", \"version\": 0}".formatted(id(307))));
    assertThat(read(BOARD).getString("items[0].blockers[0].code")).isEqualTo("POST_NOT_REACHABLE");
  }

  /** Today is the 22nd of November. */
  @Test
  void whetherAPostMayBeBoostedTodayIsSaidByItsCode() {
    spark("NOT_USED", "2026-12-04T12:00:00Z", 1);
    spark("IN_USE", "2026-12-04T12:00:00Z", 2);
    Json board = read(BOARD);
    int row = board.<String>getList("items[*].authorization").indexOf("AUTHORIZED");
    assertThat(board.getList("items[" + row + "].blockers")).isEmpty();
    assertThat(board.getString("items[" + row + "].authorized.inUse")).isEqualTo("true");
    assertThat(board.getInt("items[" + row + "].authorized.daysLeft")).isBetween(11, 12);
    assertThat(board.getString("items[" + row + "].music")).isEqualTo("OWN");
    spark("EXPIRED", "2026-11-21T12:00:00Z", 3);
    Json over = read(BOARD);
    assertThat(over.getList("items[*].authorization")).contains("EXPIRED");
    assertThat(over.getString("items[" + row + "].blockers[0].code"))
        .isEqualTo("AUTHORIZATION_ENDED");
    assertThat(over.getString("items[" + row + "].authorized")).isNull();
  }

  private static void spark(String status, String until, int version) {
    Feeds.apply(
        CreatorChanges.sparkAuthorization(
            ACME, id(313), WATCHED, status, "2026-11-04T12:00:00Z", until, version));
  }

  private static void grant(String usages, int version) {
    Feeds.apply(
        ContentChanges.event(
            "RightsRequestGranted",
            ACME,
            """
            {"id": "%s", "mentionId": "%s", "status": "GRANTED", "version": %d,
             "granted": {"channels": ["TIKTOK"], "usages": %s, "edits": false}}"""
                .formatted(id(312), MENTION, version, usages)));
  }

  @Test
  void commentsThatShowIntentAreCountedAndTheirTextsNamed() {
    assertThat(number(read(BOARD), "items[0].comments.intent")).isNull();
    Feeds.apply(
        ContentChanges.comment(ACME, id(331), LOVED, "2026-11-10T12:00:00Z", "INTENT", 0),
        ContentChanges.comment(ACME, id(332), LOVED, "2026-11-11T12:00:00Z", "INTENT", 0),
        ContentChanges.comment(ACME, id(333), LOVED, "2026-11-11T12:00:00Z", "PRAISE", 0));
    Json board = read(BOARD);
    assertThat(number(board, "items[0].comments.intent")).isEqualByComparingTo("2");
    assertThat(number(board, "items[0].comments.read")).isEqualByComparingTo("3");
    assertThat(board.getList("items[0].comments.byClass[*].commentClass"))
        .containsExactlyInAnyOrder("INTENT", "PRAISE");
    assertThat(number(board, "items[1].comments.intent")).isEqualByComparingTo("0");
    assertThat(board.getString("items[0].comments.texts"))
        .isEqualTo("/v1/brands/acme-cosmetics/comments?postId=" + LOVED + "&commentClass=INTENT");
  }

  @Test
  void costsAreThoseOfTheBrandsOwnSparkAdsOrNullWithTheReason() {
    assertThat(read(BOARD).getString("items[0].expectedCost.missing")).isEqualTo("NO_SPARK_ADS");
    for (int day = 1; day <= 6; day++) {
      Feeds.apply(ad(340 + day, WATCHED, "2026-11-0" + day, "20.00", 4_000, 50));
    }
    Json few = read(BOARD);
    assertThat(few.getString("items[0].expectedCost.missing")).isEqualTo("SAMPLE_TOO_SMALL");
    assertThat(number(few, "items[0].expectedCost.cpm")).isNull();
    assertThat(number(few, "items[0].expectedCost.spend")).isEqualByComparingTo("120");
    Feeds.apply(ad(347, WATCHED, "2026-11-07", "20.00", 4_000, 50));
    Json enough = read(BOARD);
    assertThat(number(enough, "items[0].expectedCost.cpm")).isEqualByComparingTo("5");
    assertThat(number(enough, "items[0].expectedCost.cpc")).isEqualByComparingTo("0.4");
    assertThat(enough.getInt("items[0].expectedCost.adDays")).isEqualTo(7);
    assertThat(enough.getString("items[0].expectedCost.currency")).isEqualTo("USD");
    assertThat(enough.getList("items[0].boosted")).isEmpty();
    assertThat(enough.getString("items[1].boosted[0].adKind")).isEqualTo("SPARK");
    assertThat(number(enough, "items[1].boosted[0].figures[0].value")).isEqualByComparingTo("140");
    assertThat(enough.getList("items[1].reasons[*].code")).contains("ALREADY_BOOSTED");
  }

  @Test
  void anEstimateInTheRateIsSaid() {
    Feeds.apply(
        own(id(308)).event(),
        ContentChanges.snapshot(ACME, id(328), id(308), "2026-11-16T12:00:00Z")
            .tells(counters(90_000, 90_000))
            .estimated()
            .event());
    assertThat(read(BOARD).getList("items[0].reasons[*].code")).contains("RATE_ESTIMATED");
  }

  @Test
  void aFileHasTheSameRowsAndAnotherBrandNone() {
    String csv =
        as(Tokens.analyst(ACME))
            .accept("text/csv")
            .get(BOARD)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(csv.lines()).hasSize(3);
    assertThat(csv).contains("expectedCost.cpm", LOVED.toString());
    Json theirs =
        as(Tokens.analyst(NORDLYS))
            .get("/v1/brands/" + NORDLYS + "/amplification/candidates")
            .as(Json.class);
    assertThat(theirs.getList("items")).isEmpty();
  }

  @Test
  void daysInTheWrongOrderAreRefused() {
    as(Tokens.analyst(ACME)).get(BOARD + "?from=2026-10-02&to=2026-10-01").then().statusCode(422);
    as(Tokens.analyst(ACME)).get(BOARD + "?minimumViews=0").then().statusCode(422);
  }

  private static BigDecimal number(Json json, String path) {
    Object value = json.get(path);
    return value == null ? null : new BigDecimal(value.toString());
  }
}
