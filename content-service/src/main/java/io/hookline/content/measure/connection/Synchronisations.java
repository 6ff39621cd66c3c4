package io.hookline.content.measure.connection;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Ids;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Begins runs of the present brand and moves them on, in the present transaction. */
@Singleton
class Synchronisations {

  private static final String BEGIN =
      """
      insert into synchronisation
        (brand, id, connection_id, cause, state, stage, due_at, created_at)
      values (:brand, :id, :connection, :cause, 'QUEUED', 'ACCOUNT', :now, :now)
      on conflict (connection_id) where finished_at is null do nothing
      """;

  private static final String ADVANCE =
      """
      update synchronisation
         set stage = :stage, place = :place, page_cursor = :pageCursor,
             newest_day = greatest(newest_day, :newestDay), days = days + :days,
             videos = videos + :videos, recorded = recorded + :recorded,
             unchanged = unchanged + :unchanged, refused = refused + :refused,
             unclaimed = unclaimed + :unclaimed, comments = comments + :comments,
             missing = missing + :missing, attempts = 0, takeovers = 0,
             trouble_code = case when hindered then trouble_code end,
             trouble_detail = case when hindered then trouble_detail end, version = version + 1
       where id = :id and worker = :worker
      """;

  /** Given back at once, so that whoever is next goes on. */
  private static final String SKIP =
      """
      update synchronisation
         set hindered = true, trouble_code = :code, trouble_detail = :detail, state = 'QUEUED',
             worker = null, lease_until = null
       where id = :id and worker = :worker
      """;

  private static final String END =
      """
      update synchronisation
         set state = :state, worker = null, lease_until = null, finished_at = :now,
             trouble_code = :code, trouble_detail = :detail, version = version + 1
       where id = :id and worker = :worker
      """;

  private static final String WAIT =
      """
      update synchronisation
         set state = :state, worker = null, lease_until = null, due_at = :due,
             attempts = attempts - :uncounted,
             trouble_code = case when hindered then trouble_code else :code end,
             trouble_detail = case when hindered then trouble_detail else :detail end,
             version = version + 1
       where id = :id and worker = :worker
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  Synchronisations(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** A run that begins with the commit; empty when one is under way. */
  Optional<UUID> begin(UUID connection, SynchronisationCause cause, Instant now) {
    UUID id = Ids.next();
    int added =
        jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(BEGIN)
                    .bind("brand", brand.slug())
                    .bind("id", id)
                    .bind("connection", connection)
                    .bind("cause", cause)
                    .bind("now", now)
                    .execute());
    return added == 0 ? Optional.empty() : Optional.of(id);
  }

  /** The run, if this worker still has it; nobody takes it over until the commit. */
  Optional<Run> held(UUID id, UUID worker) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, connection_id, worker, cause, stage, place, page_cursor, collected_at,
                           first_day, newest_day, hindered, trouble_code,
                           trouble_detail, attempts, takeovers, created_at
                      from synchronisation where id = :id and worker = :worker for update
                    """)
                .bind("id", id)
                .bind("worker", worker)
                .map((row, context) -> SynchronisationRow.run(row))
                .findOne());
  }

  /** The instant that the readings from here on stand for, and a sign of life. */
  Run dated(Run run, Instant collectedAt, LocalDate firstDay, Instant leaseUntil) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update synchronisation
                       set collected_at = :at, first_day = :day, lease_until = :until
                     where id = :id
                    """)
                .bind("at", collectedAt)
                .bind("day", firstDay)
                .bind("until", leaseUntil)
                .bind("id", run.id())
                .execute());
    return run.dated(collectedAt, firstDay);
  }

  void advance(Run run, Progress to) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(ADVANCE)
                .bind("stage", to.stage())
                .bind("place", to.place())
                .bind("pageCursor", to.pageCursor())
                .bind("newestDay", to.newestDay())
                .bindMap(to.figures().byName())
                .bind("id", run.id())
                .bind("worker", run.worker())
                .execute());
  }

  /** Goes on with the next stage; the connection shows what is not read. */
  void skip(Run run, Trouble why) {
    advance(run, Progress.next(run.stage(), Progress.Figures.NONE));
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(SKIP)
                .bind("code", why.code())
                .bind("detail", why.detail())
                .bind("id", run.id())
                .bind("worker", run.worker())
                .execute());
  }

  /** Without a lock. */
  Optional<UUID> connectionOf(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select connection_id from synchronisation where id = :id")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne());
  }

  void end(Run run, SynchronisationState state, Trouble why, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(END)
                .bind("state", state)
                .bind("now", now)
                .bind("code", why == null ? null : why.code())
                .bind("detail", why == null ? null : why.detail())
                .bind("id", run.id())
                .bind("worker", run.worker())
                .execute());
  }

  /** Lets go of the run until an instant; null for no reason but that others wait. */
  void leave(Run run, Instant due, Trouble why, boolean counted) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(WAIT)
                .bind("state", why == null ? "QUEUED" : "WAITING")
                .bind("due", due)
                .bind("uncounted", counted ? 0 : 1)
                .bind("code", why == null ? null : why.code())
                .bind("detail", why == null ? null : why.detail())
                .bind("id", run.id())
                .bind("worker", run.worker())
                .execute());
  }

  /** Ends the run that is under way, if one is, whoever works on it. */
  void cancel(UUID connection, Instant now) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update synchronisation
                       set state = 'CANCELLED', worker = null, lease_until = null,
                           finished_at = :now, version = version + 1
                     where connection_id = :connection and finished_at is null
                    """)
                .bind("now", now)
                .bind("connection", connection)
                .execute());
  }
}
