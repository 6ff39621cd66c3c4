package io.hookline.reporting.facts.rollup;

import io.hookline.kit.feed.FeedSubscription;
import io.hookline.kit.feed.Projection;
import io.hookline.kit.outbox.CloudEvent;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What is rolled up after a page of one kind of fact, by statements that take {@code :brand} and
 * {@code :rows}.
 */
class RollUp implements FeedSubscription {

  /**
   * The brand may be moving to another time zone, in the transaction of another feed: one waits for
   * the other, in a statement of its own, so that those behind it see all that the other has done.
   */
  private static final String AS_LONG_AS_IT_STAYS =
      "select time_zone from brand where slug = :brand for share";

  private final Jdbi jdbi;
  private final String feed;
  private final String resource;
  private final List<String> statements;

  RollUp(Jdbi jdbi, String feed, String resource, String... statements) {
    this.jdbi = jdbi;
    this.feed = feed;
    this.resource = resource;
    this.statements = List.of(statements);
  }

  @Override
  public String feed() {
    return feed;
  }

  @Override
  public String resource() {
    return resource;
  }

  @Override
  public void apply(String brand, List<CloudEvent> changes) {
    jdbi.useHandle(
        handle -> {
          stay(handle, brand);
          execute(handle, brand, Projection.rows(changes));
        });
  }

  static void stay(Handle handle, String brand) {
    handle.createQuery(AS_LONG_AS_IT_STAYS).bind("brand", brand).mapTo(String.class).findOne();
  }

  private void execute(Handle handle, String brand, String rows) {
    for (String statement : statements) {
      handle.createUpdate(statement).bind("brand", brand).bind("rows", rows).execute();
    }
  }
}
