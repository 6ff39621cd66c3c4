package io.hookline.reporting.judgement.change;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.id;
import static io.hookline.reporting.judgement.change.ChangeFixtures.LATE;
import static io.hookline.reporting.judgement.change.ChangeFixtures.explain;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.Tables;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random histories through the feeds and the database: parts sum, planted causes come first. */
@QuarkusTest
class ChangeLawsTest {

  private static final int HISTORIES = 12;
  private static final List<String> MEASURES =
      List.of("views", "saves", "save_rate", "engagement_rate_by_views", "posts_published");
  private static final List<String> NETWORKS = List.of("TIKTOK", "INSTAGRAM", "YOUTUBE");

  @Test
  void partsSumToTheShownDifferenceAndPlantedCausesComeFirst() {
    int found = 0;
    for (int seed = 1; seed <= HISTORIES; seed++) {
      Tables.forget();
      ChangeFixtures.brand();
      Random random = new Random(seed);
      int planted = random.nextInt(4);
      Feeds.page(history(random, planted));
      for (String measure : MEASURES) {
        Json answer = explain(measure);
        BigDecimal before = new BigDecimal(answer.getString("before.value"));
        BigDecimal after = new BigDecimal(answer.getString("after.value"));
        assertThat(ChangeFixtures.sum(answer))
            .as("seed %d %s", seed, measure)
            .isEqualByComparingTo(after.subtract(before))
            .isEqualByComparingTo(answer.getString("difference"));
      }
      Json views = explain("views");
      String key = id(500 + planted).toString();
      found +=
          "series".equals(views.getString("causes[0].dimension"))
                  && key.equals(views.getString("causes[0].key"))
              ? 1
              : 0;
    }
    assertThat(found).as("of %d", HISTORIES).isGreaterThanOrEqualTo(HISTORIES * 9 / 10);
  }

  private static List<ObjectNode> history(Random random, int planted) {
    List<ObjectNode> changes = new ArrayList<>();
    for (int series = 0; series < 4; series++) {
      String name = "Series " + series;
      changes.add(ContentChanges.series(ACME, id(500 + series), id(51), name));
    }
    for (int n = 0; n < 80; n++) {
      boolean later = n >= 40;
      int series = n % 4;
      String day = (later ? "2026-11-" : "2026-10-") + "%02d".formatted(5 + random.nextInt(9));
      double times = later && series == planted ? 0.3 : 1;
      long views = Math.round(1_000 * (1 + series) * Math.exp(0.2 * random.nextGaussian()) * times);
      changes.add(
          ContentChanges.post(ACME, id(100 + n))
              .with("seriesId", id(500 + series))
              .with("creatorId", id(1 + n % 2))
              .with("network", NETWORKS.get(n % 3))
              .published(day + "T%02d:00:00Z".formatted(6 + random.nextInt(12)))
              .version(1)
              .event());
      changes.add(told(2_000 + n, n, day + "T20:00:00Z", views, day + "T21:00:00Z"));
      if (!later && random.nextInt(8) == 0) {
        // A correction that came in when the period was older than the later one is now.
        changes.add(told(3_000 + n, n, day + "T20:30:00Z", views + random.nextInt(200), LATE));
      }
    }
    return changes;
  }

  private static ObjectNode told(int number, int post, String at, long views, String told) {
    return ContentChanges.snapshot(ACME, id(number), id(100 + post), at)
        .counts(views, views / 20, views / 90, views / 120, views / 40)
        .event()
        .put("time", told);
  }
}
