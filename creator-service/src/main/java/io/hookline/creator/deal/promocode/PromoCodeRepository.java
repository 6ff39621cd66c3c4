package io.hookline.creator.deal.promocode;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class PromoCodeRepository extends Aggregates<PromoCode, PromoCodeView> {

  PromoCodeRepository(AggregateStore store) {
    super(store, PromoCode.class, PromoCode::view, PromoCodeProblem.PROMO_CODE_NOT_FOUND);
  }
}
