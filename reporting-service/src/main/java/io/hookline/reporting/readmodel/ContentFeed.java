package io.hookline.reporting.readmodel;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.outbox.CloudEvent;
import jakarta.inject.Singleton;
import java.util.List;

/** Pillars, series, posts and their snapshots. */
@Singleton
class ContentFeed implements FeedSubscription {

  private static final List<Projection> PROJECTIONS =
      List.of(
          Projection.of("pillar.sql", "PillarCreated", "PillarUpdated"),
          Projection.of("series.sql", "SeriesCreated", "SeriesUpdated"),
          Projection.of("post.sql", "PostPlanned", "PostUpdated", "PostPublished"),
          Projection.of("snapshot.sql", "SnapshotRecorded"));

  private final ReadModel readModel;

  ContentFeed(ReadModel readModel) {
    this.readModel = readModel;
  }

  @Override
  public String feed() {
    return "content";
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    readModel.write(brand, changes, PROJECTIONS);
  }
}
