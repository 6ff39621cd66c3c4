package io.hookline.attribution.credit.run;

import io.hookline.attribution.input.Position;
import io.hookline.attribution.input.Positions;
import io.hookline.attribution.input.Reader;
import io.hookline.attribution.input.Readers;
import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.CurrentBrand;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Says which changes of orders runs still need, so that the others may go: those behind every chain
 * that can be continued. One that nobody has continued for long lapses.
 */
@ApplicationScoped
class HoldChanges {

  private static final String INPUT = "conversion_changes";

  /** Nobody makes a run of a chain that is locked. */
  private static final String LOCK =
      "select id from credit_chain where brand = :brand and lapsed_at is null for update";

  private static final String LAPSE =
      """
      update credit_chain c set lapsed_at = :now
       where c.brand = :brand and c.lapsed_at is null
         and coalesce((select max(r.ended_at) from credit_run r
                        where r.brand = :brand and r.chain_id = c.id and r.status = 'COMPLETED'),
                      c.created_at) < :silent
         and not exists (select from credit_run r
                          where r.brand = :brand and r.chain_id = c.id
                            and r.status not in ('COMPLETED', 'DISCARDED'))
      """;

  /** Of a chain that has not begun nothing: its first run reads all orders. */
  private static final String NEEDED =
      """
      select coalesce(min(n.since), pg_snapshot_xmin(pg_current_snapshot()))::text
        from (select coalesce(
                       max(r.since_txid) filter (where r.status not in ('COMPLETED', 'DISCARDED')),
                       max(r.watermark_txid)) as since
                from credit_chain c
                join credit_run r on r.brand = :brand and r.chain_id = c.id
               where c.brand = :brand and c.lapsed_at is null
               group by c.id) n
      """;

  private final Reader reader;
  private final BrandTurns turns;
  private final CurrentBrand brand;
  private final RunConfig config;
  private final Jdbi jdbi;
  private final Clock clock;

  HoldChanges(
      Readers readers,
      BrandTurns turns,
      CurrentBrand brand,
      RunConfig config,
      Jdbi jdbi,
      Clock clock) {
    this.reader = readers.of(Readers.RUNS);
    this.turns = turns;
    this.brand = brand;
    this.config = config;
    this.jdbi = jdbi;
    this.clock = clock;
  }

  @Scheduled(
      every = "1h",
      delayed = "3m",
      identity = "changes-for-runs",
      concurrentExecution = ConcurrentExecution.SKIP)
  void work() {
    turns.each("Changes for runs", reader.brands(), slug -> move());
  }

  @Transactional
  public void move() {
    reader.lock().ifPresent(this::moveOn);
  }

  private void moveOn(Positions present) {
    Instant now = clock.instant();
    String needed =
        jdbi.withHandle(
            handle -> {
              lapse(handle, now);
              return handle
                  .createQuery(NEEDED)
                  .bind("brand", brand.slug())
                  .mapTo(String.class)
                  .one();
            });
    reader.advance(present.with(INPUT, new Position(needed, 0)));
  }

  private void lapse(Handle handle, Instant now) {
    handle.createQuery(LOCK).bind("brand", brand.slug()).mapTo(String.class).list();
    handle
        .createUpdate(LAPSE)
        .bind("brand", brand.slug())
        .bind("now", now)
        .bind("silent", now.minus(config.continued()))
        .execute();
  }
}
