package io.hookline.kit.feed;

import io.hookline.kit.outbox.CloudEvent;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Moves a feed's cursor together with what its changes do. */
@ApplicationScoped
class FeedCursors {

  /** A cursor that was taken away by hand is no longer the one that was refused. */
  private static final String POSITION =
      """
      select cursor, cursor is not null and failure is not distinct from :refusal as refused
        from feed_cursor where feed = :feed
      """;

  private static final String REFUSAL = CursorRefused.class.getSimpleName();

  /** One change may have all of a brand worked out anew; cut off, it would be tried for ever. */
  private static final int LONGEST_SECONDS = 1800;

  private final Jdbi jdbi;
  private final Clock clock;

  FeedCursors(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * The cursor of the last change applied, null before the first.
   *
   * @throws CursorRefused when the sister has refused it: later, the sister's new changes would
   *     have made it look valid again
   */
  @Transactional
  public String position(String feed) {
    return position(FeedPlace.PRESENT, feed);
  }

  @Transactional
  public String position(FeedPlace place, String feed) {
    place.enter();
    return jdbi.withHandle(
        handle -> {
          handle.execute("insert into feed_cursor (feed) values (?) on conflict do nothing", feed);
          return cursor(handle.createQuery(POSITION), feed);
        });
  }

  /**
   * Applies a page, unless another replica was faster.
   *
   * @param from the cursor that the page was read after
   * @param asOf when the page was asked for, if it was the feed's last; else null
   * @param tell hands the page of a feed to those who apply it
   * @return whether it was applied
   * @throws CursorRefused when another replica was refused since the page was read
   */
  @Transactional
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  public boolean apply(
      String feed,
      String from,
      List<CloudEvent> page,
      Instant asOf,
      BiConsumer<String, List<CloudEvent>> tell) {
    return applyIn(FeedPlace.PRESENT, feed, from, page, asOf, tell);
  }

  @Transactional
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  public boolean apply(
      FeedPlace place,
      String feed,
      String from,
      List<CloudEvent> page,
      Instant asOf,
      BiConsumer<String, List<CloudEvent>> tell) {
    return applyIn(place, feed, from, page, asOf, tell);
  }

  private boolean applyIn(
      FeedPlace place,
      String feed,
      String from,
      List<CloudEvent> page,
      Instant asOf,
      BiConsumer<String, List<CloudEvent>> tell) {
    place.enter();
    String now =
        jdbi.withHandle(handle -> cursor(handle.createQuery(POSITION + " for update"), feed));
    if (!Objects.equals(now, from)) {
      return false;
    }
    tell.accept(feed, page);
    CloudEvent last = page.isEmpty() ? null : page.get(page.size() - 1);
    advance(feed, last == null ? from : last.cursor(), last == null ? null : last.time(), asOf);
    place.applied(feed, page);
    return true;
  }

  private void advance(String feed, String to, Instant lastChange, Instant asOf) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update feed_cursor
                       set cursor = :to, polled_at = :now, failures = 0, failure = null,
                           caught_up_at = coalesce(:asOf, caught_up_at),
                           last_change_at = coalesce(:lastChange, last_change_at)
                     where feed = :feed
                    """)
                .bind("feed", feed)
                .bind("to", to)
                .bind("asOf", asOf)
                .bind("lastChange", lastChange)
                .bind("now", clock.instant())
                .execute());
  }

  /**
   * Notes a failed read, for those who look at freshness. A refusal is not forgotten over what
   * fails later: only the reset of the cursor ends it.
   */
  @Transactional
  public void failed(String feed, String reason) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update feed_cursor
                       set polled_at = :now, failures = failures + 1,
                           failure = case when cursor is not null and failure = :refusal
                                          then failure else :reason end
                     where feed = :feed
                    """)
                .bind("feed", feed)
                .bind("reason", reason)
                .bind("refusal", REFUSAL)
                .bind("now", clock.instant())
                .execute());
  }

  private static String cursor(Query query, String feed) {
    return query
        .bind("feed", feed)
        .bind("refusal", REFUSAL)
        .map(
            (row, context) -> {
              if (row.getBoolean("refused")) {
                throw new CursorRefused(feed);
              }
              return row.getString("cursor");
            })
        .findFirst()
        .orElse(null);
  }
}
