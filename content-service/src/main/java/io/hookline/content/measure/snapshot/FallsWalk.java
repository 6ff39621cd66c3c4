package io.hookline.content.measure.snapshot;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;

/**
 * Goes back through what was measured of a post and finds, for each counter of some snapshots, what
 * it said when it was told last before: the counters that fell. An estimate neither falls nor is
 * fallen below. It depends on the snapshots alone, not on the order in which they arrived.
 */
final class FallsWalk {

  private record Pending(Map<Counter, Queue<SnapshotFacts>> byCounter) {}

  private final Map<Dataset, Pending> pending = new EnumMap<>(Dataset.class);
  private final Map<UUID, List<Counter>> fell = new HashMap<>();
  private int open;

  /**
   * @param shown newest first
   * @param told since when each counter was measured, by dataset; of none that is not in it
   */
  FallsWalk(Collection<SnapshotFacts> shown, Map<Dataset, Told> told) {
    for (SnapshotFacts snapshot : shown) {
      fell.put(snapshot.id(), new ArrayList<>());
      Told known = told.get(snapshot.dataset());
      if (snapshot.source() != Source.ESTIMATED
          && known != null
          && known.firstAt().isBefore(snapshot.capturedAt())) {
        await(snapshot, known);
      }
    }
  }

  /**
   * What was ever measured of a post in a dataset.
   *
   * @param bits of its counters
   */
  record Told(long bits, Instant firstAt) {}

  private void await(SnapshotFacts snapshot, Told known) {
    Map<Counter, Queue<SnapshotFacts>> counters =
        pending
            .computeIfAbsent(
                snapshot.dataset(), dataset -> new Pending(new EnumMap<>(Counter.class)))
            .byCounter();
    for (Counter counter : Counter.of(known.bits() & Counter.told(snapshot.counters()))) {
      if (counter.isTotal()) {
        counters.computeIfAbsent(counter, none -> new ArrayDeque<>()).add(snapshot);
        open++;
      }
    }
  }

  /** Whether an earlier snapshot can still tell something. */
  boolean isOpen() {
    return open > 0;
  }

  /**
   * The next snapshot back in time; of one instant what counts comes first, see {@link Precedence}.
   */
  void see(SnapshotFacts earlier) {
    Pending waiting = pending.get(earlier.dataset());
    if (waiting == null || earlier.source() == Source.ESTIMATED) {
      return;
    }
    waiting
        .byCounter()
        .forEach(
            (counter, snapshots) -> {
              if (counter.of(earlier.counters()) != null) {
                compare(counter, snapshots, earlier);
              }
            });
  }

  private void compare(Counter counter, Queue<SnapshotFacts> later, SnapshotFacts earlier) {
    while (!later.isEmpty() && later.peek().capturedAt().isAfter(earlier.capturedAt())) {
      SnapshotFacts snapshot = later.remove();
      open--;
      if (counter.of(snapshot.counters()).compareTo(counter.of(earlier.counters())) < 0) {
        fell.get(snapshot.id()).add(counter);
      }
    }
  }

  /** By snapshot, in the counters' order. */
  List<Counter> of(SnapshotFacts snapshot) {
    return fell.get(snapshot.id()).stream().sorted().toList();
  }
}
