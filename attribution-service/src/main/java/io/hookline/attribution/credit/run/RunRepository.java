package io.hookline.attribution.credit.run;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The brand's runs. */
@ApplicationScoped
class RunRepository {

  /** How a run is locked while it is looked at. */
  enum Lock {
    /** By whoever works out a part of it: it may be cancelled meanwhile, and is not taken back. */
    SHARED("for key share of r"),
    /** By whoever moves it on; nobody waits for anybody who works on it. */
    OWN("for update of r skip locked"),
    /** By whoever was asked to. */
    WAITING("for no key update of r");

    private final String sql;

    Lock(String sql) {
      this.sql = sql;
    }
  }

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final Clock clock;

  RunRepository(Jdbi jdbi, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * @throws Problem ATTRIBUTION_RUN_NOT_FOUND
   */
  RunRow get(UUID id) {
    return found(id, read("and r.id = :id", Map.of("id", id)));
  }

  /**
   * The same; it stays where it is until the transaction ends.
   *
   * @throws Problem ATTRIBUTION_RUN_NOT_FOUND
   */
  RunRow locked(UUID id) {
    return found(id, find(id, Lock.WAITING));
  }

  private static RunRow found(UUID id, List<RunRow> rows) {
    return found(id, rows.stream().findFirst());
  }

  private static RunRow found(UUID id, Optional<RunRow> row) {
    return row.orElseThrow(
        () -> new Problem(RunProblem.ATTRIBUTION_RUN_NOT_FOUND, "There is no run " + id + "."));
  }

  Optional<RunRow> find(UUID id, Lock lock) {
    return read("and r.id = :id " + lock.sql, Map.of("id", id)).stream().findFirst();
  }

  /** Of a chain the one that is not finished. */
  Optional<RunRow> unfinished(UUID chain) {
    return read(
            "and r.chain_id = :chain and r.status not in ('COMPLETED', 'DISCARDED')",
            Map.of("chain", chain))
        .stream()
        .findFirst();
  }

  /** The latest completed one of a chain. */
  Optional<RunRow> latest(UUID chain) {
    return read(
            "and r.chain_id = :chain and r.status = 'COMPLETED' order by r.number desc limit 1",
            Map.of("chain", chain))
        .stream()
        .findFirst();
  }

  /** The completed one of a chain before another one. */
  Optional<RunRow> latestBefore(UUID chain, int number) {
    return read(
            """
            and r.chain_id = :chain and r.status = 'COMPLETED' and r.number < :number
            order by r.number desc limit 1""",
            Map.of("chain", chain, "number", number))
        .stream()
        .findFirst();
  }

  /**
   * @param setting null for all
   * @param status null for all
   */
  List<RunRow> before(UUID before, UUID setting, RunStatus status, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    RunRow.SELECT
                        + """
                           and r.id < :before
                           and (:setting::uuid is null or c.setting_id = :setting)
                           and (:status::text is null or r.status = :status)
                         order by r.id desc limit :limit
                        """)
                .bind("brand", brand.slug())
                .bind("before", before)
                .bind("setting", setting)
                .bind("status", status == null ? null : status.name())
                .bind("limit", limit)
                .map((row, context) -> RunRow.read(row))
                .list());
  }

  private List<RunRow> read(String which, Map<String, ?> values) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(RunRow.SELECT + which)
                .bind("brand", brand.slug())
                .bindMap(values)
                .map((row, context) -> RunRow.read(row))
                .list());
  }

  /** Those to work on, the oldest first. */
  List<UUID> due() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id from credit_run
                     where brand = :brand and status in ('QUEUED', 'RUNNING', 'DISCARDING')
                       and (due_at is null or due_at <= :now)
                     order by id
                    """)
                .bind("brand", brand.slug())
                .bind("now", clock.instant())
                .mapTo(UUID.class)
                .list());
  }

  /** Of a completed run the transaction before which everything counts. */
  String watermark(UUID id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select watermark_txid::text from credit_run where brand = :brand and id = :id
                    """)
                .bind("brand", brand.slug())
                .bind("id", id)
                .mapTo(String.class)
                .one());
  }

  /** The transaction before which the present one sees everything that there will ever be. */
  static String horizon(Handle handle) {
    return handle
        .createQuery("select pg_snapshot_xmin(pg_current_snapshot())::text")
        .mapTo(String.class)
        .one();
  }

  /** Runs one statement; :brand is bound. */
  int update(String sql, Map<String, ?> values) {
    return jdbi.withHandle(
        handle -> handle.createUpdate(sql).bind("brand", brand.slug()).bindMap(values).execute());
  }
}
