package io.hookline.attribution.credit.figure;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.AttributionFixtures;
import io.hookline.attribution.Fixtures;
import io.hookline.attribution.RunRows;
import io.hookline.attribution.RunRows.Path;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What runs give to units. */
@QuarkusTest
class AttributionFigureTest {

  private static final UUID MIA = UUID.fromString("00000000-0000-0000-0000-00000000000a");
  private static final UUID LEO = UUID.fromString("00000000-0000-0000-0000-00000000000b");

  /** New York is four hours behind: still the 9th there. */
  private static final Instant NINTH = Instant.parse("2026-10-10T03:59:59Z");

  private static final Instant TENTH = Instant.parse("2026-10-10T04:00:00Z");

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  /** Mia has two links, Leo one; a search has no creator. */
  private static RunRows rows(String model) {
    return RunRows.of(AttributionFixtures.setting("Week", "\"model\": " + model))
        .unit(1, "channel = 'CREATOR', creator_id = '" + MIA + "'")
        .unit(2, "channel = 'TIKTOK_SPARK', creator_id = '" + MIA + "'")
        .unit(3, "channel = 'CREATOR', creator_id = '" + LEO + "'")
        .unit(4, "channel = 'ORGANIC_SEARCH'");
  }

  private static Json figures(String run, String query) {
    return read("/attribution-runs/" + run + "/figures?" + query);
  }

  @Test
  void everyConversionThatCountsIsInOneRow() {
    RunRows rows = rows("\"LINEAR\"");
    rows.order(NINTH, "100", Path.of(1, 2, 3, 4).shares(25, 25, 25, 25));
    rows.order(TENTH, "40", Path.of(3, 4).shares(50, 50).last(1));
    rows.order(TENTH, "7", Path.of());
    rows.order(TENTH, "1000", Path.of(1).uncounted());
    String run = rows.complete();

    Json creators = figures(run, "by=CREATOR");
    assertThat(creators.<String>getList("items[*].of"))
        .containsExactly("UNIT", "UNIT", "NO_UNIT", "NO_EVIDENCE");
    assertThat(creators.<String>getList("items[*].key"))
        .as("the most credit first")
        .containsExactly(LEO.toString(), MIA.toString(), null, null);
    assertThat(creators.<String>getList("items[*].credit"))
        .containsExactly("0.75", "0.5", "0.75", "1");
    assertThat(creators.<String>getList("items[*].value.amount"))
        .containsExactly("45.00", "50.00", "45.00", "7.00");
    assertThat(creators.<Double>getList("items[*].share"))
        .as("of all conversions that count")
        .containsExactly(0.25, 0.1667, 0.25, 0.3333);
    assertThat(creators.<Integer>getList("items[*].onPath"))
        .as("one conversion is one, by however many links")
        .containsExactly(2, 1, 2, 0);
    assertThat(creators.<Integer>getList("items[*].firstTouches")).containsExactly(1, 1, 0, 0);
    assertThat(creators.<Integer>getList("items[*].lastTouches")).containsExactly(1, 0, 1, 0);
    assertThat(creators.<Integer>getList("items[*].assisted")).containsExactly(1, 1, 1, 0);
    assertThat(creators.getString("items[0].assistRatio")).isEqualTo("1");
    assertThat(creators.getString("items[1].assistRatio")).isNull();
    assertThat(creators.<String>getList("items[*].noAssistRatio"))
        .containsExactly(null, "NO_LAST_TOUCH", null, "NO_EVIDENCE");

    Json total = read("/attribution-runs/" + run + "/figures/total");
    assertThat(total.getInt("conversions")).isEqualTo(3);
    assertThat(total.getInt("credited")).isEqualTo(2);
    assertThat(total.getString("credit")).isEqualTo("2");
    assertThat(total.getInt("withoutEvidence")).isEqualTo(1);
    assertThat(total.getString("value.amount")).isEqualTo("147.00");
    assertThat(total.getString("creditedValue.amount")).isEqualTo("140.00");
    assertThat(total.getInt("run.credited")).isEqualTo(2);
    assertThat(total.getInt("run.conversions")).as("with the one that does not count").isEqualTo(4);
  }

  @Test
  void daysAreTheBrandsAndRefundsAreOfTheirOwn() {
    RunRows rows = rows("\"LINEAR\"");
    rows.order(NINTH, "100", Path.of(1, 3).shares(50, 50).refunded("2026-10-12", 10, 5));
    rows.order(TENTH, "40", Path.of(3));
    String run = rows.complete();

    Json ninth = figures(run, "by=CREATOR&from=2026-10-09&to=2026-10-09");
    assertThat(ninth.<String>getList("items[*].credit")).containsExactly("0.5", "0.5");
    assertThat(ninth.<Integer>getList("items[*].onPath")).containsExactly(1, 1);
    assertThat(ninth.<String>getList("items[*].refunded.amount")).containsExactly("0.00", "0.00");

    Json twelfth = figures(run, "by=CREATOR&from=2026-10-12");
    assertThat(twelfth.<String>getList("items[*].key"))
        .containsExactly(MIA.toString(), LEO.toString());
    assertThat(twelfth.<String>getList("items[*].credit")).containsExactly("0", "0");
    assertThat(twelfth.<String>getList("items[*].netValue.amount"))
        .containsExactly("-10.00", "-5.00");
    assertThat(twelfth.getString("items[0].share")).as("of nothing").isNull();

    Json total = read("/attribution-runs/" + run + "/figures/total?to=2026-10-09");
    assertThat(total.getInt("credited")).isEqualTo(1);
    assertThat(total.getInt("run.credited")).isEqualTo(2);
    assertThat(total.getString("timeZone")).isEqualTo("America/New_York");
  }

