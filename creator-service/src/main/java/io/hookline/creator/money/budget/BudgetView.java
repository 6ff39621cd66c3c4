package io.hookline.creator.money.budget;

import io.hookline.kit.precondition.Versioned;
import io.hookline.kit.value.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The budget of a campaign.
 *
 * @param planned the sum of its steps
 * @param reached the highest threshold that was warned of
 */
@Schema(name = "Budget")
record BudgetView(
    UUID id,
    UUID campaignId,
    Money planned,
    List<BudgetStep> steps,
    @Schema(examples = "[80, 100]") List<Integer> thresholds,
    WhenOverspent whenOverspent,
    @Schema(examples = "80", nullable = true) Integer reached,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
