package io.hookline.creator.money.commission;

import java.util.Set;
import java.util.UUID;

/** Hears of orders whose commissions were worked out, in the transaction in which they were. */
public interface OrdersWorkedOut {

  /**
   * @param conversions the orders
   * @param partnerships under which they are, or were, credited
   */
  void workedOut(Set<UUID> conversions, Set<UUID> partnerships);
}
