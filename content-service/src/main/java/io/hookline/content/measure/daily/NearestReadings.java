package io.hookline.content.measure.daily;

import io.hookline.content.measure.daily.Readings.Window;
import io.hookline.content.measure.snapshot.Dataset;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * As many readings of many posts as tell all counters that are looked for. Mostly the nearest one
 * does; only of posts where it does not more are read, and ever more.
 */
@ApplicationScoped
class NearestReadings {

  private static final int MORE = 8;

  /** Held in memory at a time. */
  private static final int MOST_ROWS = 16_000;

  private final Readings readings;

  NearestReadings(Readings readings) {
    this.readings = readings;
  }

  /**
   * Looks from one end of each window.
   *
   * @param wanted bits of the counters that are looked for; posts without any are left out
   */
  Map<UUID, List<Reading>> find(
      String from,
      Collection<Window> windows,
      Map<UUID, Long> wanted,
      Dataset dataset,
      boolean estimated) {
    Map<UUID, List<Reading>> found = new HashMap<>();
    List<Window> open =
        windows.stream().filter(window -> wanted.getOrDefault(window.post(), 0L) != 0).toList();
    for (int few = 1; !open.isEmpty(); few *= MORE) {
      List<Window> left = new ArrayList<>();
      int posts = Math.max(1, MOST_ROWS / few);
      for (int i = 0; i < open.size(); i += posts) {
        List<Window> some = open.subList(i, Math.min(open.size(), i + posts));
        Map<UUID, List<Reading>> read = new HashMap<>();
        readings
            .nearest(from, some, dataset, estimated, few)
            .forEach(
                row -> read.computeIfAbsent(row.post(), p -> new ArrayList<>()).add(row.reading()));
        for (Window window : some) {
          List<Reading> its = read.getOrDefault(window.post(), List.of());
          if (its.size() < few || tellAll(its, wanted.get(window.post()))) {
            found.put(window.post(), new ArrayList<>(its));
          } else {
            left.add(window);
          }
        }
      }
      open = left;
    }
    found.values().removeIf(List::isEmpty);
    return found;
  }

  private static boolean tellAll(List<Reading> readings, long wanted) {
    return (wanted & ~Reading.bits(readings)) == 0;
  }
}
