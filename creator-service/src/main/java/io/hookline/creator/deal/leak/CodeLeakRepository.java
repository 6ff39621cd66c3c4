package io.hookline.creator.deal.leak;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class CodeLeakRepository extends Aggregates<CodeLeak, CodeLeakView> {

  CodeLeakRepository(AggregateStore store) {
    super(store, CodeLeak.class, CodeLeak::view, LeakProblem.CODE_LEAK_NOT_FOUND);
  }
}
