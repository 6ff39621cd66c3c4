package io.hookline.attribution.collect.visit;

import io.hookline.attribution.collect.ingest.PageEvents;
import io.hookline.attribution.collect.ingest.PageEvents.PageEvent;
import io.hookline.attribution.collect.ingest.PassedEvents;
import io.hookline.attribution.input.Positions;
import io.hookline.attribution.input.Reader;
import io.hookline.attribution.input.Readers;
import io.hookline.kit.access.BrandTurns;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads what is new of visitors. The lock on a brand's row decides which replica works. */
@ApplicationScoped
public class VisitWorker {

  private static final int BATCH = 2000;
  private static final String EVENTS = "events";

  private final PageEvents events;
  private final VisitRoom room;
  private final KeepVisits visits;
  private final Reader reader;
  private final BrandTurns turns;

  VisitWorker(
      PageEvents events, VisitRoom room, KeepVisits visits, Readers readers, BrandTurns turns) {
    this.events = events;
    this.room = room;
    this.visits = visits;
    this.reader = readers.of(Readers.VISITS);
    this.turns = turns;
  }

  @Scheduled(
      every = "1s",
      delayed = "1s",
      identity = "visits",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.work("Visits", reader::brands, () -> step(BATCH));
  }

  /**
   * One step for the present brand, whole or not at all; it ends where visits of more than {@link
   * VisitRoom#MOST} things would be made anew.
   *
   * @param limit of events that are passed
   * @return whether there may be more
   */
  @Transactional
  public boolean step(int limit) {
    Optional<Positions> start = reader.lock();
    if (start.isEmpty()) {
      return false;
    }
    PassedEvents<PageEvent> passed = room.fitting(events.after(start.get().of(EVENTS), limit));
    if (passed.end() == null) {
      return false;
    }
    visits.add(passed.told());
    reader.advance(start.get().with(EVENTS, passed.end()));
    return passed.more();
  }
}
