package io.hookline.content.measure.daily;

import io.hookline.content.measure.daily.Readings.Found;
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
 * As many readings of many posts as tell all counters that are looked for. Mostly a source's
 * nearest one tells all that it ever tells, and is not far; only where it does not more are read,
 * of more months, and ever more.
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

  /** Looks from one end of each window; a post of which nothing is there is not in the answer. */
  Map<UUID, List<Reading>> find(End end, Collection<Look> looks, Dataset dataset) {
    Map<UUID, List<Reading>> found = new HashMap<>();
    List<Look> open = List.copyOf(looks);
    Duration span = NEAR;
    for (int few = 1; !open.isEmpty(); few *= MORE) {
      List<Look> left = new ArrayList<>();
      int some = Math.max(1, MOST_ROWS / few);
      for (int i = 0; i < open.size(); i += some) {
        left.addAll(
            look(end, open.subList(i, Math.min(open.size(), i + some)), span, few, dataset, found));
      }
      open = left;
      span = span.multipliedBy(MORE);
    }
    return found;
  }

  /** Returns those that have to look further. */
  private List<Look> look(
      End end,
      List<Look> looks,
      Duration span,
      int few,
      Dataset dataset,
      Map<UUID, List<Reading>> found) {
    Map<Integer, List<Reading>> read = new HashMap<>();
    for (Found row : readings.nearest(end, looks, span, few, dataset)) {
      read.computeIfAbsent(row.place(), place -> new ArrayList<>()).add(row.reading());
    }
    List<Look> left = new ArrayList<>();
    for (int i = 0; i < looks.size(); i++) {
      Look look = looks.get(i);
      List<Reading> its = read.getOrDefault(i, List.of());
      boolean more = its.size() == few || end.part(look.window(), span).isPartOf(look.window());
      if (more && (look.wanted() & ~Reading.bits(its)) != 0) {
        left.add(look);
      } else if (!its.isEmpty()) {
        found.computeIfAbsent(look.window().post(), post -> new ArrayList<>()).addAll(its);
      }
    }
    return left;
  }
}
