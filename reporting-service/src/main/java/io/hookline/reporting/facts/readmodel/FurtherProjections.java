package io.hookline.reporting.facts.readmodel;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.feed.FeedSubscriptions;
import io.hookline.kit.feed.Projection;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/** What is kept of accounts, audiences, competitors, mentions and changes; before any roll-up. */
@Singleton
@Priority(100)
class FurtherProjections implements FeedSubscriptions {

  private static final Map<String, String> FILES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("account-snapshots", "account-reading.sql"),
              Map.entry("posts/retention-curves", "retention-curve.sql"),
              Map.entry("posts/view-sources", "view-sources.sql"),
              Map.entry("posts/availability", "post-availability.sql"),
              Map.entry("audiences", "audience.sql"),
              Map.entry("competitors", "competitor.sql"),
              Map.entry("competitors/follower-counts", "follower-count.sql"),
              Map.entry("competitor-posts", "competitor-post.sql"),
              Map.entry("competitor-posts/snapshots", "competitor-reading.sql"),
              Map.entry("timeline", "timeline-entry.sql"),
              Map.entry("commitments", "commitment.sql"),
              Map.entry("mentions", "mention.sql"),
              Map.entry("rights-requests", "rights-request.sql"),
              Map.entry("reuses", "reuse.sql")));

  private final List<FeedSubscription> all;

  FurtherProjections(Jdbi jdbi) {
    all =
        FILES.entrySet().stream()
            .<FeedSubscription>map(
                one -> new Projection(jdbi, "content", one.getKey(), SqlFile.read(one.getValue())))
            .toList();
  }

  @Override
  public List<FeedSubscription> all() {
    return all;
  }
}
