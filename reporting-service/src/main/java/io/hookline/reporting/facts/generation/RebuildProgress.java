package io.hookline.reporting.facts.generation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Writes how a rebuild goes on. Every statement names the worker: one that was silent for too long
 * finds no row, and what it did is rolled back.
 */
@ApplicationScoped
class RebuildProgress {

  /** Longer than some signs of life are apart. */
  private static final Duration LEASE = Duration.ofSeconds(20);

  private static final String CLAIM =
      """
      update rebuild
         set worker = :worker, lease_until = :until, started_at = coalesce(started_at, :now),
             version = version + 1
       where id = (
         select id from rebuild
          where state = 'RUNNING' and (lease_until is null or lease_until <= :now)
            and (not_before is null or not_before <= :now)
            for update skip locked)
      returning id, phase
      """;

  private final Jdbi jdbi;
  private final Clock clock;

  RebuildProgress(Jdbi jdbi, Clock clock) {
    this.jdbi = jdbi;
    this.clock = clock;
  }

  /** A rebuild that is ours while we give signs of life, and what it was at when it became so. */
  record Claim(UUID id, UUID worker, RebuildPhase phase) {}

  Optional<Claim> claim(UUID worker) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                jdbi.withHandle(
                    handle ->
                        handle
                            .createQuery(CLAIM)
                            .bind("worker", worker)
                            .bind("now", clock.instant())
                            .bind("until", clock.instant().plus(LEASE))
                            .map(
                                (row, at) ->
                                    new Claim(
                                        row.getObject("id", UUID.class),
                                        worker,
                                        RebuildPhase.valueOf(row.getString("phase"))))
                            .findOne()));
  }

  /**
   * A sign of life, and a lock: until the present transaction ends, nobody stops the rebuild or
   * takes it over.
   */
  void hold(Claim claim) {
    set(claim, "lease_until = :until", Map.of("until", clock.instant().plus(LEASE)));
  }

  /** A sign of life beside a step that takes long; none where the rebuild is not its any more. */
  void keep(Claim claim) {
    update(claim, "lease_until = :until", Map.of("until", clock.instant().plus(LEASE)));
  }

  /** With a page: what failed before has been overcome, if it was the reading. */
  void advanced(Claim claim) {
    set(
        claim,
        """
        attempts = case when phase = 'READING' then 0 else attempts end,
        failure = case when phase = 'READING' then null else failure end
        """,
        Map.of());
  }

  void phase(Claim claim, RebuildPhase phase) {
    set(
        claim,
        """
        attempts = case when phase = :phase then attempts else 0 end,
        failure = case when phase = :phase then failure end, phase = :phase
        """,
        Map.of("phase", phase.name()));
  }

  /** In the transaction that has put the next generation in place. */
  void switched(Claim claim) {
    end(claim, RebuildState.SWITCHED, "");
  }

  void fail(Claim claim, String why) {
    end(claim, RebuildState.FAILED, why);
  }

  private void end(Claim claim, RebuildState state, String failure) {
    set(
        claim,
        """
        state = :state, ended_at = :now, failure = nullif(:failure, ''), waits_for = null,
        lease_until = null
        """,
        Map.of("state", state.name(), "now", clock.instant(), "failure", failure));
  }

  /** Leaves the rebuild for a while, to any worker. */
  void pause(Claim claim, Duration pause) {
    set(
        claim,
        "worker = null, lease_until = null, not_before = :later",
        Map.of("later", clock.instant().plus(pause)));
  }

  /**
   * Counts a failure.
   *
   * @return how many there were in succession
   */
  int failed(Claim claim, String why) {
    set(claim, "attempts = attempts + 1, failure = :why", Map.of("why", why));
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select attempts from rebuild where id = :id")
                .bind("id", claim.id())
                .mapTo(Integer.class)
                .one());
  }

  void waitsFor(Claim claim, String what) {
    set(claim, "waits_for = :what", Map.of("what", what));
  }

  private void set(Claim claim, String assignments, Map<String, ?> values) {
    if (update(claim, assignments, values) == 0) {
      throw new RebuildStopped(claim.id());
    }
  }

  private int update(Claim claim, String assignments, Map<String, ?> values) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(
                    "update rebuild set version = version + 1, "
                        + assignments
                        + " where id = :id and worker = :worker and state = 'RUNNING'")
                .bind("id", claim.id())
                .bind("worker", claim.worker())
                .bindMap(values)
                .execute());
  }
}
