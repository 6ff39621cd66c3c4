package io.hookline.attribution.credit.path;

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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** By which ways orders came, and who stood where on them. */
@QuarkusTest
class AttributionPathTest {

  private static final UUID MIA = UUID.fromString("00000000-0000-0000-0000-00000000000a");
  private static final UUID LEO = UUID.fromString("00000000-0000-0000-0000-00000000000b");
  private static final Instant NOON = Instant.parse("2026-10-09T16:00:00Z");
  private static final int MIAS = 1;
  private static final int MIAS_AD = 2;
  private static final int LEOS = 3;
  private static final int DIRECT = 4;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  private static RunRows rows() {
    return RunRows.of(AttributionFixtures.setting("Week"))
        .unit(MIAS, "channel = 'CREATOR', creator_id = '" + MIA + "'")
        .unit(MIAS_AD, "channel = 'TIKTOK_SPARK', creator_id = '" + MIA + "'")
        .unit(LEOS, "channel = 'CREATOR', creator_id = '" + LEO + "'")
        .unit(DIRECT, "channel = 'DIRECT', direct = true");
  }

  private static Json roles(String run, String query) {
    return read("/attribution-runs/" + run + "/roles" + query);
  }

  private static Json paths(String run, String query) {
    return read("/attribution-runs/" + run + "/paths" + query);
  }

  private static List<String> words(Json page) {
    return page.getList("items[*].path");
  }

  @Test
  void aConversionCountsOnceForAUnitHoweverOftenThatStandsOnItsPath() {
    RunRows rows = rows();
    rows.order(NOON, "10", Path.of(MIAS, LEOS, MIAS, MIAS_AD, LEOS));
    rows.order(NOON, "20", Path.of(MIAS, MIAS_AD));
    rows.order(NOON, "40", Path.of(DIRECT, MIAS, LEOS).last(2));
    rows.order(NOON, "7", Path.of());
    rows.order(NOON, "1000", Path.of(MIAS).uncounted());
    String run = rows.complete();

    Json roles = roles(run, "?by=CREATOR");
    assertThat(roles.<String>getList("items[*].of")).containsExactly("UNIT", "UNIT", "NO_UNIT");
    assertThat(roles.<String>getList("items[*].key"))
        .containsExactly(MIA.toString(), LEO.toString(), null);
    assertThat(roles.<Integer>getList("items[*].onPath")).containsExactly(3, 2, 1);
    assertThat(roles.getString("items[1].reach")).isEqualTo("0.6667");
    assertThat(roles.<Integer>getList("items[*].firstTouches")).containsExactly(2, 0, 1);
    assertThat(roles.<Integer>getList("items[*].lastTouches"))
        .as("the touch that LAST_TOUCH gives credit to")
        .containsExactly(2, 1, 0);
    assertThat(roles.<Integer>getList("items[*].alone")).containsExactly(1, 0, 0);
    assertThat(roles.<Integer>getList("items[*].between")).containsExactly(0, 1, 0);
    assertThat(roles.<Integer>getList("items[*].assisted"))
        .as("once, by however many touches")
        .containsExactly(1, 1, 1);
    assertThat(roles.<String>getList("items[*].onPathValue.amount"))
        .containsExactly("70.00", "50.00", "40.00");
    assertThat(roles.<String>getList("items[*].assistedValue.amount"))
        .containsExactly("10.00", "40.00", "40.00");
    assertThat(roles.getString("items[0].aloneValue.amount")).isEqualTo("20.00");
    assertThat(roles.getString("items[0].assistRatio")).isEqualTo("0.5");
    assertThat(roles.getString("items[2].assistRatio")).isNull();
    assertThat(roles.getString("items[2].noAssistRatio")).isEqualTo("NO_LAST_TOUCH");

    Json figures = read("/attribution-runs/" + run + "/figures?by=CREATOR");
    assertThat(figures.getInt("items[0].lastTouches"))
        .as("the same as in figures")
        .isEqualTo(roles.getInt("items[0].lastTouches"));
  }

