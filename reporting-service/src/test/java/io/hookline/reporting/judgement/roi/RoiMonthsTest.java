package io.hookline.reporting.judgement.roi;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.access.Role;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.CreatorChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reported the totals, and in whatever order they estimated and measured. */
@QuarkusTest
class RoiMonthsTest {

  private static final int CREATORS = 12;
  private static final int SNAPSHOTS = 20;
  private static final List<String> SOURCES =
      List.of("API", "MANUAL", "IMPORT", "ESTIMATED", "ESTIMATED");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theMonthsOfAYearSumToTheWhole(long seed) {
    aYear(new Random(seed));

    Map<String, Integer> sum = new TreeMap<>();
    for (int month = 1; month <= 12; month++) {
      YearMonth days = YearMonth.of(2026, month);
      counts("from=" + days.atDay(1) + "&to=" + days.atEndOfMonth())
          .forEach((counter, count) -> sum.merge(counter, count, Integer::sum));
    }

    assertThat(sum).hasSize(5 * CREATORS).isEqualTo(counts("from=2026-01-01&to=2026-12-31"));
    assertThat(sum).isEqualTo(counts("to=2026-12-31"));
  }

  private static void aYear(Random random) {
    List<ObjectNode> creators = new ArrayList<>();
    List<ObjectNode> posts = new ArrayList<>();
    for (int number = 1; number <= CREATORS; number++) {
      creators.add(CreatorChanges.creator(ACME, id(number), "Creator " + number));
      posts.addAll(aPost(number, random));
    }
    Fixtures.twoBrands();
    Feeds.page(creators);
    Feeds.page(posts);
  }

  /** Its totals never fall; all of them are known from its first day on. */
  private static List<ObjectNode> aPost(int number, Random random) {
    Instant published =
        Instant.parse("2026-01-01T12:00:00Z").plus(Duration.ofDays(random.nextInt(310)));
    List<ObjectNode> reported = new ArrayList<>();
    reported.add(
        ContentChanges.post(ACME, id(100 + number), id(number), "TIKTOK", published.toString()));
    TreeSet<Integer> hours = new TreeSet<>(List.of(0));
    while (hours.size() < SNAPSHOTS) {
      hours.add(random.nextInt(45 * 24));
    }
    long[] totals = new long[5];
    for (int hour : hours) {
      Long[] said = new Long[totals.length];
      for (int counter = 0; counter < totals.length; counter++) {
        totals[counter] += random.nextInt(1_000);
        said[counter] = hour > 0 && random.nextInt(3) == 0 ? null : totals[counter];
      }
      reported.add(
          ContentChanges.snapshot(
                  ACME,
                  id(10_000 * number + hour),
                  id(100 + number),
                  published.plus(Duration.ofHours(hour)).toString())
              .from(SOURCES.get(random.nextInt(SOURCES.size())))
              .counts(said[0], said[1], said[2], said[3], said[4])
              .event());
    }
    return reported;
  }

  /** By creator and action; a count that is not known is left out. */
  private static Map<String, Integer> counts(String period) {
    Json rois =
        as(Tokens.finance(ACME, Role.ANALYST))
            .get("/v1/brands/" + ACME + "/creator-rois?limit=200&" + period)
            .then()
            .statusCode(200)
            .extract()
            .as(Json.class);
    List<String> creators = rois.getList("items[*].creatorName");
    List<List<Map<String, Object>>> lines = rois.getList("items[*].emv.lines");
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < creators.size(); i++) {
      for (Map<String, Object> line : lines.get(i)) {
        if (line.get("count") != null) {
          counts.put(creators.get(i) + " " + line.get("action"), (Integer) line.get("count"));
        }
      }
    }
    return counts;
  }
}
