package io.hookline.content.measure.competitorpost;

import io.hookline.content.measure.snapshot.ReadingOutcome;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Records what competitors' posts showed, with few statements however many they are. */
@ApplicationScoped
class CompetitorSnapshots {

  private final CompetitorSnapshotTable table;
  private final Outbox outbox;
  private final CurrentBrand brand;

  CompetitorSnapshots(CompetitorSnapshotTable table, Outbox outbox, CurrentBrand brand) {
    this.table = table;
    this.outbox = outbox;
    this.brand = brand;
  }

  /**
   * In the running transaction.
   *
   * @param snapshots that keep to the rules, of posts that are there
   * @return one outcome for each, by their keys; the same again is unchanged
   */
  <K> Map<K, ReadingOutcome> record(Map<K, CompetitorSnapshotView> snapshots) {
    Map<UUID, CompetitorSnapshotView> standing = table.add(brand.slug(), snapshots.values());
    List<CompetitorSnapshotEvent> events = new ArrayList<>();
    Map<K, ReadingOutcome> outcomes = new LinkedHashMap<>();
    snapshots.forEach(
        (key, snapshot) -> {
          ReadingOutcome outcome = outcome(snapshot, standing.get(snapshot.id()));
          outcomes.put(key, outcome);
          if (outcome.isRecorded()) {
            events.add(new CompetitorSnapshotEvent.Recorded(snapshot));
          }
        });
    outbox.append(brand.slug(), events);
    return outcomes;
  }

  private static ReadingOutcome outcome(
      CompetitorSnapshotView snapshot, CompetitorSnapshotView there) {
    return ReadingOutcome.of(
        snapshot.id(),
        there.id(),
        snapshot.counters().equals(there.counters()),
        () ->
            new Problem(
                CompetitorPostProblem.COMPETITOR_SNAPSHOT_EXISTS,
                "Send a later collectedAt with counters that correct those of "
                    + snapshot.capturedAt()
                    + "."));
  }
}
