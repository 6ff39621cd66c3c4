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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was met next behind a post or a stage. */
@QuarkusTest
class StagePathTest {

  private static final Instant NOON = Instant.parse("2026-10-09T16:00:00Z");
  private static final UUID DANCE = UUID.fromString("00000000-0000-0000-0000-0000000000d1");
  private static final UUID HAUL = UUID.fromString("00000000-0000-0000-0000-0000000000d2");
  private static final int TOFU_DANCE = 1;
  private static final int TOFU_HAUL = 2;
  private static final int MOFU = 3;
  private static final int SEARCH = 4;
  private static final int CODE = 5;
  private static final int CODE_KIND = 5;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  private static RunRows rows() {
    return RunRows.of(AttributionFixtures.setting("Week"))
        .unit(TOFU_DANCE, "funnel_stage = 'TOFU', post_id = '" + DANCE + "'")
        .unit(TOFU_HAUL, "funnel_stage = 'TOFU', post_id = '" + HAUL + "'")
        .unit(MOFU, "funnel_stage = 'MOFU'")
        .unit(SEARCH, "channel = 'ORGANIC_SEARCH'")
        .unit(CODE, "channel = 'PROMO_CODE'");
  }

  private static Json next(String run, String query) {
    return read("/attribution-runs/" + run + "/stage-paths" + query);
  }

  /** {@code TOFU > MOFU: transitions, conversions}. */
  private static List<String> said(Json page) {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < page.getList("items").size(); i++) {
      String row = "items[" + i + "].";
      String next =
          page.getString(row + "nextOf").equals("UNIT")
              ? page.getString(row + "next")
              : page.getString(row + "nextOf");
      said.add(
          "%s > %s: %d, %d"
              .formatted(
                  page.getString(row + "after"),
                  next,
                  page.getInt(row + "transitions"),
                  page.getInt(row + "conversions")));
    }
    return said;
  }

  @Test
  void stagesLeadToStagesAndToTheOrder() {
    RunRows rows = rows();
    rows.order(NOON, "10", Path.of(TOFU_DANCE, TOFU_HAUL, MOFU, TOFU_DANCE, MOFU));
    rows.order(NOON, "20", Path.of(TOFU_DANCE));
    rows.order(NOON, "40", Path.of(MOFU, SEARCH));
    rows.order(NOON, "7", Path.of());
    rows.order(NOON, "1000", Path.of(TOFU_DANCE).uncounted());
    String run = rows.complete();

    Json all = next(run, "");
    assertThat(said(all))
        .as("a conversion is one, however often it went that way")
        .containsExactly(
            "MOFU > TOFU: 1, 1",
            "MOFU > NO_UNIT: 1, 1",
            "MOFU > ORDER: 1, 1",
            "TOFU > MOFU: 2, 1",
            "TOFU > ORDER: 1, 1",
            "null > ORDER: 1, 1");
    assertThat(all.getString("items[3].share")).isEqualTo("0.6667");
    assertThat(all.<String>getList("items[*].value.amount"))
        .containsExactly("10.00", "40.00", "10.00", "10.00", "20.00", "40.00");

    assertThat(said(next(run, "?after=TOFU&repeats=KEPT")))
        .containsExactly("TOFU > MOFU: 2, 1", "TOFU > TOFU: 1, 1", "TOFU > ORDER: 1, 1");
    assertThat(said(next(run, "?after=BOFU"))).isEmpty();
  }

  @Test
  void theNextPostBehindAPostOrAStage() {
    RunRows rows = rows();
    rows.order(NOON, "10", Path.of(TOFU_DANCE, TOFU_HAUL, MOFU));
    rows.order(NOON, "20", Path.of(MOFU, TOFU_HAUL));
    String run = rows.complete();
    assertThat(said(next(run, "?by=POST&after=" + DANCE)))
        .containsExactly(DANCE + " > " + HAUL + ": 1, 1");
    assertThat(said(next(run, "?by=FUNNEL_STAGE&after=MOFU&next=POST")))
        .containsExactly("MOFU > " + HAUL + ": 1, 1", "MOFU > ORDER: 1, 1");
  }

  @Test
  void timeIsFromOneTouchToTheNextAndCodesAreNone() {
    RunRows rows = rows();
    rows.order(
        NOON,
        "10",
        Path.of(TOFU_DANCE, MOFU, CODE)
            .kinds(1, 1, CODE_KIND)
            .before(Duration.ofHours(9), Duration.ofHours(2), Duration.ZERO));
    Json all = next(rows.complete(), "");
    assertThat(said(all)).containsExactly("MOFU > ORDER: 1, 1", "TOFU > MOFU: 1, 1");
    assertThat(all.<Integer>getList("items[*].medianSeconds")).containsExactly(7_200, 25_200);
  }

  @Test
  void pagesAndFilesHaveTheSameRows() {
    RunRows rows = rows();
    rows.order(NOON, "10", Path.of(TOFU_DANCE, MOFU));
    rows.order(NOON.plusSeconds(86_400), "10", Path.of(TOFU_DANCE));
    String run = rows.complete();
    Json page = next(run, "?limit=2");
    assertThat(said(page)).containsExactly("MOFU > ORDER: 1, 1", "TOFU > MOFU: 1, 1");
    Json rest = next(run, "?limit=2&cursor=" + page.getString("nextCursor"));
    assertThat(said(rest)).containsExactly("TOFU > ORDER: 1, 1");
    assertThat(said(next(run, "?from=2026-10-10"))).containsExactly("TOFU > ORDER: 1, 1");
    String file =
        as(Tokens.analyst(ACME))
            .accept("text/csv")
            .get("/v1/brands/" + ACME + "/attribution-runs/" + run + "/stage-paths?after=MOFU")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(file.lines())
        .containsExactly(
            "afterOf,after,nextOf,next,transitions,share,conversions,value.amount,value.currency,"
                + "medianSeconds",
            "UNIT,MOFU,ORDER,,1,1,1,10.00,USD,3600");
  }
}
