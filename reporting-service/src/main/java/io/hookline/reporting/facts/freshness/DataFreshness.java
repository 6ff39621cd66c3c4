package io.hookline.reporting.facts.freshness;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How recent the data is.
 *
 * @param asOf the time of the feed that is furthest behind; null while one was never read to its
 *     end
 * @param feeds every feed, also one that was never read
 */
@Schema(name = "Freshness")
public record DataFreshness(@Schema(nullable = true) Instant asOf, List<FeedFreshness> feeds) {

  static DataFreshness of(List<FeedFreshness> feeds) {
    boolean allRead = feeds.stream().allMatch(feed -> feed.asOf() != null);
    Instant asOf =
        allRead
            ? feeds.stream().map(FeedFreshness::asOf).min(Instant::compareTo).orElse(null)
            : null;
    return new DataFreshness(asOf, feeds);
  }
}
