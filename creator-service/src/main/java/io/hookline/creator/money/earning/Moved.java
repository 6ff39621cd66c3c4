package io.hookline.creator.money.earning;

import java.util.List;
import java.util.UUID;

/**
 * An earning after a step.
 *
 * @param reasons null leaves them as they are
 */
record Moved(
    UUID id,
    EarningStatus status,
    EarningStatus disputedFrom,
    UUID payoutId,
    List<HoldReason> reasons) {}
