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

  /** Rows of one transaction. */
  static final int PIECE = 5000;

  static final String DEAD =
      """
      select event_id from forwarded_event
       where brand = :brand and forwarding_id = :id and state = 'DEAD' and event_id >= :first
       order by event_id desc limit :limit
      """;

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
    if (found.state() != ForwardedState.DEAD || queue(forwarding, List.of(event), now) == 0) {
      throw new Problem(ForwardProblem.EVENT_NOT_DEAD, "Its state is " + found.state() + ".");
    }
    return get(forwarding, event);
  }

  /**
   * Sends those again that TikTok has refused, the latest first and some thousands at a time: a
   * transaction that lasts keeps all readers of the database waiting.
   *
   * @param since what was received earlier stays: TikTok is not told any more
   */
  ReplayedView replay(UUID forwarding, Instant since, Instant now) {
    List<UUID> dead =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(DEAD)
                    .bind("brand", brand.slug())
                    .bind("id", forwarding)
                    .bind("first", first(since))
                    .bind("limit", PIECE + 1)
                    .mapTo(UUID.class)
                    .list());
    List<UUID> piece = dead.subList(0, Math.min(PIECE, dead.size()));
    return new ReplayedView(
        piece.isEmpty() ? 0 : queue(forwarding, piece, now), dead.size() > piece.size());
  }

  /** The least id of what is received then or later. */
  private static UUID first(Instant since) {
    return new UUID(since.toEpochMilli() << 16, 0);
  }

  private int queue(UUID forwarding, List<UUID> events, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update forwarded_event set state = 'QUEUED', due_at = :now, settled_at = null
                     where brand = :brand and forwarding_id = :id and state = 'DEAD'
                       and event_id = any(:events)""")
                .bind("brand", brand.slug())
                .bind("id", forwarding)
                .bind("now", now)
                .bindArray("events", UUID.class, events)
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
