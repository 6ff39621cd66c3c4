package io.hookline.creator.overview;

import io.hookline.creator.deal.partnership.PartnershipStatus;
import io.hookline.creator.terms.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A partnership with the terms that hold.
 *
 * @param creatorId the record that it hangs on
 * @param terms without pay for a caller without the finance right
 * @param nextTermsFrom when other terms that are agreed take over
 */
@Schema(name = "OverviewPartnership")
record OverviewPartnershipView(
    UUID id,
    UUID creatorId,
    @Schema(nullable = true) UUID campaignId,
    @Schema(examples = "Spring launch") String name,
    PartnershipStatus status,
    LocalDate startsOn,
    @Schema(nullable = true) LocalDate endsOn,
    @Schema(examples = "1") int termsVersion,
    Terms terms,
    @Schema(nullable = true) Instant nextTermsFrom) {}
