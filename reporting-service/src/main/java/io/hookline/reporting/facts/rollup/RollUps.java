package io.hookline.reporting.facts.rollup;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.feed.FeedSubscriptions;
import io.hookline.reporting.facts.readmodel.SqlFile;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
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
            new RollUp(jdbi, "content", "posts", days("post-day", "posts-that-changed.sql")),
            new RollUp(
                jdbi,
                "content",
                "posts/snapshots",
                statement("post-told.sql"),
                days("post-day", "posts-of-snapshots.sql")),
            new RollUp(
                jdbi, "content", "account-snapshots", days("account-day", "days-of-accounts.sql")),
            new CommentDays(jdbi),
            new RollUp(jdbi, "content", "comments", statement("begin-of-comments.sql")),
            new RollUp(jdbi, "content", "mentions", statement("zone.sql", "begin-of-mentions.sql")),
            new RollUp(jdbi, "attribution", "links", statement("credit-day-post.sql")),
            new RollUp(
                jdbi,
                "attribution",
                "links/clicks",
                days("click-day", "days-of-clicks.sql"),
                statement("begin-of-clicks.sql")),
            new RollUp(
                jdbi,
                "attribution",
                "conversions",
                days("order-day", "days-of-orders.sql"),
                statement("zone.sql", "begin-of-orders.sql")),
            new RollUp(
                jdbi,
                "attribution",
                "credits",
                days("credit-day", "days-of-credits.sql"),
                days("order-day", "days-of-orders.sql"),
                statement("zone.sql", "begin-of-credits.sql")),
            new RollUp(
                jdbi,
                "attribution",
                "conversion-origins",
                days("order-day", "days-of-orders.sql"),
                days("credit-day", "days-of-credits.sql")),
            new RollUp(jdbi, "attribution", "traffic", statement("begin-of-traffic.sql")),
            new RollUp(
                jdbi,
                "attribution",
                "ad-days",
                days("ad-day", "days-of-ads.sql", "ads-beside.sql"),
                statement("begin-of-ads.sql")),
            new RollUp(
                jdbi, "attribution", "event-sources/days", statement("begin-of-source-days.sql")),
            new RollUp(jdbi, "attribution", "surveys/days", statement("begin-of-survey-days.sql")),
            new RollUp(
                jdbi, "attribution", "places/headcounts", statement("begin-of-headcounts.sql")),
            new RollUp(jdbi, "attribution", "utm-audits", statement("begin-of-utm-audits.sql")),
            new RollUp(jdbi, "creator", "earnings", statement("zone.sql", "begin-of-earnings.sql")),
            new RollUp(jdbi, "creator", "expenses", statement("zone.sql", "begin-of-earnings.sql")),
            new MoveDays(jdbi));
  }

  @Override
  public List<FeedSubscription> all() {
    return all;
  }

  /**
   * Works days out anew from the facts, and writes what differs.
   *
   * @param what the days: {@code post-day} of {@code post_day}
   * @param touched says which
   */
  static String days(String what, String... touched) {
    return statement(
        Stream.of(
                Stream.of("zone.sql"),
                Stream.of(touched),
                Stream.of(what + ".sql", "write-" + what + ".sql"))
            .flatMap(parts -> parts)
            .toArray(String[]::new));
  }

  static String statement(String... parts) {
    return SqlFile.read(RollUps.class, parts).replace("{counters}", PostCounter.ARRAY);
  }
}
