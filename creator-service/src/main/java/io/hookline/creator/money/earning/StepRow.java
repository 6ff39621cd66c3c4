package io.hookline.creator.money.earning;

import io.hookline.kit.value.Ids;
import java.util.List;
import java.util.UUID;

/**
 * A step of an earning's life, for its history.
 *
 * @param step MADE, or an {@link EarningStep}
 */
record StepRow(
    UUID id,
    UUID earningId,
    String step,
    EarningStatus from,
    EarningStatus to,
    String note,
    List<HoldReason> reasons,
    UUID payoutId) {

  static final String MADE = "MADE";

  static StepRow made(EarningView earning) {
    return new StepRow(
        Ids.next(),
        earning.id(),
        MADE,
        null,
        earning.status(),
        earning.note(),
        earning.reasons(),
        null);
  }
}
