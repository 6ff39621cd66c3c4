package io.hookline.reporting.judgement.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.reporting.facts.freshness.DataFreshness;
import io.hookline.reporting.facts.freshness.FeedFreshness;
import io.hookline.reporting.figures.catalogue.Measures;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {

  private static final Instant CONTENT = Instant.parse("2026-11-20T00:00:00Z");
  private static final Instant ATTRIBUTION = Instant.parse("2026-11-21T00:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

  /** Figures are as of the feed that tells of their facts. */
  @ParameterizedTest
  @CsvSource({
    "views, content",
    "comments_received, content",
    "followers, content",
    "posts_planned, content",
    "clicks, attribution",
    "ad_spend, attribution",
    "orders, attribution"
  })
  void figuresAreAsOfTheFeedOfTheirFacts(String measure, String feed) {
    DataFreshness freshness =
        new DataFreshness(
            null,
            List.of(
                new FeedFreshness("content", CONTENT, CONTENT, 0),
                new FeedFreshness("attribution", ATTRIBUTION, ATTRIBUTION, 0)));
    assertThat(Counted.of(Measures.of(measure)).knownAt(freshness, NOW))
        .isEqualTo(feed.equals("content") ? CONTENT : ATTRIBUTION);
  }
}