  @Test
  void pathsTheirRestAndOrdersWithoutAnyAreAllOrders() {
    RunRows rows = rows();
    rows.order(NOON, "10", Path.of(MIAS, LEOS, MIAS_AD));
    rows.order(NOON, "20", Path.of(MIAS, MIAS_AD, MIAS_AD));
    rows.order(NOON, "30", Path.of(LEOS));
    rows.order(NOON, "60", Path.of(MIAS_AD, MIAS, MIAS_AD));
    rows.order(NOON, "80", Path.of());
    rows.order(NOON, "1000", Path.of(MIAS).uncounted());
    String run = rows.complete();

    Json all = paths(run, "");
    assertThat(words(all))
        .as("equal ones by their steps; adjacent repeats are one step, others are not")
        .containsExactly(
            "CREATOR > TIKTOK_SPARK", "CREATOR", "TIKTOK_SPARK > CREATOR > TIKTOK_SPARK", null);
    assertThat(all.<Integer>getList("items[*].conversions")).containsExactly(2, 1, 1, 1);
    assertThat(all.<Double>getList("items[*].share")).containsExactly(0.4, 0.2, 0.2, 0.2);
    assertThat(all.<Double>getList("items[*].valueShare")).containsExactly(0.15, 0.15, 0.3, 0.4);
    assertThat(all.<Integer>getList("items[*].medianSeconds"))
        .as("from the first touch; touches are an hour apart")
        .containsExactly(10_800, 3_600, 10_800, null);

    Json top = paths(run, "?top=1");
    assertThat(top.<String>getList("items[*].of")).containsExactly("PATH", "REST", "NO_EVIDENCE");
    assertThat(top.<Integer>getList("items[*].paths")).containsExactly(1, 2, 0);
    assertThat(top.<Integer>getList("items[*].conversions")).containsExactly(2, 2, 1);
    assertThat(top.<String>getList("items[*].value.amount"))
        .containsExactly("30.00", "90.00", "80.00");
    assertThat(top.getString("items[1].medianSeconds")).isNull();

    assertThat(words(paths(run, "?repeats=KEPT")))
        .contains("CREATOR > TIKTOK_SPARK > TIKTOK_SPARK", "CREATOR > CREATOR > TIKTOK_SPARK");
  }

  @Test
  void directVisitsAreLeftOutUnlessNothingElseIsThere() {
    RunRows rows = rows();
    rows.order(NOON, "10", Path.of(MIAS, DIRECT, MIAS, DIRECT));
    rows.order(NOON, "10", Path.of(DIRECT, DIRECT));
    String run = rows.complete();
    assertThat(words(paths(run, "")))
        .containsExactly("CREATOR > DIRECT > CREATOR > DIRECT", "DIRECT");
    assertThat(words(paths(run, "?direct=LEFT_OUT"))).containsExactly("CREATOR", "DIRECT");
    assertThat(words(paths(run, "?direct=LEFT_OUT&repeats=KEPT")))
        .containsExactly("CREATOR > CREATOR", "DIRECT > DIRECT");
    Json creators = paths(run, "?by=CREATOR");
    assertThat(words(creators))
        .as("what has none is a step")
        .containsExactly("(none)", MIA + " > (none) > " + MIA + " > (none)");
    assertThat(creators.getString("items[1].steps[0].key")).isEqualTo(MIA.toString());
    assertThat(creators.getString("items[1].steps[1].key")).isNull();
  }

  @Test
  void pagesAndFilesHaveTheSameRows() {
    RunRows rows = rows();
    rows.order(NOON, "10", Path.of(MIAS));
    rows.order(NOON, "10", Path.of(MIAS_AD));
    rows.order(NOON.plusSeconds(86_400), "10", Path.of(MIAS_AD));
    String run = rows.complete();
    for (String list : List.of("roles", "paths")) {
      Json page = read("/attribution-runs/" + run + "/" + list + "?limit=1");
      assertThat(page.toString()).contains("TIKTOK_SPARK").doesNotContain("CREATOR");
      Json next =
          read(
              "/attribution-runs/%s/%s?limit=1&cursor=%s"
                  .formatted(run, list, page.getString("nextCursor")));
      assertThat(next.toString()).contains("CREATOR").doesNotContain("TIKTOK_SPARK");
      assertThat(next.getString("nextCursor")).isNull();
    }
    assertThat(paths(run, "?to=2026-10-09").<Integer>getList("items[*].conversions"))
        .containsExactly(1, 1);
    String file =
        as(Tokens.analyst(ACME))
            .accept("text/csv")
            .get("/v1/brands/" + ACME + "/attribution-runs/" + run + "/paths?top=1")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(file.lines())
        .contains(
            "PATH,TIKTOK_SPARK,\"[{\"\"key\"\":\"\"TIKTOK_SPARK\"\"}]\",1,2,0.6667,20.00,USD,0.6667,3600",
            "REST,,[],1,1,0.3333,10.00,USD,0.3333,");
  }
}
