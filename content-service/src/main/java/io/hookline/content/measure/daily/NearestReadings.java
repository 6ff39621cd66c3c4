package io.hookline.content.measure.daily;

import io.hookline.content.measure.daily.Window.End;
import io.hookline.content.measure.snapshot.Dataset;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * As many readings of many posts as tell all counters that are looked for. Mostly the nearest one
 * does, and is not far; only of posts where it does not more are read, of more months, and ever
 * more.
 */
@ApplicationScoped
class NearestReadings {

  private static final int MORE = 8;
  private static final Duration NEAR = Duration.ofDays(7);

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
      End end,
      Collection<Window> windows,
      Map<UUID, Long> wanted,
      Dataset dataset,
      boolean estimated) {
    Map<UUID, List<Reading>> found = new HashMap<>();
    List<Window> open =
        windows.stream().filter(window -> wanted.getOrDefault(window.post(), 0L) != 0).toList();
    Duration span = NEAR;
    for (int few = 1; !open.isEmpty(); few *= MORE) {
      List<Window> left = new ArrayList<>();
      int posts = Math.max(1, MOST_ROWS / few);
      for (int i = 0; i < open.size(); i += posts) {
        List<Window> some = open.subList(i, Math.min(open.size(), i + posts));
        Map<UUID, List<Reading>> read = read(end, some, span, dataset, estimated, few);
        for (Window window : some) {
          List<Reading> its = read.getOrDefault(window.post(), List.of());
          boolean all = its.size() < few && !end.part(window, span).isPartOf(window);
          if (all || tellAll(its, wanted.get(window.post()))) {
            found.put(window.post(), new ArrayList<>(its));
          } else {
            left.add(window);
          }
        }
      }
      open = left;
      span = span.multipliedBy(MORE);
    }
    found.values().removeIf(List::isEmpty);
    return found;
  }

  private Map<UUID, List<Reading>> read(
      End end, List<Window> windows, Duration span, Dataset dataset, boolean estimated, int few) {
    Map<UUID, List<Reading>> read = new HashMap<>();
    List<Window> parts = windows.stream().map(window -> end.part(window, span)).toList();
    readings
        .nearest(end, parts, dataset, estimated, few)
        .forEach(
            row -> read.computeIfAbsent(row.post(), p -> new ArrayList<>()).add(row.reading()));
    return read;
  }

  private static boolean tellAll(List<Reading> readings, long wanted) {
    return (wanted & ~Reading.bits(readings)) == 0;
  }
}
