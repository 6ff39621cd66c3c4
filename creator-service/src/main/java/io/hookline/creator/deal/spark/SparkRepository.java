package io.hookline.creator.deal.spark;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class SparkRepository extends Aggregates<SparkAuthorization, SparkAuthorizationView> {

  SparkRepository(AggregateStore store) {
    super(
        store,
        SparkAuthorization.class,
        SparkAuthorization::view,
        SparkProblem.SPARK_AUTHORIZATION_NOT_FOUND);
  }
}
