package io.hookline.reporting.figures.benchmark;

import static io.hookline.reporting.figures.benchmark.BenchmarkFixtures.imported;
import static io.hookline.reporting.figures.benchmark.BenchmarkFixtures.list;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Json;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BenchmarkImportTest {

  /** Medians by quarter, industry and region, as Emplifi publishes them. */
  private static final String EMPLIFI =
      """
      Source,Platform,Industry,Country,Quarter,Metric,Median,Currency,Published
      Emplifi,TikTok,Beauty,Worldwide,Q4 2025,Median engagement rate,27.6%,,2026-02-20
      Emplifi,TikTok,Beauty,Worldwide,Q4 2025,Median CTR,0.84%,,2026-02-20
      Emplifi,TikTok,Beauty,Worldwide,Q4 2025,CPC,$0.41,USD,2026-02-20
      Emplifi,Instagram,Beauty,Worldwide,Q4 2025,"Interactions per 1,000 followers",9.7,,2026-02-20
      """;

  /** Averages by size class, as Brandwatch and the Influencer Marketing Factory publish them. */
  private static final String BRANDWATCH =
      """
      Source;Network;Metric;Followers;Average
      Brandwatch;TikTok;Engagement rate by followers;Below 50K;5.7%
      Brandwatch;TikTok;Engagement rate by followers;5,000-10,000;9.3%
      Brandwatch;TikTok;Engagement rate by followers;10M+;3-5 %
      """;

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aTableOfMediansByQuarterIsTakenAsItIs() {
    Json result = imported("text/csv", EMPLIFI, "");
    assertThat(result.getString("outcome")).as(result.toString()).isEqualTo("COMPLETE");
    Json rows = list("?source=Emplifi");
    assertThat(rows.<String>getList("items[*].statistic")).containsOnly("MEDIAN");
    assertThat(rows.<String>getList("items[*].periodFrom")).containsOnly("2025-10-01");
    Json rate = list("?source=Emplifi&measure=engagement_rate");
    assertThat(rate.getString("items[0].denominator")).isEqualTo("UNSTATED");
    assertThat(rate.getString("items[0].mid")).isEqualTo("0.276");
    Json cpc = list("?source=Emplifi&measure=cpc");
    assertThat(cpc.getString("items[0].unit")).isEqualTo("MONEY");
    assertThat(cpc.getString("items[0].denominator")).isEqualTo("CLICKS");
    Json fans = list("?source=Emplifi&denominator=FOLLOWERS&network=INSTAGRAM");
    assertThat(fans.getString("items[0].mid")).isEqualTo("0.0097");
  }

  @Test
  void aTableOfAveragesBySizeClassIsTakenAsItIs() {
    Json result = imported("text/csv", BRANDWATCH, "");
    assertThat(result.getString("outcome")).as(result.toString()).isEqualTo("COMPLETE");
    Json rows = list("?source=Brandwatch&denominator=FOLLOWERS");
    assertThat(rows.<String>getList("items[*].statistic")).containsOnly("MEAN");
    assertThat(rows.<Object>getList("items[*].followersBelow").toString())
        .isEqualTo("[null, 10000, 50000]");
    assertThat(rows.<Object>getList("items[*].high").toString()).isEqualTo("[0.05, null, null]");
  }

  @Test
  void theSameTableIsUnchangedAndARestatedValueIsACorrection() {
    Json first = imported("text/csv", EMPLIFI, "");
    assertThat(imported("text/csv", EMPLIFI, "").<String>getList("rows[*].status"))
        .containsOnly("UNCHANGED");
    Json again = imported("text/csv", EMPLIFI.replace("0.84%", "0.80%"), "");
    assertThat(again.<String>getList("rows[*].status"))
        .containsExactlyInAnyOrder("UNCHANGED", "APPLIED", "UNCHANGED", "UNCHANGED");
    Json versions = list("/" + first.getString("rows[1].id") + "/versions");
    assertThat(versions.<Object>getList("items[*].mid").toString()).isEqualTo("[0.008, 0.0084]");
  }

  @Test
  void aDryRunKeepsNothing() {
    assertThat(imported("text/csv", EMPLIFI, "?dryRun=true").getString("outcome"))
        .isEqualTo("COMPLETE");
    assertThat(list("?source=Emplifi").getList("items")).isEmpty();
  }

  @Test
  void whatIsWrongWithARowIsToldThere() {
    Json result =
        imported(
            "application/x-ndjson",
            """
            {"source": "A", "measure": "Vibes per post", "value": "4.07%"}
            {"source": "B", "measure": "ctr", "value": "4,07%"}
            {"source": "C", "measure": "ctr", "mid": 0.4}
            {"source": "D", "measure": "engagement_rate_by_views", "denominator": "FOLLOWERS", "value": "4%"}
            {"source": "E", "measure": "ctr", "value": "4%", "network": "MySpace"}
            {"source": "F", "measure": "cpc", "value": "$0.40"}
            {"source": "G", "measure": "ctr", "value": "4%"}
            {"source": "G", "measure": "ctr", "value": "5%"}
            {"source": "H", "measure": "ctr", "mid": 4.07, "unit": "SHARE"}
            {"source": "I", "measure": "ctr", "value": "4%", "unit": "MONEY", "currency": "USD"}
            """,
            "");
    assertThat(result.getString("outcome")).isEqualTo("PARTIAL");
    assertThat(result.<String>getList("rows[?(@.status == 'FAILED')].violations[0].field"))
        .containsExactly(
            "measure", "value", "unit", "denominator", "network", "currency", "mid", "unit");
    assertThat(result.<String>getList("rows[?(@.code == 'BENCHMARK_EXISTS')].code")).hasSize(1);
    assertThat(list("?measure=ctr").<String>getList("items[*].source")).containsExactly("G");
  }
}
