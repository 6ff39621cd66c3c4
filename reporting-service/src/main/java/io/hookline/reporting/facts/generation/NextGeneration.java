package io.hookline.reporting.facts.generation;

import io.hookline.kit.feed.FeedPlace;
import io.hookline.kit.outbox.CloudEvent;
import io.hookline.reporting.facts.generation.RebuildProgress.Claim;
import java.util.List;

/**
 * The place that a rebuild reads feeds into, for as long as the rebuild is its worker's. Each
 * transaction first takes the rebuild's row, so that none of it lands in the present generation
 * after the switch.
 */
record NextGeneration(
    Claim claim, RebuildProgress progress, FeedProgress feeds, Generations generations)
    implements FeedPlace {

  @Override
  public void enter() {
    progress.hold(claim);
    generations.enterNext();
  }

  @Override
  public void applied(String feed, List<CloudEvent> page) {
    progress.advanced(claim);
    feeds.read(claim, feed, page.size(), page.isEmpty() ? null : page.get(page.size() - 1).time());
  }
}
