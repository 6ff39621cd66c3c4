package io.hookline.attribution.credit.comparison;

import static io.hookline.attribution.AttributionFixtures.setting;
import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.attribution.RunRows;
import io.hookline.attribution.RunRows.Path;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One question under several settings. */
@QuarkusTest
class AttributionComparisonTest {

  private static final Instant TENTH = Instant.parse("2026-10-10T15:00:00Z");
  private static final Instant TWELFTH = Instant.parse("2026-10-12T15:00:00Z");
  private static final UUID MIA = UUID.fromString("00000000-0000-0000-0000-00000000000a");

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  /** Each chain numbers what touches stand for as it meets it. */
  private static RunRows rows(String name, String model, int search, int direct, int creator) {
    return RunRows.of(setting(name, "\"model\": " + model))
        .unit(search, "channel = 'ORGANIC_SEARCH'")
        .unit(direct, "channel = 'DIRECT', direct = true")
        .unit(creator, "channel = 'CREATOR', creator_id = '" + MIA + "'");
  }

  /** Found by a search, bought on a direct visit. */
  private static String lastNonDirect() {
    RunRows rows = rows("Non-direct", "\"LAST_NON_DIRECT\"", 1, 2, 3);
    rows.order(TENTH, "60", Path.of(1, 2).shares(100, 0));
    rows.order(TWELFTH, "40", Path.of(3, 2).shares(100, 0));
    rows.order(TWELFTH, "7", Path.of());
    return rows.complete();
  }

  private static String lastTouch() {
    RunRows rows = rows("Last", "\"LAST_TOUCH\"", 3, 1, 2);
    rows.order(TENTH, "60", Path.of(3, 1).shares(0, 100));
    rows.order(TWELFTH, "40", Path.of(2, 1).shares(0, 100));
    rows.order(TWELFTH, "7", Path.of());
    return rows.complete();
  }

  private static Json compare(String query, String... runs) {
    return read(path("", query, runs));
  }

  private static Json total(String query, String... runs) {
    return read(path("/total", query, runs));
  }

  /** The first one is the reference. */
  private static String path(String what, String query, String... runs) {
    List<String> others = List.of(runs).subList(1, runs.length);
    return "/attribution-runs/%s/comparison%s?with=%s%s"
        .formatted(runs[0], what, String.join("&with=", others), query);
  }

  @Test
  void lastTouchGivesADirectVisitWhatASearchAndACreatorHadEarned() {
    String reference = lastNonDirect();
    String other = lastTouch();

    Json rows = compare("", reference, other);
    assertThat(rows.<String>getList("items[*].key"))
        .as("the most credit in the reference first, then by key, of each unit both runs")
        .containsExactly(
            "CREATOR",
            "CREATOR",
            "ORGANIC_SEARCH",
            "ORGANIC_SEARCH",
            "DIRECT",
            "DIRECT",
            null,
            null);
    assertThat(rows.<String>getList("items[*].runId")).startsWith(reference, other, reference);
    assertThat(rows.<String>getList("items[*].credit"))
        .containsExactly("1", "0", "1", "0", "0", "2", "1", "1");
    assertThat(rows.<String>getList("items[*].credited"))
        .containsExactly("SAME", "UNDER", "SAME", "UNDER", "SAME", "OVER", "SAME", "SAME");
    assertThat(rows.<String>getList("items[*].creditDifference"))
        .containsExactly("0", "-1", "0", "-1", "0", "2", "0", "0");
    assertThat(rows.<String>getList("items[*].valueDifference.amount"))
        .containsExactly("0.00", "-40.00", "0.00", "-60.00", "0.00", "100.00", "0.00", "0.00");
    assertThat(rows.<Integer>getList("items[*].onPath"))
        .as("the evidence is the same, whoever has the credit")
        .containsExactly(1, 1, 1, 1, 2, 2, 0, 0);
    assertThat(rows.getString("items[3].creditRatio")).isEqualTo("0");
    assertThat(rows.getString("items[5].creditRatio")).isNull();
    assertThat(rows.getString("items[5].noCreditRatio")).isEqualTo("NOTHING_BY_REFERENCE");
    assertThat(rows.getString("items[3].noCreditRatio")).isNull();
  }

