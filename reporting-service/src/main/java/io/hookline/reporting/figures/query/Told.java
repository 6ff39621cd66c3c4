package io.hookline.reporting.figures.query;

import io.hookline.reporting.figures.catalogue.Scope;
import io.hookline.reporting.figures.catalogue.TotalRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the facts tell of a row: of each measure in each period, and how many posts there are. */
final class Told {

  /** A measure's id and the number of a period. */
  private record Place(String measure, int span) {}

  /** Of which posts, and the number of a period. */
  private record ScopePlace(Scope scope, int span) {}

  private final Map<Place, Sums> sums = new HashMap<>();
  private final Map<ScopePlace, Long> scopes = new HashMap<>();

  void put(String measure, int span, Sums told) {
    sums.merge(new Place(measure, span), told, Sums::with);
  }

  void putScope(Scope scope, int span, long posts) {
    scopes.merge(new ScopePlace(scope, span), posts, Long::sum);
  }

  /** Posts that nobody told of are not there, which is known: there are none of any scope. */
  void noMorePosts(int spans) {
    for (int span = 0; span < spans; span++) {
      for (Scope scope : Scope.values()) {
        putScope(scope, span, 0);
      }
    }
  }

  Sums of(String measure, int span) {
    return sums.getOrDefault(new Place(measure, span), Sums.NONE);
  }

  /** Posts that could be in it; null where nobody asked. */
  Long scope(Scope scope, int span) {
    return scopes.get(new ScopePlace(scope, span));
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
      row.scopes.forEach((place, posts) -> all.putScope(place.scope(), place.span(), posts));
    }
    return all;
  }

  /** The keys of a row with what is told of it. */
  record Row(List<String> keys, Told told) {}
}
