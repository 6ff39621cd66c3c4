package io.hookline.reporting.facts.freshness;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.feed.Freshness;
import io.hookline.kit.feed.KnownSubscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads the present freshness; a feed that was never read is listed as such. */
@ApplicationScoped
public class CurrentFreshness {

  private final Freshness cursors;
  private final List<String> feeds;

  CurrentFreshness(Freshness cursors, KnownSubscriptions subscriptions) {
    this.cursors = cursors;
    this.feeds =
        subscriptions.all().stream().map(FeedSubscription::feed).distinct().sorted().toList();
  }

  public DataFreshness read() {
    List<Freshness.Feed> known = cursors.feeds();
    return DataFreshness.of(feeds.stream().map(feed -> state(feed, known)).toList());
  }

  private static FeedFreshness state(String feed, List<Freshness.Feed> known) {
    return known.stream()
        .filter(state -> state.feed().equals(feed))
        .findFirst()
        .map(state -> new FeedFreshness(feed, state.asOf(), state.polledAt(), state.failures()))
        .orElse(new FeedFreshness(feed, null, null, 0));
  }
}
