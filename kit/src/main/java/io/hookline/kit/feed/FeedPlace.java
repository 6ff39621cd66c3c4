package io.hookline.kit.feed;

import io.hookline.kit.outbox.CloudEvent;
import java.util.List;

/**
 * Where changes are kept, and how far their feeds are read there. Cursors, parked changes and all
 * that subscriptions write stand in tables that are found by PostgreSQL's search path: who reads
 * feeds into another place than the present one sets it in {@link #enter}.
 */
public interface FeedPlace {

  /** What the service works with. */
  FeedPlace PRESENT = () -> {};

  /** First in every transaction; may refuse by an exception, which rolls it back. */
  void enter();

  /** In the transaction that applied a page, after it. */
  default void applied(String feed, List<CloudEvent> page) {}
}
