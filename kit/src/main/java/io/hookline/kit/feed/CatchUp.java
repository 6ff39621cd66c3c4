package io.hookline.kit.feed;

import io.hookline.kit.access.BrandNews;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Reads a sister's feed at once instead of at the next turn: for a request that names something
 * which the sister may have created a moment ago.
 */
@Singleton
public class CatchUp implements BrandNews {

  private static final Logger LOG = Logger.getLogger(CatchUp.class);

  /** A change that waits for older transactions is waited for, as long as a caller would. */
  private static final int TRIES = 20;

  private static final int PAUSE_MILLIS = 50;

  private final FeedPoller poller;
  private final List<FeedSubscription> subscriptions;

  CatchUp(FeedPoller poller, @All List<FeedSubscription> subscriptions) {
    this.poller = poller;
    this.subscriptions = subscriptions;
  }

  @Override
  public boolean fetch() {
    return now(AwaitsFeed.BRANDS);
  }

  /** Whether the feed is one of ours and could be read to its end; never inside a transaction. */
  public boolean now(String feed) {
    if (subscriptions.stream().noneMatch(subscription -> subscription.feed().equals(feed))) {
      return false;
    }
    try {
      boolean complete = poller.drain(feed);
      for (int tries = 1; !complete && tries < TRIES; tries++) {
        Thread.sleep(PAUSE_MILLIS);
        complete = poller.drain(feed);
      }
      return true;
    } catch (RuntimeException unreachable) {
      LOG.warnf("Feed %s could not be read on demand: %s", feed, unreachable);
      return false;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
