package io.hookline.content.measure.snapshot;

import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.published;
import static io.hookline.content.Fixtures.series;
import static io.hookline.content.Fixtures.snapshot;
import static io.hookline.content.measure.snapshot.SnapshotCalls.list;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A counter that falls is kept, and shown. */
@QuarkusTest
class FallsTest {

  private String post;

  @BeforeEach
  void aPost() {
    Fixtures.twoBrands();
    post = published(series(), null, daysAgo(100));
  }

  private void tell(Instant at, String source, String counters) {
    tell(at, at, "ORGANIC", source, counters);
  }

  private void tell(Instant at, Instant collected, String dataset, String source, String counters) {
    snapshot(
            post,
            """
            {"capturedAt": "%s", "collectedAt": "%s", "dataset": "%s", "source": "%s", %s}"""
                .formatted(at, collected, dataset, source, counters))
        .statusCode(201);
  }

  private List<List<String>> fell(String query) {
    return list(post, query).getList("items[*].fell");
  }

  @Test
  void aCounterIsComparedWithWhenItWasToldLastBefore() {
    tell(daysAgo(1), "API", "\"views\": 90, \"likes\": 9, \"comments\": 1");
    tell(daysAgo(9), "API", "\"views\": 100, \"likes\": 10");
    tell(daysAgo(5), "API", "\"views\": 95, \"comments\": 1");
    assertThat(fell("")).isEqualTo(List.of(List.of("VIEWS", "LIKES"), List.of("VIEWS"), List.of()));
    assertThat(fell("?limit=1").get(0)).containsExactly("VIEWS", "LIKES");
  }

  @Test
  void anEstimateNeitherFallsNorIsFallenBelow() {
    tell(daysAgo(9), "API", "\"views\": 100");
    tell(daysAgo(5), "ESTIMATED", "\"views\": 50");
    tell(daysAgo(4), "ESTIMATED", "\"views\": 500");
    tell(daysAgo(1), "API", "\"views\": 101");
    assertThat(fell("")).containsOnly(List.of());
  }

  @Test
  void datasetsAreNotComparedWithEachOther() {
    tell(daysAgo(9), daysAgo(9), "COMBINED", "API", "\"views\": 100");
    tell(daysAgo(5), daysAgo(5), "PAID", "API", "\"views\": 50");
    tell(daysAgo(1), daysAgo(1), "ORGANIC", "API", "\"views\": 25");
    assertThat(fell("")).containsOnly(List.of());
  }

  @Test
  void whatWasCorrectedIsComparedAsItCounts() {
    tell(daysAgo(9), daysAgo(9), "ORGANIC", "API", "\"views\": 1000");
    tell(daysAgo(5), daysAgo(5), "ORGANIC", "API", "\"views\": 100");
    assertThat(fell("?limit=1").get(0)).containsExactly("VIEWS");
    tell(daysAgo(9), daysAgo(3), "ORGANIC", "API", "\"views\": 90");
    assertThat(fell("?limit=1").get(0)).isEmpty();
    tell(daysAgo(9), daysAgo(8), "ORGANIC", "MANUAL", "\"views\": 2000");
    assertThat(fell("?limit=1").get(0)).as("an API goes before a person").isEmpty();
  }

  @Test
  void anAverageGoesUpAndDown() {
    tell(daysAgo(9), "API", "\"averageWatchSeconds\": 9");
    tell(daysAgo(5), "API", "\"averageWatchSeconds\": 7.5");
    assertThat(fell("")).containsOnly(List.of());
  }

  @Test
  void aListIsOfADatasetASourceAndAPeriod() {
    tell(daysAgo(9), "API", "\"views\": 1");
    tell(daysAgo(5), "MANUAL", "\"views\": 2");
    tell(daysAgo(5), daysAgo(5), "PAID", "MANUAL", "\"views\": 3");
    tell(daysAgo(1), "API", "\"views\": 4");
    assertThat(views("?source=MANUAL&dataset=PAID")).containsExactly(3);
    assertThat(views("?source=API")).containsExactly(4, 1);
    assertThat(views("?from=" + daysAgo(5) + "&to=" + daysAgo(1))).containsExactly(3, 2);
    assertThat(views("?from=" + daysAgo(200))).hasSize(4);
    assertThat(views("?to=" + daysAgo(9))).isEmpty();
  }

  private List<Integer> views(String query) {
    return list(post, query).getList("items[*].views");
  }
}
