package io.hookline.kit.feed;

import io.hookline.kit.access.BrandNews;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Reads a sister's feed at once instead of at the next turn: for a request that names something
 * which the sister may have created a moment ago. Requests share a reading, so that however many
 * ask, a feed is read by one thread of a replica.
 */
@Singleton
public class FeedOnDemand implements BrandNews {

  private static final Logger LOG = Logger.getLogger(FeedOnDemand.class);

  /**
   * The most pages of a reading: a longer backlog is the poller's to work off. A page that
   * withholds changes, which wait for older transactions, is asked for again.
   */
  static final int PAGES = 16;

  private static final int PAUSE_MILLIS = 50;

  /** How long a request waits for a reading; for two at most. */
  private static final int PATIENCE_MILLIS = 1000;

  private final FeedPoller poller;
  private final List<FeedSubscription> subscriptions;
  private final Map<String, Future<Boolean>> readings = new ConcurrentHashMap<>();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "feed-on-demand");
            thread.setDaemon(true);
            return thread;
          });

  FeedOnDemand(FeedPoller poller, KnownSubscriptions subscriptions) {
    this.poller = poller;
    this.subscriptions = subscriptions.all();
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }

  @Override
  public boolean fetch() {
    return subscriptions.stream()
        .filter(subscription -> subscription.resource().equals(BrandReplica.BRANDS))
        .map(FeedSubscription::feed)
        .distinct()
        .anyMatch(this::now);
  }

  /**
   * Whether the feed is one of ours and has been read since the call; false while it is left alone
   * after failures, and when it takes too long. Never inside a transaction.
   */
  public boolean now(String feed) {
    if (subscriptions.stream().noneMatch(subscription -> subscription.feed().equals(feed))
        || poller.pauses(feed)) {
      return false;
    }
    try {
      // What began before the call may have passed what the call is about.
      Future<Boolean> running = readings.get(feed);
      if (running != null && !running.isDone()) {
        running.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      }
      return readings
          .compute(feed, (name, last) -> last == null || last.isDone() ? begin(name) : last)
          .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      return false;
    } catch (ExecutionException | CancellationException unreachable) {
      LOG.warnf("Feed %s could not be read on demand: %s", feed, unreachable.getCause());
      return false;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Future<Boolean> begin(String feed) {
    return threads.submit(
        () -> {
          boolean complete = poller.drain(feed, 1);
          for (int pages = 1; !complete && pages < PAGES; pages++) {
            Thread.sleep(PAUSE_MILLIS);
            complete = poller.drain(feed, 1);
          }
          return true;
        });
  }
}