  @Test
  void theReferenceIsTheRunOfTheAddress() {
    String other = lastNonDirect();
    String reference = lastTouch();

    Json rows = compare("", reference, other);
    assertThat(rows.<String>getList("items[*].key")).startsWith("DIRECT", "DIRECT");
    assertThat(rows.<String>getList("items[*].runId")).startsWith(reference, other);
    assertThat(rows.<String>getList("items[*].credited")).startsWith("SAME", "UNDER");
    assertThat(rows.getString("items[1].creditRatio")).isEqualTo("0");

    Json total = total("", reference, other);
    assertThat(total.getString("referenceId")).isEqualTo(reference);
    assertThat(total.<String>getList("runs[*].runId")).containsExactly(reference, other);
  }

  @Test
  void whatDiffersIsNamedAndNothingElse() {
    String reference = lastNonDirect();
    Json total = total("", reference, lastTouch());
    assertThat(total.<String>getList("differences"))
        .containsExactly("SETTING", "MODEL", "WATERMARK");
    assertThat(total.<String>getList("runs[*].settingName")).containsExactly("Non-direct", "Last");
    assertThat(total.<String>getList("runs[*].rules.model"))
        .containsExactly("LAST_NON_DIRECT", "LAST_TOUCH");
    assertThat(total.<String>getList("runs[*].credited")).containsExactly("SAME", "SAME");
    assertThat(total.getString("counting")).isEqualTo("EVERY");

    Fixtures.execute(
        "update credit_run set watermark_at = '2026-10-20Z';"
            + " update credit_chain set channel_rules_version = 2 where id ="
            + " (select chain_id from credit_run where id = '%s')".formatted(reference));
    assertThat(
            total("", reference, total.getString("runs[1].runId")).<String>getList("differences"))
        .containsExactly("SETTING", "MODEL", "CHANNEL_RULES");
  }

  @Test
  void rowsByAnyUnitSumToEachRunsOwnTotal() {
    RunRows linear = rows("Linear", "\"LINEAR\"", 1, 2, 3);
    linear.order(TENTH, "60", Path.of(1, 2, 3, 1).shares(25, 25, 25, 25));
    linear.order(TENTH, "31", Path.of(3, 1).shares(50, 50).refunded("2026-10-12", 3, 3));
    linear.order(TENTH, "500", Path.of(1).uncounted());
    linear.order(TWELFTH, "9", Path.of());
    String[] runs = {linear.complete(), lastTouch()};

    for (String period : List.of("", "&from=2026-10-10&to=2026-10-11")) {
      Json totals = total(period, runs);
      for (String by : List.of("CHANNEL", "CREATOR", "POST", "CAMPAIGN")) {
        Json rows = compare(period + "&by=" + by, runs);
        for (int i = 0; i < runs.length; i++) {
          Json own =
              read(
                  "/attribution-runs/" + runs[i] + "/figures/total" + period.replaceAll("^&", "?"));
          String of = "items[?(@.runId == '" + runs[i] + "')].";
          assertThat(sum(rows.getList(of + "credit")))
              .as(by + period)
              .isEqualByComparingTo(
                  new BigDecimal(own.getString("credit"))
                      .add(new BigDecimal(own.getString("withoutEvidence"))));
          assertThat(sum(rows.getList(of + "value.amount")))
              .isEqualByComparingTo(own.getString("value.amount"));
          String total = "runs[" + i + "].";
          for (String field :
              List.of(
                  "conversions",
                  "credit",
                  "value.amount",
                  "creditedValue.amount",
                  "refunded.amount",
                  "netValue.amount")) {
            assertThat(totals.getString(total + field)).isEqualTo(own.getString(field));
          }
        }
      }
    }
  }

