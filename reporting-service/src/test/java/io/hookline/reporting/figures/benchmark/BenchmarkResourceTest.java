package io.hookline.reporting.figures.benchmark;

import static io.hookline.kit.test.Json.at;
import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.figures.benchmark.BenchmarkFixtures.BENCHMARKS;
import static io.hookline.reporting.figures.benchmark.BenchmarkFixtures.add;
import static io.hookline.reporting.figures.benchmark.BenchmarkFixtures.added;
import static io.hookline.reporting.figures.benchmark.BenchmarkFixtures.correct;
import static io.hookline.reporting.figures.benchmark.BenchmarkFixtures.list;
import static io.hookline.reporting.figures.benchmark.BenchmarkFixtures.said;
import static io.hookline.reporting.figures.benchmark.BenchmarkFixtures.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BenchmarkResourceTest {

  private static final String OURS = said("Ours", "ctr", "IMPRESSIONS", "1.1");

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void everyBrandBeginsWithTheRowsOfTheHouse() {
    Json house = list("?house=true&limit=200");
    assertThat(house.getList("items")).hasSize(15);
    Json byFollowers = list("?measure=engagement_rate_by_followers&denominator=FOLLOWERS");
    assertThat(byFollowers.getList("items")).hasSize(7);
    assertThat(byFollowers.<Object>getList("items[?(@.followersFrom == 5000000)].mid").toString())
        .isEqualTo("[0.0422]");
    Json byViews = list("?measure=engagement_rate_by_views");
    assertThat(byViews.getString("items[0].source")).isEqualTo("Rival IQ 2024");
    assertThat(byViews.getString("items[0].mid")).isEqualTo("0.034");
    assertThat(byViews.getString("items[0].unit")).isEqualTo("SHARE");
  }

  /** A brand is set up again with each of its changes. */
  @Test
  void whatABrandMadeOfTheHousesRowsStays() {
    String id = list("?source=Brandwatch").get("items[0].id");
    correct(
            id,
            "\"1\"",
            said("Brandwatch", "engagement_rate_by_views", "VIEWS", "4.07")
                .replace("\"source\"", "\"why\": \"By views, says the study\", \"source\""))
        .statusCode(200);
    String other = list("?measure=engagement_rate_by_followers").get("items[0].id");
    withdraw(other).statusCode(200);
    Feeds.apply(CreatorChanges.brand(ACME, "Europe/Oslo", "USD"));
    assertThat(list("?house=true&limit=200").getList("items")).hasSize(14);
    assertThat(list("?house=true&withdrawn=true").<String>getList("items[*].id"))
        .containsExactly(other);
    assertThat(list("/" + id).getString("measure")).isEqualTo("engagement_rate_by_views");
  }

  @Test
  void aPercentageIsKeptAsTheShareThatItIs() {
    add(OURS)
        .statusCode(201)
        .header("ETag", "\"1\"")
        .body(at("mid", equalTo(0.011)))
        .body(at("unit", equalTo("SHARE")))
        .body(at("statistic", equalTo("MEDIAN")))
        .body(at("house", nullValue()));
    assertThat(list("?measure=ctr&network=TIKTOK&house=false").getList("items")).hasSize(1);
    assertThat(list("?measure=ctr&network=YOUTUBE").getList("items")).isEmpty();
    assertThat(list("?measure=ctr&industry=Beauty").getList("items")).isEmpty();
  }

  @Test
  void aCorrectionIsTheNextVersionAndTheOneBeforeStays() {
    String id = added(OURS);
    String other =
        said("Ours", "ctr", "IMPRESSIONS", "1.3")
            .replace("\"source\"", "\"why\": \"Restated\", \"source\"");
    correct(id, "\"1\"", other).statusCode(200).header("ETag", "\"2\"");
    correct(id, "\"1\"", other).statusCode(412).body(at("code", equalTo("STALE")));
    correct(id, "\"2\"", other).statusCode(200).header("ETag", "\"2\"");
    Json versions = list("/" + id + "/versions");
    assertThat(versions.<Number>getList("items[*].version").toString()).isEqualTo("[2, 1]");
    assertThat(versions.<Object>getList("items[*].mid").toString()).isEqualTo("[0.013, 0.011]");
    assertThat(versions.<String>getList("items[*].why")).containsExactly("Restated", null);
    assertThat(list("/" + id + "/versions?limit=1").getString("nextCursor")).isNotNull();
  }

  @Test
  void theSameFigureOfTheSameSourceIsThereOnce() {
    String id = added(OURS);
    add(said("OURS", "ctr", "IMPRESSIONS", "1.9"))
        .statusCode(409)
        .body(at("code", equalTo("BENCHMARK_EXISTS")));
    withdraw(id).statusCode(200).body(at("version", equalTo(2)));
    added(said("Ours", "ctr", "IMPRESSIONS", "1.9"));
  }

  @Test
  void whatWasWithdrawnDoesNotChangeAndIsShownOnlyToWhoAsks() {
    String id = added(OURS);
    withdraw(id).statusCode(200).body(at("why", equalTo("Withdrawn by its source")));
    withdraw(id).statusCode(409).body(at("code", equalTo("BENCHMARK_WITHDRAWN")));
    correct(id, "\"2\"", OURS.replace("\"source\"", "\"why\": \"x\", \"source\""))
        .statusCode(409)
        .body(at("code", equalTo("BENCHMARK_WITHDRAWN")));
    assertThat(list("?measure=ctr").getList("items")).isEmpty();
    assertThat(list("?measure=ctr&withdrawn=true").getList("items")).hasSize(1);
  }

  @Test
  void whatCannotBeIsRefusedFieldByField() {
    add("""
            {"source": "Ours", "measure": "ctr", "denominator": "IMPRESSIONS", "unit": "SHARE",
             "low": 4.07, "mid": 0.01, "high": 0.005, "currency": "USD", "periodFrom": "2025-02-01",
             "periodTo": "2025-01-01", "followersFrom": 10, "followersBelow": 10,
             "publishedOn": "2026-11-23"}
            """)
        .statusCode(422)
        .body(
            at(
                "violations[*].field",
                contains(
                    "low",
                    "mid",
                    "low",
                    "low",
                    "currency",
                    "periodTo",
                    "publishedOn",
                    "followersBelow")));
    add(OURS.replace("\"mid\": 1.1,", ""))
        .statusCode(422)
        .body(at("violations[0].field", equalTo("mid")));
    add(OURS.replace("PERCENT", "MONEY"))
        .statusCode(422)
        .body(at("violations[0].message", equalTo("must be given with unit MONEY")));
  }

  @Test
  void onlyAdministratorsDecideWhatABrandIsComparedWith() {
    as(Tokens.operator(ACME))
        .body(OURS)
        .post(BENCHMARKS)
        .then()
        .statusCode(403)
        .body(at("code", equalTo("FORBIDDEN")));
  }
}
