package io.hookline.creator.money.risk;

import io.hookline.creator.money.commission.OrdersWorkedOut;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;

/** Orders are judged in the transaction in which something is earned with them. */
@Singleton
class JudgeWorkedOut implements OrdersWorkedOut {

  private final JudgeOrders judge;

  JudgeWorkedOut(JudgeOrders judge) {
    this.judge = judge;
  }

  @Override
  public void workedOut(Set<UUID> conversions, Set<UUID> partnerships) {
    judge.of(conversions);
  }
}
