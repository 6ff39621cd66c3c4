package io.hookline.creator.money.risk;

import io.hookline.creator.money.earning.BeforeMaturing;
import io.hookline.creator.money.earning.EarningKind;
import io.hookline.creator.money.earning.EarningView;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** What became known in the holding period counts at its end. */
@Singleton
class LastLook implements BeforeMaturing {

  private final JudgeCommissions judge;

  LastLook(JudgeCommissions judge) {
    this.judge = judge;
  }

  @Override
  public void look(List<EarningView> due) {
    judge.of(
        due.stream()
            .filter(earning -> earning.kind() == EarningKind.COMMISSION)
            .map(earning -> UUID.fromString(earning.source().id()))
            .toList());
  }
}
