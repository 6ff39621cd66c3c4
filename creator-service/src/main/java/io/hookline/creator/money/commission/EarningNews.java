package io.hookline.creator.money.commission;

import io.hookline.creator.money.earning.EarningStep;
import io.hookline.creator.money.earning.EarningView;
import io.hookline.creator.money.earning.FollowsEarnings;
import io.hookline.creator.money.earning.SourceKind;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** What was made void leaves its place under a cap to other orders. */
@Singleton
class EarningNews implements FollowsEarnings {

  private final DueCommissions due;
  private final CurrentBrand brand;

  EarningNews(DueCommissions due, CurrentBrand brand) {
    this.due = due;
    this.brand = brand;
  }

  @Override
  public void moved(EarningStep step, List<EarningView> changed) {
    if (step == EarningStep.VOID) {
      due.add(
          brand.slug(),
          changed.stream()
              .filter(earning -> earning.source().kind() == SourceKind.CONVERSION)
              .map(earning -> UUID.fromString(earning.source().id()))
              .distinct()
              .toList());
    }
  }
}
