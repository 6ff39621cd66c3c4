package io.hookline.creator.money.commission;

import io.hookline.creator.terms.Commission;
import io.hookline.creator.terms.Sale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The percentage of a whole order: that of its items, weighted by their amounts. A refund is not
 * told by items, so that it takes from each its part; and what is no item, such as shipping, has
 * the percentage of the whole. An order of which no amounts are told weighs its items alike; one
 * without items is a sale of which no product is known.
 */
final class CommissionRate {

  /** More digits than any amount of an order turns into a minor unit. */
  private static final int DIGITS = 20;

  private CommissionRate() {}

  /** From 0 to 100. */
  static BigDecimal of(Commission agreed, OrderFacts order) {
    List<OrderFacts.Item> items = order.items();
    BigDecimal sum =
        items.stream().map(CommissionRate::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (items.isEmpty()) {
      return agreed.percentFor(sale(order, null, null));
    }
    boolean alike = sum.signum() == 0;
    BigDecimal weighted = BigDecimal.ZERO;
    for (OrderFacts.Item item : items) {
      BigDecimal percent = agreed.percentFor(sale(order, item.productId(), item.category()));
      weighted = weighted.add(percent.multiply(alike ? BigDecimal.ONE : weight(item)));
    }
    BigDecimal all = alike ? BigDecimal.valueOf(items.size()) : sum;
    return weighted.divide(all, DIGITS, RoundingMode.HALF_EVEN);
  }

  private static BigDecimal weight(OrderFacts.Item item) {
    return item.amount() == null ? BigDecimal.ZERO : item.amount().max(BigDecimal.ZERO);
  }

  private static Sale sale(OrderFacts order, String product, String category) {
    return new Sale(product, category, order.country(), order.customer());
  }
}
