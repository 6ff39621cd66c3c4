package io.hookline.attribution.collect.visit;

import io.hookline.attribution.collect.ingest.PageEvents;
import io.hookline.attribution.input.Position;
import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.BrandsWith;
import io.hookline.kit.access.CurrentBrand;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reads what is new of visitors. The lock on a brand's row decides which replica works. */
@ApplicationScoped
public class VisitWorker {

  private static final int BATCH = 2000;

  private final PageEvents events;
  private final KeepVisits visits;
  private final BrandsWith brands;
  private final BrandTurns turns;
  private final Jdbi jdbi;
  private final CurrentBrand brand;

  VisitWorker(
      PageEvents events,
      KeepVisits visits,
      BrandsWith brands,
      BrandTurns turns,
      Jdbi jdbi,
      CurrentBrand brand) {
    this.events = events;
    this.visits = visits;
    this.brands = brands;
    this.turns = turns;
    this.jdbi = jdbi;
    this.brand = brand;
  }

  @Scheduled(
      every = "1s",
      delayed = "1s",
      identity = "visits",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.work("Visits", () -> brands.of("brands_with_visitors"), () -> step(BATCH));
  }

  /**
   * One step for the present brand, whole or not at all.
   *
   * @param limit of events that are passed
   * @return whether there may be more
   */
  @Transactional
  public boolean step(int limit) {
    Optional<Position> start = jdbi.withHandle(this::lock);
    if (start.isEmpty()) {
      return false;
    }
    PageEvents.Part part = events.after(start.get(), limit);
    if (part.end() == null) {
      return false;
    }
    visits.add(part.events());
    jdbi.useHandle(handle -> advance(handle, part.end()));
    return part.more();
  }

  /** Empty when another replica has it. */
  private Optional<Position> lock(Handle handle) {
    handle.execute(
        "insert into visit_position (brand, txid, seq) values (?, '0', 0) on conflict do nothing",
        brand.slug());
    return handle
        .createQuery(
            """
            select txid::text, seq from visit_position where brand = :brand
               for update skip locked""")
        .bind("brand", brand.slug())
        .map((row, context) -> new Position(row.getString(1), row.getLong(2)))
        .findOne();
  }

  private void advance(Handle handle, Position to) {
    handle
        .createUpdate(
            "update visit_position set txid = :txid::xid8, seq = :seq where brand = :brand")
        .bind("txid", to.txid())
        .bind("seq", to.seq())
        .bind("brand", brand.slug())
        .execute();
  }
}
