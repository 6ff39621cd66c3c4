package io.hookline.reporting.facts.rollup;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.outbox.CloudEvent;
import io.hookline.reporting.facts.readmodel.SqlFile;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Rolls all of a brand's facts up anew when it moves to another time zone; also when it is told of
 * for the first time, because its facts may have come before.
 */
class MoveDays implements FeedSubscription {

  private static final String MOVE = SqlFile.read(MoveDays.class, "move-zone.sql");

  private static final List<String> ROLL_UPS =
      Stream.of(
              List.of("posts-of-zone.sql", "post-day.sql", "write-post-day.sql"),
              List.of("days-of-all-credits.sql", "credit-day.sql", "write-credit-day.sql"),
              List.of("days-of-all-orders.sql", "order-day.sql", "write-order-day.sql"),
              List.of("begin-of-orders.sql"),
              List.of("begin-of-credits.sql"),
              List.of("begin-of-mentions.sql"),
              List.of("days-of-all-comments.sql", "comment-day.sql"))
          .map(
              parts ->
                  SqlFile.read(MoveDays.class, "zone.sql")
                      + SqlFile.read(MoveDays.class, parts.toArray(String[]::new)))
          .toList();

  private static final String BEGIN_OF_COMMENTS =
      SqlFile.read(MoveDays.class, "begin-of-comments.sql");

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
          if (execute(handle, MOVE, brand) > 0) {
            ROLL_UPS.forEach(rollUp -> execute(handle, rollUp, brand));
            execute(handle, BEGIN_OF_COMMENTS, brand);
          }
        });
  }

  private static int execute(Handle handle, String sql, String brand) {
    return handle.createUpdate(sql).bind("brand", brand).execute();
  }
}
