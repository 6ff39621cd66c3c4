package io.hookline.creator.deal.partnership;

import io.hookline.kit.precondition.Versioned;
import io.hookline.kit.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partnership. */
@Schema(name = "Partnership")
record PartnershipView(
    UUID id,
    UUID creatorId,
    @Schema(examples = "Spring launch") String name,
    LocalDate startsOn,
    @Schema(nullable = true) LocalDate endsOn,
    Money fee,
    PartnershipStatus status,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
