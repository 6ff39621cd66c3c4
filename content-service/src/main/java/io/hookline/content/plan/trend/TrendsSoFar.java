package io.hookline.content.plan.trend;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Trends that were there, and those that an import has added, by what there is only one of. */
final class TrendsSoFar {

  private record Name(TrendKind kind, String key) {}

  private final Map<Name, TrendBatch.Row> byName = new HashMap<>();
  private final Map<String, TrendBatch.Row> byLink = new HashMap<>();

  void add(TrendBatch.Row trend) {
    byName.put(new Name(trend.keys().kind(), trend.keys().nameKey()), trend);
    if (trend.keys().linkKey() != null) {
      byLink.put(trend.keys().linkKey(), trend);
    }
  }

  Optional<TrendBatch.Row> like(TrendKeys keys) {
    TrendBatch.Row named = byName.get(new Name(keys.kind(), keys.nameKey()));
    return Optional.ofNullable(named == null ? byLink.get(keys.linkKey()) : named);
  }
}
