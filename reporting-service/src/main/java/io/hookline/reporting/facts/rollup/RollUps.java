package io.hookline.reporting.facts.rollup;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.feed.FeedSubscriptions;
import io.hookline.kit.feed.Projection;
import io.hookline.reporting.facts.readmodel.SqlFile;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * What is rolled up after each kind of fact; the read model's projections have stored it before.
 */
@Singleton
class RollUps implements FeedSubscriptions {

  private final Jdbi jdbi;
  private final List<FeedSubscription> all;

  RollUps(Jdbi jdbi) {
    this.jdbi = jdbi;
    this.all =
        List.of(
            after(
                "content",
                "posts",
                "zone.sql",
                "posts-that-changed.sql",
                "post-day.sql",
                "write-post-day.sql"),
            after(
                "content",
                "posts/snapshots",
                "zone.sql",
                "posts-of-snapshots.sql",
                "post-day.sql",
                "write-post-day.sql"),
            after("content", "account-snapshots", "account-day.sql"),
            new CommentDays(jdbi),
            after("content", "comments", "begin-of-comments.sql"),
            after("content", "mentions", "zone.sql", "begin-of-mentions.sql"),
            after("attribution", "links", "credit-day-post.sql"),
            after("attribution", "links/clicks", "begin-of-clicks.sql"),
            after(
                "attribution",
                "conversions",
                "zone.sql",
                "days-of-orders.sql",
                "order-day.sql",
                "write-order-day.sql"),
            after("attribution", "conversions", "zone.sql", "begin-of-orders.sql"),
            after(
                "attribution",
                "credits",
                "zone.sql",
                "days-of-credits.sql",
                "credit-day.sql",
                "write-credit-day.sql"),
            after(
                "attribution",
                "credits",
                "zone.sql",
                "days-of-orders.sql",
                "order-day.sql",
                "write-order-day.sql"),
            after("attribution", "credits", "zone.sql", "begin-of-credits.sql"),
            after("attribution", "ad-days", "ad-day.sql"),
            after("attribution", "ad-days", "begin-of-ads.sql"),
            new MoveDays(jdbi));
  }

  @Override
  public List<FeedSubscription> all() {
    return all;
  }

  /** A statement that takes the page's changes, in parts. */
  private FeedSubscription after(String feed, String resource, String... parts) {
    return new Projection(jdbi, feed, resource, SqlFile.read(RollUps.class, parts));
  }
}
