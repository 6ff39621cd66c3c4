package io.hookline.reporting.figures.query;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LiveTest {

  private static final String OCTOBER = "2026-10-31";

  /** Two LIVEs that are told of, one that is not, and a video. */
  @BeforeEach
  void lives() {
    Fixtures.twoBrands();
    live(21);
    live(22);
    live(23);
    Feeds.apply(ContentChanges.post(ACME, id(24)).published("2026-10-05T12:00:00Z").event());
    told(101, 21, "2026-10-06T12:00:00Z", 400, 300, 100, 3_600);
    told(102, 22, "2026-10-06T12:00:00Z", 600, 500, 25, 1_800);
    told(103, 22, "2026-11-06T12:00:00Z", 600, 500, 25, 1_800);
  }

  @Test
  void thePeakIsTheGreatestAndDoesNotAddUp() {
    Json answer =
        Asking.ask(
            "2026-10-01", OCTOBER, "\"groupBy\": [\"post\"]", "live_peak_viewers", "live_viewers");
    assertThat(answer.getString("total.figures[0].value")).isEqualTo("500");
    assertThat(answer.getString("columns[0].total")).isEqualTo("MAXIMUM");
    assertThat(answer.getString("total.figures[1].value")).isEqualTo("1000");
    assertThat(answer.getString("rows[0].figures[0].value")).isEqualTo("500");
    assertThat(answer.getString("rows[1].figures[0].value")).isEqualTo("300");
  }

  @Test
  void whatIsToldAgainIsNoLiveOfTheLaterMonth() {
    Json november =
        Asking.ask("2026-11-01", "2026-11-30", "", "live_peak_viewers", "average_live_length");
    assertThat(november.getString("total.figures[0].value")).isNull();
    assertThat(november.getString("total.figures[1].value")).isNull();
  }

  @Test
  void giftsAreByViewerAndLengthByLive() {
    Json answer =
        Asking.ask("2026-10-01", OCTOBER, "", "live_gifts_per_viewer", "average_live_length");
    assertThat(answer.getString("total.figures[0].value")).as("125 / 1000").isEqualTo("0.125");
    assertThat(answer.getString("total.figures[1].value")).as("5400 / 2").isEqualTo("2700");
    assertThat(answer.getString("total.figures[1].denominator")).isEqualTo("2");
  }

  @Test
  void itIsSaidOfHowManyLivesTheNetworkTold() {
    Json answer =
        Asking.ask("2026-10-01", OCTOBER, "\"groupBy\": [\"network\"]", "lives", "live_told_share");
    assertThat(answer.getString("rows[0].keys[0].key")).isEqualTo("TIKTOK");
    assertThat(answer.getString("rows[0].figures[0].value")).isEqualTo("3");
    assertThat(answer.getString("rows[0].figures[1].value")).isEqualTo("0.666667");
    assertThat(answer.getString("rows[0].figures[1].numerator")).isEqualTo("2");
  }

  private static void live(int number) {
    Feeds.apply(
        ContentChanges.post(ACME, id(number))
            .with("kind", "LIVE")
            .published("2026-10-05T12:00:00Z")
            .event());
  }

  private static void told(
      int number, int post, String at, int viewers, int peak, int gifts, int seconds) {
    Feeds.apply(
        ContentChanges.snapshot(ACME, id(number), id(post), at)
            .tells(
                """
                {"liveViews": %d, "liveViewers": %d, "livePeakViewers": %d, "liveGifts": %d,
                 "liveSeconds": %d}"""
                    .formatted(viewers * 2, viewers, peak, gifts, seconds))
            .event());
  }
}
