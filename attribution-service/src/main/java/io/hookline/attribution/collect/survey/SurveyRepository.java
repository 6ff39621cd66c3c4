package io.hookline.attribution.collect.survey;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class SurveyRepository extends Aggregates<Survey, SurveyView> {

  SurveyRepository(AggregateStore store) {
    super(store, Survey.class, Survey::view, SurveyProblem.SURVEY_NOT_FOUND);
  }
}
