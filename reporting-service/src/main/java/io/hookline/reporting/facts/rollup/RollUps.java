package io.hookline.reporting.facts.rollup;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.feed.FeedSubscriptions;
import io.hookline.reporting.facts.readmodel.SqlFile;
import jakarta.inject.Singleton;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * What is rolled up after each kind of fact; the read model's projections have stored it before.
 */
@Singleton
class RollUps implements FeedSubscriptions {

  private final List<FeedSubscription> all;

  RollUps(Jdbi jdbi) {
    this.all =
        List.of(
            new RollUp(jdbi, "content", "posts", postDay("posts-that-changed.sql")),
            new RollUp(
                jdbi,
                "content",
                "posts/snapshots",
                statement("post-told.sql"),
                postDay("posts-of-snapshots.sql")),
            new RollUp(jdbi, "content", "account-snapshots", statement("account-day.sql")),
            new CommentDays(jdbi),
            new RollUp(jdbi, "content", "comments", statement("begin-of-comments.sql")),
            new RollUp(jdbi, "content", "mentions", statement("zone.sql", "begin-of-mentions.sql")),
            new RollUp(jdbi, "attribution", "links", statement("credit-day-post.sql")),
            new RollUp(jdbi, "attribution", "links/clicks", statement("begin-of-clicks.sql")),
            new RollUp(
                jdbi,
                "attribution",
                "conversions",
                orderDay("days-of-orders.sql"),
                statement("zone.sql", "begin-of-orders.sql")),
            new RollUp(
                jdbi,
                "attribution",
                "credits",
                creditDay("days-of-credits.sql"),
                orderDay("days-of-orders.sql"),
                statement("zone.sql", "begin-of-credits.sql")),
            new RollUp(
                jdbi,
                "attribution",
                "ad-days",
                statement("ad-day.sql"),
                statement("begin-of-ads.sql")),
            new MoveDays(jdbi));
  }

  @Override
  public List<FeedSubscription> all() {
    return all;
  }

  /**
   * Works the days of posts out anew.
   *
   * @param touched says which
   */
  static String postDay(String touched) {
    return statement("zone.sql", touched, "post-day.sql", "write-post-day.sql");
  }

  static String creditDay(String touched) {
    return statement("zone.sql", touched, "credit-day.sql", "write-credit-day.sql");
  }

  static String orderDay(String touched) {
    return statement("zone.sql", touched, "order-day.sql", "write-order-day.sql");
  }

  static String statement(String... parts) {
    return SqlFile.read(RollUps.class, parts).replace("{counters}", PostCounter.ARRAY);
  }
}
