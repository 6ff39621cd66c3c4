package io.hookline.attribution.collect.adaccount;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class AdAccountRepository extends Aggregates<AdAccount, AdAccountView> {

  AdAccountRepository(AggregateStore store) {
    super(store, AdAccount.class, AdAccount::view, AdAccountProblem.AD_ACCOUNT_NOT_FOUND);
  }
}
