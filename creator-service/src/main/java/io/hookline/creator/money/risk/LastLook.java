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

  private final LookPortion portion;
  private final JudgeEarnings judge;

  LastLook(LookPortion portion, JudgeEarnings judge) {
    this.portion = portion;
    this.judge = judge;
  }

  @Override
  public List<EarningView> look(List<EarningView> due) {
    List<EarningView> first = portion.of(due);
    judge.of(first);
    return first;
  }
}
