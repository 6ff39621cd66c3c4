package io.hookline.reporting.judgement.amplification;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class AmplificationDecisionRepository
    extends Aggregates<AmplificationDecision, AmplificationDecisionView> {

  AmplificationDecisionRepository(AggregateStore store) {
    super(
        store,
        AmplificationDecision.class,
        AmplificationDecision::view,
        AmplificationProblem.AMPLIFICATION_DECISION_NOT_FOUND);
  }
}
