package io.hookline.content.measure.daily;

import io.hookline.content.measure.daily.Readings.Told;
import io.hookline.content.measure.daily.Standing.Value;
import io.hookline.content.measure.daily.Window.End;
import io.hookline.content.measure.snapshot.Counter;
import io.hookline.content.measure.snapshot.Dataset;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;

/** What counters of many posts stood at, at two ends of windows of time. */
@ApplicationScoped
class Standings {

  private final Readings readings;
  private final NearestReadings nearest;
  private final CurrentBrand brand;

  Standings(Readings readings, NearestReadings nearest, CurrentBrand brand) {
    this.readings = readings;
    this.nearest = nearest;
    this.brand = brand;
  }

  /**
   * What stood at the end of each window, of the counters that were told in it.
   *
   * @param of bits of the counters that are asked for
   */
  Map<UUID, Standing> last(Collection<Window> windows, Dataset dataset, ToLongFunction<UUID> of) {
    Wanted wanted = wanted(windows, dataset, of);
    Map<UUID, List<Reading>> found =
        nearest.find(End.LAST, windows, wanted.measured(), dataset, false);
    Map<UUID, Long> lacking = new HashMap<>(wanted.estimated());
    found.forEach(
        (post, some) -> lacking.computeIfPresent(post, (p, bits) -> bits & ~Reading.bits(some)));
    nearest
        .find(End.LAST, windows, lacking, dataset, true)
        .forEach((post, some) -> add(found, post, some));
    Map<UUID, Standing> standings = new HashMap<>();
    found.forEach((post, some) -> standings.put(post, Standing.of(sorted(some))));
    return standings;
  }

  /**
   * What each counter was told first in each window.
   *
   * @param of bits of the counters that are asked for
   */
  Map<UUID, Map<Counter, Value>> first(
      Collection<Window> windows, Dataset dataset, ToLongFunction<UUID> of) {
    Wanted wanted = wanted(windows, dataset, of);
    Map<UUID, List<Reading>> found =
        nearest.find(End.FIRST, windows, wanted.measured(), dataset, false);
    nearest
        .find(End.FIRST, windows, wanted.estimated(), dataset, true)
        .forEach((post, some) -> add(found, post, some));
    Map<UUID, Map<Counter, Value>> values = new HashMap<>();
    found.forEach((post, some) -> values.put(post, Standing.first(sorted(some))));
    return values;
  }

  /** Bits of the counters of each post that are worth to be looked for. */
  private record Wanted(Map<UUID, Long> measured, Map<UUID, Long> estimated) {}

  private Wanted wanted(Collection<Window> windows, Dataset dataset, ToLongFunction<UUID> of) {
    Map<UUID, Window> byPost = new HashMap<>();
    windows.forEach(window -> byPost.put(window.post(), window));
    Wanted wanted = new Wanted(new HashMap<>(), new HashMap<>());
    for (Told told : readings.told(brand.slug(), byPost.keySet(), dataset)) {
      Window window = byPost.get(told.post());
      if (told.firstAt().isBefore(window.before()) && !told.lastAt().isBefore(window.since())) {
        (told.estimated() ? wanted.estimated() : wanted.measured())
            .merge(told.post(), told.counters() & of.applyAsLong(told.post()), (a, b) -> a | b);
      }
    }
    return wanted;
  }

  private static void add(Map<UUID, List<Reading>> found, UUID post, List<Reading> some) {
    found.computeIfAbsent(post, p -> new ArrayList<>()).addAll(some);
  }

  private static List<Reading> sorted(List<Reading> some) {
    return some.stream().sorted(Reading.BY_WEIGHT).toList();
  }
}
