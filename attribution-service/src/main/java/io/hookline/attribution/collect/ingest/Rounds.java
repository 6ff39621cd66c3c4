package io.hookline.attribution.collect.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Events of one write in the rounds in which they are stored: a statement may not be given a key
 * twice. Nearly always one; a second one when pixel and server tell of the same event at the same
 * moment.
 */
final class Rounds {

  /** A browser that sends more at once is sought no further. */
  private static final int MOST = 4;

  private record Told(int round, boolean ofBrowser, boolean byBoth) {}

  private final List<List<Arrival>> rounds = new ArrayList<>();
  private final Map<EventKey, Told> keys = new HashMap<>();
  private final Map<EventKey, Integer> browsers = new HashMap<>();

  /** False when the side that it is told from has told of it in this write. */
  boolean add(Arrival arrival) {
    EventKey key = arrival.key();
    Told told = key == null ? null : keys.get(key);
    if (told != null && (told.byBoth() || told.ofBrowser() == arrival.isOfBrowser())) {
      return false;
    }
    int round = told == null ? 0 : told.round() + 1;
    Arrival placed = arrival;
    if (arrival.browser() != null) {
      int free = Math.max(round, browsers.getOrDefault(arrival.browser(), -1) + 1);
      if (free < MOST) {
        round = free;
        browsers.put(arrival.browser(), round);
      } else {
        placed = arrival.withoutBrowser();
      }
    }
    if (key != null) {
      keys.put(key, new Told(round, arrival.isOfBrowser(), told != null));
    }
    while (rounds.size() <= round) {
      rounds.add(new ArrayList<>());
    }
    rounds.get(round).add(placed);
    return true;
  }

  /** None is empty. */
  List<List<Arrival>> all() {
    return rounds.stream().filter(round -> !round.isEmpty()).toList();
  }
}
