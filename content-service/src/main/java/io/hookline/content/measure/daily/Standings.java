package io.hookline.content.measure.daily;

import io.hookline.content.measure.daily.Readings.Told;
import io.hookline.content.measure.daily.Standing.Value;
import io.hookline.content.measure.daily.Window.End;
import io.hookline.content.measure.snapshot.Counter;
import io.hookline.content.measure.snapshot.Dataset;
import io.hookline.content.measure.snapshot.Source;
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
    List<Look> looks = looks(windows, dataset, of);
    Map<UUID, List<Reading>> found =
        nearest.find(End.LAST, looks.stream().filter(Standings::measured).toList(), dataset);
    List<Look> lacking =
        looks.stream()
            .filter(look -> !measured(look))
            .map(look -> lacking(look, found.getOrDefault(look.window().post(), List.of())))
            .filter(look -> look.wanted() != 0)
            .toList();
    nearest.find(End.LAST, lacking, dataset).forEach((post, some) -> add(found, post, some));
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
    Map<UUID, Map<Counter, Value>> values = new HashMap<>();
    nearest
        .find(End.FIRST, looks(windows, dataset, of), dataset)
        .forEach((post, some) -> values.put(post, Standing.first(sorted(some))));
    return values;
  }

  /** Into what each source told of a post in its window, if it ever told what is asked for. */
  private List<Look> looks(Collection<Window> windows, Dataset dataset, ToLongFunction<UUID> of) {
    Map<UUID, Window> byPost = new HashMap<>();
    windows.forEach(window -> byPost.put(window.post(), window));
    List<Look> looks = new ArrayList<>();
    for (Told told : readings.told(brand.slug(), byPost.keySet(), dataset)) {
      Window window = byPost.get(told.post()).between(told.firstAt(), told.lastAt());
      long wanted = told.counters() & of.applyAsLong(told.post());
      if (wanted != 0 && !window.isEmpty()) {
        looks.add(new Look(window, told.source(), wanted));
      }
    }
    return looks;
  }

  private static boolean measured(Look look) {
    return look.source() != Source.ESTIMATED;
  }

  private static Look lacking(Look look, List<Reading> measured) {
    return new Look(look.window(), look.source(), look.wanted() & ~Reading.bits(measured));
  }

  private static void add(Map<UUID, List<Reading>> found, UUID post, List<Reading> some) {
    found.computeIfAbsent(post, p -> new ArrayList<>()).addAll(some);
  }

  private static List<Reading> sorted(List<Reading> some) {
    return some.stream().sorted(Reading.BY_WEIGHT).toList();
  }
}
