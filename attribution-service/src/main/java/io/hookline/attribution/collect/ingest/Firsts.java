package io.hookline.attribution.collect.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What became of each event: among those that are written together, and before them. */
final class Firsts {

  private final List<IncomingRequest> requests;
  private final Map<UUID, Arrival> arrivals = new LinkedHashMap<>();
  private final Rounds rounds = new Rounds();
  private final List<Arrival> known = new ArrayList<>();
  private final Map<UUID, UUID> merged = new HashMap<>();
  private final Map<EventKey, UUID> first = new HashMap<>();
  private boolean repeated;

  Firsts(List<IncomingRequest> requests) {
    this.requests = requests;
    for (IncomingRequest request : requests) {
      for (IncomingEvent event : request.understood()) {
        Arrival arrival = Arrival.of(request, event);
        arrivals.put(event.id(), arrival);
        repeated |= !rounds.add(arrival);
        if (arrival.key() != null) {
          first.putIfAbsent(arrival.key(), event.id());
        }
      }
    }
  }

  List<IncomingRequest> requests() {
    return requests;
  }

  /** Those that may be new, or complete another, in the rounds in which they are stored. */
  List<List<Arrival>> candidates() {
    return rounds.all();
  }

  /**
   * @param outcomes of candidates that were not simply new: with which event each was merged, or
   *     null when it is known already
   */
  void stored(Map<UUID, UUID> outcomes) {
    outcomes.forEach(
        (id, other) -> {
          Arrival arrival = arrivals.get(id);
          if (other == null) {
            known.add(arrival);
            first.remove(arrival.key());
          } else {
            merged.put(id, other);
            if (arrival.key() != null) {
              first.put(arrival.key(), other);
            }
          }
        });
  }

  /** Whether all items of the requests are events that are stored now. */
  boolean areAllStored() {
    return known.isEmpty()
        && !repeated
        && requests.stream().allMatch(request -> request.rejected().isEmpty());
  }

  /** Candidates whose key an earlier event has. */
  List<Arrival> known() {
    return known;
  }

  /**
   * @param ids of the earlier events
   */
  void found(Map<EventKey, UUID> ids) {
    first.putAll(ids);
  }

  Receipt receipt(IncomingEvent event) {
    UUID other = merged.get(event.id());
    if (other != null) {
      return Receipt.merged(event, other);
    }
    EventKey key = arrivals.get(event.id()).key();
    UUID winner = key == null ? event.id() : first.get(key);
    return event.id().equals(winner) ? Receipt.accepted(event) : Receipt.duplicate(event, winner);
  }
}