  @Test
  void aCompletedRunSaysTheSameAfterTheNextOne() {
    RunRows rows = rows("\"LINEAR\"");
    UUID early = rows.order(NINTH, "100", Path.of(1, 3).shares(50, 50));
    String first = rows.complete();
    rows.next().close(early).order(NINTH, "100", Path.of(4));
    String second = rows.complete();

    assertThat(figures(first, "by=CHANNEL").<String>getList("items[*].key"))
        .containsExactly("CREATOR");
    assertThat(figures(first, "by=CHANNEL").<Integer>getList("items[*].onPath")).containsExactly(1);
    assertThat(figures(second, "by=CHANNEL").<String>getList("items[*].key"))
        .containsExactly("ORGANIC_SEARCH");
    assertThat(figures(second, "by=CHANNEL").<Integer>getList("items[*].onPath"))
        .containsExactly(1);
  }

  @Test
  void aModelThatLearnsGivesCreditOfTheWholeRunByItsOwnSteps() {
    RunRows rows = rows("\"MARKOV\"");
    rows.order(NINTH, "100", Path.of(1, 4).refunded("2026-10-12", 10, 10));
    rows.order(TENTH, "40", Path.of(1));
    rows.order(TENTH, "7", Path.of());
    rows.model("CHANNEL", "CREATOR", "0.75", "1.5", 1_100_000)
        .model("CHANNEL", "ORGANIC_SEARCH", "0.25", "0.5", 300_000);
    String run = rows.complete();

    Json channels = figures(run, "by=CHANNEL");
    assertThat(channels.<String>getList("items[*].key"))
        .containsExactly("CREATOR", "ORGANIC_SEARCH", null);
    assertThat(channels.<String>getList("items[*].credit")).containsExactly("1.5", "0.5", "1");
    assertThat(channels.getString("items[0].removalEffect")).isEqualTo("0.75");
    assertThat(channels.<Integer>getList("items[*].onPath")).containsExactly(2, 1, 0);
    assertThat(channels.<String>getList("items[*].value.amount"))
        .containsExactly("110.00", "30.00", "7.00");
    assertThat(channels.getString("items[0].refunded")).as("nobody knows whose").isNull();

    Json total = read("/attribution-runs/" + run + "/figures/total");
    assertThat(total.getString("credit")).isEqualTo("2");
    assertThat(total.getString("value.amount")).isEqualTo("147.00");
    assertThat(total.getString("refunded.amount")).isEqualTo("20.00");
    refused(run, "by=CREATOR", "by");
    refused(run, "by=CHANNEL&from=2026-10-09", "from");
  }

  private static void refused(String run, String query, String field) {
    Json refusal =
        as(Tokens.analyst(ACME))
            .get("/v1/brands/" + ACME + "/attribution-runs/" + run + "/figures?" + query)
            .then()
            .statusCode(422)
            .extract()
            .as(Json.class);
    assertThat(refusal.getString("violations[0].field")).as(refusal.toString()).isEqualTo(field);
  }

  @Test
  void anUnfinishedRunSaysNothing() {
    RunRows rows = rows("\"LINEAR\"");
    rows.order(NINTH, "100", Path.of(1));
    for (String what : new String[] {"?by=CREATOR", "/total"}) {
      Json refusal =
          as(Tokens.analyst(ACME))
              .get("/v1/brands/" + ACME + "/attribution-runs/" + rows.id() + "/figures" + what)
              .then()
              .statusCode(409)
              .extract()
              .as(Json.class);
      assertThat(refusal.getString("code")).isEqualTo("ATTRIBUTION_RUN_NOT_COMPLETED");
    }
  }

  @Test
  void pagesAndFilesHaveTheSameRows() {
    RunRows rows = rows("\"LINEAR\"");
    rows.order(NINTH, "100", Path.of(1, 2, 3, 4).shares(25, 25, 25, 25));
    rows.order(TENTH, "7", Path.of());
    String run = rows.complete();
    StringBuilder seen = new StringBuilder();
    String cursor = "";
    do {
      Json page = figures(run, "by=CHANNEL&limit=1" + cursor);
      seen.append(page.getString("items[0].of")).append(' ').append(page.getString("items[0].key"));
      seen.append('\n');
      cursor =
          page.getString("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
    } while (cursor != null);
    assertThat(seen.toString())
        .as("equal credit by key")
        .isEqualTo("UNIT CREATOR\nUNIT ORGANIC_SEARCH\nUNIT TIKTOK_SPARK\nNO_EVIDENCE null\n");
    String file =
        as(Tokens.analyst(ACME))
            .accept("text/csv")
            .get("/v1/brands/" + ACME + "/attribution-runs/" + run + "/figures?by=CHANNEL")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(file.lines())
        .hasSize(5)
        .contains(
            "UNIT,TIKTOK_SPARK,0.25,0.125,25.00,USD,0.2336,0.00,USD,25.00,USD,1,0,0,1,,NO_LAST_TOUCH,");
  }
}
