package io.hookline.attribution.collect.forward;

import io.hookline.attribution.collect.ingest.ForwardedState;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What became of events, in the present brand and transaction. */
@Singleton
class ForwardingLists {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  ForwardingLists(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Where a new one begins: with what is not committed yet. */
  void begin(UUID forwarding, int batch) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "insert into forwarding_work (brand, forwarding_id, batch)"
                        + " values (:brand, :id, :batch)")
                .bind("brand", brand.slug())
                .bind("id", forwarding)
                .bind("batch", batch)
                .execute());
  }

  /** Forgets how TikTok has been answering. */
  void mend(UUID forwarding) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update forwarding_work
                       set failures = 0, failing_since = null, paused_until = null
                     where brand = :brand and forwarding_id = :id""")
                .bind("brand", brand.slug())
                .bind("id", forwarding)
                .execute());
  }

  /**
   * @param state null for all
   */
  List<ForwardedEventView> before(UUID forwarding, UUID before, ForwardedState state, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select * from forwarded_event where brand = :brand and forwarding_id = :id"
                        + (state == null ? "" : " and state = '" + state.name() + "'")
                        + " and event_id < :before order by event_id desc limit :limit")
                .bind("brand", brand.slug())
                .bind("id", forwarding)
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> view(row))
                .list());
  }

  /**
   * Sends one again that TikTok has refused.
   *
   * @throws Problem FORWARDED_EVENT_NOT_FOUND, EVENT_NOT_DEAD
   */
  ForwardedEventView replay(UUID forwarding, UUID event, Instant now) {
    ForwardedEventView found = get(forwarding, event);
    if (found.state() != ForwardedState.DEAD || replay(forwarding, now, event) == 0) {
      throw new Problem(ForwardProblem.EVENT_NOT_DEAD, "Its state is " + found.state() + ".");
    }
    return get(forwarding, event);
  }

  /** Sends all again that TikTok has refused. */
  long replay(UUID forwarding, Instant now) {
    return replay(forwarding, now, null);
  }

  private long replay(UUID forwarding, Instant now, UUID only) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update forwarded_event set state = 'QUEUED', due_at = :now, settled_at = null
                     where brand = :brand and forwarding_id = :id and state = 'DEAD'
                       and event_id = coalesce(:only, event_id)""")
                .bind("brand", brand.slug())
                .bind("id", forwarding)
                .bind("now", now)
                .bind("only", only)
                .execute());
  }

  private ForwardedEventView get(UUID forwarding, UUID event) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select * from forwarded_event
                     where brand = :brand and forwarding_id = :id and event_id = :event""")
                .bind("brand", brand.slug())
                .bind("id", forwarding)
                .bind("event", event)
                .map((row, context) -> view(row))
                .findOne()
                .orElseThrow(
                    () ->
                        new Problem(
                            ForwardProblem.FORWARDED_EVENT_NOT_FOUND,
                            "There is no event " + event + " among those that were to go on.")));
  }

  ForwardingHealthView health(UUID forwarding) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select w.*,
                           (select count(*) from forwarded_event e
                             where e.brand = w.brand and e.forwarding_id = w.forwarding_id
                               and e.state = 'QUEUED') as queued,
                           (select count(*) from forwarded_event e
                             where e.brand = w.brand and e.forwarding_id = w.forwarding_id
                               and e.state = 'DEAD') as dead
                      from forwarding_work w where w.brand = :brand and w.forwarding_id = :id""")
                .bind("brand", brand.slug())
                .bind("id", forwarding)
                .map(
                    (row, context) ->
                        new ForwardingHealthView(
                            row.getLong("queued"),
                            row.getLong("dead"),
                            row.getInt("failures"),
                            instant(row, "failing_since"),
                            instant(row, "paused_until"),
                            instant(row, "last_forwarded_at"),
                            row.getString("last_failure"),
                            instant(row, "last_failed_at")))
                .one());
  }

  private static ForwardedEventView view(ResultSet row) throws SQLException {
    return new ForwardedEventView(
        row.getObject("event_id", UUID.class),
        instant(row, "received_at"),
        ForwardedState.valueOf(row.getString("state")),
        row.getInt("attempts"),
        instant(row, "settled_at"),
        row.getObject("code", Integer.class),
        row.getString("answer"),
        row.getString("answer_id"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
