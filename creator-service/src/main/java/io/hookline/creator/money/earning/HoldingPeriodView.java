package io.hookline.creator.money.earning;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long commissions, bonuses and bounties wait before they are payable.
 *
 * @param days from the day of the order, or of what was reached; 0 for not at all
 * @param updatedAt null while nobody has set it
 */
@Schema(name = "HoldingPeriod")
public record HoldingPeriodView(
    @Schema(examples = "30") int days, long version, @Schema(nullable = true) Instant updatedAt) {}
