package io.hookline.creator.money.earning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step of an earning's life.
 *
 * @param step MADE, or what happened since: MATURE, HOLD, RELEASE, TAKE, CONFIRM, FAIL, DISPUTE,
 *     SETTLE, VOID
 * @param by the subject of who took it
 */
@Schema(name = "EarningStep")
record EarningStepView(
    UUID id,
    @Schema(examples = "HOLD") String step,
    @Schema(nullable = true) EarningStatus from,
    EarningStatus to,
    Instant at,
    @Schema(examples = "system:creator-service") String by,
    @Schema(nullable = true) String byName,
    @Schema(nullable = true) String note,
    List<HoldReason> reasons,
    @Schema(nullable = true) UUID payoutId) {}
