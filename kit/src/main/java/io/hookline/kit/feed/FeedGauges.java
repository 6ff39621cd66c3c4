package io.hookline.kit.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;

/**
 * How far each feed is behind, and how many changes are parked, as metrics: {@code
 * hookline.feed.lag} in seconds, not a number before the feed was first read to its end, and {@code
 * hookline.feed.parked.now}.
 */
@ApplicationScoped
class FeedGauges {

  private final Jdbi jdbi;
  private final Freshness freshness;
  private final MeterRegistry metrics;
  private final Clock clock;
  private final Map<String, Double> lags = new ConcurrentHashMap<>();
  private final Map<String, Double> parked = new ConcurrentHashMap<>();

  FeedGauges(Jdbi jdbi, Freshness freshness, MeterRegistry metrics, Clock clock) {
    this.jdbi = jdbi;
    this.freshness = freshness;
    this.metrics = metrics;
    this.clock = clock;
  }

  @Scheduled(
      every = "15s",
      delayed = "10s",
      identity = "feed-gauges",
      concurrentExecution = ConcurrentExecution.SKIP)
  void measure() {
    Map<String, Long> put = parkedOfAllBrands();
    for (Freshness.Feed feed : freshness.feeds()) {
      boolean first = lags.put(feed.feed(), lag(feed)) == null;
      parked.put(feed.feed(), put.getOrDefault(feed.feed(), 0L).doubleValue());
      if (first) {
        gauge("hookline.feed.lag", feed.feed(), lags, "seconds");
        gauge("hookline.feed.parked.now", feed.feed(), parked, null);
      }
    }
  }

  private void gauge(String name, String feed, Map<String, Double> values, String unit) {
    Gauge.builder(name, values, of -> of.get(feed))
        .tag("feed", feed)
        .baseUnit(unit)
        .register(metrics);
  }

  private double lag(Freshness.Feed feed) {
    return feed.asOf() == null
        ? Double.NaN
        : Duration.between(feed.asOf(), clock.instant()).toMillis() / 1000.0;
  }

  private Map<String, Long> parkedOfAllBrands() {
    Map<String, Long> counts = new ConcurrentHashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select feed, changes from parked_changes()")
                .map((row, at) -> counts.put(row.getString("feed"), row.getLong("changes")))
                .list());
    return counts;
  }
}
