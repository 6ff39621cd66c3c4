package io.hookline.creator.money.risk;

import io.hookline.creator.money.earning.EarningStep;
import io.hookline.creator.money.earning.EarningView;
import io.hookline.creator.money.earning.FollowsEarnings;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * What became known while a commission or a bonus was disputed, in a payout or paid counts once it
 * is none of them any more: its orders are judged before anybody sees that it is payable.
 */
@Singleton
class JudgeGivenBack implements FollowsEarnings {

  private final JudgeEarnings judge;

  JudgeGivenBack(JudgeEarnings judge) {
    this.judge = judge;
  }

  @Override
  public void moved(EarningStep step, List<EarningView> changed) {
    if (step.isBack()) {
      judge.of(changed);
    }
  }
}
