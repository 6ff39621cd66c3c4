package io.hookline.kit.feed;

import io.hookline.kit.outbox.CloudEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Applies pages: as a whole, or change by change where the database refuses one of its changes. */
@ApplicationScoped
class FeedPages {

  private final FeedCursors cursors;
  private final Subscribers subscribers;

  FeedPages(FeedCursors cursors, Subscribers subscribers) {
    this.cursors = cursors;
    this.subscribers = subscribers;
  }

  /**
   * Applies a page, unless another replica was faster; see {@link FeedCursors#apply}.
   *
   * @throws RuntimeException when it failed for another reason than what a change holds: then
   *     nothing of it is applied
   */
  boolean apply(FeedPlace place, String feed, String from, List<CloudEvent> page, Instant asOf) {
    try {
      return cursors.apply(place, feed, from, page, asOf, subscribers::tell);
    } catch (RuntimeException failure) {
      if (ParkedChanges.fault(failure).isEmpty()) {
        throw failure;
      }
      return cursors.apply(place, feed, from, page, asOf, subscribers::tellApart);
    }
  }
}
