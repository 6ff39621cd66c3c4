package io.hookline.attribution.collect.shop;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.util.List;

/** The brand's shops, of which one is that of a line. */
record ImportedShops(List<KnownShop> shops) {

  /**
   * @throws Problem VALIDATION_FAILED where it cannot be told which one
   */
  KnownShop of(NewShopOrder row) {
    if (row.shopId() == null) {
      if (shops.size() != 1) {
        throw new Violation(
                "shopId",
                shops.isEmpty()
                    ? "the brand has no shop"
                    : "say which: the brand has several shops")
            .asProblem();
      }
      return shops.get(0);
    }
    return shops.stream()
        .filter(shop -> shop.id().equals(row.shopId()))
        .findFirst()
        .orElseThrow(() -> new Violation("shopId", "is no shop of the brand").asProblem());
  }
}
