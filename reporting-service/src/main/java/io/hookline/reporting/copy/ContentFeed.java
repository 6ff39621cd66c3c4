package io.hookline.reporting.copy;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.inject.Singleton;
import java.util.List;

/** Pillars, series, posts and their snapshots. */
@Singleton
class ContentFeed implements FeedSubscription {

  private static final List<Copy> COPIES =
      List.of(
          Copy.of("pillar.sql", "PillarCreated", "PillarUpdated"),
          Copy.of("series.sql", "SeriesCreated", "SeriesUpdated"),
          Copy.of("post.sql", "PostPlanned", "PostUpdated", "PostPublished"),
          Copy.of("snapshot.sql", "SnapshotRecorded"));

  private final Copies copies;

  ContentFeed(Copies copies) {
    this.copies = copies;
  }

  @Override
  public String feed() {
    return "content";
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    copies.write(brand, changes, COPIES);
  }
}
