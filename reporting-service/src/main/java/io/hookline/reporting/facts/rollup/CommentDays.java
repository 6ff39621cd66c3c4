package io.hookline.reporting.facts.rollup;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.feed.Projection;
import io.hookline.kit.outbox.CloudEvent;
import io.hookline.reporting.facts.readmodel.SqlFile;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps of comments when and on which post they were written and of which class they are, and
 * counts them by day. In two statements: the second one counts what the first one has written.
 */
class CommentDays implements FeedSubscription {

  private static final String KEEP = SqlFile.read(CommentDays.class, "comment-fact.sql");
  private static final String COUNT = RollUps.days("comment-day", "days-of-comments.sql");

  private final Jdbi jdbi;

  CommentDays(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  @Override
  public String feed() {
    return "content";
  }

  @Override
  public String resource() {
    return "comments";
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    jdbi.useHandle(
        handle -> {
          RollUp.stay(handle, brand);
          String moved =
              handle
                  .createQuery(KEEP)
                  .bind("brand", brand)
                  .bind("rows", Projection.rows(changes))
                  .mapTo(String.class)
                  .one();
          handle.createUpdate(COUNT).bind("brand", brand).bind("rows", moved).execute();
        });
  }
}
