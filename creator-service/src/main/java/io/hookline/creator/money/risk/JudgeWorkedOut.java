package io.hookline.creator.money.risk;

import io.hookline.creator.money.commission.OrdersWorkedOut;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;

/** A commission is judged in the transaction in which it is earned. */
@Singleton
class JudgeWorkedOut implements OrdersWorkedOut {

  private final JudgeCommissions judge;

  JudgeWorkedOut(JudgeCommissions judge) {
    this.judge = judge;
  }

  @Override
  public void workedOut(Set<UUID> conversions, Set<UUID> partnerships) {
    judge.of(conversions);
  }
}
