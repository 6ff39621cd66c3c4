package io.hookline.engine.port;

import io.hookline.engine.credit.Conversion;
import io.hookline.engine.credit.Counting;
import io.hookline.engine.credit.CreditRules;
import io.hookline.engine.credit.Journey;
import io.hookline.engine.credit.Touch;
import io.hookline.engine.credit.Windows;
import io.hookline.engine.credit.WorkOutCredit;
import io.hookline.engine.datadriven.PathCounts;
import io.hookline.engine.datadriven.PathCounts.Count;
import io.hookline.engine.port.CreditData.PersonTouch;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;

/** Paths of one data set by definition, in memory. */
final class Paths {

  private static final Comparator<Touch> BY_INSTANT =
      Comparator.comparingLong(Touch::at).thenComparing(Touch::id, Touch::compareIds);

  private final CreditData data;
  private final CreditRules rules;
  private final long until;
  private final Map<Integer, Unit> units = new HashMap<>();

  Paths(CreditData data, CreditRules rules, long until) {
    this.data = data;
    this.rules = rules;
    this.until = until;
    data.units().forEach(unit -> units.put(unit.number(), unit));
  }

  PathCounts by(UnitDimension dimension, BiFunction<Conversion, Counting, Journey> journeys) {
    Map<List<String>, Count> counts = new HashMap<>();
    Set<UUID> used = new HashSet<>();
    for (Conversion conversion : data.conversions()) {
      Journey journey = journeys.apply(conversion, rules.counting());
      List<Touch> path = WorkOutCredit.path(journey, rules.windows());
      path.forEach(touch -> used.add(touch.id()));
      if (journey.counted() && !path.isEmpty()) {
        Long value = conversion.value();
        counts.merge(
            keys(path, dimension),
            new Count(1, 0, value == null ? BigInteger.ZERO : BigInteger.valueOf(value)),
            Count::plus);
      }
    }
    for (List<Touch> path : withoutConversion(used)) {
      counts.merge(keys(path, dimension), new Count(0, 1, BigInteger.ZERO), Count::plus);
    }
    return new PathCounts(counts);
  }

  /** Cut where none of the windows before reaches; those that are over. */
  private List<List<Touch>> withoutConversion(Set<UUID> used) {
    Map<UUID, List<Touch>> byPerson = new TreeMap<>();
    for (PersonTouch row : data.touches()) {
      Touch touch = row.touch();
      boolean counts = rules.windows().micros(touch.kind()) > 0 && touch.at() > 0;
      if (counts && !used.contains(touch.id())) {
        byPerson.computeIfAbsent(row.person(), person -> new ArrayList<>()).add(touch);
      }
    }
    List<List<Touch>> paths = new ArrayList<>();
    for (List<Touch> touches : byPerson.values()) {
      touches.sort(BY_INSTANT);
      cut(touches, paths);
    }
    return paths;
  }

  private void cut(List<Touch> touches, List<List<Touch>> paths) {
    Windows windows = rules.windows();
    List<Touch> path = new ArrayList<>();
    long over = Long.MIN_VALUE;
    for (Touch touch : touches) {
      if (touch.at() > over) {
        addIfOver(paths, path, over);
        path = new ArrayList<>();
      }
      path.add(touch);
      over = Math.max(over, touch.at() + windows.micros(touch.kind()));
    }
    addIfOver(paths, path, over);
  }

  private void addIfOver(List<List<Touch>> paths, List<Touch> path, long over) {
    if (over < until && !path.isEmpty()) {
      paths.add(path);
    }
  }

  private List<String> keys(List<Touch> path, UnitDimension dimension) {
    return PathCounts.collapsed(
        path.stream()
            .map(touch -> units.get(touch.unit()).keys().getOrDefault(dimension, PathCounts.NONE))
            .toList());
  }
}
