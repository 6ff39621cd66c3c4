package io.hookline.content.measure.competitorpost;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.published;
import static io.hookline.content.measure.competitor.CompetitorFixtures.competitor;
import static io.hookline.content.measure.competitor.CompetitorFixtures.post;
import static io.hookline.content.measure.competitor.CompetitorFixtures.snapshot;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.content.measure.competitor.CompetitorFixtures;
import io.hookline.content.plan.vocabulary.VocabularyFixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CompetitorPostTest {

  private static final String VIDEO = "https://www.tiktok.com/@glowlab/video/7467890123456789012";

  private String competitor;

  @BeforeEach
  void aCompetitor() {
    Fixtures.twoBrands();
    competitor = competitor("glowlab");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.tiktok.com/@glowlab/video/7467890123456789012?lang=de",
        "https://m.tiktok.com/v/7467890123456789012.html",
        "https://www.tiktok.com/@GlowLab/video/7467890123456789012/"
      })
  void aVideoIsRecordedOnceHoweverItsAddressIsWritten(String url) {
    record(VIDEO).statusCode(201);
    record(url).statusCode(409).body(at("code", equalTo("COMPETITOR_POST_EXISTS")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.tiktok.com/@other/video/7467890123456789012",
        "https://www.instagram.com/reel/DE0T298yYMj/",
        "https://vm.tiktok.com/ZMabc123/",
        "https://example.com/video"
      })
  void aVideoOfSomebodyElseOrOfNobodyIsRefused(String url) {
    record(url).statusCode(422).body(at("violations[0].field", equalTo("url")));
  }

  @Test
  void anOwnVideoIsNoCompetitors() {
    String own = operator().get(acme("/posts/" + published())).as(Json.class).getString("url");
    record(own.replace("@miawong", "@glowlab"))
        .statusCode(409)
        .body(at("code", equalTo("POST_IS_OWN")));
  }

  @Test
  void itCarriesTermsOfTheBrandsVocabulariesAndIsFoundByThem() {
    VocabularyFixtures.hookKind("Myth");
    String id =
        record(VIDEO, "{\"hookKind\": \"Myth\", \"hashtags\": [\"skintok\"]}")
            .statusCode(201)
            .extract()
            .as(Json.class)
            .getString("id");
    post(competitor, "glowlab", daysAgo(3));
    for (String query : new String[] {"hookKind=myth", "hashtag=skintok"}) {
      assertThat(list("?" + query).getList("items[*].id")).containsExactly(id);
    }
    assertThat(list("?competitorId=" + competitor).getList("items")).hasSize(2);
    record(VIDEO.replace("012", "013"), "{\"hookKind\": \"Nobody knows\"}")
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")));
  }

  @Test
  void countersAreKeptByInstantAndCorrectedByALaterCollection() {
    String id = post(competitor, "glowlab", daysAgo(9));
    snapshot(id, daysAgo(2), "\"views\": 100, \"likes\": 7");
    String other =
        """
        {"capturedAt": "%s", "source": "IMPORT", "counters": {"views": 90}}""";
    told(id, other.formatted(daysAgo(2)).replace("90", "100, \"likes\": 7")).statusCode(200);
    told(id, other.formatted(daysAgo(2)))
        .statusCode(409)
        .body(at("code", equalTo("COMPETITOR_SNAPSHOT_EXISTS")));
    told(
            id,
            """
            {"capturedAt": "%s", "collectedAt": "%s", "source": "IMPORT", "counters": {"views": 90}}"""
                .formatted(daysAgo(2), daysAgo(1)))
        .statusCode(201);
    told(id, other.formatted(daysAgo(10)))
        .statusCode(422)
        .body(at("violations[0].field", equalTo("capturedAt")));
    told(id, other.formatted(daysAgo(1)).replace("\"views\": 90", ""))
        .statusCode(422)
        .body(at("violations[0].field", equalTo("counters")));
    told(id, other.formatted(daysAgo(1)).replace("90", "7430000000000000001"))
        .statusCode(422)
        .body(at("violations[0].field", equalTo("counters.views")));
  }

  @Test
  void postsAndTheirCountersComeInAFile() {
    String csv =
        """
        network,handle,url,publishedAt,caption,hashtags,capturedAt,views,likes
        TIKTOK,@glowlab,%1$s,2026-09-03T16:00:00Z,Glass skin,"#skintok, #glow",2026-09-05T06:00:00Z,100,7
        TIKTOK,@glowlab,%1$s?lang=de,2026-09-03T16:00:00Z,Glass skin,,2026-09-06T06:00:00Z,140,9
        TIKTOK,@glowlab,%1$s,2026-09-03T16:00:00Z,,,2026-09-05T06:00:00Z,100,7
        TIKTOK,@glowlab,%1$s,2026-09-03T16:00:00Z,,,2026-09-05T06:00:00Z,101,7
        TIKTOK,@glowlab,%1$s,2026-09-03T16:00:00Z,,,,101,7
        TIKTOK,@nobody,%1$s,2026-09-03T16:00:00Z,,,,,
        TIKTOK,@glowlab,%1$s,2026-09-03T16:00:00Z,,,,,
        """
            .formatted(VIDEO);
    Json result =
        operator()
            .contentType("text/csv")
            .body(csv)
            .post(acme("/competitor-posts/imports"))
            .then()
            .statusCode(200)
            .extract()
            .as(Json.class);
    assertThat(result.getList("rows[*].status"))
        .containsExactly(
            "APPLIED", "APPLIED", "UNCHANGED", "FAILED", "FAILED", "FAILED", "UNCHANGED");
    assertThat(list("").getList("items[*].terms.hashtags[*]")).containsExactly("skintok", "glow");
    String id = list("").getString("items[0].id");
    Json told =
        operator()
            .get(acme("/competitor-posts/" + id + "/snapshots"))
            .then()
            .statusCode(200)
            .extract()
            .as(Json.class);
    assertThat(told.getList("items[*].views")).containsExactly(140, 100);
  }

  /** A dash is what a network hides; a refused row leaves no term behind. */
  @Test
  void aRefusedRowLeavesNothingBehindAndAHiddenCounterIsNone() {
    String csv =
        """
        network,handle,url,publishedAt,hashtags,capturedAt,views,likes
        TIKTOK,@glowlab,%1$s,2026-09-03T16:00:00Z,#kept,2026-09-05T06:00:00Z,100,-
        TIKTOK,@glowlab,%1$s,2026-09-03T16:00:00Z,#ofcountersalone,2026-09-06T06:00:00Z,140,undefined
        TIKTOK,@glowlab,%2$s,2026-09-03T16:00:00Z,#refused,2026-09-01T06:00:00Z,1,1
        TIKTOK,@glowlab,%1$s,2026-09-03T16:00:00Z,#refusedtoo,2026-09-06T06:00:00Z,141,1
        """
            .formatted(VIDEO, CompetitorFixtures.video("glowlab"));
    Json result =
        operator()
            .contentType("text/csv")
            .body(csv)
            .post(acme("/competitor-posts/imports"))
            .then()
            .statusCode(200)
            .extract()
            .as(Json.class);
    assertThat(result.getList("rows[*].status"))
        .containsExactly("APPLIED", "APPLIED", "FAILED", "FAILED");
    assertThat(
            operator()
                .get(acme("/terms?vocabulary=HASHTAG&limit=200"))
                .as(Json.class)
                .<String>getList("items[*].key"))
        .contains("kept")
        .doesNotContain("ofcountersalone", "refused", "refusedtoo");
  }

  private ValidatableResponse record(String url) {
    return record(url, "null");
  }

  private ValidatableResponse record(String url, String terms) {
    return operator()
        .body(
            """
            {"competitorId": "%s", "url": "%s", "publishedAt": "%s", "terms": %s}"""
                .formatted(competitor, url, Instant.parse("2026-09-03T16:00:00Z"), terms))
        .post(acme("/competitor-posts"))
        .then();
  }

  private static ValidatableResponse told(String id, String body) {
    return operator().body(body).post(acme("/competitor-posts/" + id + "/snapshots")).then();
  }

  private static Json list(String query) {
    return operator()
        .get(acme("/competitor-posts" + query))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }
}
