package io.hookline.reporting.figures.query;

import io.hookline.reporting.figures.catalogue.TotalRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the facts tell of a row: of each measure in each period, and how many posts there are. */
final class Told {

  /** A measure's id and the number of a period. */
  private record Place(String measure, int span) {}

  private final Map<Place, Sums> sums = new HashMap<>();
  private final Map<Integer, Long> scope = new HashMap<>();

  void put(String measure, int span, Sums told) {
    sums.merge(new Place(measure, span), told, Sums::with);
  }

  void putScope(int span, long posts) {
    scope.merge(span, posts, Long::sum);
  }

  Sums of(String measure, int span) {
    return sums.getOrDefault(new Place(measure, span), Sums.NONE);
  }

  /** Posts that could be in it; null where nobody asked. */
  Long scope(int span) {
    return scope.get(span);
  }

  /** Several rows as one, of which no cell is in two. */
  static Told together(Asked asked, Iterable<Told> rows) {
    Told all = new Told();
    Map<String, TotalRule> rules = new HashMap<>();
    asked.measures().forEach(measure -> rules.put(measure.id(), measure.total()));
    for (Told row : rows) {
      row.sums.forEach(
          (place, told) ->
              all.sums.merge(
                  place, told, (one, other) -> one.and(other, rules.get(place.measure()))));
      row.scope.forEach(all::putScope);
    }
    return all;
  }

  /** The keys of a row with what is told of it. */
  record Row(List<String> keys, Told told) {}
}
