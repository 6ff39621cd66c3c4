package io.hookline.attribution.process;

import static java.util.stream.Collectors.toSet;

import io.hookline.attribution.ingest.EventArrivals;
import io.hookline.attribution.process.Progress.Place;
import io.hookline.attribution.roster.RosterChanges;
import io.hookline.attribution.touch.TouchArrivals;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What is read at once. */
record Batch(
    List<TouchArrivals.Arrival> touches,
    List<EventArrivals.Arrival> events,
    List<RosterChanges.Change> roster) {

  boolean isEmpty() {
    return touches.isEmpty() && events.isEmpty() && roster.isEmpty();
  }

  boolean isFull(int limit) {
    return touches.size() == limit || events.size() == limit || roster.size() == limit;
  }

  /** The keys of the touches, then of the events; those of test events tie nobody together. */
  List<Collection<String>> keys() {
    List<Collection<String>> keys = new ArrayList<>(touches.size() + events.size());
    touches.forEach(touch -> keys.add(touch.keys()));
    events.forEach(event -> keys.add(event.counts() ? event.keys() : List.of()));
    return keys;
  }

  /** Promo codes that changed. */
  Set<String> codes() {
    return roster.stream()
        .map(RosterChanges.Change::code)
        .filter(Objects::nonNull)
        .collect(toSet());
  }

  /** Creators whose partnerships changed. */
  Set<UUID> creators() {
    return roster.stream()
        .map(RosterChanges.Change::creatorId)
        .filter(Objects::nonNull)
        .collect(toSet());
  }

  Place end(Place start) {
    String eventTxid = start.eventTxid();
    long eventSeq = start.eventSeq();
    if (!events.isEmpty()) {
      eventTxid = events.get(events.size() - 1).txid();
      eventSeq = events.get(events.size() - 1).seq();
    }
    String touchTxid = start.touchTxid();
    long touchSeq = start.touchSeq();
    if (!touches.isEmpty()) {
      touchTxid = touches.get(touches.size() - 1).txid();
      touchSeq = touches.get(touches.size() - 1).seq();
    }
    String rosterTxid = start.rosterTxid();
    long rosterSeq = start.rosterSeq();
    if (!roster.isEmpty()) {
      rosterTxid = roster.get(roster.size() - 1).txid();
      rosterSeq = roster.get(roster.size() - 1).seq();
    }
    return new Place(eventTxid, eventSeq, touchTxid, touchSeq, rosterTxid, rosterSeq);
  }
}
