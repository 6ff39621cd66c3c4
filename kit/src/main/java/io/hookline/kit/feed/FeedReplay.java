package io.hookline.kit.feed;

import io.hookline.kit.outbox.CloudEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Reads feeds into another place than the poller does, from their beginning and through the same
 * subscriptions: for data that are made anew beside those which are in use.
 */
@ApplicationScoped
public class FeedReplay {

  private final ChangesClient client;
  private final FeedCursors cursors;
  private final FeedPages pages;
  private final Clock clock;
  private final List<String> feeds;

  FeedReplay(
      ChangesClient client,
      FeedCursors cursors,
      FeedPages pages,
      Clock clock,
      KnownSubscriptions subscriptions) {
    this.client = client;
    this.cursors = cursors;
    this.pages = pages;
    this.clock = clock;
    this.feeds =
        subscriptions.all().stream().map(FeedSubscription::feed).distinct().sorted().toList();
  }

  /** All that the service follows. */
  public List<String> feeds() {
    return feeds;
  }

  /**
   * Reads the next page of a feed and applies it. No transaction is open while the sister is asked.
   *
   * @return whether there may be more behind it
   * @throws FeedUnread when the sister did not give it
   */
  public boolean next(String feed, FeedPlace place) {
    String from;
    ChangesClient.Page page;
    Instant asked;
    try {
      from = cursors.position(place, feed);
    } catch (CursorRefused refused) {
      throw new FeedUnread(feed, refused, true);
    }
    try {
      asked = clock.instant();
      page = client.read(feed, from);
    } catch (RuntimeException failure) {
      throw new FeedUnread(feed, failure, failure instanceof CursorRefused);
    }
    List<CloudEvent> changes = page.changes();
    boolean applied = pages.apply(place, feed, from, changes, page.complete() ? asked : null);
    return !applied || page.more();
  }
}
