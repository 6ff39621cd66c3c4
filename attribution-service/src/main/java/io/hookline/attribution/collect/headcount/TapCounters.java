package io.hookline.attribution.collect.headcount;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.secret.BySecret;
import io.hookline.kit.sql.JdbcTransactions;
import jakarta.inject.Singleton;

@Singleton
class TapCounters extends Aggregates<TapCounter, TapCounterView> {

  private final BySecret bySecret;

  TapCounters(AggregateStore store, JdbcTransactions transactions) {
    super(store, TapCounter.class, TapCounter::view, HeadcountProblem.TAP_COUNTER_NOT_FOUND);
    this.bySecret = new BySecret(transactions, "tap_counter");
  }

  BySecret bySecret() {
    return bySecret;
  }
}
