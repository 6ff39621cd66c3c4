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
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long orders took, since which touch, and over how many. */
@QuarkusTest
class AttributionLagTest {

  private static final Instant NOON = Instant.parse("2026-10-09T16:00:00Z");
  private static final int CREATOR = 1;
  private static final int SPARK = 2;
  private static final int OTHER_SPARK = 3;
  private static final int CODE = 4;
  private static final int VIEW_KIND = 2;
  private static final int CODE_KIND = 5;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  private static RunRows rows() {
    return RunRows.of(AttributionFixtures.setting("Week"))
        .unit(CREATOR, "channel = 'CREATOR', utm_campaign = 'glow'")
        .unit(SPARK, "channel = 'TIKTOK_SPARK'")
        .unit(OTHER_SPARK, "channel = 'TIKTOK_SPARK', utm_campaign = 'glow'")
        .unit(CODE, "channel = 'PROMO_CODE'");
  }

  private static Path path(Duration[] before, Integer... units) {
    return Path.of(units).before(before);
  }

  private static Duration[] ago(String... times) {
    return Arrays.stream(times).map(Duration::parse).toArray(Duration[]::new);
  }

  private static Json lags(String run, String query) {
    return read("/attribution-runs/" + run + "/lag" + query);
  }

  @Test
  void timeRunsFromTheFirstTouchOrFromTheLast() {
    RunRows rows = rows();
    rows.order(NOON, "10", path(ago("P2D", "PT59M59.999999S"), CREATOR, SPARK));
    rows.order(NOON, "20", path(ago("PT1H"), CREATOR));
    rows.order(NOON, "40", path(ago("P7D", "PT6H", "PT5H"), CREATOR, SPARK, SPARK));
    rows.order(NOON, "7", Path.of());
    rows.order(NOON, "1000", path(ago("PT1H"), CREATOR).uncounted());
    String run = rows.complete();

    Json first = lags(run, "");
    assertThat(first.<String>getList("items[*].of")).containsExactly("UNIT", "NO_EVIDENCE");
    assertThat(first.<String>getList("items[*].key")).containsExactly("CREATOR", null);
    assertThat(first.<Integer>getList("items[*].conversions")).containsExactly(3, 1);
    assertThat(first.<Double>getList("items[*].share")).containsExactly(0.75, 0.25);
    assertThat(first.<String>getList("items[*].value.amount")).containsExactly("70.00", "7.00");
    assertThat(first.getInt("items[0].medianSeconds")).isEqualTo(172_800);
    assertThat(first.getInt("items[0].p90Seconds")).isEqualTo(604_800);
    assertThat(first.getInt("items[0].medianTouches")).isEqualTo(2);
    assertThat(first.getInt("items[0].bins.from1Hour")).as("exactly an hour").isEqualTo(1);
    assertThat(first.getInt("items[0].bins.from1Day")).isEqualTo(1);
    assertThat(first.getInt("items[0].bins.from7Days")).as("the window's far edge").isEqualTo(1);
    assertThat(first.getString("items[1].medianSeconds")).isNull();

    Json last = lags(run, "?since=LAST_TOUCH");
    assertThat(last.<String>getList("items[*].key"))
        .containsExactly("TIKTOK_SPARK", "CREATOR", null);
    assertThat(last.<Integer>getList("items[*].conversions")).containsExactly(2, 1, 1);
    assertThat(last.getInt("items[0].medianSeconds"))
        .as("whole seconds; a time that one of them took")
        .isEqualTo(3_599);
    assertThat(last.getInt("items[0].bins.under1Hour")).isEqualTo(1);
    assertThat(last.getInt("items[0].bins.from1Hour")).isEqualTo(1);
  }

  @Test
  void aClickIsTheLastTouchAlsoWhereAViewIsLater() {
    RunRows rows = rows();
    rows.order(NOON, "10", path(ago("PT5H", "PT1H"), CREATOR, SPARK).kinds(1, VIEW_KIND).last(1));
    Json last = lags(rows.complete(), "?since=LAST_TOUCH");
    assertThat(last.getString("items[0].key")).isEqualTo("CREATOR");
    assertThat(last.getInt("items[0].medianSeconds")).isEqualTo(18_000);
  }

