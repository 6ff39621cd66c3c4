package io.hookline.content.produce.account;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class BrandAccountRepository extends Aggregates<BrandAccount, BrandAccountView> {

  BrandAccountRepository(AggregateStore store) {
    super(store, BrandAccount.class, BrandAccount::view, AccountProblem.ACCOUNT_NOT_FOUND);
  }
}
