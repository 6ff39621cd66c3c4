package io.hookline.creator.money.risk;

import io.hookline.creator.money.earning.EarningKind;
import io.hookline.creator.money.earning.EarningStep;
import io.hookline.creator.money.earning.EarningView;
import io.hookline.creator.money.earning.FollowsEarnings;
import io.hookline.creator.money.earning.SourceKind;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/**
 * What became known while a commission was disputed, in a payout or paid counts once it is none of
 * them any more: it is judged before anybody sees that it is payable.
 */
@Singleton
class JudgeGivenBack implements FollowsEarnings {

  private final JudgeCommissions judge;

  JudgeGivenBack(JudgeCommissions judge) {
    this.judge = judge;
  }

  @Override
  public void moved(EarningStep step, List<EarningView> changed) {
    if (step.isBack()) {
      List<UUID> orders =
          changed.stream()
              .filter(earning -> earning.kind() == EarningKind.COMMISSION)
              .filter(earning -> earning.source().kind() == SourceKind.CONVERSION)
              .map(earning -> UUID.fromString(earning.source().id()))
              .distinct()
              .toList();
      if (!orders.isEmpty()) {
        judge.of(orders);
      }
    }
  }
}
