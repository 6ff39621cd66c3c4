package io.hookline.attribution.collect.shop;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import jakarta.inject.Singleton;

@Singleton
class ShopRepository extends Aggregates<Shop, ShopView> {

  ShopRepository(AggregateStore store) {
    super(store, Shop.class, Shop::view, ShopProblem.SHOP_NOT_FOUND);
  }
}
