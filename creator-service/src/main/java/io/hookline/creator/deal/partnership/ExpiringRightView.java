package io.hookline.creator.deal.partnership;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A right of a brand that ends.
 *
 * @param until last day, in the brand's time zone
 * @param daysLeft after today; 0 on the last day
 */
@Schema(name = "ExpiringRight")
record ExpiringRightView(
    UUID partnershipId,
    UUID creatorId,
    @Schema(examples = "Spring launch") String name,
    Right right,
    LocalDate until,
    @Schema(examples = "12") int daysLeft) {}
