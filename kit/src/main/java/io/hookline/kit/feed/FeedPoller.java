package io.hookline.kit.feed;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/**
 * Follows the sisters' feeds. Every replica may poll; the cursor's row decides who applies a page.
 * Each feed has a schedule of its own: a sister that does not answer delays nobody else, and is
 * asked again after a growing pause.
 */
@ApplicationScoped
public class FeedPoller {

  private static final Logger LOG = Logger.getLogger(FeedPoller.class);

  private final ChangesClient client;
  private final FeedCursors cursors;
  private final FeedPages pages;
  private final FeedConfig config;
  private final Clock clock;
  private final List<String> feeds;
  private final Map<String, Pause> pauses = new ConcurrentHashMap<>();

  private record Pause(int failures, Instant until) {}

  FeedPoller(
      ChangesClient client,
      FeedCursors cursors,
      FeedPages pages,
      FeedConfig config,
      Clock clock,
      KnownSubscriptions subscriptions) {
    this.client = client;
    this.cursors = cursors;
    this.pages = pages;
    this.config = config;
    this.clock = clock;
    this.feeds = subscriptions.all().stream().map(FeedSubscription::feed).distinct().toList();
  }

  void schedule(@Observes StartupEvent start, Scheduler scheduler) {
    if (scheduler.isStarted()) {
      feeds.forEach(
          feed ->
              scheduler
                  .newJob("feed-" + feed)
                  .setInterval("1s")
                  .setDelayed("1s")
                  .setConcurrentExecution(ConcurrentExecution.SKIP)
                  .setTask(turn -> poll(feed))
                  .schedule());
    }
  }

  void poll(String feed) {
    if (!pauses(feed)) {
      tryDrain(feed);
    }
  }

  /** Whether the feed failed and is left alone for a while. */
  boolean pauses(String feed) {
    Pause pause = pauses.get(feed);
    return pause != null && clock.instant().isBefore(pause.until());
  }

  private void tryDrain(String feed) {
    try {
      drain(feed);
      if (pauses.remove(feed) != null) {
        LOG.infof("Feed %s answers again", feed);
      }
    } catch (RuntimeException failure) {
      int failures = pauses.containsKey(feed) ? pauses.get(feed).failures() + 1 : 1;
      Duration pause = pause(failures);
      pauses.put(feed, new Pause(failures, clock.instant().plus(pause)));
      cursors.failed(feed, failure.getClass().getSimpleName());
      LOG.logf(
          failure instanceof CursorRefused ? Level.ERROR : Level.WARN,
          "Feed %s failed %d times, next try in %s: %s",
          feed,
          failures,
          pause,
          failure);
    }
  }

  private Duration pause(int failures) {
    Duration doubled = Duration.ofSeconds(1L << Math.min(failures - 1, 16));
    return doubled.compareTo(config.longestPause()) > 0 ? config.longestPause() : doubled;
  }

  /**
   * Reads and applies what can be read at present; fails as the sister fails.
   *
   * @return whether that is all that the sister had committed, with nothing withheld
   */
  public boolean drain(String feed) {
    return drain(feed, Integer.MAX_VALUE);
  }

  /** The same, for so many pages at most. */
  boolean drain(String feed, int atMost) {
    for (int left = atMost; left > 0; left--) {
      String from = cursors.position(feed);
      Instant asked = clock.instant();
      ChangesClient.Page page = client.read(feed, from);
      boolean applied =
          pages.apply(
              FeedPlace.PRESENT, feed, from, page.changes(), page.complete() ? asked : null);
      if (applied && !page.more()) {
        return page.complete();
      }
    }
    return false;
  }
}