  @Test
  void codesHaveNoTimeAndAreNoTouchFromWhichItRuns() {
    RunRows rows = rows();
    rows.order(NOON, "10", path(ago("PT0S"), CODE).kinds(CODE_KIND));
    rows.order(
        NOON,
        "20",
        path(ago("PT3H", "PT2H", "PT0S"), SPARK, SPARK, CODE)
            .kinds(1, VIEW_KIND, CODE_KIND)
            .last(3));
    String run = rows.complete();
    for (String since : new String[] {"FIRST_TOUCH", "LAST_TOUCH"}) {
      Json lags = lags(run, "?since=" + since);
      assertThat(lags.<String>getList("items[*].of")).containsExactly("UNIT", "NO_INSTANT");
      assertThat(lags.getString("items[0].key")).isEqualTo("TIKTOK_SPARK");
      assertThat(lags.getInt("items[0].medianSeconds"))
          .as("a click before any view")
          .isEqualTo(10_800);
      assertThat(lags.getInt("items[0].medianTouches")).isEqualTo(3);
      assertThat(lags.getString("items[1].medianSeconds")).isNull();
      assertThat(lags.getString("items[1].bins")).isNull();
    }
    Json total = lags(run, "/total");
    assertThat(total.getInt("withoutInstant")).isEqualTo(1);
    assertThat(total.getInt("firstTouch.conversions")).isEqualTo(1);
    assertThat(total.getInt("lastTouch.longestSeconds")).isEqualTo(10_800);
  }

  @Test
  void aTouchThatIsToldAsLaterThanItsOrderIsOfItsInstant() {
    RunRows rows = rows();
    rows.order(NOON, "10", path(ago("-PT30S"), CREATOR));
    Json lags = lags(rows.complete(), "");
    assertThat(lags.getInt("items[0].medianSeconds")).isZero();
    assertThat(lags.getInt("items[0].bins.under1Hour")).isEqualTo(1);
  }

  @Test
  void allTogetherHasHoursThenDaysAndSaysHowFarWindowsReach() {
    RunRows rows = rows();
    rows.order(NOON, "10", path(ago("P1D", "PT1S"), CREATOR, SPARK));
    rows.order(NOON, "20", path(ago("P7D", "PT1H"), SPARK, OTHER_SPARK));
    rows.order(NOON, "7", Path.of());
    String run = rows.complete();

    Json total = lags(run, "/total");
    assertThat(total.getInt("conversions")).isEqualTo(3);
    assertThat(total.getInt("credited")).isEqualTo(2);
    assertThat(total.getInt("withoutEvidence")).isEqualTo(1);
    assertThat(total.getInt("windowHours")).isEqualTo(168);
    assertThat(total.getInt("windows.view")).isEqualTo(24);
    assertThat(total.<Integer>getList("firstTouch.bins[*].toHours"))
        .hasSize(24 + 7)
        .startsWith(1, 2)
        .endsWith(168, 192);
    assertThat(total.<Integer>getList("firstTouch.bins[*].conversions"))
        .endsWith(1, 0, 0, 0, 0, 0, 1);
    assertThat(total.getString("firstTouch.bins[30].value.amount")).isEqualTo("20.00");
    assertThat(total.<Integer>getList("lastTouch.bins[*].conversions")).startsWith(1, 1, 0);
    assertThat(total.getInt("firstTouch.medianSeconds")).isEqualTo(86_400);
    assertThat(total.getInt("firstTouch.longestSeconds")).isEqualTo(604_800);

    assertThat(total.getString("touches.mean")).isEqualTo("2");
    assertThat(total.getString("steps.mean")).as("one channel twice is a step").isEqualTo("1.5");
    assertThat(total.<Integer>getList("steps.bins[*].conversions")).hasSize(21).startsWith(1, 1, 0);
    Json campaigns = lags(run, "/total?by=CAMPAIGN");
    assertThat(campaigns.getString("steps.mean"))
        .as("what has none is a step of its own")
        .isEqualTo("2");
  }

  @Test
  void pagesAndFilesHaveTheSameRows() {
    RunRows rows = rows();
    rows.order(NOON, "10", path(ago("PT1H"), CREATOR));
    rows.order(NOON.plus(Duration.ofDays(1)), "10", path(ago("PT1H"), OTHER_SPARK));
    String run = rows.complete();
    Json page = lags(run, "?limit=1");
    assertThat(page.<String>getList("items[*].key")).containsExactly("CREATOR");
    Json next = lags(run, "?limit=1&cursor=" + page.getString("nextCursor"));
    assertThat(next.<String>getList("items[*].key")).containsExactly("TIKTOK_SPARK");
    assertThat(lags(run, "?to=2026-10-09").<String>getList("items[*].key"))
        .containsExactly("CREATOR");
    String file =
        as(Tokens.analyst(ACME))
            .accept("text/csv")
            .get("/v1/brands/" + ACME + "/attribution-runs/" + run + "/lag?by=CAMPAIGN")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(file.lines())
        .containsExactly(
            "of,key,conversions,share,value.amount,value.currency,medianSeconds,p90Seconds,"
                + "medianTouches,p90Touches,bins.under1Hour,bins.from1Hour,bins.from6Hours,"
                + "bins.from1Day,bins.from3Days,bins.from7Days,bins.from14Days,bins.from28Days",
            "UNIT,glow,2,1,20.00,USD,3600,3600,1,1,0,2,0,0,0,0,0,0");
  }
}
