package io.hookline.kit.feed;

import io.hookline.kit.outbox.CloudEvent;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Changes that the database refuses whatever comes after: put aside, so that one of them does not
 * hold up its feed. Their data stay with the sister, where they can be read by id and be erased.
 */
@ApplicationScoped
class ParkedChanges {

  private static final Logger LOG = Logger.getLogger(ParkedChanges.class);

  private final Jdbi jdbi;
  private final Clock clock;
  private final MeterRegistry metrics;

  ParkedChanges(Jdbi jdbi, Clock clock, MeterRegistry metrics) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.metrics = metrics;
  }

  /** The SQLSTATE of a failure that lies in the data (classes 22 and 23), none of any other. */
  static Optional<String> fault(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refused && refused.getSQLState() != null) {
        String state = refused.getSQLState();
        return Optional.of(state).filter(s -> s.startsWith("22") || s.startsWith("23"));
      }
    }
    return Optional.empty();
  }

  void park(String feed, CloudEvent change, String sqlState) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into feed_parked
                      (feed, cursor, brand, id, type, subject, sqlstate, parked_at)
                    values (:feed, :cursor, :brand, :id, :type, :subject, :sqlState, :now)
                    on conflict do nothing
                    """)
                .bind("feed", feed)
                .bind("cursor", change.cursor())
                .bind("brand", change.brand())
                .bind("id", change.id())
                .bind("type", change.type())
                .bind("subject", change.subject())
                .bind("sqlState", sqlState)
                .bind("now", clock.instant())
                .execute());
    metrics.counter("hookline.feed.parked", "feed", feed).increment();
    LOG.errorf(
        "Feed %s: change %s (%s of %s) cannot be applied and is parked, SQLSTATE %s",
        feed, change.id(), change.name(), change.subject(), sqlState);
  }
}
