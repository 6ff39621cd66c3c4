package io.hookline.creator.money.risk;

import io.hookline.creator.money.earning.BeforeMaturing;
import io.hookline.creator.money.earning.EarningView;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * What became known in the holding period counts at its end: of the orders of commissions, and of
 * those that may carry bonuses.
 */
@Singleton
class LastLook implements BeforeMaturing {

  private final JudgeEarnings judge;

  LastLook(JudgeEarnings judge) {
    this.judge = judge;
  }

  @Override
  public void look(List<EarningView> due) {
    judge.of(due);
  }
}