  private static BigDecimal sum(List<String> amounts) {
    return amounts.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void aModelOfPathsStandsBesideARule() {
    RunRows markov = rows("Markov", "\"MARKOV\"", 1, 2, 3);
    markov.order(TENTH, "60", Path.of(1, 2));
    markov.order(TWELFTH, "40", Path.of(3, 2));
    markov.order(TWELFTH, "7", Path.of());
    markov
        .model("CHANNEL", "DIRECT", "1", "0.8", 400_000)
        .model("CHANNEL", "ORGANIC_SEARCH", "0.75", "0.6", 360_000)
        .model("CHANNEL", "CREATOR", "0.75", "0.6", 240_000);
    String model = markov.complete();
    String rule = lastTouch();

    Json rows = compare("", rule, model);
    assertThat(rows.<String>getList("items[*].key"))
        .startsWith("DIRECT", "DIRECT", "CREATOR", "CREATOR");
    assertThat(rows.<String>getList("items[*].credit"))
        .containsExactly("2", "0.8", "0", "0.6", "0", "0.6", "1", "1");
    assertThat(rows.<String>getList("items[*].credited"))
        .containsExactly("SAME", "UNDER", "SAME", "OVER", "SAME", "OVER", "SAME", "SAME");
    refused("VALIDATION_FAILED", "&by=CREATOR", rule, model);
    refused("VALIDATION_FAILED", "&from=2026-10-10", rule, model);
  }

  @Test
  void runsThatDoNotCoverThePeriodAreRefused() {
    String all = lastNonDirect();
    String late = lastTouch();
    Fixtures.execute(
        "update credit_chain set occurred_from = '2026-10-11T04:00:00Z' where id ="
            + " (select chain_id from credit_run where id = '%s')".formatted(late));
    assertThat(refused("COMPARED_RUN_OUT_OF_PERIOD", "&from=2026-10-10", all, late))
        .contains(late, "2026-10-11T04:00:00Z", "2026-10-10T04:00:00Z");
    assertThat(refused("COMPARED_RUN_OUT_OF_PERIOD", "", all, late))
        .as("of no day in common")
        .contains(late, "say from which day on");
    assertThat(compare("&from=2026-10-11", all, late).<String>getList("items[*].credit"))
        .containsExactly("1", "0", "0", "1", "1", "1");
    assertThat(total("&from=2026-10-11", all, late).<String>getList("differences"))
        .contains("FROM");

    Fixtures.execute(
        "update credit_run set watermark_at = '2026-10-13T03:59:59Z' where id = '%s'"
            .formatted(all));
    assertThat(refused("COMPARED_RUN_OUT_OF_PERIOD", "&from=2026-10-11&to=2026-10-12", all, late))
        .contains(all, "2026-10-13T03:59:59Z", "before 2026-10-12 was over");
    assertThat(total("&from=2026-10-11&to=2026-10-11", all, late).getList("runs")).hasSize(2);
  }

  @Test
  void runsThatCountOtherwiseAreRefused() {
    RunRows once = RunRows.of(setting("Once", "\"model\": \"LINEAR\", \"counting\": \"ONCE\""));
    String other = once.complete();
    assertThat(refused("COMPARED_RUNS_COUNT_DIFFERENTLY", "", lastTouch(), other))
        .contains(other, "ONCE", "EVERY");
  }

  @Test
  void aRunIsNamedOnce() {
    String run = lastTouch();
    String other = lastNonDirect();
    refused("VALIDATION_FAILED", "", run, run);
    refused("VALIDATION_FAILED", "", run, other, other);
    assertThat(
            read("/attribution-runs/" + run + "/comparison").<String>getList("items[*].credited"))
        .as("alone it is as itself")
        .hasSize(4)
        .containsOnly("SAME");
  }

  private static String refused(String code, String query, String... runs) {
    String detail = null;
    for (String what : List.of("", "/total")) {
      if (what.isEmpty() || !query.contains("by=")) {
        Json refusal =
            as(Tokens.analyst(ACME))
                .get("/v1/brands/" + ACME + path(what, query, runs))
                .then()
                .statusCode(422)
                .extract()
                .as(Json.class);
        assertThat(refusal.getString("code")).as(refusal.toString()).isEqualTo(code);
        detail = refusal.getString("detail");
      }
    }
    return detail;
  }

  @Test
  void anotherBrandsRunIsNone() {
    String run = lastTouch();
    Json refusal =
        as(Tokens.analyst(Fixtures.NORDLYS))
            .get("/v1/brands/" + Fixtures.NORDLYS + path("", "", run, lastNonDirect()))
            .then()
            .statusCode(404)
            .extract()
            .as(Json.class);
    assertThat(refusal.getString("code")).isEqualTo("ATTRIBUTION_RUN_NOT_FOUND");
  }

  @Test
  void pagesAndFilesHaveTheSameRows() {
    String[] runs = {lastNonDirect(), lastTouch()};
    StringBuilder seen = new StringBuilder();
    String cursor = "";
    do {
      Json page = compare("&limit=3" + cursor, runs);
      page.<String>getList("items[*].credit").forEach(credit -> seen.append(credit).append(' '));
      cursor =
          page.getString("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
    } while (cursor != null);
    assertThat(seen).hasToString("1 0 1 0 0 2 1 1 ");
    String file =
        as(Tokens.analyst(ACME))
            .accept("text/csv")
            .get("/v1/brands/" + ACME + path("", "", runs))
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(file.lines())
        .hasSize(9)
        .contains(
            "UNIT,ORGANIC_SEARCH,%s,0,0,0.00,USD,1,1,UNDER,-1,0,-60.00,USD,0,,".formatted(runs[1]));
  }
}
