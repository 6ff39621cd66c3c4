package io.hookline.attribution.collect.visit;

import static java.util.stream.Collectors.partitioningBy;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what is new of visitors. The lock on a brand's row decides which replica works. */
@ApplicationScoped
public class VisitWorker {

  private static final int BATCH = 2000;
  private static final String EVENTS = "events";

  private final PageEvents events;
  private final VisitRoom room;
  private final KeepVisits visits;
  private final DueVisits due;
  private final Reader reader;
  private final BrandTurns turns;

  VisitWorker(
      PageEvents events,
      VisitRoom room,
      KeepVisits visits,
      DueVisits due,
      Readers readers,
      BrandTurns turns) {
    this.events = events;
    this.room = room;
    this.visits = visits;
    this.due = due;
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
   * VisitRoom#MOST} things would be made anew. Of who did much they are made later.
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
    VisitRoom.Fitting fitting = room.fitting(events.after(start.get().of(EVENTS), limit));
    PassedEvents<PageEvent> passed = fitting.passed();
    if (passed.end() == null) {
      return false;
    }
    Map<Boolean, List<ToldDay>> days =
        visits.keep(passed.told()).stream()
            .collect(partitioningBy(day -> fitting.much().contains(day.of())));
    visits.make(days.get(false));
    due.add(days.get(true));
    reader.advance(start.get().with(EVENTS, passed.end()));
    return passed.more();
  }
}
