package io.hookline.attribution.evidence.channel;

import io.hookline.attribution.evidence.origin.Origin;
import java.math.BigDecimal;

/**
 * How often something came from one origin.
 *
 * @param value of the orders whose value in the brand's currency is known
 */
record OriginCount(Origin origin, Counts counts) {

  /**
   * @param valued orders whose value is known
   * @param newCustomers orders of new customers; of those neither new nor returning nobody knows
   */
  record Counts(
      long clicks,
      long views,
      long orders,
      long valued,
      BigDecimal value,
      BigDecimal refunded,
      long newCustomers,
      long returningCustomers) {

    static final Counts NONE = new Counts(0, 0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);

    Counts plus(Counts other) {
      return new Counts(
          clicks + other.clicks,
          views + other.views,
          orders + other.orders,
          valued + other.valued,
          value.add(other.value),
          refunded.add(other.refunded),
          newCustomers + other.newCustomers,
          returningCustomers + other.returningCustomers);
    }
  }

  OriginCount with(Origin other) {
    return new OriginCount(other, counts);
  }
}
