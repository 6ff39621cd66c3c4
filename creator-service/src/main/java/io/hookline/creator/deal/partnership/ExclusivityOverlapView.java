package io.hookline.creator.deal.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another partnership that keeps the creator from competitors in the same categories.
 *
 * @param until last day on which both hold; null for an open end
 */
@Schema(name = "ExclusivityOverlap")
record ExclusivityOverlapView(
    UUID partnershipId,
    @Schema(examples = "Spring launch") String name,
    @Schema(examples = "[\"Skincare\"]") List<String> categories,
    LocalDate from,
    @Schema(nullable = true) LocalDate until) {}
