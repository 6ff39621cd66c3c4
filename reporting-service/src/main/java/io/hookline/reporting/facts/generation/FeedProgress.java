package io.hookline.reporting.facts.generation;

import io.hookline.reporting.facts.generation.RebuildProgress.Claim;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** How far a rebuild has read each feed, for those who look at it. */
@ApplicationScoped
class FeedProgress {

  private final Jdbi jdbi;
  private final Clock clock;

  FeedProgress(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /**
   * In the transaction that applied a page.
   *
   * @param lastChange when the last of the changes happened; null when there are none
   */
  void read(Claim claim, String feed, int changes, Instant lastChange) {
    Map<String, Object> values = new HashMap<>();
    values.put("changes", changes);
    values.put("lastChange", lastChange);
    set(
        claim,
        feed,
        """
        changes = changes + :changes, last_change_at = coalesce(:lastChange, last_change_at),
        failures = 0, failure = null
        """,
        values);
  }

  void readToEnd(Claim claim, String feed) {
    set(claim, feed, "read_to_end_at = :now", Map.of("now", clock.instant()));
  }

  void unread(Claim claim, String feed, String failure) {
    set(claim, feed, "failures = failures + 1, failure = :failure", Map.of("failure", failure));
  }

  private void set(Claim claim, String feed, String assignments, Map<String, ?> values) {
    jdbi.useHandle(
        handle -> {
          handle.execute(
              "insert into rebuild_feed (rebuild_id, feed) values (?, ?) on conflict do nothing",
              claim.id(),
              feed);
          handle
              .createUpdate(
                  "update rebuild_feed set "
                      + assignments
                      + " where rebuild_id = :id and feed = :feed")
              .bind("id", claim.id())
              .bind("feed", feed)
              .bindMap(values)
              .execute();
        });
  }

  /** Nothing is read of any feed. */
  void forget(Claim claim) {
    jdbi.useHandle(
        handle -> handle.execute("delete from rebuild_feed where rebuild_id = ?", claim.id()));
  }
}
