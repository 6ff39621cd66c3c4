package io.hookline.content.plan.series;

import io.hookline.content.plan.vocabulary.Vocabularies;
import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class SeriesRepository extends Aggregates<Series, SeriesView> {

  SeriesRepository(AggregateStore store, Vocabularies vocabularies) {
    super(
        store,
        Series.class,
        series -> series.view(vocabularies::now),
        SeriesProblem.SERIES_NOT_FOUND);
  }
}
