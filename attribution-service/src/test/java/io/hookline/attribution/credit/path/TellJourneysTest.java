package io.hookline.attribution.credit.path;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.count;
import static io.hookline.attribution.Fixtures.lastEvent;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.AttributionFixtures;
import io.hookline.attribution.Fixtures;
import io.hookline.attribution.RunRows;
import io.hookline.attribution.RunRows.Path;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the reporting service is told of runs. */
@QuarkusTest
class TellJourneysTest {

  private static final Instant NOON = Instant.parse("2026-10-09T16:00:00Z");

  @Inject JourneyWorker worker;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  private static Json reported(boolean reported) {
    Json setting = AttributionFixtures.setting("Week");
    Fixtures.execute(
        "update credit_setting set reported = %s where brand = '%s'".formatted(reported, ACME));
    return setting;
  }

  private static RunRows rows(Json setting) {
    return RunRows.of(setting)
        .unit(1, "channel = 'CREATOR', funnel_stage = 'TOFU'")
        .unit(2, "channel = 'TIKTOK_SPARK', utm_campaign = 'glow'");
  }

  private static long told() {
    return count("select count(*) from outbox where type like '%JourneysSummarized'");
  }

  @Test
  void theNewestRunOfAReportedSettingIsToldOnce() {
    Json setting = reported(true);
    RunRows rows = rows(setting);
    rows.order(NOON, "10", Path.of(1, 2));
    rows.order(NOON, "5", Path.of());
    String first = rows.complete();
    worker.work();
    worker.work();
    assertThat(told()).isEqualTo(1);

    Json journeys = lastEvent("attribution-journeys/" + setting.getString("id"));
    assertThat(journeys.getString("runId")).isEqualTo(first);
    assertThat(journeys.getString("name")).isEqualTo("Week");
    assertThat(journeys.getInt("total.conversions")).isEqualTo(2);
    assertThat(journeys.getInt("total.firstTouch.medianSeconds")).isEqualTo(7_200);
    assertThat(journeys.getInt("total.windowHours")).isEqualTo(168);
    assertThat(journeys.getString("channels[0].key")).isEqualTo("CREATOR");
    assertThat(journeys.getString("lastChannels[0].key")).isEqualTo("TIKTOK_SPARK");
    assertThat(journeys.<String>getList("campaigns[*].of")).contains("NO_UNIT", "NO_EVIDENCE");
    assertThat(journeys.<Integer>getList("roles[*].onPath")).containsExactly(1, 1);
    assertThat(journeys.<String>getList("paths[*].of")).containsExactly("PATH", "NO_EVIDENCE");
    assertThat(journeys.getString("paths[0].path")).isEqualTo("CREATOR > TIKTOK_SPARK");
    assertThat(journeys.getString("stages[0].after")).isEqualTo("TOFU");

    rows.next().order(NOON, "20", Path.of(2));
    String second = rows.complete();
    worker.work();
    assertThat(told()).isEqualTo(2);
    Json next = lastEvent("attribution-journeys/" + setting.getString("id"));
    assertThat(next.getString("runId")).isEqualTo(second);
    assertThat(next.getInt("total.conversions")).isEqualTo(3);
    assertThat(Instant.parse(next.getString("completedAt")))
        .isAfter(Instant.parse(journeys.getString("completedAt")));
  }

  @Test
  void unfinishedRunsAndSettingsThatAreNotReportedAreNotTold() {
    Json setting = reported(true);
    rows(setting).order(NOON, "10", Path.of(1));
    worker.work();
    assertThat(told()).isZero();

    Fixtures.execute("update credit_setting set reported = false");
    RunRows other = rows(AttributionFixtures.setting("Other"));
    other.order(NOON, "10", Path.of(1));
    other.complete();
    worker.work();
    assertThat(told()).isZero();

    Fixtures.execute("update credit_setting set reported = true");
    worker.work();
    assertThat(told()).as("as soon as it is reported").isEqualTo(1);
  }
}
