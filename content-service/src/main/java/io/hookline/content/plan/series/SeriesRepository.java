package io.hookline.content.plan.series;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class SeriesRepository extends Aggregates<Series, SeriesView> {

  SeriesRepository(AggregateStore store) {
    super(store, Series.class, Series::view, SeriesProblem.SERIES_NOT_FOUND);
  }
}
