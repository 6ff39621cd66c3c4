package io.hookline.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompetitorsTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");

  @Test
  void competitorsAreSeenAfterTheyHavePosted() {
    List<Competitor> competitors = DemoAgency.asOf(MONDAY).brands().get(0).competitors();
    assertThat(competitors).extracting(one -> one.posts().size()).containsExactly(60, 36, 63);
    for (Competitor competitor : competitors) {
      Instant tracked = MONDAY.minus(competitor.since(), ChronoUnit.DAYS);
      assertThat(competitor.posts())
          .allMatch(post -> instant(post, "publishedAt").isBefore(instant(post, "capturedAt")))
          .allMatch(post -> instant(post, "publishedAt").isAfter(tracked))
          .allMatch(post -> instant(post, "capturedAt").isBefore(MONDAY))
          .extracting(post -> post.get("url"))
          .doesNotHaveDuplicates();
      assertThat(competitor.followerCounts())
          .extracting(count -> (Long) count.get("followers"))
          .isSorted();
    }
    assertThat(DemoAgency.asOf(MONDAY).brands().get(1).competitors()).isEmpty();
  }

  private static Instant instant(Map<String, Object> row, String name) {
    return Instant.parse((String) row.get(name));
  }
}
