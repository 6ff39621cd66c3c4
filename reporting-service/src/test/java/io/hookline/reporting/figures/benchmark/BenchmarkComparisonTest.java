package io.hookline.reporting.figures.benchmark;

import static io.hookline.kit.test.Json.at;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.MIA;
import static io.hookline.reporting.Fixtures.POST;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static io.hookline.reporting.figures.benchmark.BenchmarkFixtures.BENCHMARKS;
import static io.hookline.reporting.figures.benchmark.BenchmarkFixtures.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BenchmarkComparisonTest {

  private static final String BY_VIEWS = "engagement_rate_by_views";
  private static final String BY_FOLLOWERS = "engagement_rate_by_followers";

  /** In October 1,000 views with 40 engagements, in November 1,000 with 20. */
  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
    Fixtures.mia("100.00");
    Feeds.apply(
        ContentChanges.post(ACME, POST, MIA, "TIKTOK", "2026-10-01T16:00:00Z"),
        ContentChanges.snapshot(ACME, id(61), POST, "2026-10-02T16:00:00Z")
            .counts(1_000L, 30L, 5L, 3L, 2L)
            .event(),
        ContentChanges.snapshot(ACME, id(62), POST, "2026-11-05T16:00:00Z")
            .counts(2_000L, 45L, 7L, 5L, 3L)
            .event());
  }

  private static ValidatableResponse compare(String measure, String more) {
    return as(Tokens.finance(ACME, Role.ANALYST))
        .get(
            BENCHMARKS
                + "/comparison?measure="
                + measure
                + "&from=2026-11-01&to=2026-11-20&network=TIKTOK"
                + more)
        .then();
  }

  private static Json compared(String measure, String more) {
    return compare(measure, more).statusCode(200).extract().as(Json.class);
  }

  @Test
  void onlyTheRowsOfTheSameDenominatorStandBeside() {
    Json answer = compared(BY_VIEWS, "");
    assertThat(answer.getString("denominator")).isEqualTo("VIEWS");
    assertThat(answer.getString("own.value")).isEqualTo("0.02");
    assertThat(answer.<String>getList("benchmarks[*].benchmark.house"))
        .containsExactly("rival-iq-2024-views");
    assertThat(answer.getString("benchmarks[0].position")).isEqualTo("BELOW");
    assertThat(answer.getString("benchmarks[0].from.difference")).isEqualTo("-0.014");
    assertThat(answer.getString("benchmarks[0].from.ratio")).isEqualTo("0.588235");
    assertThat(answer.getList("notCompared")).hasSize(14);
    assertThat(answer.<String>getList("notCompared[*].reason"))
        .containsOnly("DENOMINATOR_UNSTATED", "DENOMINATOR_DIFFERS");
  }

  @Test
  void theBrandsOwnPastStandsBeside() {
    Json answer = compared(BY_VIEWS, "");
    assertThat(answer.<String>getList("ownPast[*].period.from"))
        .containsExactly("2026-10-12", "2026-09-22", "2026-09-02");
    assertThat(answer.<Object>get("ownPast[0].figure.value")).isNull();
    assertThat(answer.getString("ownPast[1].figure.value")).isEqualTo("0.04");
    assertThat(answer.getString("ownPast[1].from.ratio")).isEqualTo("0.5");
  }

  @Test
  void aSizeClassIsChosenByTheFollowers() {
    Json none = compared(BY_FOLLOWERS, "");
    assertThat(none.<String>getList("benchmarks[*].benchmark.source"))
        .containsExactly("Rival IQ 2024");
    Json some = compared(BY_FOLLOWERS, "&followers=100000");
    assertThat(some.<String>getList("benchmarks[*].benchmark.house"))
        .containsExactlyInAnyOrder(
            "rival-iq-2024-followers", "influencer-marketing-factory-2025-100k-500k");
  }

  @Test
  void anotherDenominatorIsRefusedAndWhatFitsIsNamed() {
    compare(BY_VIEWS, "&denominator=FOLLOWERS")
        .statusCode(422)
        .body(at("code", equalTo("BENCHMARK_DOES_NOT_FIT")))
        .body(at("violations[0].field", equalTo("denominator")))
        .body(at("detail", containsString("These fit: Rival IQ 2024")));
    String brandwatch = list("?source=Brandwatch").get("items[0].id");
    compare(BY_VIEWS, "&benchmark=" + brandwatch)
        .statusCode(422)
        .body(at("violations[0].message", containsString("does not say what it divides by")));
    compare(BY_VIEWS, "&denominator=VIEWS").statusCode(200);
  }

  @Test
  void whatCannotBeComparedIsRefusedWithTheReason() {
    compare("smiles", "").statusCode(422).body(at("violations[0].field", equalTo("measure")));
    compare(BY_VIEWS, "&adKind=SPARK")
        .statusCode(422)
        .body(at("code", equalTo("MEASURE_CANNOT_BE_PARTED")));
    as(Tokens.finance(ACME, Role.ANALYST))
        .get(BENCHMARKS + "/comparison?measure=views&from=2026-11-02&to=2026-11-01")
        .then()
        .statusCode(422)
        .body(at("violations[0].field", equalTo("to")));
  }
}
