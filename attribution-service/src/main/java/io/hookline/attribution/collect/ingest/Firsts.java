package io.hookline.attribution.collect.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which event of each key was first: among those that are written together, and before them. */
final class Firsts {

  private final List<IncomingRequest> requests;
  private final List<Arrival> candidates = new ArrayList<>();
  private final List<Arrival> known = new ArrayList<>();
  private final Map<EventKey, UUID> first = new HashMap<>();

  Firsts(List<IncomingRequest> requests) {
    this.requests = requests;
    for (IncomingRequest request : requests) {
      for (IncomingEvent event : request.understood()) {
        Arrival arrival = new Arrival(request, event);
        if (arrival.key() == null || first.putIfAbsent(arrival.key(), event.id()) == null) {
          candidates.add(arrival);
        }
      }
    }
  }

  List<IncomingRequest> requests() {
    return requests;
  }

  /** Those without a key, and of each key the one that came first; they may be new. */
  List<Arrival> candidates() {
    return candidates;
  }

  /**
   * @param ids candidates that were not new
   */
  void known(Set<UUID> ids) {
    if (!ids.isEmpty()) {
      candidates.stream().filter(arrival -> ids.contains(arrival.id())).forEach(known::add);
      known.forEach(arrival -> first.remove(arrival.key()));
    }
  }

  /** Whether all items of the requests are events that are stored now. */
  boolean areAllNew() {
    return known.isEmpty()
        && candidates.size() == requests.stream().mapToInt(IncomingRequest::size).sum();
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

  Receipt receipt(Arrival arrival) {
    UUID winner = arrival.key() == null ? arrival.id() : first.get(arrival.key());
    return arrival.id().equals(winner)
        ? Receipt.accepted(arrival.event())
        : Receipt.duplicate(arrival.event(), winner);
  }
}
