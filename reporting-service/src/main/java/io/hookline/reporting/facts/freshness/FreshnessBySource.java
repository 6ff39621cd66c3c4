package io.hookline.reporting.facts.freshness;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.feed.Freshness;
import io.hookline.kit.feed.KnownSubscriptions;
import io.hookline.reporting.facts.freshness.FreshnessView.FactNews;
import io.hookline.reporting.facts.freshness.FreshnessView.FeedLag;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** Reads how recent each source is for the present brand. */
@ApplicationScoped
class FreshnessBySource {

  private static final String TOLD =
      "select facts, newest_at, newest_day, told_at from fact_told where brand = :brand";

  private final CurrentFreshness current;
  private final Freshness cursors;
  private final CurrentBrand brand;
  private final Jdbi jdbi;
  private final Clock clock;
  private final List<String> feeds;

  FreshnessBySource(
      CurrentFreshness current,
      Freshness cursors,
      CurrentBrand brand,
      Jdbi jdbi,
      Clock clock,
      KnownSubscriptions subscriptions) {
    this.current = current;
    this.cursors = cursors;
    this.brand = brand;
    this.jdbi = jdbi;
    this.clock = clock;
    this.feeds =
        subscriptions.all().stream().map(FeedSubscription::feed).distinct().sorted().toList();
  }

  FreshnessView read() {
    return new FreshnessView(current.read().asOf(), lags(), facts());
  }

  private List<FeedLag> lags() {
    Map<String, Freshness.Feed> known =
        cursors.feeds().stream().collect(Collectors.toMap(Freshness.Feed::feed, feed -> feed));
    Map<String, Long> parked = cursors.parked();
    return feeds.stream()
        .map(feed -> lag(feed, known.get(feed), parked.getOrDefault(feed, 0L)))
        .toList();
  }

  private FeedLag lag(String feed, Freshness.Feed state, long parked) {
    if (state == null) {
      return new FeedLag(feed, null, null, null, null, 0, parked);
    }
    Long lag =
        state.asOf() == null ? null : Duration.between(state.asOf(), clock.instant()).toSeconds();
    return new FeedLag(
        feed, state.asOf(), lag, state.lastChangeAt(), state.polledAt(), state.failures(), parked);
  }

  private List<FactNews> facts() {
    Map<FactKind, FactNews> told =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(TOLD)
                    .bind("brand", brand.slug())
                    .map(
                        (row, at) ->
                            new FactNews(
                                FactKind.valueOf(row.getString("facts")),
                                instant(row.getObject("newest_at", OffsetDateTime.class)),
                                row.getObject("newest_day", LocalDate.class),
                                instant(row.getObject("told_at", OffsetDateTime.class))))
                    .collect(Collectors.toMap(FactNews::facts, Function.identity())));
    return Stream.of(FactKind.values())
        .map(kind -> told.getOrDefault(kind, new FactNews(kind, null, null, null)))
        .toList();
  }

  private static Instant instant(OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
