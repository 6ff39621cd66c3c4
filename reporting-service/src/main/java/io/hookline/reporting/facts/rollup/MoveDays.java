package io.hookline.reporting.facts.rollup;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.outbox.CloudEvent;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Rolls all of a brand's facts up anew when it moves to another time zone; also when it is told of
 * for the first time, because its facts may have come before.
 */
class MoveDays implements FeedSubscription {

  private static final String MOVE = RollUps.statement("move-zone.sql");
  private static final String POSTS = RollUps.statement("posts-to-move.sql");
  private static final String POST_DAYS = RollUps.days("post-day", "posts-that-changed.sql");

  private static final List<String> OTHER_DAYS =
      List.of(
          RollUps.days("credit-day", "days-of-all-credits.sql"),
          RollUps.days("order-day", "days-of-all-orders.sql"),
          RollUps.statement("zone.sql", "begin-of-orders.sql"),
          RollUps.statement("zone.sql", "begin-of-credits.sql"),
          RollUps.statement("zone.sql", "begin-of-mentions.sql"),
          RollUps.statement("zone.sql", "begin-of-earnings.sql"),
          RollUps.days("comment-day", "days-of-all-comments.sql"),
          RollUps.statement("begin-of-comments.sql"));

  /** Posts whose histories are in the database's memory at once. */
  private static final int AT_ONCE = 50;

  private final Jdbi jdbi;

  MoveDays(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public String feed() {
    return "creator";
  }

  @Override
  public String resource() {
    return "brands";
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    jdbi.useHandle(
        handle -> {
          if (handle.createUpdate(MOVE).bind("brand", brand).execute() > 0) {
            movePosts(handle, brand);
            for (String days : OTHER_DAYS) {
              handle.createUpdate(days).bind("brand", brand).execute();
            }
          }
        });
  }

  private static void movePosts(Handle handle, String brand) {
    for (String posts = next(handle, brand); !posts.equals("[]"); posts = next(handle, brand)) {
      handle.createUpdate(POST_DAYS).bind("brand", brand).bind("rows", posts).execute();
    }
  }

  /** As JSON: those whose days are not of the present time zone yet. */
  private static String next(Handle handle, String brand) {
    return handle
        .createQuery(POSTS)
        .bind("brand", brand)
        .bind("limit", AT_ONCE)
        .mapTo(String.class)
        .one();
  }
}
