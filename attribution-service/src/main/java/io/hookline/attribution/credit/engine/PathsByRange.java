package io.hookline.attribution.credit.engine;

import io.hookline.attribution.credit.unit.OrderScope;
import io.hookline.engine.datadriven.PathCounts;
import io.hookline.engine.datadriven.PathCounts.Count;
import io.hookline.engine.port.UnitDimension;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** The paths of all persons, a range of them after another, so that each fits into memory. */
final class PathsByRange {

  private PathsByRange() {}

  static PathCounts of(
      Handle handle,
      List<UUID> bounds,
      Function<OrderScope, RunSource> source,
      Instant from,
      UnitDimension dimension,
      long until) {
    Map<List<String>, Count> counts = new HashMap<>();
    for (OrderScope range : PersonRanges.scopes(bounds, from)) {
      RunSource part = source.apply(range);
      new PostgresEngine(handle, part.source())
          .paths(part.rules(), dimension, until)
          .counts()
          .forEach((path, count) -> counts.merge(path, count, Count::plus));
    }
    return new PathCounts(counts);
  }
}
