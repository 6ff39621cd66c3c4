package io.hookline.content.produce.approval;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class RemarkRepository extends Aggregates<Remark, RemarkView> {

  RemarkRepository(AggregateStore store) {
    super(store, Remark.class, Remark::view, ApprovalProblem.REMARK_NOT_FOUND);
  }
}
