package io.hookline.reporting.judgement.diagnosis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;

/** Several findings of one rule about one subject are one. */
final class Findings {

  private Findings() {}

  static Collector<Finding, Map<String, Finding>, Collection<Finding>> onePerSubject() {
    return Collector.of(
        LinkedHashMap::new,
        (found, next) -> found.merge(next.kind() + next.key(), next, Findings::both),
        (one, other) -> {
          other.forEach((key, next) -> one.merge(key, next, Findings::both));
          return one;
        },
        Map::values);
  }

  private static Finding both(Finding one, Finding other) {
    if (one.fires() != other.fires()) {
      return one.fires() ? one : other;
    }
    List<FiredFigure> figures = new ArrayList<>(one.figures());
    other.figures().stream().filter(figure -> !figures.contains(figure)).forEach(figures::add);
    return new Finding(one.kind(), one.key(), one.name(), one.fires(), List.copyOf(figures));
  }
}
